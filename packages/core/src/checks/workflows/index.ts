import type { Check } from '../check.ts'
import { ARTIFACT_CHECKS } from './artifacts.ts'
import { COMMIT_CHECKS } from './checks-red.ts'
import { CONTEXT_CHECKS } from './contexts.ts'
import { DOCUMENT_CHECKS } from './document.ts'
import type { WorkflowFacts } from './facts.ts'
import { PERMISSION_CHECKS } from './permissions.ts'
import { PROMOTION_CHECKS } from './promotion.ts'
import { PUBLISHER_CHECKS } from './publisher.ts'
import { RUNNER_CHECKS } from './runner.ts'
import { SECOND_UPLOADER_CHECKS } from './second-uploader.ts'
import { SHELL_CHECKS } from './shell.ts'
import { TOKEN_SECRET_CHECKS } from './token-secret.ts'

/** Everything that can be asked of the workflows of a repository, in the order of the report. */
export const WORKFLOW_CHECKS: readonly Check<WorkflowFacts>[] = [
  ...DOCUMENT_CHECKS,
  ...CONTEXT_CHECKS,
  ...ARTIFACT_CHECKS,
  ...RUNNER_CHECKS,
  ...SHELL_CHECKS,
  ...PERMISSION_CHECKS,
  ...SECOND_UPLOADER_CHECKS,
  ...TOKEN_SECRET_CHECKS,
  ...PROMOTION_CHECKS,
  ...PUBLISHER_CHECKS,
  ...COMMIT_CHECKS,
]
