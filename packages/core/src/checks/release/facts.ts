import type { Run } from '../../project/run.ts'
import type { IndexFacts } from '../index/facts.ts'
import type { SetFacts } from '../set/facts.ts'
import type { CommitFacts } from '../workflows/facts.ts'
import type { Promotion, RequiredIndex } from './promotion.ts'

/** What is true of a release before its first byte is sent. */
export interface ReleaseFacts extends SetFacts, IndexFacts, CommitFacts {
  readonly files: SetFacts['files']
  readonly project: SetFacts['project']
  readonly run: Run
  /** The checkout around the package, where this job has one. */
  readonly source: { readonly isShallow: boolean; readonly versionFromTags: boolean } | undefined
  /** The other run that the files come from; left out where they come from here. */
  readonly promotion?: Promotion | undefined
  /** Left out where no index must hold the files first. */
  readonly requireIndex?: RequiredIndex | undefined
  /** The release tag that was named, or that another run was started by, and the forms that it may have. */
  readonly tag?: { readonly name: string; readonly formats: readonly string[] } | undefined
}
