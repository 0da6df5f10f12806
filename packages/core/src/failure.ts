/** Where a problem lies: a path relative to the repository root, with forward slashes. Lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

export interface FailureDetails {
  /** What the reader changes, as an imperative; may span lines (a YAML snippet, a command). */
  readonly remedy: string
  readonly place?: Place | undefined
  /** Page that explains it. */
  readonly page?: string | undefined
  readonly cause?: unknown
  /** Set by the one place that reads inputs: the command answers exit code 2 to wrong usage, 1 to all else. */
  readonly usage?: boolean
}

/**
 * Something that the user, or the user's surroundings, can mend. The message says what was found and what was
 * expected; the remedy says what to change. Whatever else is thrown is a bug in pyrelease.
 */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly remedy: string
  readonly place: Place | undefined
  readonly page: string | undefined
  readonly usage: boolean

  constructor(message: string, details: FailureDetails) {
    super(message, { cause: details.cause })
    this.remedy = details.remedy
    this.place = details.place
    this.page = details.page
    this.usage = details.usage ?? false
  }
}

/** The text of anything thrown, for messages. Never a stack trace. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.message === '') return thrown.errors.map(reasonOf).join('; ')
  return thrown instanceof Error ? thrown.message : String(thrown)
}
