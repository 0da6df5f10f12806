import { type Finding, type Severity } from '../finding.ts'
import { firstLine } from '../report-text.ts'
import type { Trial } from './try-file.ts'
import type { TrialProblem } from './verdict.ts'

/** How much it weighs that a file was not run; undefined where something else says so already. */
export type Weigh = (trial: Trial) => Severity | undefined

/** Problems of one file that begin alike are one finding, which names all interpreters and quotes the first. */
export function trialFindings(trials: readonly Trial[], weigh: Weigh): readonly Finding[] {
  const groups = new Map<string, { readonly finding: (on: string) => Finding; readonly interpreters: string[] }>()
  for (const trial of trials)
    for (const [head, finding] of problemsOf(trial, weigh(trial))) {
      const key = `${trial.subject.name}\n${head}`
      const group = groups.get(key) ?? { finding, interpreters: [] }
      group.interpreters.push(trial.interpreter)
      groups.set(key, group)
    }
  return [...groups.values()].map(({ finding, interpreters }) => finding([...new Set(interpreters)].join(' ')))
}

type Grouped = readonly [head: string, finding: (on: string) => Finding]

function problemsOf(
  { subject, result, reason = '', problems }: Trial,
  weight: Severity | undefined,
): readonly Grouped[] {
  const found = problems.map((problem): Grouped => [
    firstLine(problem.text),
    (on) => ({
      ...nameOf(problem),
      severity: 'error',
      subject: subject.name,
      message: `${subject.name} on ${on}: ${problem.text}`,
      remedy: problem.remedy,
    }),
  ])
  if (result !== 'not-executed' || weight === undefined) return found
  return [[firstLine(reason), (on) => notExecuted(subject.name, on, reason, weight)]]
}

function nameOf({ key, id }: TrialProblem): Pick<Finding, 'key' | 'id'> {
  return { ...(key === undefined ? {} : { key }), ...(id === undefined ? {} : { id }) }
}

function notExecuted(file: string, on: string, reason: string, severity: Severity): Finding {
  return {
    key: 'not-executed',
    severity,
    subject: file,
    message: `${file} was not run on ${on}: ${reason}`,
    remedy: `Test it where it fits, or waive it with a reason: ignore: "not-executed ${file}: …".`,
  }
}
