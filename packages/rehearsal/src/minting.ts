import { randomBytes } from 'node:crypto'
import { normalizeName, pypiRules } from '@pyrelease/core'
import type { JSONWebKeySet } from 'jose'
import { type Answer, json, type Outcome, readText, type Request } from './exchange.ts'
import { decode, verify } from './identity-token.ts'
import { type Claims, findPublisher, textOf } from './publishers.ts'
import { brokenAnswer } from './pyramid.ts'
import type { PendingPublisher, Publisher, State } from './state.ts'

/** Seconds that an upload token lives. */
const TOKEN_LIFE = 900
/** Seconds beyond its end for which an identity token is remembered as used. */
const REMEMBERED = 35

export interface Exchange {
  readonly state: State
  readonly audience: string
  readonly issuer: string
  keys(): Promise<JSONWebKeySet>
  /** Milliseconds. */
  clock(): number
}

/** `GET /_/oidc/audience` */
export function answerAudience({ state, audience }: Exchange): Answer {
  return state.flags.noTrustedPublishing
    ? json({ message: 'Trusted publishing functionality not enabled' }, 403)
    : json({ audience })
}

/** `POST /_/oidc/mint-token` and its older name: the order of checks is warehouse/oidc/views.py's. */
export async function mintToken(exchange: Exchange, request: Request): Promise<Outcome> {
  const payload = readPayload((await readText(request)) ?? '')
  if ('problem' in payload) return refusal('invalid-payload', payload.problem)
  const unverified = await decode(payload.token)
  if (unverified === undefined || unverified['iss'] === undefined) return refusal('invalid-payload', 'malformed JWT')
  if (unverified['iss'] !== exchange.issuer) return refusal('invalid-payload', 'unknown trusted publishing issuer')
  if (exchange.state.flags.noTrustedPublishing)
    return refusal('not-enabled', 'github trusted publishing functionality not enabled')
  const now = Math.floor(exchange.clock() / 1000)
  const verified = await verify(payload.token, await exchange.keys(), exchange.audience, now)
  if (verified.kind === 'breaks') return brokenAnswer()
  if (verified.kind !== 'claims') return refusal('invalid-token', 'malformed or invalid token')
  // PyPI's own server stumbles over these before it compares anything.
  if (breaksLookup(verified.claims)) return brokenAnswer()
  return tokenFor(exchange.state, verified.claims, now)
}

/** `POST /_/oidc/burn-token`: 202, whatever the token was. */
export async function burnToken({ state }: Exchange, request: Request): Promise<Answer> {
  const payload = readPayload((await readText(request)) ?? '')
  if ('token' in payload) state.tokens.delete(payload.token)
  return { status: 202 }
}

async function tokenFor(state: State, claims: Claims, now: number): Promise<Answer> {
  const isUsed = (jti: string): boolean => jti !== '' && (state.usedIdentities.get(jti) ?? 0) > now
  const pending = findPublisher(state.pending, claims, isUsed)
  if (pending.kind === 'reused') return refusal('invalid-reuse-token', 'invalid token: already used')
  if (pending.kind === 'found') {
    const problem = await createProject(state, pending.publisher)
    if (problem !== undefined) return problem
  }
  const match = findPublisher(state.publishers, claims, isUsed)
  if (match.kind === 'refused')
    return refusal('invalid-publisher', `valid token, but no corresponding publisher (${match.detail})`)
  // The second look at the token is the one that counts: two requests may have come as far as here with it.
  const jti = textOf(claims, 'jti')
  if (match.kind === 'reused' || isUsed(jti)) return refusal('invalid-reuse-token', 'invalid token: already used')
  if (jti !== '') state.usedIdentities.set(jti, Number(claims['exp']) + REMEMBERED)
  const token = `pypi-${randomBytes(96).toString('base64url')}`
  const projects = new Set(match.publisher.projects)
  state.tokens.set(token, { publisher: match.publisher, projects, notBefore: now, expires: now + TOKEN_LIFE })
  return json({ success: true, token, expires: now + TOKEN_LIFE })
}

/** The project of a pending publisher comes into being with its first token, and stays even if no upload follows. */
async function createProject(state: State, pending: PendingPublisher): Promise<Answer | undefined> {
  const { refusalOfProjectName } = await pypiRules()
  const { project, ...identity } = pending
  const name = normalizeName(project)
  if (state.projects.has(name)) {
    remove(state.pending, pending)
    return refusal('invalid-pending-publisher', 'valid token, but project already exists')
  }
  const problem = refusalOfProjectName(
    project,
    [...state.projects.values()].map((existing) => existing.name),
  )
  if (problem !== undefined) return refusal('invalid-payload', problem)
  state.projects.set(name, { name: project, releases: new Map() })
  state.serial += 1
  addPublisher(state.publishers, identity, name)
  for (const stale of state.pending.filter((other) => normalizeName(other.project) === name))
    remove(state.pending, stale)
  return undefined
}

/** Four equal values are one publisher, of several projects. */
export function addPublisher(publishers: Publisher[], identity: Omit<Publisher, 'projects'>, project: string): void {
  const known = publishers.find(
    ({ owner, repository, workflow, environment }) =>
      owner === identity.owner &&
      repository === identity.repository &&
      workflow === identity.workflow &&
      environment === identity.environment,
  )
  if (known === undefined) publishers.push({ ...identity, projects: new Set([project]) })
  else known.projects.add(project)
}

function remove<Item>(items: Item[], item: Item): void {
  items.splice(items.indexOf(item), 1)
}

function breaksLookup(claims: Claims): boolean {
  const { repository, repository_owner_id: ownerId } = claims
  const noName = repository !== undefined && repository !== null && !textOf(claims, 'repository').includes('/')
  return noName || (ownerId !== undefined && ownerId !== null && typeof ownerId !== 'string')
}

function refusal(code: string, description: string): Answer {
  return json({ message: 'Token request failed', errors: [{ code, description }] }, 422)
}

/** PyPI prints what its parser of JSON (pydantic) says, over several lines. */
function readPayload(body: string): { readonly token: string } | { readonly problem: string } {
  const problem = (place: string, text: string): { problem: string } => ({
    problem: `1 validation error for TokenPayload\n${place}  ${text}`,
  })
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return problem('', 'Invalid JSON [type=json_invalid]')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem('', 'Input should be an object [type=model_type]')
  if (!('token' in value)) return problem('token\n', 'Field required [type=missing]')
  return typeof value.token === 'string'
    ? { token: value.token }
    : problem('token\n', 'Input should be a valid string [type=string_type]')
}
