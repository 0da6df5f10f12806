import type { Plan } from '../documents/plan.ts'
import { admitsPython, parseSpecifiers, type Specifiers } from '../standards/specifiers.ts'
import type { Tag } from '../standards/tags.ts'
import { compareFloors, parsePlatformTag, type Platform } from './platform.ts'
import { PYTHONS } from './pythons.ts'

/** Which Pythons get a wheel on which platforms: what is there, what was planned, what the last release had. */
export interface CoverageGrid {
  /** Lowest first. */
  readonly columns: readonly CoverageColumn[]
  readonly rows: readonly CoverageRow[]
  readonly sdist: CoverageCell
  /** Version of the last release; undefined where none is known. */
  readonly published: string | undefined
}

export interface CoverageColumn {
  /** `cp312`, `cp314t`, `pp311` */
  readonly id: string
  /** `3.12`, `3.14t`, `pypy3.11` */
  readonly title: string
}

export interface CoverageRow {
  /** `manylinux x86_64`, `macosx arm64`, `any` */
  readonly platform: string
  /** The oldest system that our wheels admit there, `2.28`; what is planned where there are none. */
  readonly floor: string | undefined
  /** In the order of the columns. */
  readonly cells: readonly CoverageCell[]
}

export interface CoverageCell {
  readonly ours: boolean
  /** Undefined without a plan. */
  readonly planned: boolean | undefined
  /** Whether the last release had it; undefined where none is known. */
  readonly published: boolean | undefined
}

/** A built or published file; an sdist has no tags. */
export interface TaggedFile {
  readonly tags: readonly Tag[]
}

export interface CoverageQuestion {
  readonly files: readonly TaggedFile[]
  readonly plan: Plan | undefined
  readonly published: { readonly version: string; readonly files: readonly TaggedFile[] } | undefined
  /** As the metadata says it. */
  readonly requiresPython: string | undefined
}

/** What a wheel serves: a set of interpreters on one platform. */
export interface Service {
  readonly pythons: ServedPythons
  readonly platform: Platform
}

export type ServedPythons =
  /** These alone. */
  | { readonly kind: 'named'; readonly ids: readonly string[] }
  /** The stable ABI: this minor version of CPython, and those that follow. */
  | { readonly kind: 'stable'; readonly from: string; readonly freeThreaded: boolean }
  | { readonly kind: 'every' }

/** What a tag says; undefined for a platform of no kind that wheels have. */
export function serviceOf({ python, abi, platform: tag }: Tag): Service | undefined {
  const platform = parsePlatformTag(tag)
  if (platform === undefined) return undefined
  return { pythons: pythonsOf(python, abi), platform }
}

function pythonsOf(python: string, abi: string): ServedPythons {
  const [, major, minor] = /^cp(\d)(\d+)$/.exec(python) ?? []
  if (major !== undefined && minor !== undefined && /^abi3t?$/.test(abi))
    return { kind: 'stable', from: `${major}.${minor}`, freeThreaded: abi === 'abi3t' }
  if (/^py\d+$/.test(python)) return { kind: 'every' }
  return { kind: 'named', ids: [idOf(python, abi)] }
}

/** `graalpy312` is `gp312_…` to cibuildwheel, and so to the plan. */
function idOf(python: string, abi: string): string {
  const known = PYTHONS.find(({ tags }) => tags.python === python && (tags.abi === abi || !python.startsWith('cp')))
  return known?.id ?? (abi === `${python}t` ? abi : python)
}

export function serves(pythons: ServedPythons, id: string): boolean {
  switch (pythons.kind) {
    case 'every':
      return true
    case 'named':
      return pythons.ids.includes(id)
    case 'stable': {
      const minor = minorOf(id)
      return minor !== undefined && id.endsWith('t') === pythons.freeThreaded && compareFloors(minor, pythons.from) >= 0
    }
  }
}

/** `3.12` of `cp312` and `cp312t`; undefined for other implementations. */
export function minorOf(id: string): string | undefined {
  const [, major, minor] = /^cp(\d)(\d+)t?$/.exec(id) ?? []
  return major === undefined || minor === undefined ? undefined : `${major}.${minor}`
}

/** Platforms that a platform stands for: a universal wheel serves two. */
export function platformNames({ family, arch }: Platform): readonly string[] {
  const archs = arch === 'universal2' ? ['arm64', 'x86_64'] : [arch]
  return archs.map((one) => (one === null ? family : `${family} ${one}`))
}

/** Puts the files beside the plan and the last release. */
export function coverageOf({ files, plan, published, requiresPython }: CoverageQuestion): CoverageGrid {
  const ours = servicesOf(files)
  const before = published === undefined ? undefined : servicesOf(published.files)
  const planned = plan?.entries.flatMap(({ expected }) => expected.map(plannedService))
  const all = [...ours, ...(planned ?? []), ...(before ?? [])]
  const specifiers = requiresPython === undefined ? undefined : parseSpecifiers(requiresPython)
  const columns = columnsOf(all, specifiers)
  const names = [...new Set(all.flatMap(({ platform }) => platformNames(platform)))].toSorted(byFamily)
  const isServed = (services: readonly Service[], name: string, id: string): boolean =>
    services.some(({ pythons, platform }) => platformNames(platform).includes(name) && serves(pythons, id))
  return {
    columns,
    rows: names.map((platform) => ({
      platform,
      floor: floorOf(ours, platform) ?? floorOf(planned ?? [], platform),
      cells: columns.map(({ id }) => ({
        ours: isServed(ours, platform, id),
        planned: planned && isServed(planned, platform, id),
        published: before && isServed(before, platform, id),
      })),
    })),
    sdist: {
      ours: files.some(isSdist),
      planned: plan?.sdist.build,
      published: published?.files.some(isSdist),
    },
    published: published?.version,
  }
}

function isSdist({ tags }: TaggedFile): boolean {
  return tags.length === 0
}

export function servicesOf(files: readonly TaggedFile[]): readonly Service[] {
  return files.flatMap(({ tags }) => tags.flatMap((tag) => serviceOf(tag) ?? []))
}

function plannedService({ python, abi, platform, serves: ids }: Plan['entries'][number]['expected'][number]): Service {
  return { pythons: ids.length === 0 ? pythonsOf(python, abi) : { kind: 'named', ids }, platform }
}

/** Interpreters that a file, the plan or the last release names; where none is named, every CPython that may be meant. */
function columnsOf(services: readonly Service[], specifiers: Specifiers | undefined): readonly CoverageColumn[] {
  const named = new Set(services.flatMap(({ pythons }) => (pythons.kind === 'named' ? pythons.ids : [])))
  const open = services.map(({ pythons }) => pythons).filter(({ kind }) => kind !== 'named')
  const usual = PYTHONS.filter(({ id, implementation, freeThreaded }) =>
    open.some((pythons) =>
      pythons.kind === 'stable' ? serves(pythons, id) : implementation === 'cpython' && !freeThreaded,
    ),
  ).map(({ id }) => id)
  const admitted = [...new Set([...named, ...usual])].filter((id) => {
    const minor = PYTHONS.find((python) => python.id === id)?.minor ?? minorOf(id)
    return specifiers === undefined || minor === undefined || admitsPython(specifiers, minor)
  })
  return admitted.toSorted(byPython).map((id) => ({ id, title: titleOf(id) }))
}

function titleOf(id: string): string {
  const minor = minorOf(id)
  return (
    PYTHONS.find((python) => python.id === id)?.command ??
    (minor === undefined ? id : minor + (id.endsWith('t') ? 't' : ''))
  )
}

/** CPython first, by version, the free-threaded build behind the ordinary one. */
function byPython(a: string, b: string): number {
  const [left, right] = [minorOf(a), minorOf(b)]
  if (left === undefined || right === undefined)
    return left === right ? a.localeCompare(b, 'en') : left === undefined ? 1 : -1
  return compareFloors(left, right) || a.length - b.length
}

const FAMILIES = ['any', 'manylinux', 'musllinux', 'linux', 'macosx', 'win']

function byFamily(a: string, b: string): number {
  const rank = (name: string): number => {
    const place = FAMILIES.indexOf(name.split(' ')[0] ?? '')
    return place < 0 ? FAMILIES.length : place
  }
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}

function floorOf(services: readonly Service[], name: string): string | undefined {
  const floors = services
    .filter(({ platform }) => platformNames(platform).includes(name))
    .flatMap(({ platform }) => platform.floor ?? [])
  return floors.toSorted(compareFloors)[0]
}
