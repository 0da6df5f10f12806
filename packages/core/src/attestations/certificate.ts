import { X509Certificate } from 'node:crypto'
import type { GitHubClaims } from '../oidc/claims.ts'

/** Who signed, as Fulcio wrote it into the certificate. Each is undefined where the extension is absent. */
export interface SignerIdentity {
  /** Of the identity token: GitHub's issuer. */
  readonly issuer: string | undefined
  /** `https://github.com/owner/name` */
  readonly repository: string | undefined
  /** The top-level workflow: `https://github.com/owner/name/.github/workflows/release.yml@refs/tags/v1` */
  readonly workflow: string | undefined
  readonly commit: string | undefined
  readonly ref: string | undefined
}

/** Fulcio's extensions, `1.3.6.1.4.1.57264.1.<number>`; from 8 on each holds a UTF8String. */
const EXTENSIONS: Readonly<Record<keyof SignerIdentity, number>> = {
  issuer: 8,
  repository: 12,
  commit: 13,
  ref: 14,
  workflow: 18,
}

/**
 * @param certificate DER
 * @returns undefined when it is no certificate
 */
export async function signerIdentity(certificate: Uint8Array): Promise<SignerIdentity | undefined> {
  const { X509Certificate } = await import('@sigstore/core')
  try {
    const parsed = X509Certificate.parse(Buffer.from(certificate))
    const text = (number: number): string | undefined =>
      parsed.extension(`1.3.6.1.4.1.57264.1.${number}`)?.valueObj.subs[0]?.value.toString('utf8')
    return {
      issuer: text(EXTENSIONS.issuer),
      repository: text(EXTENSIONS.repository),
      workflow: text(EXTENSIONS.workflow),
      commit: text(EXTENSIONS.commit),
      ref: text(EXTENSIONS.ref),
    }
  } catch {
    return undefined
  }
}

/**
 * Why a certificate is none that a job with these claims would be given, as far as PyPI looks at it: its issuer, its
 * repository and the file of its top-level workflow. Commit and ref are free.
 */
export function foreignSigner(identity: SignerIdentity, claims: GitHubClaims): string | undefined {
  const file = (uri: string | undefined): string | undefined => uri?.replace(/@.*$/s, '')
  const ours = {
    issuer: claims.iss,
    repository: claims.repository === undefined ? undefined : `https://github.com/${claims.repository}`,
    workflow: claims.workflow_ref === undefined ? undefined : file(`https://github.com/${claims.workflow_ref}`),
  }
  const theirs = { ...identity, workflow: file(identity.workflow) }
  const other = (['issuer', 'repository', 'workflow'] as const).find((name) => theirs[name] !== ours[name])
  return other === undefined
    ? undefined
    : `its ${other} is ${theirs[other] ?? 'absent'}, that of this job ${ours[other] ?? 'absent'}`
}

/** @returns undefined when it is no certificate */
export function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}
