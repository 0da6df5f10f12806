import { readFileSync } from 'node:fs'
import type { SecureContext } from 'node:tls'
import { Failure, reasonOf } from '../failure.ts'

/** Variables that name a file of certificate authorities for one tool or another; Node by itself reads only the last. */
export const CA_VARIABLES = ['SSL_CERT_FILE', 'PIP_CERT', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const

export interface CertificateFile {
  /** The variable that named it. */
  readonly variable: string
  readonly path: string
  readonly pem: string
}

/**
 * The first file that the environment names, and its PEM text; undefined when it names none.
 * @throws Failure when it cannot be read or holds no certificate
 */
export function certificateFile(env: NodeJS.ProcessEnv): CertificateFile | undefined {
  for (const variable of CA_VARIABLES) {
    const path = env[variable]
    if (path === undefined || path === '') continue
    return { variable, path, pem: readCertificates(variable, path) }
  }
  return undefined
}

function readCertificates(variable: string, path: string): string {
  const remedy = `Point ${variable} at a PEM file with your certificate authorities, or unset it.`
  const pem = readText(variable, path, remedy)
  if (!/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/.test(pem))
    throw new Failure(`${variable} names ${path}, which holds no certificate in PEM form`, { remedy })
  return pem
}

function readText(variable: string, path: string, remedy: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Failure(`${variable} names ${path}, which cannot be read (${reasonOf(cause)})`, { remedy, cause })
  }
}

const added = new Set<string>()

/**
 * Makes every TLS connection trust the system's authorities and those that the environment names, as pip does; once.
 * @param authority PEM text of one more authority, for the caller's own connections only
 * @returns what a connection must trust instead of the defaults; undefined when they suffice. One for all connections:
 *   reading a hundred and fifty authorities takes a tenth of a second
 */
export async function trustEnvironment(env: NodeJS.ProcessEnv, authority?: string): Promise<SecureContext | undefined> {
  const file = certificateFile(env)
  const tls = await import('node:tls')
  // Absent before Node 22.15 and 22.19: on laptops, never on a runner.
  const { getCACertificates, setDefaultCACertificates } = tls.default as Partial<typeof tls>
  if (getCACertificates === undefined || setDefaultCACertificates === undefined) {
    if (file === undefined && authority === undefined) return undefined
    const ca = [...tls.rootCertificates, ...extraCertificates(env), ...present(file?.pem), ...present(authority)]
    return tls.createSecureContext({ ca })
  }
  const key = file?.path ?? ''
  if (!added.has(key)) {
    setAuthorities(() => {
      setDefaultCACertificates([...getCACertificates('default'), ...getCACertificates('system'), ...present(file?.pem)])
    }, file)
    added.add(key)
  }
  return authority === undefined
    ? undefined
    : tls.createSecureContext({ ca: [...getCACertificates('default'), authority] })
}

function setAuthorities(set: () => void, file: CertificateFile | undefined): void {
  try {
    set()
  } catch (cause) {
    if (file === undefined) throw cause
    throw new Failure(`${file.variable} names ${file.path}, in which a certificate is damaged (${reasonOf(cause)})`, {
      remedy: `Point ${file.variable} at a PEM file with your certificate authorities, or unset it.`,
      cause,
    })
  }
}

/** Naming authorities replaces the defaults, and with them what Node itself read from NODE_EXTRA_CA_CERTS. */
function extraCertificates(env: NodeJS.ProcessEnv): readonly string[] {
  const path = env['NODE_EXTRA_CA_CERTS']
  return path === undefined || path === '' ? [] : [readCertificates('NODE_EXTRA_CA_CERTS', path)]
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}
