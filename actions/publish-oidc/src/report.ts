import {
  documentText,
  judgeVisibility,
  type Published,
  type Receipts,
  receiptsOf,
  receiptsSummary,
  receiptsText,
  type Report,
} from '@pyrelease/core'
import type { PublishPlan } from './plan.ts'

export const outputNames = ['published', 'files', 'url', 'plan'] as const

/** What was published where: one row per file, the receipts, and every finding. */
export function reportPublish(plan: PublishPlan, results: Published): Report {
  const seen = judgeVisibility(plan.index, plan.project.name, results.visibility)
  const findings = [...plan.findings, ...results.findings, ...seen]
  const passed = !findings.some(({ severity }) => severity === 'error')
  const receipts = receiptsOf(plan, results, passed && plan.mode.kind === 'publish')
  const headline = headlineOf(plan, receipts, passed)
  return {
    passed,
    findings,
    summary: receiptsSummary(headline, receipts, findings),
    text: receiptsText(headline, receipts, findings),
    outputs: {
      published: String(receipts.published),
      files: documentText(receipts),
      url: receipts.page ?? '',
      plan: plan.manifest === undefined ? '' : documentText(plan.manifest),
    },
    documents: [receipts],
  }
}

function headlineOf({ mode, project, index }: PublishPlan, { files }: Receipts, passed: boolean): string {
  const release = `${project.name} ${project.version}`
  const up = files.filter(({ result }) => result === 'uploaded').length
  if (mode.kind === 'hold') return `${release} would be published to ${index.title} (${mode.why}): nothing was sent`
  if (mode.kind === 'skip') return `${release} was not published to ${index.title}: there are no credentials`
  if (passed) return `${release} is on ${index.title}${up === 0 ? ' already' : ''}`
  return up === 0
    ? `${release} was not published to ${index.title}: nothing was uploaded`
    : `${release} is on ${index.title} in part: ${up} of ${files.length} files were uploaded`
}
