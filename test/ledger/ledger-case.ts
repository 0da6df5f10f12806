// A mistake that somebody made, laid out so that verify-metadata meets it again.

export interface LedgerCase {
  /** Numbers of the failure ledger and of the requirements that this reproduces: `F-17`, `X-1`, `R-13`, `S0-45`. */
  readonly rows: readonly string[]
  /** Key of the finding that must come. */
  readonly finding: string
  /** Lays the mistake out in an empty folder, in which the step is then run. */
  readonly lay: (folder: string) => Promise<LedgerStep> | LedgerStep
  /** What the finding's message says. */
  readonly says: RegExp
}

/** How verify-metadata is run there. Inputs that are left out have their defaults, but for `index` and `audits`, which are switched off. */
export interface LedgerStep {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Ends what `lay` started besides. */
  readonly close?: () => Promise<void>
}
