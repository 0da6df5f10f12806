/** What a tool says that was asked about one text or one file. */
export type AuditVerdict =
  | { readonly kind: 'passes' }
  | { readonly kind: 'fails'; readonly problems: readonly AuditProblem[] }
  /** It could not be asked, or gave no answer; completes "not judged, because …". */
  | { readonly kind: 'not-judged'; readonly because: string }

export interface AuditProblem {
  /** One sentence, in the tool's terms. */
  readonly text: string
  /** Line of the text that was judged, from 1; undefined for files. */
  readonly line?: number | undefined
}

/** What the tools say of one built file. An answer is undefined where the question does not arise. */
export interface AuditedFile {
  /** File name without a path. */
  readonly name: string
  /** Whether PyPI can render its long description. */
  readonly description: AuditVerdict | undefined
  /** As PyPI would name it; undefined where the file names none. */
  readonly contentType: string | undefined
  /** Whether a wheel of the stable ABI keeps to the version of Python that its tag names. */
  readonly abi3: AuditVerdict | undefined
  /** Whether a wheel needs nothing that its platform tag does not promise. */
  readonly platform: AuditVerdict | undefined
}
