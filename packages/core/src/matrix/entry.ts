import { wheelsArtifact } from '../documents/artifact-name.ts'
import type { Abi, Builder, PlanEntry, SkippedEntry } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { TomlTable } from '../project/toml.ts'
import { type ChosenPythons, identifierOf, type Python } from './pythons.ts'
import { statedImage } from './cibuildwheel-floors.ts'
import { estimateOf } from './estimate.ts'
import type { ChosenRow } from './rows.ts'
import type { Target } from './target.ts'
import { testsOf } from './tests.ts'
import { collapse, defaultFloor, expectedWheel, floorOf, type PlannedWheel } from './wheels.ts'
import { isLinux, policyOf, wordOf } from './words.ts'

export interface RowContext {
  readonly abi: Abi
  readonly builder: Builder
  readonly pyproject: TomlTable
  readonly pythons: ChosenPythons
  /** Label in place of the row's own. */
  readonly runner: string | undefined
}

export interface PlannedRow {
  readonly target: Target
  /** Undefined when nothing can be built for it; `skipped` says why. */
  readonly entry: PlanEntry | undefined
  readonly skipped: readonly SkippedEntry[]
}

/** One row of the table as an entry of the plan, with what it leaves out. @throws Failure for a floor without an image */
export function planRow(
  row: ChosenRow,
  { abi, builder, pyproject, pythons, runner = row.target.runner }: RowContext,
): PlannedRow {
  const { target } = row
  const unbuildable = noBuilder(target, builder)
  if (unbuildable !== undefined)
    return { target, entry: undefined, skipped: [{ id: target.id, reason: 'no-builder', detail: unbuildable }] }
  const wheels = collapse(abi, pythons.chosen)
  const left = pythons.left.map((python) => ({ id: target.id, ...python }))
  if (wheels.length === 0) return { target, entry: undefined, skipped: [noPython(target, pythons)] }
  const stated = builder === 'cibuildwheel' && row.floor === undefined ? statedImage(pyproject, target) : undefined
  const asked = row.floor ?? stated?.floor
  const floor = asked ?? defaultFloor(target, builder)
  const strategy = strategyOf(target, { builder, floor, runner, image: stated?.image })
  const expected = wheels.map((wheel) =>
    expectedWheel(wheel, target, floorOf(target, builder, asked, wheel, pyproject)),
  )
  const entry: PlanEntry = {
    id: target.id,
    word: wordOf(target, floor),
    runner,
    builder,
    strategy,
    target: builder === 'maturin' ? target.triple : null,
    calls: callsOf(target, builder, wheels, floor),
    expected,
    tests: testsOf(target, runner, wheels),
    estimate: estimateOf({ builder, runner, expected }, target.emulated && builder === 'cibuildwheel'),
    artifact: wheelsArtifact(target.id),
    reason: row.reason,
  }
  return { target, entry, skipped: left }
}

function noBuilder(target: Target, builder: Builder): string | undefined {
  if (builder === 'build') return 'a build frontend builds for the machine it runs on only; use builder: cibuildwheel'
  if (builder === 'maturin' && !isLinux(target) && target.family !== 'macosx' && target.family !== 'win')
    return `maturin alone brings no toolchain for ${target.id}; use builder: cibuildwheel`
  return undefined
}

function noPython(target: Target, { left }: ChosenPythons): SkippedEntry {
  const [first] = left
  const details = [...new Set(left.map(({ python, detail }) => `${python}: ${detail}`))]
  return { id: target.id, reason: first?.reason ?? 'no-interpreter', detail: details.join('; ') }
}

/** Native where the runner is the platform; for Linux, what makes the floor hold. */
function strategyOf(
  target: Target,
  {
    builder,
    floor,
    runner,
    image,
  }: Pick<PlanEntry, 'builder' | 'runner'> & Record<'floor' | 'image', string | undefined>,
): PlanEntry['strategy'] {
  if (!isLinux(target) || floor === undefined)
    return { how: 'native', container: null, why: `${runner} has the toolchain of ${target.id}` }
  const policy = policyOf(target, floor)
  if (builder === 'cibuildwheel') {
    const emulated = target.emulated ? ', emulated by QEMU' : ''
    const stated = image === undefined ? `the image of ${policy}` : '[tool.cibuildwheel] names this image'
    return { how: 'container', container: image ?? imageOf(target, floor), why: `${stated}${emulated}` }
  }
  if (target.zig === 'unproven' && target.crossImage !== undefined)
    return { how: 'container', container: target.crossImage, why: `whether zig links for ${target.arch} is disputed` }
  return { how: 'zig', container: null, why: `zig links against ${policy} on any runner` }
}

function imageOf(target: Target, floor: string): string {
  const image = target.images[floor]
  if (image !== undefined) return image
  const words = Object.keys(target.images).map((known) => wordOf(target, known))
  throw new Failure(`targets: there is no image for ${wordOf(target, floor)}, and cibuildwheel builds in images`, {
    remedy: `Write ${words.join(' or ')}.`,
  })
}

/** One call of maturin makes one stable ABI: the wheel of abi3t has its own. cibuildwheel takes all at once. */
function callsOf(
  target: Target,
  builder: Builder,
  wheels: readonly PlannedWheel[],
  floor: string | undefined,
): PlanEntry['calls'] {
  if (builder !== 'maturin') return [callOf(target, builder, wheels, floor)]
  const isThreaded = ({ abi }: PlannedWheel): boolean => abi === 'abi3.abi3t'
  return [wheels.filter((wheel) => !isThreaded(wheel)), wheels.filter(isThreaded)]
    .filter((family) => family.length > 0)
    .map((family) => callOf(target, builder, family, floor))
}

/**
 * What the builder is told. maturin: names for `-i`, lowest first, since a bare `abi3` takes its tag from the first;
 * `--target` stands in the entry, `--zig` in its strategy. cibuildwheel: build identifiers.
 */
function callOf(
  target: Target,
  builder: Builder,
  wheels: readonly PlannedWheel[],
  floor: string | undefined,
): PlanEntry['calls'][number] {
  const builders = wheels.flatMap(({ builtBy }) => (builtBy === undefined ? [] : [builtBy]))
  if (builder === 'maturin')
    return {
      interpreters: builders.map((python) => python.command),
      args: isLinux(target) && floor !== undefined ? ['--compatibility', policyOf(target, floor)] : [],
    }
  const any: readonly Python[] = wheels.flatMap(({ serves }) => serves.slice(0, 1))
  return {
    interpreters: (builders.length > 0 ? builders : any).map((python) => identifierOf(python, target)),
    args: ['--platform', target.cibuildwheel.platform, '--archs', target.cibuildwheel.arch],
  }
}
