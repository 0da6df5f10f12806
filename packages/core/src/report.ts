import type { Document } from './documents/index.ts'
import type { Finding } from './finding.ts'

/** An output that is a file: a runner writes it, and hands on its path. */
export interface OutputFile {
  /** Without a folder. */
  readonly name: string
  readonly text: string
}

/**
 * What an action has to say, before anyone decides where it is said. A runner turns findings into annotations and
 * `summary` into the job summary; a terminal prints `text`, or the documents with `--format json`.
 */
export interface Report {
  readonly passed: boolean
  readonly findings: readonly Finding[]
  /** Markdown. */
  readonly summary: string
  /** Plain lines for a log or a terminal. */
  readonly text: string
  readonly outputs: Readonly<Record<string, string | OutputFile>>
  readonly documents: readonly Document[]
}
