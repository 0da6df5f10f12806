import type { Failure } from './failure.ts'
import type { InputSource } from './inputs.ts'
import type { Report } from './report.ts'

/** Names of the public parts: the folder of the face, of the code, of the bundle and of the tests. */
export type ActionName = 'verify-metadata' | 'build-wheels' | 'smoke-test' | 'publish-oidc' | 'rehearse'

/** Tells what is going on while it goes on: log lines on a runner, a live line in a terminal. */
export interface Progress {
  /** Shows `label` while `work` runs, and how long it took. */
  during<T>(label: string, work: () => Promise<T>): Promise<T>
  note(line: string): void
}

/** How an action was started, and where its report goes: a step of a workflow, or the command. */
export interface Door {
  readonly inputs: InputSource
  readonly progress: Progress
  /** Keeps a secret out of the log from now on. */
  mask(secret: string): void
  publish(report: Report): Promise<void>
  /** Prints the one annotation of a run that ended early; returns the exit code. */
  refuse(failure: Failure): number
}
