import {
  documentText,
  judgeVisibility,
  type Published,
  publishHeadline,
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
  const headline = publishHeadline(plan, receipts, passed)
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
