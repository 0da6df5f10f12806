import type { Check } from '../check.ts'
import { DEPENDENCY_CHECKS } from './dependencies.ts'
import type { IndexFacts } from './facts.ts'
import { NEW_PROJECT_CHECKS } from './new-project.ts'
import { PRESENT_FILE_CHECKS } from './present-files.ts'
import { RELEASE_STATE_CHECKS } from './release-index.ts'
import { RELEASE_HISTORY_CHECKS } from './release-state.ts'
import { ROOM_CHECKS } from './room.ts'
import { VERSION_ORDER_CHECKS } from './version-order.ts'

export type { IndexFacts, PageState } from './facts.ts'

/** An index that is silent keeps nobody from judging the rest. */
const ANSWER: Check<IndexFacts> = {
  id: 'IDX-03',
  severity: 'notice',
  asks: 'the index answers',
  definedBy: 'PEP 503, PEP 691',
  judge: ({ page }) =>
    page.kind === 'read'
      ? []
      : [{ message: `nothing about the index was judged: ${page.failure.message}`, remedy: page.failure.remedy }],
}

/** Between releases a tree keeps the version of the last one: that is to be known, and is no mistake yet. */
function onceReleased(check: Check<IndexFacts>): Check<IndexFacts> {
  return {
    ...check,
    judge: (facts) =>
      check.judge(facts).map((problem) => (facts.releases === false ? { ...problem, severity: 'notice' } : problem)),
  }
}

/** Everything that can be asked of an index before a release, in the order of the report. */
export const INDEX_CHECKS: readonly Check<IndexFacts>[] = [
  ANSWER,
  ...NEW_PROJECT_CHECKS,
  ...[...PRESENT_FILE_CHECKS, ...RELEASE_STATE_CHECKS, ...RELEASE_HISTORY_CHECKS, ...VERSION_ORDER_CHECKS].map(
    onceReleased,
  ),
  ...ROOM_CHECKS,
  ...DEPENDENCY_CHECKS,
]
