import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto'

/** What a Rekor of API version 1 answers to a new entry, by its id. */
export type LogAnswer = Readonly<Record<string, unknown>>

export interface TransparencyLog {
  /** DER of the public key. */
  readonly publicKey: Buffer
  /** SHA-256 of the public key. */
  readonly id: Buffer
  /** @param proposed the body of `POST /api/v1/log/entries` */
  add(proposed: unknown): LogAnswer
}

/** Entries of older shards of the log: what it calls an entry's index is not its place in the tree. */
const EARLIER = 1_000_000

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest()
const leafHash = (body: Buffer): Buffer => sha256(Buffer.from([0]), body)
const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.from([1]), left, right)

/**
 * A log in memory that keeps DSSE envelopes as Rekor does: in canonical form, in a Merkle tree (RFC 6962), with a signed
 * promise, a proof and a signed checkpoint per entry.
 * @param host signs the checkpoints; the trust root must name it
 */
export function openLog(host: string, now: () => number = Date.now): TransparencyLog {
  const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' })
  const id = sha256(publicKey)
  // Never empty: the JSON form of protocol buffers leaves zeros and empty lists out, and verifiers then miss them.
  const leaves: Buffer[] = [leafHash(Buffer.from('the first entry'))]
  return {
    publicKey,
    id,
    add(proposed) {
      const body = canonicalBody(proposed as ProposedEntry)
      const integratedTime = Math.floor(now() / 1000)
      const index = leaves.push(leafHash(body)) - 1
      const promised = {
        body: body.toString('base64'),
        integratedTime,
        logID: id.toString('hex'),
        logIndex: EARLIER + index,
      }
      return {
        [sha256(body, Buffer.from([index])).toString('hex')]: {
          ...promised,
          verification: {
            signedEntryTimestamp: sign('sha256', Buffer.from(JSON.stringify(promised)), keys.privateKey).toString(
              'base64',
            ),
            inclusionProof: {
              logIndex: index,
              treeSize: leaves.length,
              rootHash: rootOf(leaves).toString('hex'),
              hashes: proofOf(leaves, index).map((hash) => hash.toString('hex')),
              checkpoint: checkpoint(host, leaves, { id, key: keys.privateKey, time: integratedTime }),
            },
          },
        },
      }
    },
  }
}

interface ProposedEntry {
  readonly apiVersion: string
  readonly kind: string
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] } }
}

/** Keys in alphabetical order and nothing but texts: so it is canonical (RFC 8785). */
function canonicalBody({ apiVersion, kind, spec: { proposedContent } }: ProposedEntry): Buffer {
  if (kind !== 'dsse' || apiVersion !== '0.0.1') throw new Error(`this log takes no ${kind} ${apiVersion}`)
  const envelope = JSON.parse(proposedContent.envelope) as {
    readonly payload: string
    readonly signatures: readonly { readonly sig: string }[]
  }
  const digest = (bytes: Buffer) => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') })
  return Buffer.from(
    JSON.stringify({
      apiVersion,
      kind,
      spec: {
        envelopeHash: digest(Buffer.from(proposedContent.envelope)),
        payloadHash: digest(Buffer.from(envelope.payload, 'base64')),
        signatures: envelope.signatures.map(({ sig }, place) => ({
          signature: sig,
          // Written anew, with the line breaks of PEM: verifiers compare the text.
          verifier: pemOf(proposedContent.verifiers[place] ?? ''),
        })),
      },
    }),
  )
}

function pemOf(verifier: string): string {
  return Buffer.from(new X509Certificate(Buffer.from(verifier, 'base64')).toString()).toString('base64')
}

/** The left subtree is the largest full one that leaves something for the right. */
function split(leaves: readonly Buffer[]): number {
  return 2 ** (Math.ceil(Math.log2(leaves.length)) - 1)
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (only === undefined || leaves.length === 1) return only ?? sha256()
  const at = split(leaves)
  return nodeHash(rootOf(leaves.slice(0, at)), rootOf(leaves.slice(at)))
}

function proofOf(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (leaves.length <= 1) return []
  const at = split(leaves)
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)]
  return index < at ? [...proofOf(left, index), rootOf(right)] : [...proofOf(right, index - at), rootOf(left)]
}

/** A signed note: origin, size and root, a time, then name and signature with the first bytes of the key's id. */
function checkpoint(
  host: string,
  leaves: readonly Buffer[],
  { id, key, time }: { readonly id: Buffer; readonly key: KeyObject; readonly time: number },
): string {
  const root = rootOf(leaves).toString('base64')
  const note = [`${host} - 1193050959916656506`, leaves.length, root, `Timestamp: ${time}000000000`, ''].join('\n')
  const signature = Buffer.concat([id.subarray(0, 4), sign('sha256', Buffer.from(note), key)])
  return `${note}\n\u2014 ${host} ${signature.toString('base64')}\n`
}
