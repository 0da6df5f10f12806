import { createHash, type X509Certificate } from 'node:crypto'
import * as v from 'valibot'

const bytes = v.pipe(v.string(), v.base64())
/** 64-bit numbers are texts in the JSON form of protocol buffers. */
const count = v.pipe(v.string(), v.digits())

/** An entry of a transparency log as PyPI reads it: `integratedTime` and the promise may be absent, nothing may be added. */
const LogEntry = v.strictObject({
  /** Of all entries that the log ever took. */
  logIndex: count,
  logId: v.strictObject({ keyId: bytes }),
  kindVersion: v.strictObject({ kind: v.string(), version: v.string() }),
  /** Unix seconds. */
  integratedTime: v.optional(count),
  inclusionPromise: v.optional(v.strictObject({ signedEntryTimestamp: bytes })),
  inclusionProof: v.strictObject({
    /** Of the entries of this tree. */
    logIndex: count,
    rootHash: bytes,
    treeSize: count,
    hashes: v.array(bytes),
    checkpoint: v.strictObject({ envelope: v.string() }),
  }),
  canonicalizedBody: bytes,
})
export type LogEntry = v.InferOutput<typeof LogEntry>

/** @returns undefined when it is none */
export function readLogEntry(value: unknown): LogEntry | undefined {
  const result = v.safeParse(LogEntry, value)
  if (!result.success) return undefined
  const { logIndex, treeSize } = result.output.inclusionProof
  return BigInt(logIndex) < BigInt(treeSize) ? result.output : undefined
}

/** Why an entry cannot stand in a bundle, in the words of sigstore-python; PyPI calls that an unknown error. */
export function unbundledEntry({ kindVersion: { version }, inclusionPromise }: LogEntry): string | undefined {
  if (version !== '0.0.1' && version !== '0.0.2') return `Expected log entry version 0.0.1 - 0.0.2, got ${version}`
  return inclusionPromise === undefined ? 'bundle must contain an inclusion promise or signed timestamp(s)' : undefined
}

/**
 * Why an entry with a promise is none that PyPI can make use of, in the words of sigstore-python: it needs a time, which
 * only the first version of Rekor promises, and the kind of entry that DSSE envelopes have there.
 */
export function unusableEntry({ kindVersion: { kind, version }, integratedTime }: LogEntry): string | undefined {
  if (integratedTime === undefined || /^0+$/.test(integratedTime)) return 'not enough sources of verified time'
  if (!['dsse', 'hashedrekord'].includes(kind) || version !== '0.0.1')
    return 'Integrated time only supported for dsse/hashedrekord 0.0.1 types'
  return kind === 'dsse' ? undefined : `Unsupported DSSE log entry type: ${kind}/${version}`
}

/** The canonical form that Rekor's first version keeps of a DSSE envelope. */
const Body = v.looseObject({
  spec: v.looseObject({
    payloadHash: v.looseObject({ algorithm: v.literal('sha256'), value: v.string() }),
    signatures: v.array(v.looseObject({ signature: v.string(), verifier: v.string() })),
  }),
})

/** Why a `dsse` entry is one of another envelope, in the words of sigstore-python. */
export function strayEntry(
  entry: LogEntry,
  envelope: { readonly statement: Uint8Array; readonly signature: Buffer; readonly certificate: X509Certificate },
): string | undefined {
  const spec = specOf(entry)
  if (spec === undefined) return 'invalid DSSE log entry'
  if (spec.payloadHash.value !== createHash('sha256').update(envelope.statement).digest('hex'))
    return 'log entry payload hash does not match bundle'
  const [logged, ...more] = spec.signatures
  const verifier = Buffer.from(envelope.certificate.toString()).toString('base64')
  const isSame = logged?.signature === envelope.signature.toString('base64') && logged.verifier === verifier
  return isSame && more.length === 0 ? undefined : 'log entry signatures do not match bundle'
}

function specOf(entry: LogEntry): v.InferOutput<typeof Body>['spec'] | undefined {
  try {
    return v.parse(Body, JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString('utf8'))).spec
  } catch {
    return undefined
  }
}
