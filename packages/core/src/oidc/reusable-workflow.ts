import type { Finding } from '../finding.ts'
import { type GitHubClaims, workflowFileOf } from './claims.ts'

/**
 * A warning for a job of a reusable workflow that was given a token all the same: PyPI lets a called file of the same
 * repository through, by accident as its source says, and refuses its attestations. To be changed here, and in the
 * table of refusals, when pypi/warehouse#20083 lands.
 */
export function reusableWorkflow(claims: GitHubClaims | undefined, title: string): readonly Finding[] {
  const own = workflowFileOf(claims?.workflow_ref)
  const job = workflowFileOf(claims?.job_workflow_ref)
  if (own === undefined || job === undefined || claims?.workflow_ref === claims?.job_workflow_ref) return []
  return [
    {
      severity: 'warning',
      key: 'publisher-claims',
      message: `this job belongs to the reusable workflow ${job.name}, which ${own.name} called: ${title} does not support that`,
      remedy: `Move the job that runs publish-oidc into ${own.name}, and let the publisher on ${title} name that file.`,
    },
  ]
}
