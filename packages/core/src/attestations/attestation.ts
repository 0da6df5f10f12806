import * as v from 'valibot'

const base64 = v.pipe(v.string(), v.base64())

const Attestation = v.object({
  version: v.literal(1),
  verification_material: v.object({
    /** DER of the leaf. */
    certificate: base64,
    /** The first one counts. */
    transparency_entries: v.pipe(v.array(v.unknown()), v.minLength(1)),
  }),
  envelope: v.object({
    /** The payload of the DSSE envelope. */
    statement: base64,
    signature: base64,
  }),
})

/** What an index takes beside a file (PEP 740): one signed statement, and what it takes to verify it. */
export type Attestation = v.InferOutput<typeof Attestation>

/** An attestation, or why a text is none that PyPI would take. */
export type ReadAttestation =
  { readonly kind: 'attestation'; readonly attestation: Attestation } | { readonly kind: 'unfit'; readonly why: string }

export function readAttestation(text: string): ReadAttestation {
  const value = parsed(text)
  return value === undefined ? { kind: 'unfit', why: 'it is no JSON' } : attestationIn(value)
}

function attestationIn(value: unknown): ReadAttestation {
  const result = v.safeParse(Attestation, value)
  if (result.success) return { kind: 'attestation', attestation: result.output }
  const [issue] = result.issues
  return { kind: 'unfit', why: `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}` }
}

const RawBytes = v.looseObject({ rawBytes: v.string() })

/** The parts of a Sigstore bundle's JSON form that an attestation is made of; older versions carry a chain. */
const Bundle = v.looseObject({
  verificationMaterial: v.looseObject({
    certificate: v.optional(RawBytes),
    x509CertificateChain: v.optional(v.looseObject({ certificates: v.array(RawBytes) })),
    tlogEntries: v.optional(v.array(v.unknown()), []),
  }),
  dsseEnvelope: v.optional(
    v.looseObject({ payload: v.string(), signatures: v.array(v.looseObject({ sig: v.string() })) }),
  ),
})

/**
 * Turns a Sigstore bundle into the object of PEP 740. What has no room there is refused: messages that were signed
 * without an envelope, several signatures, entries of other logs than Rekor's first version.
 * @param bundle its JSON form
 */
export function attestationOf(bundle: unknown): ReadAttestation {
  const read = v.safeParse(Bundle, bundle)
  if (!read.success) return { kind: 'unfit', why: 'it is no Sigstore bundle' }
  const { verificationMaterial: material, dsseEnvelope: envelope } = read.output
  if (envelope === undefined) return { kind: 'unfit', why: 'the bundle holds no DSSE envelope' }
  const [signature] = envelope.signatures
  if (signature === undefined || envelope.signatures.length !== 1)
    return { kind: 'unfit', why: `the envelope has ${envelope.signatures.length} signatures, not one` }
  const leaf = material.certificate ?? material.x509CertificateChain?.certificates[0]
  if (leaf === undefined) return { kind: 'unfit', why: 'the bundle holds no certificate' }
  if (material.tlogEntries.length === 0) return { kind: 'unfit', why: 'no transparency log has an entry for it' }
  return attestationIn({
    version: 1,
    verification_material: { certificate: leaf.rawBytes, transparency_entries: material.tlogEntries },
    envelope: { statement: envelope.payload, signature: signature.sig },
  })
}

/** The form field `attestations` of an upload. */
export function attestationsField(attestations: readonly string[]): readonly [key: string, value: string] {
  return ['attestations', `[${attestations.join(',')}]`]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
