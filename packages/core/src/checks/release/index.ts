import { type Check, judgeAll, type Judgement } from '../check.ts'
import type { ReleaseFacts } from './facts.ts'
import { FILE_CHECKS } from './file-checks.ts'
import { PROMOTION_CHECKS } from './promotion-checks.ts'
import { REQUIRE_INDEX_CHECKS } from './require-index.ts'
import { RUN_CHECKS } from './run-checks.ts'
import { RELEASE_INDEX_CHECKS } from '../index/release-index.ts'
import { RELEASE_SET_CHECKS } from '../set/release-set.ts'
import { COMMIT_CHECKS } from '../workflows/checks-red.ts'

export * from './access.ts'
export * from '../candidate.ts'
export type { PageState } from '../index/facts.ts'
export { projectOf } from '../set/facts.ts'
export type { ReleaseFacts } from './facts.ts'
export type { Promotion, RunRefusal, RequiredIndex } from './promotion.ts'
export { judgeVisibility } from './visibility.ts'

/** Everything that is asked of a release before its first byte is sent, in the order of the report. */
export const RELEASE_CHECKS: readonly Check<ReleaseFacts>[] = [
  ...RUN_CHECKS,
  ...PROMOTION_CHECKS,
  ...COMMIT_CHECKS,
  ...FILE_CHECKS,
  ...RELEASE_SET_CHECKS,
  ...RELEASE_INDEX_CHECKS,
  ...REQUIRE_INDEX_CHECKS,
]

export function judgeRelease(facts: ReleaseFacts): readonly Judgement[] {
  return judgeAll(RELEASE_CHECKS, facts)
}
