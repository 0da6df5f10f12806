import type { Check } from '../check.ts'
import { BUILD_SYSTEM_CHECKS } from './build-system.ts'
import { CLASSIFIER_CHECKS } from './classifiers.ts'
import { DESCRIPTION_CHECKS } from './description.ts'
import type { SourceFacts } from './facts.ts'
import { IDENTITY_CHECKS } from './identity.ts'
import { PROJECT_TABLE_CHECKS } from './project-table.ts'
import { REPOSITORY_CHECKS } from './repository.ts'
import { REQUIRES_CHECKS } from './requires.ts'
import { TAG_CHECKS } from './tag.ts'
import { TOML_CHECKS } from './toml.ts'
import { URL_CHECKS } from './urls.ts'
import { VERSION_CHECKS } from './versions.ts'

/** Everything that can be asked of a source tree, in the order of the report. */
export const SOURCE_CHECKS: readonly Check<SourceFacts>[] = [
  ...TOML_CHECKS,
  ...BUILD_SYSTEM_CHECKS,
  ...PROJECT_TABLE_CHECKS,
  ...IDENTITY_CHECKS,
  ...VERSION_CHECKS,
  ...TAG_CHECKS,
  ...DESCRIPTION_CHECKS,
  ...CLASSIFIER_CHECKS,
  ...REQUIRES_CHECKS,
  ...URL_CHECKS,
  ...REPOSITORY_CHECKS,
]
