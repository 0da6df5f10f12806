import {
  documentText,
  findingsDocument,
  jobMatrix,
  judgedBlocks,
  judgedLines,
  judgedText,
  notJudgedParts,
  type OutputFile,
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
export const outputNames = [
  'name',
  'version',
  'tag',
  'release',
  'prerelease',
  'matrix',
  'plan',
  'release-notes',
  'report',
  'sarif',
] as const

/** The findings, PyPI's verdict on each file, the plan, and our verdict by `fail-on`. */
export function reportVerify(plan: VerifyPlan, results: Results): Report {
  const { standing, document, name, version } = results
  const parsed = parseVersion(version ?? '')
  const project = { name: name ?? null, version: version ?? null }
  const findings = findingsDocument({ ...results, project, files: results.files.documented })
  const outputs: Readonly<Record<(typeof outputNames)[number], string | OutputFile>> = {
    name: name ?? '',
    version: parsed?.normal ?? '',
    tag: plan.project.tag?.name ?? '',
    release: String(plan.release),
    prerelease: String(parsed?.isPrerelease ?? false),
    matrix: document === undefined ? '' : JSON.stringify(jobMatrix(document)),
    plan: document === undefined ? '' : documentText(document),
    'release-notes': results.notes,
    report: documentText(findings),
    sarif: { name: 'pyrelease-verify-metadata.sarif', text: results.sarif },
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

/** For a log or a terminal: verdict, versions, findings, files, plan. */
function textOf(plan: VerifyPlan, results: Results, passed: boolean): string {
  return [
    headlineOf(results, passed),
    `  ${judgedText(results.judgements, results)}`,
    ...versionLines(plan.project.versions),
    ...judgedLines(results),
    ...results.files.lines,
    ...(results.document === undefined || results.files.lines.length > 0 ? [] : planLines(results.document)),
  ].join('\n')
}

/** The same for the summary of the job, in Markdown, and what could not be judged. */
function summaryOf(plan: VerifyPlan, results: Results, passed: boolean): string {
  return [
    `### ${headlineOf(results, passed)}`,
    `${judgedText(results.judgements, results)}.`,
    ...judgedBlocks(results),
    ...results.files.parts,
    ...versionParts(plan.project.versions),
    ...(results.document === undefined ? [] : planParts(results.document)),
    ...notJudgedParts(results.judgements),
    '',
  ].join('\n\n')
}

function headlineOf({ name, version }: Results, passed: boolean): string {
  const what = `${name ?? 'the project'} ${version ?? '(version: the built files will tell)'}`
  return `${what} ${passed ? 'is fit for release' : 'is not fit for release'}`
}
