import type { CheckRun } from '../../check-run.ts'
import { nearest } from '../../nearest.ts'
import type { Check, Problem } from '../check.ts'
import type { CommitFacts, RequiredChecks } from './facts.ts'

export const COMMIT_CHECKS: readonly Check<CommitFacts>[] = [
  {
    key: 'checks-red',
    severity: 'error',
    asks: 'the required checks are green on the commit',
    definedBy: 'require-checks',
    needs: [({ required }) => (required === undefined ? 'no checks were asked for' : undefined)],
    judge: ({ required }) => (required === undefined ? [] : judgeChecks(required)),
  },
]

/** What GitHub takes for passed where a check is required ("About status checks"). */
const GREEN: readonly (string | null)[] = ['success', 'neutral', 'skipped']

/** Nobody can say that a check passed which cannot be asked: then a release is refused too. */
function judgeChecks({ asked, sha, release, found }: RequiredChecks): readonly Problem[] {
  const severity = release ? 'error' : 'notice'
  if (found.kind === 'unreadable')
    return [
      {
        message: `checks on ${sha} are not known to be green: ${found.failure.message}`,
        remedy: found.failure.remedy,
        severity,
      },
    ]
  const red = asked.flatMap((name) => redOf(name, found.runs))
  if (red.length === 0) return []
  const missing = asked.filter((name) => matching(name, found.runs).length === 0)
  return [
    {
      message: `checks on ${sha} are not green: ${red.join(', ')}`,
      remedy:
        missing.length === 0
          ? 'Let them end green on this commit, then run this again; or take them out of require-checks.'
          : `${missing.map((name) => suggestion(name, found.runs)).join(' ')} A check that has not begun is not there either: then run this again.`,
      severity,
    },
  ]
}

/** A job of a matrix, or of a called workflow, goes by the name of the whole too. */
function matching(name: string, runs: readonly CheckRun[]): readonly CheckRun[] {
  return runs.filter(
    (run) => run.name === name || run.name.startsWith(`${name} (`) || run.name.startsWith(`${name} / `),
  )
}

function redOf(name: string, runs: readonly CheckRun[]): readonly string[] {
  const found = matching(name, runs)
  if (found.length === 0) return [`${name} (no such check)`]
  return found
    .filter(({ status, conclusion }) => status !== 'completed' || !GREEN.includes(conclusion))
    .map((run) => `${run.name} (${run.status === 'completed' ? (run.conclusion ?? 'unknown') : run.status})`)
}

function suggestion(name: string, runs: readonly CheckRun[]): string {
  const names = [...new Set(runs.map((run) => run.name))]
  const meant = nearest(name, names)
  if (meant !== undefined) return `There is no check ${name}; did you mean ${meant}?`
  return names.length === 0
    ? `There is no check ${name}: the commit has none.`
    : `There is no check ${name}; there are: ${names.slice(0, 20).join(', ')}.`
}
