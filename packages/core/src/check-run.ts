/** What a check said of a commit (REST: "Check runs"). */
export interface CheckRun {
  /** For a job of a workflow: its name, with the values of its matrix in brackets, `tests (3.13)`. */
  readonly name: string
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string
  /** `success`, `failure`, …; null until it has completed. */
  readonly conclusion: string | null
}
