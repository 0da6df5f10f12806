import * as v from 'valibot'
import type { Finding as Found, Judged } from '../finding.ts'
import { documentReader, sha256 } from './schema.ts'

const Finding = v.strictObject({
  key: v.optional(v.string()),
  id: v.optional(v.string()),
  severity: v.picklist(['error', 'warning', 'notice']),
  message: v.string(),
  remedy: v.string(),
  place: v.optional(v.strictObject({ file: v.string(), line: v.optional(v.number()), column: v.optional(v.number()) })),
  subject: v.optional(v.string()),
})

/** What PyPI would answer to a file; `unknown` where nothing refuses it and something could not be judged. */
const Verdict = v.variant('answer', [
  v.strictObject({ answer: v.literal('accept') }),
  v.strictObject({ answer: v.literal('refuse'), text: v.string() }),
  v.strictObject({ answer: v.literal('unknown'), because: v.string() }),
])

const JudgedFile = v.strictObject({
  name: v.string(),
  kind: v.picklist(['wheel', 'sdist']),
  size: v.number(),
  sha256,
  pypi: Verdict,
  /** Ours, of this file: they are among the findings of the document, too. */
  findings: v.array(Finding),
})
export type JudgedFile = v.InferOutput<typeof JudgedFile>

/** `pyrelease.findings/1`: what was judged, what could not be, and every problem that was found. */
export const Findings = v.strictObject({
  schema: v.literal('pyrelease.findings/1'),
  project: v.strictObject({ name: v.nullable(v.string()), version: v.nullable(v.string()) }),
  /** Every rule that was judged, by its id or key. */
  judged: v.array(v.string()),
  'not-judged': v.array(v.strictObject({ check: v.string(), because: v.string() })),
  findings: v.array(Finding),
  ignored: v.array(v.strictObject({ finding: Finding, reason: v.string() })),
  /** Set where built files were judged. */
  files: v.optional(v.array(JudgedFile)),
})
export type Findings = v.InferOutput<typeof Findings>

/** @throws Failure when the text is no findings document of this version */
export const readFindings = documentReader('pyrelease.findings/1', Findings)

/** What is written down, in the words of this program. */
export interface FindingsSubject extends Judged {
  readonly project: Findings['project']
  readonly judgements: readonly { readonly check: string; readonly notJudged: string | undefined }[]
  readonly files?: readonly Omit<JudgedFile, 'findings'>[] | undefined
}

/** Writes down what was found. */
export function findingsDocument({ project, judgements, standing, ignored, files }: FindingsSubject): Findings {
  const judged = judgements.filter(({ notJudged }) => notJudged === undefined).map(({ check }) => check)
  return {
    schema: 'pyrelease.findings/1',
    project,
    judged: [...new Set(judged)],
    'not-judged': judgements.flatMap(({ check, notJudged }) =>
      notJudged === undefined ? [] : [{ check, because: notJudged }],
    ),
    findings: standing.map(documented),
    ignored: ignored.map(({ finding, reason }) => ({ finding: documented(finding), reason })),
    ...(files === undefined
      ? {}
      : {
          files: files.map((file) => ({
            ...file,
            findings: standing.filter(({ subject }) => subject === file.name).map(documented),
          })),
        }),
  }
}

function documented({ place, ...finding }: Found): Findings['findings'][number] {
  return place === undefined ? finding : { ...finding, place: { ...place } }
}
