import { join } from 'node:path'
import type { Attested } from '../attestations/attest-files.ts'
import type { AttestationPlan } from '../attestations/plan.ts'
import type { ProvenanceStore } from '../attestations/provenance.ts'
import type { SigningServices } from '../attestations/sign.ts'
import type { Finding } from '../finding.ts'
import type { IdentityService } from '../oidc/identity.ts'
import type { IndexAddress } from '../package-index/address.ts'
import { readProjectPage } from '../package-index/simple.ts'
import type { UploadKeys } from '../oidc/upload-keys.ts'
import { type Published, type SendServices, sendSteps, type SendTarget, unsent } from './send.ts'
import type { PublishStep } from './steps.ts'

/** What signing takes, as far as this job has it. */
export type Signing = Omit<SigningServices, 'identity'> & { readonly identity: IdentityService | undefined }

/** Steps whose uploads carry their attestations, or why nothing may be sent. */
export type AttestedSteps =
  | {
      readonly kind: 'ready'
      readonly steps: readonly PublishStep[]
      /** JSON of the attestation by file name. */
      readonly byName: ReadonlyMap<string, string>
      readonly findings: readonly Finding[]
    }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

/**
 * Signs what will be uploaded, all of it before the first byte is sent.
 * @param kept a folder that later steps of this job see, so that the next index gets the same attestations
 */
export async function attestSteps(
  steps: readonly PublishStep[],
  plan: AttestationPlan,
  { identity, ...services }: Signing,
  kept?: string,
): Promise<AttestedSteps> {
  const files = steps.filter(({ action }) => action.kind === 'upload')
  if (plan.kind === 'leave' || files.length === 0 || identity === undefined)
    return { kind: 'ready', steps, byName: new Map(), findings: [] }
  const { attestFiles } = await import('../attestations/index.ts')
  const attested = await attestFiles(files, { ...services, identity }, plan.policy, { kept })
  if (attested.kind === 'failed') return attested
  const { byName, findings } = attested
  return { kind: 'ready', steps: steps.map((step) => withAttestation(step, attested)), byName, findings }
}

function withAttestation(step: PublishStep, { byName }: Extract<Attested, { kind: 'attested' }>): PublishStep {
  const attestation = byName.get(step.name)
  if (step.action.kind !== 'upload' || attestation === undefined) return step
  return { ...step, action: { kind: 'upload', form: [...step.action.form, ['attestations', `[${attestation}]`]] } }
}

/** What is signed beside the upload itself. */
export interface Signatures {
  readonly attestation: AttestationPlan
  /** Where the build provenance is recorded; undefined where nobody asked for it. */
  readonly provenance: ProvenanceStore | undefined
}

/** Signs, sends, and looks whether the index serves what was signed. */
export async function sendAttested(
  steps: readonly PublishStep[],
  { attestation, provenance }: Signatures,
  target: SendTarget,
  keys: UploadKeys,
  services: SendServices & Signing & { readonly env: NodeJS.ProcessEnv },
): Promise<Published> {
  const { RUNNER_TEMP } = services.env
  // Where a later step of this job finds them, for the next index.
  const kept = RUNNER_TEMP === undefined ? undefined : join(RUNNER_TEMP, 'pyrelease-attestations')
  const attested = await attestSteps(steps, attestation, services, kept)
  if (attested.kind === 'failed') return { ...unsent(steps, false), findings: attested.findings }
  const sent = await sendSteps(attested.steps, target, keys, services)
  const served = await judgeAttested(attested.byName, sent, { ...services, ...target })
  const recorded = provenance === undefined ? [] : await recordSteps(steps, provenance, services)
  return { ...sent, findings: [...attested.findings, ...sent.findings, ...served, ...recorded] }
}

/** Has GitHub keep where the files were built. It comes last, and hinders nothing. */
async function recordSteps(
  steps: readonly PublishStep[],
  store: ProvenanceStore,
  { identity, ...services }: Signing,
): Promise<readonly Finding[]> {
  if (identity === undefined)
    return [
      {
        severity: 'warning',
        key: 'permission-missing',
        message: 'no build provenance was recorded: this job has no identity',
        remedy: 'Grant the job `permissions: { id-token: write, attestations: write }`, or set `provenance: false`.',
      },
    ]
  const { recordProvenance } = await import('../attestations/index.ts')
  const recorded = await recordProvenance(steps, { ...services, identity }, store)
  return recorded.kind === 'not-recorded' ? [recorded.finding] : []
}

/** After the upload: whether the index serves what was signed. */
async function judgeAttested(
  byName: ReadonlyMap<string, string>,
  { visibility }: Pick<Published, 'visibility'>,
  { http, clock, index, project }: Pick<Signing, 'http' | 'clock'> & { index: IndexAddress; project: string },
): Promise<readonly Finding[]> {
  if (byName.size === 0 || visibility.kind !== 'visible') return []
  const { judgeServed } = await import('../attestations/index.ts')
  const page = await readProjectPage(http, clock, index, project)
  const files = (page?.files ?? []).map(({ filename, provenance }) => ({ name: filename, provenance }))
  return judgeServed(files, byName, { http, clock, title: index.title })
}
