import { wheelsArtifact } from '../documents/artifact-name.ts'
import type { Plan, PlanEntry, SkippedEntry } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import { escapeName } from '../standards/name.ts'
import { declaredAbi } from './abi.ts'
import { planRow, type PlannedRow } from './entry.ts'
import type { PlanFacts, PlanOptions } from './facts.ts'
import { estimateOf, wavesOf } from './estimate.ts'
import { choosePythons, type Python } from './pythons.ts'
import { chooseRows } from './rows.ts'
import { readRunners } from './runners.ts'
import { ANYWHERE, TARGETS } from './targets.ts'

/**
 * Which wheels a release shall have, who builds them where, and why. A pure function of its arguments: no clock, no
 * network, no machine; the same tree gives the same bytes.
 * @throws Failure for targets or interpreters that do not exist, or when nothing is left to build
 */
export function makePlan(facts: PlanFacts, options: PlanOptions): Plan {
  const builder = options.builder === 'auto' ? facts.backend.builder : options.builder
  const abi = declaredAbi(facts)
  const { sdist, any, rows, skipped } = chooseRows(facts, options, abi)
  const { labels } = readRunners(options.runners ?? [])
  const pythonsOf = choosePythons(facts, options, { builder, abi })
  const { pyproject } = facts.abi
  const planned = rows.map((row) => {
    const { target } = row
    return planRow(row, { abi, builder, pyproject, pythons: pythonsOf(target), runner: labels.get(target.id) })
  })
  const entries = [
    ...(any === undefined ? [] : [anyEntry(any, labels.get('any') ?? ANYWHERE.runner, pythonsOf(ANYWHERE).chosen)]),
    ...planned.flatMap(({ entry }) => (entry === undefined ? [] : [entry])).sort(longestFirst),
  ]
  const left = skipped.filter(({ reason }) => reason === 'user-skip')
  if (entries.length === 0 && rows.length + left.length > 0)
    throw nothingLeft([...planned.flatMap((row) => row.skipped.slice(0, 1)), ...left])
  const jobs = entries.length + (sdist ? 1 : 0)
  return {
    schema: 'pyrelease.plan/1',
    project: {
      name: facts.name,
      version: facts.version ?? null,
      'package-dir': facts.packageDir,
      'requires-python': facts.requiresPython ?? null,
      commit: facts.commit ?? null,
      'source-date-epoch': facts.sourceDateEpoch,
    },
    ref: { tag: facts.ref.tag ?? null, release: facts.ref.release, reason: facts.ref.reason },
    abi,
    sdist: {
      build: sdist,
      expected: sdist && facts.version !== undefined ? `${escapeName(facts.name)}-${facts.version}.tar.gz` : null,
      'wheels-from': sdist ? 'sdist' : 'tree',
    },
    tools: [...facts.tools].sort((a, b) => (a.name < b.name ? -1 : 1)),
    entries,
    skipped: [...sharedByAllRows(planned), ...skipped],
    totals: {
      jobs,
      wheels: entries.reduce((sum, entry) => sum + entry.expected.length, 0),
      waves: wavesOf(entries, jobs),
    },
  }
}

/** A wheel for every platform is made and tried where it costs least. */
function anyEntry(reason: string, runner: string, pythons: readonly Python[]): PlanEntry {
  const expected = [
    { python: 'py3', abi: 'none', platform: { family: 'any', floor: null, arch: null }, serves: [] },
  ] satisfies PlanEntry['expected']
  return {
    id: 'any',
    word: 'any',
    runner,
    builder: 'build',
    strategy: { how: 'frontend', container: null, why: 'no compiler is needed' },
    target: null,
    calls: [{ interpreters: [], args: [] }],
    expected,
    tests: pythons.map(({ command }) => ({ wheel: 0, interpreter: command, runner, mode: 'native' })),
    estimate: estimateOf({ builder: 'build', runner, expected }, false),
    artifact: wheelsArtifact('any'),
    reason,
  }
}

/** Jobs of a matrix start in the order of the list: the slowest come first. */
function longestFirst(a: PlanEntry, b: PlanEntry): number {
  return slowness(b) - slowness(a)
}

function slowness({ id, builder, runner }: PlanEntry): number {
  const emulated = TARGETS.find((target) => target.id === id)?.emulated ?? false
  if (emulated && builder === 'cibuildwheel') return 3
  if (runner.startsWith('macos')) return 2
  return runner.startsWith('windows') ? 1 : 0
}

/** An interpreter that every row leaves out for one reason is listed once, under the id `*`. */
function sharedByAllRows(planned: readonly PlannedRow[]): readonly SkippedEntry[] {
  const all = planned.flatMap((row) => row.skipped)
  const keyOf = ({ python = '', reason, detail = '' }: SkippedEntry): string => `${python}|${reason}|${detail}`
  const counts = new Map<string, number>()
  for (const entry of all) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  const everywhere = (entry: SkippedEntry): boolean => {
    const holders = planned.filter(({ target }) => target.interpreters.includes(entry.python ?? ''))
    return holders.length > 1 && counts.get(keyOf(entry)) === holders.length
  }
  const listed = new Map(
    all
      .map((entry) => (everywhere(entry) ? { ...entry, id: '*' } : entry))
      .map((entry) => [`${entry.id}|${keyOf(entry)}`, entry]),
  )
  return [...listed.values()]
}

function nothingLeft(skipped: readonly SkippedEntry[]): Failure {
  const lines = skipped.map(({ id, detail }) => `${id}: ${detail ?? ''}`)
  return new Failure(`no wheel is left to build:\n${lines.slice(0, 8).join('\n')}`, {
    remedy: 'Widen pythons, targets or requires-python, or name only sdist in targets.',
  })
}
