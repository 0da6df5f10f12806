import type { BuildReport } from './build.ts'
import type { Findings } from './findings.ts'
import type { Plan } from './plan.ts'
import type { Receipts } from './receipt.ts'
import type { SmokeReport } from './smoke.ts'

/** What travels between jobs: versioned JSON, and the files that it names by SHA-256. */
export type Document = Plan | BuildReport | Findings | SmokeReport | Receipts

/** The bytes of a document: two blanks of indentation and a final newline, keys in the order of the schema. */
export function documentText(document: Document): string {
  return `${JSON.stringify(document, null, 2)}\n`
}
