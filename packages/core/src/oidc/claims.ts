import * as v from 'valibot'

const text = v.optional(v.string())

/**
 * What GitHub says of a job in its identity token; ids and counters are strings. Only what the exchange or its
 * explanation looks at is named; the token carries more.
 */
const GitHubClaims = v.object({
  iss: text,
  aud: v.optional(v.union([v.string(), v.array(v.string())])),
  /** Unix seconds. */
  exp: v.optional(v.number()),
  nbf: v.optional(v.number()),
  iat: v.optional(v.number()),
  jti: text,
  sub: text,
  /** `owner/name` */
  repository: text,
  repository_owner: text,
  repository_owner_id: text,
  /** Absent when the job has no `environment:`. */
  environment: text,
  event_name: text,
  ref: text,
  sha: text,
  /** The workflow file that was triggered: `owner/name/.github/workflows/release.yml@refs/tags/v1` */
  workflow_ref: text,
  /** The workflow file that holds the job: another one when the job belongs to a reusable workflow. */
  job_workflow_ref: text,
  repository_id: text,
  /** `github-hosted` or `self-hosted` */
  runner_environment: text,
  run_id: text,
  run_attempt: text,
})
export type GitHubClaims = v.InferOutput<typeof GitHubClaims>

/**
 * Reads the claims of a JWT without verifying it: the index does that, we only explain.
 * @returns undefined when it is no JWT with claims of the expected types
 */
export function decodeClaims(jwt: string): GitHubClaims | undefined {
  const [, payload, signature] = jwt.split('.')
  if (payload === undefined || signature === undefined) return undefined
  try {
    const result = v.safeParse(GitHubClaims, JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** A workflow file as the claims name it. */
export interface WorkflowFile {
  /** `owner/name` */
  readonly repository: string
  /** `release.yml` */
  readonly name: string
  readonly ref: string
}

/** @param workflowRef `owner/name/.github/workflows/release.yml@refs/heads/main` */
export function workflowFileOf(workflowRef: string | undefined): WorkflowFile | undefined {
  const [, repository, name, ref] = /^([^/]+\/[^/]+)\/.*?([^/]+\.ya?ml)@(.*)$/.exec(workflowRef ?? '') ?? []
  return repository === undefined || name === undefined ? undefined : { repository, name, ref: ref ?? '' }
}
