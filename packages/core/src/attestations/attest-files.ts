import { join } from 'node:path'
import type { Finding } from '../finding.ts'
import { Failure } from '../failure.ts'
import type { RetryPolicy } from '../http/retry.ts'
import { inParallel } from '../in-parallel.ts'
import { decodeClaims, type GitHubClaims } from '../oidc/claims.ts'
import { requestIdentity } from '../oidc/identity.ts'
import { attestationOf, type ReadAttestation, readAttestation } from './attestation.ts'
import { keepAttestations, readBeside } from './beside.ts'
import { foreignSigner, signerIdentity } from './certificate.ts'
import { problemOf } from './self-check.ts'
import { PATIENT, SIGSTORE_AUDIENCE, type SigningServices, signPatiently } from './sign.ts'
import { type AttestedFile, publishStatement } from './statement.ts'

/** A file on disk, and what an index will know of it. */
export interface FileToAttest extends AttestedFile {
  readonly path: string
}

/** What came of attesting a release. */
export type Attested =
  /** Under `auto`, files may be missing: the findings name them. */
  | {
      readonly kind: 'attested'
      /** JSON of one attestation by file name, to be sent with that file. */
      readonly byName: ReadonlyMap<string, string>
      /** Names of files whose attestation was there already. */
      readonly reused: readonly string[]
      readonly findings: readonly Finding[]
    }
  /** Attestations are required, and not all could be made. */
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

/** Signatures under way at once. */
const MOST = 4

export interface AttestOptions {
  /** A folder that other steps of this job see: what is made is written there, and used again from there. */
  readonly kept?: string | undefined
  readonly patience?: RetryPolicy
}

type Outcome =
  | { readonly kind: 'made' | 'reused'; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'missing'; readonly reason: string; readonly findings: readonly Finding[] }

/**
 * Signs one statement per file, all before the first file is sent: an outage of Sigstore must not end a release in the
 * middle. What lies beside a file is used again when it is of this file, and of a job of this workflow: nothing in it names the index.
 * @param policy what an outage means: `auto` publishes the rest without, `required` publishes nothing
 */
export async function attestFiles(
  files: readonly FileToAttest[],
  services: SigningServices,
  policy: 'auto' | 'required',
  { kept, patience = PATIENT }: AttestOptions = {},
): Promise<Attested> {
  // Once Sigstore has been waited for in vain, the other files do not wait as long again.
  let outage: string | undefined
  let claims: Promise<GitHubClaims | undefined> | undefined
  const ourClaims = (): Promise<GitHubClaims | undefined> => (claims ??= askClaims(services, patience))

  const sign = async (file: FileToAttest): Promise<Outcome> => {
    const signed = await signPatiently(publishStatement(file), services, patience, () => outage)
    if (signed.kind === 'signed') return madeOf(attestationOf(signed.bundle), file)
    if (signed.passing) outage = signed.reason
    return { kind: 'missing', reason: signed.reason, findings: [] }
  }

  const outcomes = await inParallel(files, MOST, async (file): Promise<Outcome> => {
    const places = [file.path, ...(kept === undefined ? [] : [join(kept, file.name)])]
    const [earlier] = (await Promise.all(places.map(readBeside))).filter((text) => text !== undefined)
    if (earlier === undefined) return sign(file)
    const misfit = await misfitOf(earlier, file, ourClaims)
    if (misfit === undefined) return { kind: 'reused', text: earlier, findings: [] }
    const outcome = await sign(file)
    return { ...outcome, findings: [...outcome.findings, notReused(file, misfit)] }
  })
  const attested = resultOf(files, outcomes, policy)
  if (kept !== undefined && attested.kind === 'attested') await keepAttestations(kept, attested.byName)
  return attested
}

function madeOf(read: ReadAttestation, file: FileToAttest): Outcome {
  const why = read.kind === 'unfit' ? read.why : problemOf(read.attestation, file)
  if (read.kind === 'unfit' || why !== undefined)
    return { kind: 'missing', reason: `what Sigstore answered cannot be used: ${why ?? ''}`, findings: [] }
  return { kind: 'made', text: JSON.stringify(read.attestation), findings: [] }
}

/** Why what lies beside a file does not do for it; PyPI would refuse the file for it. */
async function misfitOf(
  text: string,
  file: FileToAttest,
  ourClaims: () => Promise<GitHubClaims | undefined>,
): Promise<string | undefined> {
  const read = readAttestation(text)
  if (read.kind === 'unfit') return read.why
  const problem = problemOf(read.attestation, file)
  if (problem !== undefined) return problem
  const signer = await signerIdentity(Buffer.from(read.attestation.verification_material.certificate, 'base64'))
  if (signer === undefined) return 'its certificate cannot be read'
  const claims = await ourClaims()
  return claims === undefined ? 'this job has no identity to compare it with' : foreignSigner(signer, claims)
}

async function askClaims(
  { http, clock, identity, mask }: SigningServices,
  patience: RetryPolicy,
): Promise<GitHubClaims | undefined> {
  try {
    return decodeClaims(await requestIdentity(http, clock, patience, identity, SIGSTORE_AUDIENCE, mask))
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined
    throw thrown
  }
}

function resultOf(files: readonly FileToAttest[], outcomes: readonly Outcome[], policy: 'auto' | 'required'): Attested {
  const named = outcomes.map((outcome, place) => ({ name: files[place]?.name ?? '', outcome }))
  const missing = named.flatMap(({ name, outcome }) =>
    outcome.kind === 'missing' ? [{ name, reason: outcome.reason }] : [],
  )
  const findings = [...outcomes.flatMap((outcome) => outcome.findings), ...notAttested(missing, policy)]
  if (policy === 'required' && missing.length > 0) return { kind: 'failed', findings }
  const byName = new Map(
    named.flatMap(({ name, outcome }) => (outcome.kind === 'missing' ? [] : [[name, outcome.text] as const])),
  )
  const reused = named.filter(({ outcome }) => outcome.kind === 'reused').map(({ name }) => name)
  return { kind: 'attested', byName, reused, findings }
}

/** One finding per reason: an outage is one event, however many files it meets. */
function notAttested(
  missing: readonly { readonly name: string; readonly reason: string }[],
  policy: 'auto' | 'required',
): readonly Finding[] {
  return [...new Set(missing.map(({ reason }) => reason))].map((reason) => {
    const names = missing.filter((file) => file.reason === reason).map(({ name }) => name)
    return policy === 'required'
      ? {
          severity: 'error',
          key: 'attestations',
          message: `attestations are required, and could not be made for ${names.join(', ')}: ${reason}`,
          remedy:
            'Nothing was uploaded. Look at https://status.sigstore.dev and run the job again, or set `attestations: auto` to publish without.',
        }
      : {
          severity: 'warning',
          key: 'attestations',
          message: `no attestation could be made for ${names.join(', ')}, to be published without: ${reason}`,
          remedy: 'An attestation cannot be added later. To stop instead and try again, set `attestations: required`.',
        }
  })
}

function notReused({ name }: FileToAttest, why: string): Finding {
  return {
    severity: 'notice',
    key: 'attestations',
    message: `the attestation that was there for ${name} is not used: ${why}`,
    remedy: 'Nothing to do: another one is made. To use it again, publish the same bytes from the same workflow file.',
    subject: name,
  }
}
