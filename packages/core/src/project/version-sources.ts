import type { Place } from '../failure.ts'
import { toPep440 } from '../standards/cargo-version.ts'
import { normalizeName } from '../standards/name.ts'
import { normalizeVersion } from '../standards/version.ts'
import { readUvLock } from './cargo-lock.ts'
import type { CargoManifest } from './cargo.ts'
import { moduleFiles } from './modules.ts'
import { findConstant, readConstant } from './python-constant.ts'
import type { Pyproject } from './pyproject.ts'
import { textAt } from './toml.ts'
import { inTree, type Tree, upwards } from './tree.ts'
import type { Versioning } from './versioning.ts'

/** Kinds of places that state a version. */
export type VersionKind =
  'pyproject' | 'poetry' | 'cargo' | 'file' | 'cargo-lock' | 'uv-lock' | 'constant' | 'citation' | 'tag'

/** A place that states the version of the package. */
export interface VersionSource {
  readonly kind: VersionKind
  readonly where: Place
  /** The key or name that holds it, such as `project.version` or `__version__`. */
  readonly key: string
  /** As written. */
  readonly raw: string
  /** PEP 440 normal form; undefined when it is none (for Cargo: cannot become one). */
  readonly normal: string | undefined
  /** True for the one that the build backend reads. */
  readonly decides: boolean
}

export interface VersionQuestion {
  readonly tree: Tree
  /** Package folder inside the tree. */
  readonly dir: string
  readonly name: string | undefined
  readonly pyproject: Pyproject
  readonly cargo: CargoManifest | undefined
  readonly versioning: Versioning
  /** The tag that a version from the repository would come from, and the version in it. */
  readonly tag: { readonly name: string; readonly version: string } | undefined
}

/** Every place that states the version, the one that decides first. */
export async function readVersionSources(question: VersionQuestion): Promise<readonly VersionSource[]> {
  const found = await Promise.all(READERS.map(async (read) => read(question)))
  const decided = found.flat().map((source) => ({ ...source, decides: decides(source, question.versioning) }))
  return decided.toSorted((a, b) => Number(b.decides) - Number(a.decides))
}

type Found = Omit<VersionSource, 'decides'>
type Reader = (question: VersionQuestion) => readonly Found[] | Promise<readonly Found[]>

const READERS: readonly Reader[] = [
  fromPyproject,
  fromPoetry,
  fromCargo,
  fromFile,
  fromTag,
  fromCargoLock,
  fromUvLock,
  fromConstants,
  fromCitation,
]

function decides({ kind, where }: Found, versioning: Versioning): boolean {
  if (versioning.from === 'file') return kind === 'file' && versioning.files.includes(where.file)
  return kind === versioning.from
}

function stated(kind: VersionKind, where: Place, key: string, raw: string): Found {
  return { kind, where, key, raw, normal: normalizeVersion(raw) }
}

function fromPyproject({ pyproject }: VersionQuestion): readonly Found[] {
  const { project, document } = pyproject
  if (project?.version === undefined) return []
  return [stated('pyproject', document.place('project', 'version'), 'project.version', project.version)]
}

function fromPoetry({ pyproject: { document }, versioning }: VersionQuestion): readonly Found[] {
  const raw = textAt(document.tables, 'tool', 'poetry', 'version')
  // poetry-dynamic-versioning and the like want a placeholder there.
  if (raw === undefined || versioning.from === 'tag') return []
  return [stated('poetry', document.place('tool', 'poetry', 'version'), 'tool.poetry.version', raw)]
}

function fromCargo({ cargo, versioning }: VersionQuestion): readonly Found[] {
  if (cargo === undefined || (cargo.version.origin === 'implicit' && versioning.from !== 'cargo')) return []
  const { text, place, origin } = cargo.version
  const key = origin === 'workspace' ? 'workspace.package.version' : 'package.version'
  return [{ kind: 'cargo', where: place, key, raw: text, normal: normalOfCargo(text) }]
}

function normalOfCargo(text: string): string | undefined {
  const mapped = toPep440(text)
  return 'version' in mapped ? mapped.version : undefined
}

async function fromFile({ tree, versioning }: VersionQuestion): Promise<readonly Found[]> {
  if (versioning.from !== 'file') return []
  for (const file of versioning.files) {
    const source = await tree.text(file)
    if (source === undefined) continue
    const found =
      typeof versioning.holds === 'string'
        ? readConstant(file, source, versioning.holds)
        : findConstant(file, source, versioning.holds)
    if (found !== undefined) return [stated('file', found.place, versioning.key, found.text)]
  }
  return []
}

function fromTag({ tag, versioning }: VersionQuestion): readonly Found[] {
  if (versioning.from !== 'tag' || tag === undefined) return []
  return [{ kind: 'tag', where: versioning.place, key: versioning.key, raw: tag.name, normal: tag.version }]
}

function fromCargoLock({ cargo }: VersionQuestion): readonly Found[] {
  const lock = cargo?.lock
  if (cargo?.name === undefined || lock?.own === undefined) return []
  const { text, place } = lock.own
  return [{ kind: 'cargo-lock', where: place, key: `package ${cargo.name}`, raw: text, normal: normalOfCargo(text) }]
}

async function fromUvLock({ tree, dir, name }: VersionQuestion): Promise<readonly Found[]> {
  if (name === undefined) return []
  const isOwn = (other: string): boolean => normalizeName(other) === normalizeName(name)
  for (const folder of upwards(dir)) {
    const own = await readUvLock(tree, inTree(folder, 'uv.lock'), isOwn)
    if (own !== undefined) return [stated('uv-lock', own.place, `package ${name}`, own.text)]
  }
  return []
}

/** Literal `__version__` of the package's own modules. A file that git does not track was made by an earlier build. */
async function fromConstants(question: VersionQuestion): Promise<readonly Found[]> {
  const { tree, dir, name, pyproject, versioning } = question
  if (name === undefined) return []
  const decided = versioning.from === 'file' ? versioning.files : []
  const found: Found[] = []
  for (const file of moduleFiles(dir, name, pyproject)) {
    if (decided.includes(file)) continue
    const source = await tree.text(file)
    const constant = source === undefined ? undefined : readConstant(file, source, '__version__')
    if (constant === undefined || (await tree.isTracked(file)) === false) continue
    found.push(stated('constant', constant.place, '__version__', constant.text))
  }
  return found
}

async function fromCitation({ tree, dir }: VersionQuestion): Promise<readonly Found[]> {
  const file = inTree(dir, 'CITATION.cff')
  const source = await tree.text(file)
  const pattern = /^version: *(['"]?)(?<version>[^'"#\s]+)\1 *(?:#.*)?$/m
  const found = source === undefined ? undefined : findConstant(file, source, pattern)
  return found === undefined ? [] : [stated('citation', found.place, 'version', found.text)]
}
