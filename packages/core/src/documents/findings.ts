import * as v from 'valibot'
import type { Finding as Found, Judged } from '../finding.ts'
import { documentReader } from './schema.ts'

const Finding = v.strictObject({
  key: v.optional(v.string()),
  id: v.optional(v.string()),
  severity: v.picklist(['error', 'warning', 'notice']),
  message: v.string(),
  remedy: v.string(),
  place: v.optional(v.strictObject({ file: v.string(), line: v.optional(v.number()), column: v.optional(v.number()) })),
  subject: v.optional(v.string()),
})

/** `pyrelease.findings/1`: what was judged, and every problem that was found. */
export const Findings = v.strictObject({
  schema: v.literal('pyrelease.findings/1'),
  project: v.strictObject({ name: v.nullable(v.string()), version: v.nullable(v.string()) }),
  /** Every rule that was judged, by its id or key. */
  judged: v.array(v.string()),
  findings: v.array(Finding),
  ignored: v.array(v.strictObject({ finding: Finding, reason: v.string() })),
})
export type Findings = v.InferOutput<typeof Findings>

/** @throws Failure when the text is no findings document of this version */
export const readFindings = documentReader('pyrelease.findings/1', Findings)

/**
 * Writes down what was found.
 * @param judged names of the rules that were judged
 */
export function findingsDocument(
  project: Findings['project'],
  judged: readonly string[],
  { standing, ignored }: Judged,
): Findings {
  return {
    schema: 'pyrelease.findings/1',
    project,
    judged: [...new Set(judged)],
    findings: standing.map(documented),
    ignored: ignored.map(({ finding, reason }) => ({ finding: documented(finding), reason })),
  }
}

function documented({ place, ...finding }: Found): Findings['findings'][number] {
  return place === undefined ? finding : { ...finding, place: { ...place } }
}
