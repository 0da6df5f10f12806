import type { Check } from '../check.ts'
import { CONTENT_CHECKS } from './contents.ts'
import { COVERAGE_CHECKS } from './coverage.ts'
import type { WholeSetFacts } from './facts.ts'
import { LAST_RELEASE_CHECKS } from './last-release.ts'
import { METADATA_CHECKS } from './metadata.ts'
import { RELEASE_SET_CHECKS } from './release-set.ts'
import { UPLOAD_CHECKS } from './upload.ts'

export { gridOf } from './coverage.ts'
export { projectOf, type SetFacts, type WholeSetFacts } from './facts.ts'
export { manifestOf } from './manifest.ts'

/** Everything that can be asked of the files of a release together, in the order of the report. */
export const SET_CHECKS: readonly Check<WholeSetFacts>[] = [
  ...RELEASE_SET_CHECKS,
  ...METADATA_CHECKS,
  ...COVERAGE_CHECKS,
  ...LAST_RELEASE_CHECKS,
  ...CONTENT_CHECKS,
  ...UPLOAD_CHECKS,
]
