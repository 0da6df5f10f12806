import { webcrypto } from 'node:crypto'

/** A certificate authority made for one run, and the certificate of the server on loopback that it signed. All PEM. */
export interface Certificates {
  readonly authority: string
  readonly certificate: string
  readonly key: string
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const
const HOUR = 3_600_000
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1'

/**
 * Python 3.13 and later verify strictly (`VERIFY_X509_STRICT`): both certificates need a subject key identifier, the
 * server's an authority key identifier too, and the authority the right to sign.
 * @param hosts more names of the server, for clients that a proxy sends here
 * @param now milliseconds; the certificates hold from an hour before it for a week, by the clocks of the clients
 */
export async function makeCertificates(now: number, hosts: readonly string[] = []): Promise<Certificates> {
  // @peculiar/x509 uses decorators whose metadata this adds; without it the import fails.
  await import('reflect-metadata')
  const x509 = await import('@peculiar/x509')
  const [authorityKeys, serverKeys] = await Promise.all([makeKeys(), makeKeys()])
  const validity = { notBefore: new Date(now - HOUR), notAfter: new Date(now + 7 * 24 * HOUR) }
  const authority = await x509.X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=pyrelease rehearsal authority',
      keys: authorityKeys,
      signingAlgorithm: SIGNING,
      ...validity,
      extensions: [
        new x509.BasicConstraintsExtension(true, 0, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
      ],
    },
    webcrypto,
  )
  const server = await x509.X509CertificateGenerator.create(
    {
      subject: 'CN=localhost',
      issuer: authority.subject,
      publicKey: serverKeys.publicKey,
      signingKey: authorityKeys.privateKey,
      signingAlgorithm: SIGNING,
      ...validity,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([SERVER_AUTHENTICATION]),
        new x509.SubjectAlternativeNameExtension([
          ...['localhost', ...hosts].map((value) => ({ type: 'dns' as const, value })),
          { type: 'ip', value: '127.0.0.1' },
          { type: 'ip', value: '::1' },
        ]),
        await x509.SubjectKeyIdentifierExtension.create(serverKeys.publicKey),
        await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
      ],
    },
    webcrypto,
  )
  return { authority: authority.toString('pem'), certificate: server.toString('pem'), key: await pemOf(serverKeys) }
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
}

async function pemOf(keys: webcrypto.CryptoKeyPair): Promise<string> {
  const bytes = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n')
}
