import type { Check } from '../check.ts'
import { ABI_CHECKS } from './abi.ts'
import { ARCHITECTURE_CHECKS } from './architectures.ts'
import { BUNDLED_CHECKS } from './bundled.ts'
import { COLLISION_CHECKS } from './collisions.ts'
import { ENTRY_TARGET_CHECKS } from './entry-targets.ts'
import { EXPECTED_TREE_CHECKS } from './expected-tree.ts'
import type { WheelFacts } from './facts.ts'
import { LAYOUT_CHECKS } from './layout-codes.ts'
import { PURITY_CHECKS } from './purity.ts'
import { PYO3_ABI_CHECKS } from './pyo3-abi.ts'
import { REPRODUCIBLE_CHECKS } from './reproducible.ts'
import { SBOM_CHECKS } from './sbom.ts'
import { SCRIPT_CHECKS } from './scripts.ts'
import { SECRET_CHECKS } from './secrets.ts'
import { STARTUP_FILE_CHECKS } from './startup-files.ts'
import { STRAY_CHECKS } from './strays.ts'
import { TYPED_CHECKS } from './typed.ts'

/** What the members of a wheel are, and whether they fit its name and its project. */
export const WHEEL_CONTENT_CHECKS: readonly Check<WheelFacts>[] = [
  ...PURITY_CHECKS,
  ...ARCHITECTURE_CHECKS,
  ...ABI_CHECKS,
  ...PYO3_ABI_CHECKS,
  ...STRAY_CHECKS,
  ...BUNDLED_CHECKS,
  ...ENTRY_TARGET_CHECKS,
  ...LAYOUT_CHECKS,
  ...EXPECTED_TREE_CHECKS,
  ...COLLISION_CHECKS,
  ...SCRIPT_CHECKS,
  ...SECRET_CHECKS,
  ...STARTUP_FILE_CHECKS,
  ...SBOM_CHECKS,
  ...TYPED_CHECKS,
  ...REPRODUCIBLE_CHECKS,
]
