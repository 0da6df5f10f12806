import type { Check } from '../check.ts'
import { BACKEND_CHECKS } from './backend.ts'
import { BUILD_SYSTEM_CHECKS } from './build-system.ts'
import { CARGO_LOCK_CHECKS } from './cargo-lock.ts'
import { CARGO_CHECKS } from './cargo.ts'
import { CHANGELOG_CHECKS } from './changelog.ts'
import { CLASSIFIER_CHECKS } from './classifiers.ts'
import { DESCRIPTION_CHECKS } from './description.ts'
import { EXTRA_CHECKS } from './extras.ts'
import type { SourceFacts } from './facts.ts'
import { IDENTITY_CHECKS } from './identity.ts'
import { IMPORT_NAME_CHECKS } from './import-names.ts'
import { LICENSE_PARITY_CHECKS } from './license-parity.ts'
import { LICENSE_CHECKS } from './license.ts'
import { MATURIN_CHECKS } from './maturin.ts'
import { PATH_DEPENDENCY_CHECKS } from './path-dependencies.ts'
import { PEOPLE_CHECKS } from './people.ts'
import { PLATFORM_CLASSIFIER_CHECKS } from './platform-classifiers.ts'
import { PROJECT_TABLE_CHECKS } from './project-table.ts'
import { PYO3_CHECKS } from './pyo3.ts'
import { README_PAGE_CHECKS } from './readme-page.ts'
import { REPOSITORY_URL_CHECKS } from './repository-urls.ts'
import { REPOSITORY_CHECKS } from './repository.ts'
import { REQUIRES_CHECKS } from './requires.ts'
import { SCRIPT_CHECKS } from './scripts.ts'
import { TAG_CHECKS } from './tag.ts'
import { TOML_CHECKS } from './toml.ts'
import { URL_CHECKS } from './urls.ts'
import { VERSION_STEP_CHECKS } from './version-step.ts'
import { VERSION_CHECKS } from './versions.ts'

/** Everything that can be asked of a source tree, in the order of the report. */
export const SOURCE_CHECKS: readonly Check<SourceFacts>[] = [
  ...TOML_CHECKS,
  ...BUILD_SYSTEM_CHECKS,
  ...BACKEND_CHECKS,
  ...PROJECT_TABLE_CHECKS,
  ...IDENTITY_CHECKS,
  ...PEOPLE_CHECKS,
  ...VERSION_CHECKS,
  ...TAG_CHECKS,
  ...VERSION_STEP_CHECKS,
  ...CHANGELOG_CHECKS,
  ...DESCRIPTION_CHECKS,
  ...README_PAGE_CHECKS,
  ...LICENSE_CHECKS,
  ...LICENSE_PARITY_CHECKS,
  ...CLASSIFIER_CHECKS,
  ...PLATFORM_CLASSIFIER_CHECKS,
  ...REQUIRES_CHECKS,
  ...EXTRA_CHECKS,
  ...SCRIPT_CHECKS,
  ...IMPORT_NAME_CHECKS,
  ...URL_CHECKS,
  ...REPOSITORY_URL_CHECKS,
  ...REPOSITORY_CHECKS,
  ...CARGO_LOCK_CHECKS,
  ...CARGO_CHECKS,
  ...PATH_DEPENDENCY_CHECKS,
  ...MATURIN_CHECKS,
  ...PYO3_CHECKS,
]
