import { Failure, reasonOf } from '../failure.ts'
import { printable } from './address.ts'

/** No answer came: the address, the network, a proxy or a certificate is at fault; trying again may help. */
export class NetworkFailure extends Failure {
  /** Node's or OpenSSL's code, such as `ECONNREFUSED`; `ERR_PROXY` when the proxy let nothing through. */
  readonly code: string

  constructor(message: string, code: string, details: { remedy: string; cause: unknown }) {
    super(message, details)
    this.code = code
  }
}

const REASONS: readonly { readonly codes: RegExp; readonly says: string; readonly remedy: string }[] = [
  {
    codes: /^ERR_PROXY$/,
    says: 'the proxy lets nothing through',
    remedy: 'Check the address and the credentials in HTTPS_PROXY, or name the host in NO_PROXY.',
  },
  {
    codes: /^(ENOTFOUND|EAI_AGAIN)$/,
    says: 'its name cannot be resolved',
    remedy: 'Check the address, the network, and HTTPS_PROXY if this machine needs a proxy.',
  },
  {
    codes: /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/,
    says: 'nothing answers there',
    remedy: 'Check the address and its port, the network, and HTTPS_PROXY if this machine needs a proxy.',
  },
  {
    codes: /^(ECONNRESET|EPIPE|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ERR_STREAM_PREMATURE_CLOSE)$/,
    says: 'the connection broke off',
    remedy: 'Run it again. If it stays, look at the network and at the proxy between.',
  },
  {
    codes: /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    says: 'its certificate is not valid today',
    remedy: 'Check the clock of this machine. If it is right, the server needs a new certificate.',
  },
  {
    codes: /ALTNAME/,
    says: 'its certificate is for another name',
    remedy: 'Write the host name that the certificate has, or give the server a certificate for this one.',
  },
  {
    codes: /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/,
    says: 'its certificate is not trusted here',
    remedy:
      'If it is your own server, put its certificate authority into a PEM file and name that file in SSL_CERT_FILE.',
  },
  {
    codes: /^(EPROTO|ERR_SSL_\w+)$/,
    says: 'no TLS is spoken there',
    remedy: 'Check whether the address begins with http:// or https://, and its port.',
  },
  {
    codes: /^HPE_/,
    says: 'what answers there is no web server',
    remedy: 'Check the address, whether it begins with http:// or https://, and its port.',
  },
  {
    codes: /^ERR_REDIRECT$/,
    says: 'it leads nowhere',
    remedy: 'Write the address that the server really answers at.',
  },
  {
    codes: /^ERR_INVALID_URL$/,
    says: 'that is no web address',
    remedy: 'Write an address that begins with https://.',
  },
]

/** @param thrown what the client threw; its code decides the remedy */
export function networkFailure(method: string, url: string, thrown: unknown): NetworkFailure {
  const code = codeOf(thrown)
  const known = REASONS.find((row) => row.codes.test(code))
  // The client's own texts quote addresses with their queries.
  const reason = reasonOf(thrown).replace(/\?\S*/g, '')
  return new NetworkFailure(
    `${method} ${printable(url)} failed: ${known?.says ?? 'no answer came'} (${reason})`,
    code,
    { remedy: known?.remedy ?? 'Check the address and the network, then run it again.', cause: thrown },
  )
}

/** Node's or OpenSSL's code of what was thrown; ours where they have none. */
export function codeOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.errors.length > 0) return codeOf(thrown.errors[0])
  const text = reasonOf(thrown)
  // The tunnel calls every refusal of the proxy a reset.
  if (/tunneling socket/i.test(text)) return 'ERR_PROXY'
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return String(thrown.code)
  if (/timeout/i.test(text)) return 'ETIMEDOUT'
  return thrown instanceof Error && thrown.cause !== undefined ? codeOf(thrown.cause) : text
}
