import type { SmokeRow } from '../documents/smoke.ts'
import type { Finding, Judged } from '../finding.ts'
import { markdownTable } from '../markdown.ts'
import { firstLine } from '../report-text.ts'
import { trialFindings } from './trial-findings.ts'
import type { Trial } from './try-file.ts'

/** A trial as a row of the smoke report: waived where all that is wrong with it is ignored. */
export function smokeRow(trial: Trial, platform: string, { standing, ignored }: Judged): SmokeRow {
  const row = {
    file: trial.subject.name,
    sha256: trial.subject.sha256,
    interpreter: trial.interpreter,
    platform,
    proofs: [...trial.proofs],
    seconds: trial.seconds,
  }
  const own = new Set(trialFindings([trial], () => 'error').map(({ key, id }) => `${key ?? ''} ${id ?? ''}`))
  const isOwn = (finding: Finding): boolean =>
    finding.subject === row.file && own.has(`${finding.key ?? ''} ${finding.id ?? ''}`)
  const waiver = ignored.find(({ finding }) => isOwn(finding))
  if (trial.result !== 'passed' && waiver !== undefined && !standing.some(isOwn))
    return { ...row, result: 'waived', reason: waiver.reason }
  const reason = trial.reason ?? trial.problems.map(({ text }) => text).join('; ')
  return { ...row, result: trial.result, ...(reason === '' ? {} : { reason }) }
}

/** For a log: under each file, interpreters on which it fared alike share a line. */
export function smokeLines(rows: readonly SmokeRow[]): readonly string[] {
  const files = [...new Set(rows.map(({ file }) => file))]
  return files.flatMap((file) => [`  ${file}`, ...faredAlike(rows.filter((one) => one.file === file))])
}

function faredAlike(rows: readonly SmokeRow[]): readonly string[] {
  const groups = new Map<string, SmokeRow[]>()
  for (const row of rows) {
    const key = `${row.result}\n${outcomeOf(row)}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((alike) => {
    const [first] = alike
    const slowest = Math.max(...alike.map(({ seconds }) => seconds))
    const on = alike.map(({ interpreter }) => interpreter).join(' ')
    return `    ${first?.result ?? ''} on ${on} (${slowest.toFixed(1)} s): ${first === undefined ? '' : outcomeOf(first)}`
  })
}

/** For a job summary: a row per trial, in Markdown. */
export function smokeTable(rows: readonly SmokeRow[]): string {
  return markdownTable(
    ['file', 'interpreter', 'result', { right: 'time' }, 'what was proved'],
    rows.map((one) => [`\`${one.file}\``, one.interpreter, one.result, `${one.seconds.toFixed(1)} s`, outcomeOf(one)]),
  )
}

/** One line: why not, or what was proved. */
function outcomeOf({ reason, proofs }: SmokeRow): string {
  return reason === undefined ? proofs.join(', ') : firstLine(reason)
}
