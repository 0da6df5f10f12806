import { randomBytes } from 'node:crypto'
import { normalizeName, pypiRules } from '@pyrelease/core'
import type { JSONWebKeySet } from 'jose'
import { type Answer, json, type Outcome, readText, type Request } from './exchange.ts'
import { decode, verify } from './identity-token.ts'
import { addProject, projectOfPending, refusalOfNew, remove } from './new-project.ts'
import { type Claims, findPublisher, textOf } from './publishers.ts'
import { brokenAnswer } from './pyramid.ts'
import { readTokenPayload } from './token-payload.ts'
import type { JobToken, PendingPublisher, Publisher, PublisherIdentity, State } from './state.ts'

/** Seconds that an upload token lives. */
const TOKEN_LIFE = 900
/** Milliseconds for which a pending publisher waits for its first token. */
const PENDING_LIFE = 30 * 86_400_000
/** Seconds beyond its end for which an identity token is remembered as used. */
const REMEMBERED = 35

/** Issuers that PyPI knows besides ours, and whose service each is (warehouse/oidc/utils.py). */
const SERVICES: ReadonlyMap<string, string> = new Map([
  ['https://token.actions.githubusercontent.com', 'github'],
  ['https://gitlab.com', 'gitlab'],
  ['https://accounts.google.com', 'google'],
  ['https://platform.activestate.com/api/v1/oauth/oidc', 'activestate'],
])

export interface Exchange {
  readonly state: State
  readonly audience: string
  /** The rehearsal's own issuer: it stands for GitHub's. */
  readonly issuer: string
  keys(): Promise<JSONWebKeySet>
  /** Milliseconds. */
  clock(): number
}

/** What an identity token is traded for, or why it is not. */
export type Minted =
  | { readonly kind: 'token'; readonly token: string; readonly expires: number }
  | { readonly kind: 'refused'; readonly code: string; readonly description: string }
  /** PyPI's own server stumbles over such a token. */
  | { readonly kind: 'breaks' }

/** `GET /_/oidc/audience` */
export function answerAudience({ state, audience }: Exchange): Answer {
  return state.flags.noTrustedPublishing
    ? json({ message: 'Trusted publishing functionality not enabled' }, 403)
    : json({ audience })
}

/** `POST /_/oidc/mint-token` and its older name. */
export async function mintToken(exchange: Exchange, request: Request): Promise<Outcome> {
  const minted = await mint(exchange, request)
  switch (minted.kind) {
    case 'token':
      return json({ success: true, token: minted.token, expires: minted.expires })
    case 'refused': {
      const { code, description } = minted
      return json({ message: 'Token request failed', errors: [{ code, description }] }, 422)
    }
    case 'breaks':
      return brokenAnswer()
  }
}

/** The order of checks is warehouse/oidc/views.py's. */
export async function mint(exchange: Exchange, request: Request): Promise<Minted> {
  const payload = readTokenPayload((await readText(request)) ?? '')
  if ('problem' in payload) return refused('invalid-payload', payload.problem)
  const unverified = await decode(payload.token)
  if (unverified === undefined || unverified['iss'] === undefined) return refused('invalid-payload', 'malformed JWT')
  const service = serviceOf(exchange, unverified['iss'])
  if (service === undefined) return refused('invalid-payload', 'unknown trusted publishing issuer')
  const { flags } = exchange.state
  if (flags.noTrustedPublishing || (service === 'github' && flags.noGitHubPublishing))
    return refused('not-enabled', `${service} trusted publishing functionality not enabled`)
  const now = Math.floor(exchange.clock() / 1000)
  const verified =
    service === 'github'
      ? await verify(payload.token, await exchange.keys(), exchange.audience, now)
      : { kind: 'invalid' as const }
  if (verified.kind === 'breaks') return { kind: 'breaks' }
  if (verified.kind !== 'claims') return refused('invalid-token', 'malformed or invalid token')
  return tokenFor(exchange.state, verified.claims, now)
}

function serviceOf({ issuer }: Exchange, iss: unknown): string | undefined {
  if (iss === issuer) return 'github'
  return typeof iss === 'string' ? SERVICES.get(iss) : undefined
}

/** `POST /_/oidc/burn-token`: 202, whatever the token was. */
export async function burnToken({ state }: Exchange, request: Request): Promise<Answer> {
  const payload = readTokenPayload((await readText(request)) ?? '')
  if ('token' in payload && state.tokens.get(payload.token)?.kind === 'job') state.tokens.delete(payload.token)
  return { status: 202 }
}

async function tokenFor(state: State, claims: Claims, now: number): Promise<Minted> {
  const issued = (jti: string): string => `${textOf(claims, 'iss')} ${jti}`
  const isUsed = (jti: string): boolean => jti !== '' && (state.usedIdentities.get(issued(jti)) ?? 0) > now
  const known = state.pending.filter(({ created }) => now * 1000 - created < PENDING_LIFE)
  const pending = findPublisher(known, claims, isUsed)
  if (pending.kind === 'breaks') return { kind: 'breaks' }
  if (pending.kind === 'reused') return ALREADY_USED
  if (pending.kind === 'found') {
    const problem = await createProject(state, pending.publisher)
    if (problem !== undefined) return problem
  }
  const match = findPublisher(state.publishers, claims, isUsed)
  if (match.kind === 'breaks') return { kind: 'breaks' }
  if (match.kind === 'refused')
    return refused('invalid-publisher', `valid token, but no corresponding publisher (${match.detail})`)
  // The second look at the token is the one that counts: two requests may have come as far as here with it.
  const jti = textOf(claims, 'jti')
  if (match.kind === 'reused' || isUsed(jti)) return ALREADY_USED
  if (jti !== '') state.usedIdentities.set(issued(jti), Number(claims['exp']) + REMEMBERED)
  const expires = now + TOKEN_LIFE
  const projects = new Set(match.publisher.projects)
  const token = tokenText()
  const stored: JobToken = { kind: 'job', publisher: match.publisher, projects, notBefore: now, expires }
  state.tokens.set(token, stored)
  return { kind: 'token', token, expires }
}

/** A token as PyPI's look. */
export function tokenText(): string {
  return `pypi-${randomBytes(96).toString('base64url')}`
}

const ALREADY_USED = refused('invalid-reuse-token', 'invalid token: already used')

/** The project of a pending publisher comes into being with its first token, and stays even if no upload follows. */
async function createProject(state: State, pending: PendingPublisher): Promise<Minted | undefined> {
  const rules = await pypiRules()
  const { project, user, owner, repository, ownerId, workflow, environment } = pending
  const identity = { owner, repository, ownerId, workflow, environment }
  const name = normalizeName(project)
  if (state.projects.has(name)) {
    remove(state.pending, pending)
    return refused('invalid-pending-publisher', 'valid token, but project already exists')
  }
  const problem = refusalOfNew(state, rules, project)
  if (problem !== undefined) return refused('invalid-payload', problem.text)
  remove(state.pending, pending)
  addProject(state, rules, projectOfPending(pending), user)
  addPublisher(state.publishers, identity, name)
  return undefined
}

/** Four equal values are one publisher, of several projects. */
export function addPublisher(publishers: Publisher[], identity: Omit<Publisher, 'projects'>, project: string): void {
  const known = publishers.find((publisher) => sameWorkflow(publisher, identity))
  if (known === undefined) publishers.push({ ...identity, projects: new Set([project]) })
  else known.projects.add(project)
}

export function sameWorkflow(a: PublisherIdentity, b: PublisherIdentity): boolean {
  return (['owner', 'repository', 'workflow', 'environment'] as const).every((key) => a[key] === b[key])
}

function refused(code: string, description: string): Minted {
  return { kind: 'refused', code, description }
}
