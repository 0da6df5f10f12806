import type { Run } from '../../project/run.ts'
import type { IndexFacts } from '../index/facts.ts'
import type { SetFacts } from '../set/facts.ts'

/** What is true of a release before its first byte is sent. */
export interface ReleaseFacts extends SetFacts, IndexFacts {
  readonly files: SetFacts['files']
  readonly project: SetFacts['project']
  readonly run: Run
  /** The checkout around the package, where this job has one. */
  readonly source: { readonly isShallow: boolean; readonly versionFromTags: boolean } | undefined
}
