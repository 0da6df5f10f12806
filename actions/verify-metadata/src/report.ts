import {
  documentText,
  findingsDocument,
  jobMatrix,
  judgedBlocks,
  judgedLines,
  judgedText,
  notJudgedParts,
  parseVersion,
  planLines,
  planParts,
  type Report,
  versionLines,
  versionParts,
} from '@pyrelease/core'
import type { VerifyPlan } from './plan.ts'
import type { Results } from './run.ts'

/** Names of what an action.yml declares as outputs. */
export const outputNames = ['name', 'version', 'tag', 'release', 'prerelease', 'matrix', 'plan', 'report'] as const

/** The findings, the plan, and the verdict by `fail-on`. */
export function reportVerify(plan: VerifyPlan, results: Results): Report {
  const { name, version, tag } = plan.subject.project
  const { judgements, standing, document } = results
  const parsed = parseVersion(version ?? '')
  const judged = judgements.filter(({ notJudged }) => notJudged === undefined).map(({ check }) => check)
  const findings = findingsDocument({ name: name ?? null, version: version ?? null }, judged, results)
  const outputs: Readonly<Record<(typeof outputNames)[number], string>> = {
    name: name ?? '',
    version: parsed?.normal ?? '',
    tag: tag?.name ?? '',
    release: String(plan.release),
    prerelease: String(parsed?.isPrerelease ?? false),
    matrix: document === undefined ? '' : JSON.stringify(jobMatrix(document)),
    plan: document === undefined ? '' : documentText(document),
    report: documentText(findings),
  }
  const passed = !standing.some(({ severity }) => severity === 'error' || severity === plan.failOn)
  return {
    passed,
    findings: standing,
    summary: summaryOf(plan, results, passed),
    text: textOf(plan, results, passed),
    outputs,
    documents: [findings, ...(document === undefined ? [] : [document])],
  }
}

/** For a log or a terminal: verdict, versions, findings, plan. */
function textOf(plan: VerifyPlan, results: Results, passed: boolean): string {
  return [
    headlineOf(plan, passed),
    `  ${judgedText(results.judgements, results)}`,
    ...versionLines(plan.subject.project.versions),
    ...judgedLines(results),
    ...(results.document === undefined ? [] : planLines(results.document)),
  ].join('\n')
}

/** The same for the summary of the job, in Markdown, and what could not be judged. */
function summaryOf(plan: VerifyPlan, results: Results, passed: boolean): string {
  return [
    `### ${headlineOf(plan, passed)}`,
    `${judgedText(results.judgements, results)}.`,
    ...judgedBlocks(results),
    ...versionParts(plan.subject.project.versions),
    ...(results.document === undefined ? [] : planParts(results.document)),
    ...notJudgedParts(results.judgements),
    '',
  ].join('\n\n')
}

function headlineOf({ subject: { project } }: VerifyPlan, passed: boolean): string {
  const { name = 'the project', version = '(version: the built files will tell)' } = project
  return `${name} ${version} ${passed ? 'is fit for release' : 'is not fit for release'}`
}
