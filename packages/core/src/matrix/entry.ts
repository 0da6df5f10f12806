import { wheelsArtifact } from '../documents/artifact-name.ts'
import type { Abi, Builder, PlanEntry, SkippedEntry } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { TomlTable } from '../project/toml.ts'
import { type ChosenPythons, identifierOf, type Python } from './pythons.ts'
import type { ChosenRow } from './rows.ts'
import type { Target } from './target.ts'
import { collapse, defaultFloor, expectedWheel, floorOf, type PlannedWheel } from './wheels.ts'
import { isLinux, policyOf, wordOf } from './words.ts'

export interface RowContext {
  readonly abi: Abi
  readonly builder: Builder
  readonly pyproject: TomlTable
  readonly pythons: ChosenPythons
}

export interface PlannedRow {
  readonly target: Target
  /** Undefined when nothing can be built for it; `skipped` says why. */
  readonly entry: PlanEntry | undefined
  readonly skipped: readonly SkippedEntry[]
}

/** One row of the table as an entry of the plan, with what it leaves out. @throws Failure for a floor without an image */
export function planRow(row: ChosenRow, { abi, builder, pyproject, pythons }: RowContext): PlannedRow {
  const { target } = row
  const unbuildable = noBuilder(target, builder)
  if (unbuildable !== undefined)
    return { target, entry: undefined, skipped: [{ id: target.id, reason: 'no-builder', detail: unbuildable }] }
  const wheels = collapse(abi, pythons.chosen)
  const left = pythons.left.map((python) => ({ id: target.id, ...python }))
  if (wheels.length === 0) return { target, entry: undefined, skipped: [noPython(target, pythons)] }
  const floor = row.floor ?? defaultFloor(target, builder)
  const entry: PlanEntry = {
    id: target.id,
    word: wordOf(target, floor),
    runner: target.runner,
    builder,
    strategy: strategyOf(target, builder, floor),
    target: builder === 'maturin' ? target.triple : null,
    calls: [callOf(target, builder, wheels, floor)],
    expected: wheels.map((wheel) =>
      expectedWheel(wheel, target, floorOf(target, builder, row.floor, wheel, pyproject)),
    ),
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
function strategyOf(target: Target, builder: Builder, floor: string | undefined): PlanEntry['strategy'] {
  if (!isLinux(target) || floor === undefined)
    return { how: 'native', container: null, why: `${target.runner} has the toolchain of ${target.id}` }
  const policy = policyOf(target, floor)
  if (builder === 'cibuildwheel') {
    const emulated = target.emulated ? ', emulated by QEMU' : ''
    return { how: 'container', container: imageOf(target, floor), why: `the image of ${policy}${emulated}` }
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
