import { verify } from 'node:crypto'
import { reasonOf } from '../failure.ts'
import { readCertificate, type SignerIdentity, signerIdentity } from './certificate.ts'
import { readLogEntry, strayEntry, unbundledEntry, unusableEntry } from './log-entry.ts'
import { preAuthentication } from './self-check.ts'
import { STATEMENT_TYPE } from './statement.ts'

/** The parts of an attestation that are signed, logged and certified; bytes decoded. */
export interface SignedParts {
  /** DER of the leaf. */
  readonly certificate: Buffer
  /** The entry of the transparency log, in the JSON form of protocol buffers. */
  readonly logEntry: unknown
  readonly statement: Buffer
  readonly signature: Buffer
}

export type Verified =
  | { readonly kind: 'verified' }
  | { readonly kind: 'refused'; readonly why: string }
  /** What can be neither verified nor refused: PyPI calls that an unknown error. */
  | { readonly kind: 'unreadable'; readonly why: string }

/** What is trusted, and who must have signed. */
export interface Trust {
  /** JSON of a Sigstore `TrustedRoot`. */
  readonly root: unknown
  /** Why this signer is the wrong one. */
  readonly policy: (signer: SignerIdentity) => string | undefined
}

/**
 * Verifies an attestation by Sigstore's rules, in the order and, where it has any, the words of sigstore-python 4.5:
 * parts, time, chain, signer, log, signature, what the log says.
 * @param trust without it only the parts are read, and the time is looked for
 */
export async function verifySignature(parts: SignedParts, trust: Trust | undefined): Promise<Verified> {
  const certificate = readCertificate(parts.certificate)
  const signer = certificate === undefined ? undefined : await signerIdentity(parts.certificate)
  if (parts.signature.length === 0) return { kind: 'unreadable', why: 'envelope signature must be non-empty' }
  if (certificate === undefined || signer === undefined) return { kind: 'unreadable', why: 'invalid X.509 certificate' }
  const entry = readLogEntry(parts.logEntry)
  if (entry === undefined) return { kind: 'unreadable', why: 'invalid transparency log entry' }
  const unbundled = unbundledEntry(entry)
  if (unbundled !== undefined) return { kind: 'unreadable', why: unbundled }
  const unusable = unusableEntry(entry)
  if (unusable !== undefined) return { kind: 'refused', why: unusable }
  if (trust === undefined) return { kind: 'verified' }
  const found = await failureOf(parts, trust.root)
  const isSigned = verify('sha256', preAuthentication(parts.statement), certificate.publicKey, parts.signature)
  // What the library finds wrong with the entry's text is found here again, in the order that counts.
  const reasons = [
    found?.stage === 'chain' ? found.says : undefined,
    trust.policy(signer),
    found?.stage === 'log' ? found.says : undefined,
    isSigned ? undefined : 'DSSE: invalid signature',
    strayEntry(entry, { ...parts, certificate }),
    found?.says,
  ]
  const why = reasons.find((reason) => reason !== undefined)
  return why === undefined ? { kind: 'verified' } : { kind: 'refused', why }
}

/** What the library found, and whether PyPI would before it looks at the signer, or at the signature. */
interface Found {
  readonly stage: 'chain' | 'log' | 'rest'
  readonly says: string
}

const FOUND: Readonly<Record<string, (said: string) => Found>> = {
  CERTIFICATE_ERROR: (said) => ({
    stage: 'chain',
    says: /SCT/.test(said)
      ? `failed to verify SCT on signing certificate: ${said}`
      : `failed to build timestamp certificate chain: ${CHAIN[said] ?? said}`,
  }),
  TLOG_INCLUSION_PROOF_ERROR: (said) => ({ stage: 'log', says: `invalid log entry: ${said}` }),
  TLOG_INCLUSION_PROMISE_ERROR: () => ({
    stage: 'log',
    says: 'invalid log entry: SET: invalid inclusion promise: keyring: invalid signature',
  }),
}

/** What OpenSSL says to the same. */
const CHAIN: Readonly<Record<string, string>> = {
  'Failed to verify certificate chain': 'unable to get local issuer certificate',
  'no trusted certificate path found': 'unable to get local issuer certificate',
}

async function failureOf(parts: SignedParts, root: unknown): Promise<Found | undefined> {
  const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, VerificationError, Verifier }, { TrustedRoot }] =
    await Promise.all([import('@sigstore/bundle'), import('@sigstore/verify'), import('@sigstore/protobuf-specs')])
  const { certificate, logEntry, statement, signature } = parts
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: certificate.toString('base64') },
      tlogEntries: [logEntry],
    },
    dsseEnvelope: {
      payload: statement.toString('base64'),
      payloadType: STATEMENT_TYPE,
      signatures: [{ sig: signature.toString('base64'), keyid: '' }],
    },
  }
  try {
    new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root))).verify(toSignedEntity(bundleFromJSON(bundle)))
    return undefined
  } catch (thrown) {
    const said = reasonOf(thrown)
    const words = thrown instanceof VerificationError ? FOUND[thrown.code] : undefined
    return words?.(said) ?? { stage: 'rest', says: said }
  }
}
