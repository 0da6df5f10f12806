import type { Check } from '../check.ts'
import { WHEEL_CONTENT_CHECKS } from './content-checks.ts'
import type { WheelFacts } from './facts.ts'
import { WHEEL_STRUCTURE_CHECKS } from './structure-checks.ts'

export type { MemberContent, WheelFacts } from './facts.ts'
export { readWheelFacts } from './read.ts'

/** Everything that can be asked of one wheel, in the order of the report. */
export const WHEEL_CHECKS: readonly Check<WheelFacts>[] = [...WHEEL_STRUCTURE_CHECKS, ...WHEEL_CONTENT_CHECKS]
