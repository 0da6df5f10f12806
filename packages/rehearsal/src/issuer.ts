import { randomBytes } from 'node:crypto'
import type { IdentityService } from '@pyrelease/core'
import type { CryptoKey, JSONWebKeySet } from 'jose'
import { type Answer, json, type Request } from './exchange.ts'
import { claimsOf, type Job } from './job.ts'

/** The part of GitHub that vouches for jobs: an OpenID Connect issuer, and the runner's service for its tokens. */
export interface Issuer {
  readonly url: string
  /** Opens the service that a job with `id-token: write` finds in its environment; it answers for that job only. */
  identity(job: Job): IdentityService
  keys(): Promise<JSONWebKeySet>
  /** `GET /.well-known/openid-configuration` */
  configuration(): Answer
  /** `GET /.well-known/jwks` */
  published(): Promise<Answer>
  /** Signs claims that no honest job need have, as they are. */
  sign(claims: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): Promise<string>
  /** Signs with another key from now on; tokens of the older one are unknown then. */
  rotate(): void
  /** `GET …/id-token?api-version=2.0&audience=…` */
  issue(request: Request): Promise<Answer>
}

interface SigningKey {
  readonly kid: string
  readonly key: CryptoKey
  readonly published: JSONWebKeySet
}

export const ID_TOKEN_PATH = '/_services/id-token'

/**
 * @param clock milliseconds
 */
export function openIssuer(url: string, clock: () => number): Issuer {
  const jobs = new Map<string, Job>()
  // A key of 2048 bits takes a while: it is made when the first job asks for its service.
  let key: Promise<SigningKey> | undefined
  const signingKey = (): Promise<SigningKey> => (key ??= makeKey())
  const keys = async (): Promise<JSONWebKeySet> => (await signingKey()).published
  return {
    url,
    keys,
    identity(job) {
      signingKey().catch(() => undefined)
      const requestToken = randomBytes(32).toString('base64url')
      jobs.set(requestToken, job)
      return { requestUrl: `${url}${ID_TOKEN_PATH}?api-version=2.0`, requestToken }
    },
    sign: async (claims, header) => sign(await signingKey(), claims, header),
    rotate() {
      key = undefined
    },
    configuration: () =>
      json({
        issuer: url,
        jwks_uri: `${url}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      }),
    published: async () => json(await keys()),
    async issue(request) {
      const [, token = ''] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
      const job = jobs.get(token)
      if (job === undefined) return json({ message: 'The request token is unknown' }, 401)
      const audience = request.url.searchParams.get('audience') ?? `https://github.com/${job.repository.split('/')[0]}`
      return json({ value: await sign(await signingKey(), claimsOf(job, url, audience, Math.floor(clock() / 1000))) })
    },
  }
}

async function makeKey(): Promise<SigningKey> {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await import('jose')
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const jwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(jwk)
  return { kid, key: privateKey, published: { keys: [{ ...jwk, kid, use: 'sig', alg: 'RS256' }] } }
}

/** Raw, so that claims of any type go through; an `undefined` header is left out. */
async function sign(
  { kid, key }: SigningKey,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { CompactSign } = await import('jose')
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid, x5t: kid, ...header })
    .sign(key)
}
