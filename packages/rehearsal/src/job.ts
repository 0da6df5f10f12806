import { createHash, randomUUID } from 'node:crypto'

/** A job of a workflow run, as GitHub would tell a package index about it. */
export interface Job {
  /** `owner/name` */
  readonly repository: string
  /** Name of the workflow file under `.github/workflows/`. */
  readonly workflow: string
  /** Default `refs/heads/main`. */
  readonly ref?: string | undefined
  readonly sha?: string | undefined
  /** Event that started the run; default `push`. */
  readonly event?: string | undefined
  /** The job's `environment:`, if it has one. */
  readonly environment?: string | undefined
  /** Default: the id that this rehearsal gives the owner. */
  readonly ownerId?: string | undefined
  /** Claims to set otherwise, or to leave out where undefined: what no honest job could have. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined
}

/** GitHub gives every account a number; the rehearsal makes one of the account's name. */
export function ownerIdOf(owner: string): string {
  return String(createHash('sha256').update(owner.toLowerCase()).digest().readUInt32BE(0))
}

/** Seconds that an identity token lives, and by which `nbf` lies before `iat`. */
const LIFE = 300
const BEFORE = 600

/**
 * The claims of a job in GitHub's form: every id and number is a text, each token has a `jti` of its own.
 * @param now seconds
 */
export function claimsOf(job: Job, issuer: string, audience: string, now: number): Record<string, unknown> {
  const { repository, workflow, environment, event = 'push', ref = 'refs/heads/main' } = job
  const owner = repository.split('/')[0] ?? ''
  const sha = job.sha ?? createHash('sha1').update(`${repository}@${ref}`).digest('hex')
  const workflowRef = `${repository}/.github/workflows/${workflow}@${ref}`
  const ownerId = job.ownerId ?? ownerIdOf(owner)
  const repositoryId = ownerIdOf(repository)
  const name = repository.slice(owner.length + 1)
  const claims: Record<string, unknown> = {
    jti: randomUUID(),
    iss: issuer,
    aud: audience,
    sub: `repo:${owner}@${ownerId}/${name}@${repositoryId}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`,
    nbf: now - BEFORE,
    iat: now,
    exp: now + LIFE,
    repository,
    repository_id: repositoryId,
    repository_owner: owner,
    repository_owner_id: ownerId,
    repository_visibility: 'public',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    head_ref: '',
    base_ref: '',
    event_name: event,
    ...(environment === undefined ? {} : { environment, environment_node_id: `EN_${ownerIdOf(environment)}` }),
    workflow: workflow.replace(/\.ya?ml$/, ''),
    workflow_ref: workflowRef,
    workflow_sha: sha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: sha,
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    check_run_id: '1',
    runner_environment: 'self-hosted',
    actor: owner,
    actor_id: ownerId,
    ...job.claims,
  }
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
}
