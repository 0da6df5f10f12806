import type { Check } from '../check.ts'
import { CONTAINER_CHECKS } from './container.ts'
import type { SdistFacts } from './facts.ts'
import { LEFTOVER_CHECKS } from './leftovers.ts'
import { MANIFEST_CHECKS } from './manifest.ts'
import { MISSING_CHECKS } from './missing.ts'
import { PACKAGE_INFO_CHECKS } from './package-info.ts'

export { compareBuilds, compareBuilt } from './rebuild.ts'
export type { SdistFacts, SdistMember } from './facts.ts'
export { readSdistFacts } from './read-facts.ts'

/** Everything that can be asked of one sdist, in the order of the report. */
export const SDIST_CHECKS: readonly Check<SdistFacts>[] = [
  ...CONTAINER_CHECKS,
  ...PACKAGE_INFO_CHECKS,
  ...MANIFEST_CHECKS,
  ...MISSING_CHECKS,
  ...LEFTOVER_CHECKS,
]
