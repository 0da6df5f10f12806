import { webcrypto } from 'node:crypto'
import 'reflect-metadata'

export interface Certificate {
  /** PEM. It signs itself, and so is its own authority. */
  readonly certificate: string
  readonly key: string
}

/** A throw-away certificate for one host name; valid around `moment`, for a day. */
export async function makeCertificate(name: string, moment = Date.now()): Promise<Certificate> {
  const { SubjectAlternativeNameExtension, X509CertificateGenerator } = await import('@peculiar/x509')
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: `CN=${name}`,
      keys,
      signingAlgorithm: algorithm,
      notBefore: new Date(moment - 3_600_000),
      notAfter: new Date(moment + 86_400_000),
      extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: name }])],
    },
    webcrypto,
  )
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  return {
    certificate: certificate.toString('pem'),
    key: `-----BEGIN PRIVATE KEY-----\n${key.match(/.{1,64}/g)?.join('\n') ?? ''}\n-----END PRIVATE KEY-----\n`,
  }
}
