import type { Finding } from '../finding.ts'
import { NetworkFailure } from '../http/network-failure.ts'
import { askPatiently, type RetryPolicy, whole } from '../http/retry.ts'
import { decodeClaims, type GitHubClaims } from '../oidc/claims.ts'
import { requestIdentity } from '../oidc/identity.ts'
import { PATIENT, SIGSTORE_AUDIENCE, type SigningServices, signPatiently } from './sign.ts'
import { type AttestedFile, PREDICATES, statementOf } from './statement.ts'

/** Where GitHub keeps attestations of a repository. */
export interface ProvenanceStore {
  /** `https://github.com` */
  readonly serverUrl: string
  /** `https://api.github.com` */
  readonly apiUrl: string
  /** A token with `attestations: write`. */
  readonly token: string
}

export type Recorded =
  { readonly kind: 'recorded'; readonly page: string } | { readonly kind: 'not-recorded'; readonly finding: Finding }

/**
 * Signs where the files were built, and has GitHub keep it (`gh attestation verify` asks there): one statement of all
 * files, in the form of SLSA's provenance.
 * @throws Failure when the identity service does not answer
 */
export async function recordProvenance(
  files: readonly AttestedFile[],
  services: SigningServices,
  store: ProvenanceStore,
  patience: RetryPolicy = PATIENT,
): Promise<Recorded> {
  const { http, clock, identity, mask } = services
  const claims = decodeClaims(await requestIdentity(http, clock, patience, identity, SIGSTORE_AUDIENCE, mask))
  const { repository } = claims ?? {}
  const predicate = claims === undefined ? undefined : provenancePredicate(claims, store.serverUrl)
  if (predicate === undefined || repository === undefined)
    return notRecorded(false, 'the identity token of this job does not say what it would have to')
  const signed = await signPatiently(statementOf(files, PREDICATES.provenance, predicate), services, patience)
  if (signed.kind === 'unsigned') return notRecorded(false, signed.reason)
  try {
    const headers = {
      'Content-Type': 'application/json',
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${store.token}`,
    }
    const url = `${store.apiUrl}/repos/${repository}/attestations`
    const body = JSON.stringify({ bundle: signed.bundle })
    const answer = await askPatiently(clock, patience, async () =>
      whole(await http.request('POST', url, { headers, body })),
    )
    const text = await answer.text()
    const id = answer.status === 201 ? /"id"\s*:\s*"?(\d+)/.exec(text)?.[1] : undefined
    if (id !== undefined) return { kind: 'recorded', page: `${store.serverUrl}/${repository}/attestations/${id}` }
    const isRefused = [401, 403, 404].includes(answer.status)
    return notRecorded(isRefused, `GitHub answered ${answer.status} ${answer.reason}`)
  } catch (thrown) {
    if (thrown instanceof NetworkFailure) return notRecorded(false, thrown.message)
    throw thrown
  }
}

/** A warning, always: what is on the index stays there, with or without. */
function notRecorded(isRefused: boolean, why: string): Recorded {
  const remedy = isRefused
    ? 'Add `attestations: write` to the `permissions:` of this job, beside `id-token: write`; or set `provenance: false`.'
    : 'Run the job again: what is on the index already stays as it is.'
  const key = isRefused ? 'permission-missing' : 'attestations'
  const message = `no build provenance is kept at GitHub: ${why}`
  return { kind: 'not-recorded', finding: { severity: 'warning', key, message, remedy } }
}

/**
 * SLSA provenance of a run of a workflow, from its identity token
 * (https://actions.github.io/buildtypes/workflow/v1).
 * @returns undefined when the token lacks a claim
 */
export function provenancePredicate(claims: GitHubClaims, serverUrl: string): unknown {
  const { repository, ref, sha, workflow_ref: workflowRef, job_workflow_ref: jobWorkflowRef } = claims
  const [, path, workflowAt] = /^[^/]+\/[^/]+\/([^@]+)@(.*)$/.exec(workflowRef ?? '') ?? []
  const needed = [repository, ref, sha, path, jobWorkflowRef, claims.run_id, claims.run_attempt]
  if (needed.includes(undefined)) return undefined
  const home = `${serverUrl}/${repository ?? ''}`
  return {
    buildDefinition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: { workflow: { ref: workflowAt, repository: home, path } },
      internalParameters: {
        github: {
          event_name: claims.event_name,
          repository_id: claims.repository_id,
          repository_owner_id: claims.repository_owner_id,
          runner_environment: claims.runner_environment,
        },
      },
      resolvedDependencies: [{ uri: `git+${home}@${ref ?? ''}`, digest: { gitCommit: sha } }],
    },
    runDetails: {
      builder: { id: `${serverUrl}/${jobWorkflowRef ?? ''}` },
      metadata: {
        invocationId: `${home}/actions/runs/${claims.run_id ?? ''}/attempts/${claims.run_attempt ?? ''}`,
      },
    },
  }
}
