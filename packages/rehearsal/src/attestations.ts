import { attestations as signatures, type SignerIdentity } from '@pyrelease/core'
import { readAttestations, type ShapedAttestation } from './attestations-shape.ts'
import type { PublisherIdentity } from './state.ts'

/** What an upload's attestations are judged by. */
export interface AttestedUpload {
  readonly filename: string
  /** Lower-case hexadecimal digits. */
  readonly sha256: string
  /** Who uploads by an identity; undefined for users and their tokens, or the kind of one without attestations. */
  readonly publisher: PublisherIdentity | { readonly unsupported: string } | undefined
  /** Who issues identity tokens; default GitHub. */
  readonly issuer?: string
  /** JSON of a Sigstore `TrustedRoot`. Without one, neither signatures nor signers are looked at. */
  readonly trustRoot?: unknown
}

export type JudgedAttestations =
  /** `text` is PyPI's, whole; it may span lines. */
  | { readonly kind: 'refused'; readonly text: string }
  | {
      readonly kind: 'accepted'
      /** JSON objects, to be served with the file. */
      readonly attestations: readonly unknown[]
      /** How much was judged. */
      readonly level: 'structure' | 'signatures'
    }

/** At most one of each predicate that PyPI knows. */
const MOST = 2
const GITHUB = 'https://token.actions.githubusercontent.com'

/**
 * Judges the form field `attestations`, in the order and with the texts of warehouse/attestations/services.py. PyPI does
 * it last, when the file itself has passed.
 */
export async function judgeAttestations(field: string, upload: AttestedUpload): Promise<JudgedAttestations> {
  const { publisher } = upload
  if (publisher === undefined) return refused('Attestations are only supported when using Trusted Publishing')
  if ('unsupported' in publisher)
    return refused(`Attestations are not currently supported with ${publisher.unsupported} publishers`)
  const read = readAttestations(field)
  if (read.kind === 'malformed') return refused(`Malformed attestations: ${read.text}`)
  const { attestations } = read
  if (attestations.length === 0) return refused('Malformed attestations: an empty attestation set is not permitted')
  if (attestations.length > MOST) return refused(`A maximum of ${MOST} attestations per file are supported`)
  const seen = new Set<string>()
  for (const attestation of attestations) {
    const said = await judgeOne(attestation, upload, publisher)
    if ('text' in said) return refused(said.text)
    if (seen.has(said.predicateType))
      return refused(
        `Multiple attestations for the same file with the same predicate type (${said.predicateType}) are not supported`,
      )
    seen.add(said.predicateType)
  }
  return {
    kind: 'accepted',
    attestations: attestations.map(({ shown }) => shown),
    level: upload.trustRoot === undefined ? 'structure' : 'signatures',
  }
}

function refused(text: string): JudgedAttestations {
  return { kind: 'refused', text: `Invalid attestations supplied during upload: ${text}` }
}

async function judgeOne(
  { certificate, entries, statement, signature }: ShapedAttestation,
  { filename, sha256, issuer = GITHUB, trustRoot }: AttestedUpload,
  publisher: PublisherIdentity,
): Promise<{ readonly predicateType: string } | { readonly text: string }> {
  const { judgeStatement, verifySignature } = await signatures()
  const trust =
    trustRoot === undefined
      ? undefined
      : { root: trustRoot, policy: (signer: SignerIdentity) => foreignTo(publisher, issuer, signer) }
  const verified = await verifySignature({ certificate, logEntry: entries[0], statement, signature }, trust)
  if (verified.kind === 'unreadable')
    return { text: `Unknown error while trying to verify included attestations: ${verified.why}` }
  const said = verified.kind === 'refused' ? undefined : judgeStatement(statement, { name: filename, sha256 })
  if (said?.kind === 'fits') return said
  const why = verified.kind === 'refused' ? verified.why : said?.why
  return {
    text: `Could not verify the uploaded artifact using the included attestation: Verification failed: ${why ?? ''}`,
  }
}

/** pypi-attestations 0.0.29, `_GitHubTrustedPublisherPolicy`; the names are those of sigstore-python's policies. */
function foreignTo(
  { owner, repository, workflow }: PublisherIdentity,
  issuer: string,
  signer: SignerIdentity,
): string | undefined {
  const slug = `${owner}/${repository}`
  const exact = [
    ['OIDCIssuerV2', '8', signer.issuer, issuer],
    ['OIDCSourceRepositoryURI', '12', signer.repository, `https://github.com/${slug}`],
  ] as const
  for (const [name, number, got, expected] of exact) {
    if (got === undefined) return `Certificate does not contain ${name} (1.3.6.1.4.1.57264.1.${number}) extension`
    if (got !== expected) return `Certificate's ${name} does not match (got ${got}, expected ${expected})`
  }
  const places = [signer.commit, signer.ref].filter((place) => place !== undefined)
  if (places.length === 0) return 'Certificate must contain either Source Repository Digest or Source Repository Ref'
  const allowed = places.map((place) => `https://github.com/${slug}/.github/workflows/${workflow}@${place}`)
  return signer.workflow !== undefined && allowed.includes(signer.workflow)
    ? undefined
    : `Certificate's Build Config URI (${signer.workflow ?? ''}) does not match expected Trusted Publisher (${workflow} @ ${slug})`
}

/** Who vouched for the attestations of a file. */
export interface ProvenanceSource {
  readonly publisher: PublisherIdentity
  /** As `judgeAttestations` accepted them. */
  readonly attestations: readonly unknown[]
}

/** What the integrity API serves for a file (PEP 740). */
export function provenanceOf({ publisher, attestations }: ProvenanceSource): unknown {
  const { owner, repository, workflow, environment } = publisher
  return {
    version: 1,
    attestation_bundles: [
      {
        publisher: {
          environment: environment === '' ? null : environment,
          kind: 'GitHub',
          repository: `${owner}/${repository}`,
          workflow,
        },
        attestations,
      },
    ],
  }
}
