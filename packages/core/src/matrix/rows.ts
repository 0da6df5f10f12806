import type { Abi, SkippedEntry } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { PlanFacts, PlanOptions } from './facts.ts'
import type { TomlTable } from '../project/toml.ts'
import { architecturesOf, cibuildwheelTable, readSelection } from './cibuildwheel.ts'
import { runnerOf } from './runners.ts'
import type { Target } from './target.ts'
import { TARGETS } from './targets.ts'
import { type AskedRow, type AskedTargets, parseTargets } from './words.ts'

export interface ChosenRow extends AskedRow {
  /** Why it is in the plan. */
  readonly reason: string
}

export interface ChosenRows {
  readonly sdist: boolean
  /** Set where one `py3-none-any` wheel serves every platform: why. */
  readonly any: string | undefined
  readonly rows: readonly ChosenRow[]
  readonly skipped: readonly SkippedEntry[]
}

/** Which rows of the table a release has. @throws Failure for words that are no targets, or that contradict the project */
export function chooseRows(
  facts: PlanFacts,
  { targets, prTargets = 'all' }: Pick<PlanOptions, 'targets' | 'prTargets'>,
  abi: Abi,
): ChosenRows {
  const chosen = rowsOfRelease(facts, targets, abi)
  return prTargets === 'all' ? chosen : rowsOfPullRequest(chosen, parseTargets(prTargets))
}

function rowsOfRelease(facts: PlanFacts, targets: PlanOptions['targets'], abi: Abi): ChosenRows {
  if (targets === 'auto') return abi.kind === 'pure' ? everywhere(true, abi, []) : coreRows(facts)
  const asked = parseTargets(targets)
  if (abi.kind === 'pure')
    return everywhere(
      asked.sdist,
      abi,
      asked.rows.map(({ target }) => target),
      asked.any || asked.rows.length > 0,
    )
  if (asked.any)
    throw new Failure(
      `targets: any stands for a py3-none-any wheel, and this project is compiled (${facts.backend.compiled.join(', ') || abi.from})`,
      { remedy: 'Leave any out, or name platforms instead: core, or words such as manylinux2014-x86_64 macos-arm64.' },
    )
  const rows = asked.rows.map((row) => ({ ...row, reason: 'asked by targets' }))
  return {
    sdist: asked.sdist,
    any: undefined,
    rows,
    skipped: notAsked(
      rows.map(({ target }) => target),
      () => undefined,
    ),
  }
}

function everywhere(sdist: boolean, abi: Abi, named: readonly Target[], wheel = true): ChosenRows {
  const detail = 'one py3-none-any wheel serves every platform'
  return {
    sdist,
    any: wheel ? `pure Python: ${abi.from}` : undefined,
    rows: [],
    skipped: [...named.map(({ id }) => ({ id, reason: 'pure' as const, detail })), { id: '*', reason: 'pure', detail }],
  }
}

const SYSTEMS: readonly { readonly name: string; readonly rows: RegExp; readonly classifiers: RegExp }[] = [
  { name: 'Linux', rows: /^(manylinux|musllinux)$/, classifiers: /:: POSIX(?: :: Linux)?$|:: Unix$/ },
  { name: 'macOS', rows: /^macosx$/, classifiers: /:: MacOS\b|:: POSIX$|:: Unix$/ },
  { name: 'Windows', rows: /^win$/, classifiers: /:: Microsoft(?: :: Windows\b.*)?$/ },
]

/**
 * The core rows of the operating systems that classifiers name, of all three when they name none of them; less those
 * that cibuildwheel's own table leaves out.
 */
function coreRows({ classifiers, abi: { pyproject } }: PlanFacts): ChosenRows {
  const systems = classifiers.filter((classifier) => classifier.startsWith('Operating System ::'))
  const named = SYSTEMS.filter((system) => systems.some((classifier) => system.classifiers.test(classifier)))
  const open = named.length === 0 || systems.includes('Operating System :: OS Independent')
  const wanted = open ? SYSTEMS : named
  const why = open ? 'a core target' : 'a core target, and classifiers name its system'
  const core = TARGETS.filter(
    (target) => target.set === 'core' && wanted.some((system) => system.rows.test(target.family)),
  )
  const table = cibuildwheelTable(pyproject)
  const left = core.flatMap((target) => (table === undefined ? [] : leftOut(target, table)))
  const rows = core
    .filter(({ id }) => !left.some((row) => row.id === id))
    .map((target) => ({ target, floor: undefined, reason: why }))
  const others = notAsked(core, (target) =>
    target.set === 'core'
      ? `no classifier names ${SYSTEMS.find((system) => system.rows.test(target.family))?.name ?? 'its system'}`
      : `${target.set} target: name it in targets`,
  )
  return { sdist: true, any: undefined, rows, skipped: [...left, ...others] }
}

/** Whether cibuildwheel, left alone on the row's runner, would build for other architectures only. */
function leftOut(target: Target, table: TomlTable): readonly SkippedEntry[] {
  const { platform, arch } = target.cibuildwheel
  const { archs } = readSelection(table, platform)
  const machine = runnerOf(target.runner)?.machine
  if (machine === undefined || architecturesOf(archs, platform, machine).has(arch)) return []
  return [{ id: target.id, reason: 'user-skip', detail: `[tool.cibuildwheel] archs is ${archs}` }]
}

/** Some of what the release has. @throws Failure for what it has not */
function rowsOfPullRequest({ sdist, any, rows, skipped }: ChosenRows, asked: AskedTargets): ChosenRows {
  const isPure = any !== undefined
  const strange = [
    ...(asked.sdist && !sdist ? ['sdist'] : []),
    ...(asked.any && !isPure ? ['any'] : []),
    ...(isPure ? [] : asked.rows.filter(({ target }) => !holds(rows, target)).map(({ target }) => target.id)),
  ]
  if (strange.length > 0)
    throw new Failure(`pr-targets: ${strange.join(' ')} is not among the targets of a release`, {
      remedy: `Choose from ${[...(sdist ? ['sdist'] : []), ...(isPure ? ['any'] : []), ...rows.map(({ target }) => target.id)].join(' ')}.`,
    })
  const detail = 'pull requests build the words of pr-targets'
  const kept = rows.filter(({ target }) => holds(asked.rows, target))
  const keepsAny = asked.any || asked.rows.length > 0
  const left = [
    ...(sdist && !asked.sdist ? ['sdist'] : []),
    ...(isPure && !keepsAny ? ['any'] : []),
    ...rows.filter((row) => !kept.includes(row)).map(({ target }) => target.id),
  ]
  return {
    sdist: asked.sdist,
    any: keepsAny ? any : undefined,
    rows: kept,
    skipped: [...left.map((id) => ({ id, reason: 'pr-subset' as const, detail })), ...skipped],
  }
}

function holds(rows: readonly AskedRow[], target: Target): boolean {
  return rows.some((row) => row.target === target)
}

function notAsked(asked: readonly Target[], detail: (target: Target) => string | undefined): readonly SkippedEntry[] {
  return TARGETS.filter((target) => !asked.includes(target)).map((target) => {
    const why = detail(target)
    return { id: target.id, reason: 'not-asked', ...(why === undefined ? {} : { detail: why }) }
  })
}
