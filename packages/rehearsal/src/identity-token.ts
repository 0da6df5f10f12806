import type { JSONWebKeySet } from 'jose'
import type { Claims } from './publishers.ts'

/** Seconds by which clocks may differ. */
const LEEWAY = 30

export type Verified =
  | { readonly kind: 'claims'; readonly claims: Claims }
  | { readonly kind: 'malformed' | 'invalid' }
  /** What makes PyPI's own server fail instead of answering. */
  | { readonly kind: 'breaks' }

/** The claims, without a look at the signature; undefined when it is no JWT. */
export async function decode(jwt: string): Promise<Claims | undefined> {
  const { decodeJwt, decodeProtectedHeader } = await import('jose')
  try {
    decodeProtectedHeader(jwt)
    const claims = decodeJwt(jwt)
    return claims
  } catch {
    return undefined
  }
}

/** A registered claim and why it would not do; the order is of no consequence, since all give one answer. */
const REGISTERED: readonly ((claims: Claims, audience: string, now: number) => boolean)[] = [
  ({ aud }, audience) => aud === audience,
  ({ iat }, _audience, now) => typeof iat === 'number' && iat <= now + LEEWAY,
  ({ exp }, _audience, now) => typeof exp === 'number' && exp > now - LEEWAY,
  ({ nbf }, _audience, now) => nbf === undefined || (typeof nbf === 'number' && nbf <= now + LEEWAY),
  ({ jti }) => jti === undefined || typeof jti === 'string',
  ({ sub }) => sub === undefined || typeof sub === 'string',
]

/**
 * Signature (RS256 only, by `kid`) and registered claims (warehouse/oidc/services.py `verify_jwt_signature`).
 * @param now seconds
 */
export async function verify(jwt: string, keys: JSONWebKeySet, audience: string, now: number): Promise<Verified> {
  const { compactVerify, createLocalJWKSet, decodeProtectedHeader } = await import('jose')
  try {
    if (decodeProtectedHeader(jwt).kid === undefined) return { kind: 'invalid' }
    await compactVerify(jwt, createLocalJWKSet(keys), { algorithms: ['RS256'] })
  } catch {
    return { kind: 'invalid' }
  }
  const claims = await decode(jwt)
  if (claims === undefined) return { kind: 'malformed' }
  if ('exp' in claims && typeof claims['exp'] !== 'number') return { kind: 'breaks' }
  return REGISTERED.every((holds) => holds(claims, audience, now)) ? { kind: 'claims', claims } : { kind: 'invalid' }
}
