import { Failure, reasonOf } from '../failure.ts'
import type { Http } from '../http/client.ts'
import { type Clock, isPassing, pauseAfter, type RetryPolicy } from '../http/retry.ts'
import { decodeClaims } from '../oidc/claims.ts'
import { type IdentityService, requestIdentity } from '../oidc/identity.ts'
import { STATEMENT_TYPE } from './statement.ts'

/** Base addresses of the two services that a signature needs, without a final slash. */
export interface Sigstore {
  /** Gives a certificate for an identity. */
  readonly fulcio: string
  /** Public log, API version 1: PyPI has no room for what the second version answers. */
  readonly rekor: string
}

/** The instance in whose root PyPI trusts. */
export const PUBLIC_GOOD: Sigstore = { fulcio: 'https://fulcio.sigstore.dev', rekor: 'https://rekor.sigstore.dev' }

/** Audience of the identity tokens that Fulcio takes. */
export const SIGSTORE_AUDIENCE = 'sigstore'

export interface SigningServices {
  readonly http: Http
  readonly clock: Clock
  readonly identity: IdentityService
  /** Hides a secret wherever it might be printed. */
  readonly mask: (secret: string) => void
  readonly sigstore: Sigstore
}

/** A Sigstore bundle's JSON form, or why there is none. */
export type Signed =
  | { readonly kind: 'signed'; readonly bundle: unknown }
  /** `passing`: the same may succeed later. */
  | { readonly kind: 'unsigned'; readonly reason: string; readonly passing: boolean }

export const PATIENT: RetryPolicy = { attempts: 5, first: 1_000, most: 16_000 }

/** Milliseconds that each of the two services has for an answer. */
const PATIENCE = 30_000

/**
 * Signs one statement once: a fresh identity token, a key for this signature alone, a certificate, an entry in the log.
 * Repeating it is harmless, since every attempt is a signature of its own.
 */
async function signOnce(statement: Buffer, services: SigningServices, policy: RetryPolicy): Promise<Signed> {
  const { http, clock, identity, mask, sigstore } = services
  let token: string
  try {
    token = await requestIdentity(http, clock, policy, identity, SIGSTORE_AUDIENCE, mask)
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    // It was asked patiently already.
    return { kind: 'unsigned', reason: thrown.message, passing: false }
  }
  // The signer would put the whole token into its error.
  if (decodeClaims(token)?.sub === undefined)
    return { kind: 'unsigned', reason: 'the identity token names no subject', passing: false }
  const { DSSEBundleBuilder, FulcioSigner, RekorWitness } = await import('@sigstore/sign')
  const { bundleToJSON } = await import('@sigstore/bundle')
  const options = { timeout: PATIENCE, retry: 0 }
  const builder = new DSSEBundleBuilder({
    signer: new FulcioSigner({
      ...options,
      fulcioBaseURL: sigstore.fulcio,
      identityProvider: { getToken: () => Promise.resolve(token) },
    }),
    witnesses: [
      new RekorWitness({
        ...options,
        rekorBaseURL: sigstore.rekor,
        entryType: 'dsse',
        majorApiVersion: 1,
        fetchOnConflict: true,
      }),
    ],
  })
  try {
    return { kind: 'signed', bundle: bundleToJSON(await builder.create({ data: statement, type: STATEMENT_TYPE })) }
  } catch (thrown) {
    return unsigned(thrown, token)
  }
}

/** Whatever ends in the SDK, the release must go on: by what was answered, else by what broke. */
function unsigned(thrown: unknown, token: string): Signed {
  const cause = thrown instanceof Error ? thrown.cause : undefined
  const status = statusOf(cause) ?? statusOf(thrown)
  const texts = [reasonOf(thrown), ...(status === undefined && cause !== undefined ? [reasonOf(cause)] : [])]
  return {
    kind: 'unsigned',
    reason: texts.join(': ').replaceAll(token, '***'),
    // Without a status there was no answer, or none that could be read.
    passing: status === undefined || status === 408 || isPassing(status),
  }
}

function statusOf(thrown: unknown): number | undefined {
  const status = typeof thrown === 'object' && thrown !== null && 'statusCode' in thrown ? thrown.statusCode : undefined
  return typeof status === 'number' ? status : undefined
}

/**
 * Signs until it succeeds, or nothing more is to be hoped for.
 * @param outage asked before each attempt: why somebody else gave up meanwhile
 */
export async function signPatiently(
  statement: Buffer,
  services: SigningServices,
  patience: RetryPolicy,
  outage: () => string | undefined = () => undefined,
): Promise<Signed> {
  const { clock } = services
  for (let attempt = 0; ; attempt += 1) {
    const reason = outage()
    if (reason !== undefined) return { kind: 'unsigned', reason, passing: true }
    const signed = await signOnce(statement, services, patience)
    if (signed.kind === 'signed' || !signed.passing || attempt + 1 >= patience.attempts) return signed
    await clock.sleep(pauseAfter(attempt, patience, clock))
  }
}
