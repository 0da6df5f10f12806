import type { Check } from '../check.ts'
import { BREAKAGE_CHECKS } from './breakage.ts'
import { DESCRIPTION_CHECKS } from './description.ts'
import { DIST_INFO_CHECKS } from './dist-info.ts'
import type { WheelFacts } from './facts.ts'
import { FILENAME_CHECKS } from './filename.ts'
import { FRAMING_CHECKS } from './framing.ts'
import { LICENSE_FILE_CHECKS } from './license-files.ts'
import { METADATA_CHECKS } from './metadata.ts'
import { RECORD_CHECKS } from './record.ts'
import { SIZE_CHECKS } from './size.ts'
import { WHEEL_FILE_CHECKS } from './wheel-file.ts'

/** What a wheel is, whatever it holds: its name, its archive, its metadata. */
export const WHEEL_STRUCTURE_CHECKS: readonly Check<WheelFacts>[] = [
  ...FILENAME_CHECKS,
  ...FRAMING_CHECKS,
  ...DIST_INFO_CHECKS,
  ...RECORD_CHECKS,
  ...WHEEL_FILE_CHECKS,
  ...METADATA_CHECKS,
  ...DESCRIPTION_CHECKS,
  ...LICENSE_FILE_CHECKS,
  ...SIZE_CHECKS,
  ...BREAKAGE_CHECKS,
]
