import {
  applyIgnores,
  documentText,
  type Ignore,
  type Judged,
  judgedBlocks,
  judgedLines,
  type Report,
  type Severity,
  smokeLines,
  type SmokeReport,
  type SmokeRow,
  smokeRow,
  smokeTable,
  type Trial,
  trialFindings,
} from '@pyrelease/core'
import type { SmokePlan } from './plan.ts'

export const outputNames = ['report', 'passed', 'failed'] as const

/** Trials → findings, document, table and verdict. Where nothing passed the verdict is no, whatever was waived. */
export function reportSmoke(
  plan: SmokePlan,
  trials: readonly Trial[],
  options: { readonly ignore: readonly Ignore[] },
): Report {
  const found = trialFindings(trials, (trial) => weightOf(trial, plan))
  const judged = applyIgnores([...plan.findings, ...found], options.ignore)
  const rows = trials.map((trial) => smokeRow(trial, plan.platform, judged))
  const document: SmokeReport = { schema: 'pyrelease.smoke/1', project: plan.project, from: plan.from, rows }
  const count = (result: SmokeRow['result']): number => rows.filter((row) => row.result === result).length
  const outputs: Readonly<Record<(typeof outputNames)[number], string>> = {
    report: documentText(document),
    passed: String(count('passed')),
    failed: String(count('failed')),
  }
  return {
    passed: count('passed') > 0 && judged.standing.every(({ severity }) => severity !== 'error'),
    findings: judged.standing,
    summary: summaryOf(plan, rows, judged),
    text: textOf(plan, rows, judged),
    outputs,
    documents: [document],
  }
}

/** What it means that a file was not run. */
function weightOf({ subject, reason }: Trial, { idle, published, steps }: SmokePlan): Severity | undefined {
  // One finding of the plan says for all files that nothing fits here.
  if (idle) return undefined
  const isLeft = steps.some(
    (step) => step.kind === 'leave-out' && step.subject.name === subject.name && step.reason === reason,
  )
  // After publishing, each platform of the plan looks at its own files.
  return published && isLeft ? 'notice' : 'error'
}

function textOf(plan: SmokePlan, rows: readonly SmokeRow[], judged: Judged): string {
  return [
    `${plan.project.name} ${plan.project.version} from ${plan.from}, on ${plan.platform}`,
    ...smokeLines(rows),
    ...judgedLines(judged),
  ].join('\n')
}

function summaryOf(plan: SmokePlan, rows: readonly SmokeRow[], judged: Judged): string {
  return [
    `### Smoke test: ${plan.project.name} ${plan.project.version}`,
    `Files from ${plan.from}, on ${plan.platform}.`,
    smokeTable(rows),
    ...judgedBlocks(judged),
    '',
  ].join('\n\n')
}
