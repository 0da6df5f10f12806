import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock'
import type { Certificate } from './certificate.ts'
import { onLoopback } from './loopback.ts'
import { openLog } from './transparency-log.ts'

export interface FakeSigstore extends AsyncDisposable {
  /** Base addresses, as the SDK wants them. */
  readonly fulcio: string
  readonly rekor: string
  /** What verifiers must trust: JSON of a Sigstore `TrustedRoot`. */
  readonly trustRoot: unknown
  /** Paths asked, in order. */
  readonly seen: readonly string[]
}

/** What is answered instead; `reset` breaks the connection. `count` is how often this service was asked before. */
export type SigstoreFault = (
  service: 'fulcio' | 'rekor',
  count: number,
) => 'reset' | { readonly status: number; readonly body?: string } | undefined

/**
 * Sigstore's two services on loopback: certificates for whoever shows an identity token (its signature is not looked
 * at), a log of API version 1, and the trust root of both.
 * @param certificate makes it a server for https
 */
export async function startSigstore(
  fault: SigstoreFault = () => undefined,
  certificate?: Certificate,
): Promise<FakeSigstore> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const certificateLog = await initializeCTLog(keys())
  const authority = await initializeCA(keys(), certificateLog)
  const fulcio = fulcioHandler(authority, { strict: true })
  const seen: string[] = []
  const log = openLog('rekor.example')
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = request.url ?? ''
      const service = path === fulcio.path ? 'fulcio' : 'rekor'
      const broken = fault(service, seen.filter((earlier) => earlier === path).length)
      seen.push(path)
      if (broken === 'reset') {
        request.socket.destroy()
        return
      }
      const body = Buffer.concat(chunks).toString('utf8')
      const answer = async (): Promise<{ status: number; body: string }> => {
        if (broken !== undefined) return { status: broken.status, body: broken.body ?? '' }
        if (service === 'fulcio') {
          const { statusCode, response: text } = await fulcio.fn(body)
          return { status: statusCode, body: typeof text === 'string' ? text : bytesOf(text).toString() }
        }
        if (path !== '/api/v1/log/entries') return { status: 404, body: '' }
        return { status: 201, body: JSON.stringify(log.add(JSON.parse(body))) }
      }
      answer().then(
        (said) => response.writeHead(said.status, { 'content-type': 'application/json' }).end(said.body),
        (thrown: unknown) => response.writeHead(400).end(String(thrown)),
      )
    })
  }
  const server =
    certificate === undefined
      ? createServer(listener)
      : createTlsServer({ cert: certificate.certificate, key: certificate.key }, listener)
  const loopback = await onLoopback(server)
  const url = `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${loopback.port}`
  return {
    fulcio: url,
    rekor: url,
    trustRoot: trustRootOf('https://rekor.example', {
      authority: bytesOf(authority.rootCertificate),
      certificateLog: { publicKey: certificateLog.publicKey, id: bytesOf(certificateLog.logID) },
      log,
    }),
    seen,
    async [Symbol.asyncDispose]() {
      await loopback[Symbol.asyncDispose]()
    },
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

interface LogKey {
  /** DER. */
  readonly publicKey: Buffer
  readonly id: Buffer
}

function trustRootOf(
  baseUrl: string,
  { authority, certificateLog, log }: { authority: Buffer; certificateLog: LogKey; log: LogKey },
): unknown {
  const validFor = { start: new Date(Date.parse(new X509Certificate(authority).validFrom) - 3_600_000).toISOString() }
  const logOf = ({ publicKey, id }: LogKey) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: publicKey.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: id.toString('base64') },
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(log)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: baseUrl,
        certChain: { certificates: [{ rawBytes: authority.toString('base64') }] },
        validFor,
      },
    ],
    ctlogs: [logOf(certificateLog)],
    timestampAuthorities: [],
  }
}
