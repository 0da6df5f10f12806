import { pythonRepr } from '@pyrelease/core'
import type { PublisherIdentity } from './state.ts'

// How PyPI finds the publisher that an identity token belongs to, and what it then checks
// (warehouse/oidc/models/_core.py, github.py).

export type Claims = Readonly<Record<string, unknown>>

export type Match<Candidate> =
  | { readonly kind: 'found'; readonly publisher: Candidate }
  | { readonly kind: 'reused' }
  | { readonly kind: 'refused'; readonly detail: string }
  /** PyPI's own server stumbles over a claim of another type or form. */
  | { readonly kind: 'breaks' }

/** What one check says; a detail replaces the general words. */
type Verdict = 'holds' | 'fails' | 'reused' | { readonly detail: string }
type Check = (publisher: PublisherIdentity, claims: Claims, isUsed: (jti: string) => boolean) => Verdict

const equal = (a: unknown, b: unknown): Verdict => (a === b ? 'holds' : 'fails')

/** Claims that must be there, in the order of their checks. */
const REQUIRED: Readonly<Record<string, Check>> = {
  repository: ({ owner, repository }, claims) =>
    equal(textOf(claims, 'repository').toLowerCase(), `${owner}/${repository}`.toLowerCase()),
  repository_owner: ({ owner }, claims) => equal(claims['repository_owner'], owner),
  repository_owner_id: ({ ownerId }, claims) => equal(claims['repository_owner_id'], ownerId),
  job_workflow_ref: checkWorkflow,
  jti: (_publisher, claims, isUsed) => (isUsed(textOf(claims, 'jti')) ? 'reused' : 'holds'),
  event_name: (_publisher, claims) =>
    claims['event_name'] === 'pull_request_target'
      ? { detail: "Publishing from a workflow invoked via 'pull_request_target' is not supported." }
      : 'holds',
}

/** Claims that must be there and are compared with nothing. */
const PRESENT = ['ref', 'sha']

const OPTIONAL: Readonly<Record<string, Check>> = {
  environment: ({ environment }, claims) =>
    environment === '' ? 'holds' : equal(textOf(claims, 'environment').toLowerCase(), environment),
}

/**
 * The one publisher of these claims, most specific first.
 * @param isUsed whether an identity token with this `jti` has bought an upload token before
 */
export function findPublisher<Candidate extends PublisherIdentity>(
  candidates: readonly Candidate[],
  claims: Claims,
  isUsed: (jti: string) => boolean,
): Match<Candidate> {
  const missing = [...Object.keys(REQUIRED), ...PRESENT].find((name) => (claims[name] ?? undefined) === undefined)
  if (missing !== undefined) return { kind: 'refused', detail: `Missing claim ${pythonRepr(missing)}` }
  const publisher = lookUp(candidates, claims)
  if (publisher === BREAKS) return { kind: 'breaks' }
  if (typeof publisher === 'string') return { kind: 'refused', detail: publisher }
  for (const [kind, checks] of [
    ['required', REQUIRED],
    ['optional', OPTIONAL],
  ] as const)
    for (const [name, check] of Object.entries(checks)) {
      const verdict = check(publisher, claims, isUsed)
      if (verdict === 'holds') continue
      if (verdict === 'reused') return { kind: 'reused' }
      const detail = verdict === 'fails' ? `Check failed for ${kind} claim ${pythonRepr(name)}` : verdict.detail
      return { kind: 'refused', detail }
    }
  return { kind: 'found', publisher }
}

const BREAKS = Symbol('the server stumbles')

/** Exact equality throughout; the environment decides between several. */
function lookUp<Candidate extends PublisherIdentity>(
  candidates: readonly Candidate[],
  claims: Claims,
): Candidate | string | typeof BREAKS {
  if (!textOf(claims, 'repository').includes('/') || typeof claims['job_workflow_ref'] !== 'string') return BREAKS
  const [owner, repository] = splitOnce(textOf(claims, 'repository'), '/')
  const workflow = /[^/]+\.(?:yml|yaml)(?=@)/.exec(textOf(claims, 'job_workflow_ref'))?.[0]
  if (workflow === undefined) return 'Could not job extract workflow filename from OIDC claims'
  if (typeof claims['repository_owner_id'] !== 'string') return BREAKS
  const matching = candidates.filter(
    (candidate) =>
      candidate.owner === owner &&
      candidate.repository === repository &&
      candidate.ownerId === claims['repository_owner_id'] &&
      candidate.workflow === workflow,
  )
  const environment = textOf(claims, 'environment').toLowerCase()
  const specific = matching.find((candidate) => environment !== '' && candidate.environment === environment)
  const general = matching.find((candidate) => candidate.environment === '')
  return specific ?? general ?? 'Publisher with matching claims was not found'
}

/** The workflow must lie in the publisher's repository, at the ref or the commit of the run. */
function checkWorkflow({ owner, repository, workflow }: PublisherIdentity, claims: Claims): Verdict {
  const refs = ['ref', 'sha'].map((name) => textOf(claims, name)).filter((ref) => ref !== '')
  if (refs.length === 0) return { detail: 'The ref and sha claims are empty' }
  const claim = textOf(claims, 'job_workflow_ref')
  const expected = refs.map((ref) => `${owner}/${repository}/.github/workflows/${workflow}@${ref}`)
  if (expected.includes(claim)) return 'holds'
  const shown = [...new Set(expected)].sort().map(pythonRepr).join(', ')
  return {
    detail: `The job_workflow_ref claim does not match, expecting one of [${shown}], got ${pythonRepr(claim)}`,
  }
}

export function textOf(claims: Claims, name: string): string {
  const value = claims[name]
  return typeof value === 'string' ? value : ''
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return [text.slice(0, at), text.slice(at + 1)]
}
