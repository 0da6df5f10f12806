import type { IndexAddress } from '../../package-index/address.ts'
import type { PageState } from '../../package-index/page-state.ts'
import type { Problem } from '../check.ts'

/** Why the files of another run are not to be had, by the name of the finding. */
export interface RunRefusal extends Pick<Problem, 'message' | 'remedy'> {
  readonly key: 'artifact-expired' | 'no-artifacts' | 'permission-missing' | 'run-unresolved' | 'tag-moved'
}

/** The run that the files come from, where it is another one than this. */
export type Promotion =
  | {
      readonly kind: 'resolved'
      readonly run: number
      /** File name of its workflow. */
      readonly workflow: string
      /** The tag whose push started it. */
      readonly tag: string
      /** The commit that the tag leads to, and the run was made from. */
      readonly commit: string
      /** Names of artifacts that had expired, and that no build job had handed on. */
      readonly leftOut: readonly string[]
    }
  | { readonly kind: 'refused'; readonly refusal: RunRefusal }

/** An index that must hold the same files first. */
export interface RequiredIndex {
  readonly index: IndexAddress
  readonly page: PageState
}

/** What a check needs: a run that the files come from. */
export function promotion(facts: { readonly promotion?: Promotion | undefined }): string | undefined {
  return facts.promotion === undefined ? 'the files are of no other run' : undefined
}
