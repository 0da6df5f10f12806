import type { Answer, Http } from '../http/client.ts'
import { NetworkFailure } from '../http/network-failure.ts'
import {
  askPatiently,
  type Clock,
  isPassing,
  mayPass,
  pauseAfter,
  retryAfter,
  type RetryPolicy,
  whole,
} from '../http/retry.ts'
import { decodeClaims, type GitHubClaims } from './claims.ts'
import { type Endpoints, type ExchangeIndex, findEndpoints } from './discovery.ts'
import { type IdentityService, requestIdentity } from './identity.ts'
import { fieldIn, jsonOf, problemIn, textIn } from './said.ts'

export type { ExchangeIndex } from './discovery.ts'

export interface ExchangeServices {
  readonly http: Http
  readonly clock: Clock
  readonly identity: IdentityService
  /** Hides a secret wherever it might be printed; called before anything else is done with it. */
  readonly mask: (secret: string) => void
}

export interface UploadToken {
  readonly token: string
  /** Unix milliseconds. */
  readonly expires: number
  /** True when it is good for one upload only. */
  readonly singleUse: boolean
  readonly claims: GitHubClaims | undefined
}

/** What an index said against giving a token. */
export interface Refusal {
  readonly status: number
  /** Warehouse's code, or one of ours: `no-exchange`, `unexpected-answer`. */
  readonly code: string
  readonly description: string
  /** Undefined when it refused before a token was shown, or when the token could not be read. */
  readonly claims: GitHubClaims | undefined
  readonly audience: string | undefined
}

export type Exchanged =
  { readonly kind: 'minted'; readonly token: UploadToken } | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Seconds that a minted token lives, where an index does not say. */
const LIFE = 900
/** Seconds by which PyPI lets clocks differ. */
const LEEWAY = 30

/**
 * Trades the job's identity for an upload token: audience, identity token, mint (Warehouse's `warehouse/oidc/views.py`).
 * An identity token buys one upload token, so each attempt to mint starts with a fresh one.
 * @throws Failure when the index or the identity service cannot be reached
 */
export async function mintToken(
  services: ExchangeServices,
  index: ExchangeIndex,
  policy: RetryPolicy,
): Promise<Exchanged> {
  const { http, clock } = services
  const endpoints = await findEndpoints(http, clock, index, policy)
  const asked = await askPatiently(clock, policy, async () =>
    whole(await http.request('GET', endpoints.audience, { headers: { Accept: 'application/json' } })),
  )
  const said = await jsonOf(asked)
  const audience = textIn(said, 'audience')
  if (asked.status !== 200 || audience === undefined) {
    const code = asked.status === 403 ? 'not-enabled' : isPassing(asked.status) ? 'unexpected-answer' : 'no-exchange'
    const description = textIn(said, 'message') ?? `${asked.status} ${asked.reason}`
    return { kind: 'refused', refusal: { status: asked.status, code, description, claims: undefined, audience } }
  }
  return mintFor(services, endpoints, policy, audience)
}

async function mintFor(
  services: ExchangeServices,
  { mint, features, singleUse }: Endpoints,
  policy: RetryPolicy,
  audience: string,
): Promise<Exchanged> {
  const { http, clock, identity, mask } = services
  const spent = new Set<string>()
  for (let attempt = 0; ; attempt += 1) {
    const last = attempt + 1 >= policy.attempts
    const jwt = await requestIdentity(http, clock, policy, identity, audience, mask)
    const claims = decodeClaims(jwt)
    let wait = pauseAfter(attempt, policy, clock)
    try {
      const answer = await http.request('POST', mint, {
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ token: jwt, features }),
      })
      const value = await jsonOf(answer)
      const token = answer.status === 200 ? textIn(value, 'token') : undefined
      if (token !== undefined) {
        mask(token)
        return { kind: 'minted', token: { token, expires: expiryIn(value, answer, clock.now()), singleUse, claims } }
      }
      const refusal = { status: answer.status, ...problemIn(value, answer), claims, audience }
      const again = secondChance(refusal, policy, clock.now())
      if (!isPassing(answer.status) && (again === undefined || spent.has(refusal.code)))
        return { kind: 'refused', refusal }
      if (last) return { kind: 'refused', refusal }
      spent.add(refusal.code)
      wait = again ?? Math.max(wait, retryAfter(answer, clock.now()) ?? 0)
    } catch (thrown) {
      // The token may have been minted and lost on the way: the identity token is spent then, the next one is not.
      if (last || !(thrown instanceof NetworkFailure) || !mayPass(thrown)) throw thrown
    }
    await clock.sleep(wait)
  }
}

/** Milliseconds after which a refusal may end otherwise with a fresh identity token; undefined when it will not. */
function secondChance(refusal: Refusal, policy: RetryPolicy, now: number): number | undefined {
  if (refusal.code === 'invalid-reuse-token') return 0
  // GitHub may have begun to sign with a key that the index will fetch only after a minute.
  if (refusal.code === 'invalid-token' && localProblem(refusal, now) === undefined)
    return Math.min(policy.most * 4, 61_000)
  return undefined
}

/** What is wrong with an identity token as far as can be seen without the index; undefined when nothing is. */
export function localProblem(refusal: Pick<Refusal, 'claims' | 'audience'>, now: number): string | undefined {
  const { claims, audience } = refusal
  if (claims === undefined) return 'it cannot be read as a JSON Web Token'
  const seconds = now / 1000
  if (audience !== undefined && claims.aud !== audience)
    return `it is made out to ${JSON.stringify(claims.aud)}, the index wants "${audience}"`
  if (claims.exp !== undefined && claims.exp + LEEWAY < seconds)
    return `it expired ${Math.round(seconds - claims.exp)} s ago by this machine's clock`
  const from = Math.max(claims.nbf ?? 0, claims.iat ?? 0)
  if (from - LEEWAY > seconds)
    return `it is valid only in ${Math.round(from - seconds)} s by this machine's clock, which seems to be slow`
  return undefined
}

/**
 * Gives a minted token back when the work is done.
 * @returns why that failed, for a notice; indexes that know no such request are no failure
 */
export async function burnToken(
  http: Http,
  index: Pick<ExchangeIndex, 'title' | 'authority'>,
  token: string,
): Promise<string | undefined> {
  try {
    const answer = await http.request('POST', `${index.authority}/_/oidc/burn-token`, {
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ token }),
    })
    answer.stream.resume()
    if ((answer.status >= 200 && answer.status < 300) || answer.status === 404 || answer.status === 405)
      return undefined
    return `${index.title} answered ${answer.status} ${answer.reason}`
  } catch (thrown) {
    if (thrown instanceof NetworkFailure) return thrown.message
    throw thrown
  }
}

/** By our own clock: how long the token lives is the index's `expires` less the moment at which it answered. */
function expiryIn(value: unknown, answer: Answer, now: number): number {
  const expires = fieldIn(value, 'expires')
  const answered = Date.parse(answer.header('date') ?? '')
  const life = typeof expires === 'number' ? expires - (Number.isNaN(answered) ? now : answered) / 1000 : LIFE
  return now + (life > 0 ? life : LIFE) * 1000
}
