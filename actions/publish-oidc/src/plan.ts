import {
  type Access,
  accessOf,
  attestationPlan,
  type Finding,
  type IndexAddress,
  holdOf,
  judgeRelease,
  type Mode,
  modeOf,
  noAccess,
  pendingPublisher,
  type Plan,
  plannedProject,
  type PublishStep,
  publishSteps,
  type Signatures,
} from '@pyrelease/core'
import type { Facts } from './facts.ts'
import type { PublishInputs } from './inputs.ts'

export interface PublishPlan extends Signatures {
  readonly index: IndexAddress
  readonly project: { readonly name: string; readonly version: string }
  readonly projectExists: boolean
  readonly mode: Mode
  readonly access: Access
  /** In the order of upload. */
  readonly steps: readonly PublishStep[]
  readonly findings: readonly Finding[]
  /** The plan document with every file filled in; undefined when none was given. */
  readonly manifest: Plan | undefined
}

/** Judges everything that can be judged before the first byte is sent, all at once. */
export function planPublish(inputs: PublishInputs, facts: Facts): PublishPlan {
  const { index, plan, page } = facts
  const steps = publishSteps(facts.files, page)
  const access = accessOf({ auth: inputs.auth, hasIdentity: facts.hasIdentity, hasToken: inputs.token !== undefined })
  const hold = holdOf(inputs.dryRun, facts)
  const isUseless = access.kind === 'none' && steps.some(({ action }) => action.kind === 'upload')
  const skips = inputs.ifNoCredentials === 'skip'
  const { attestations: policy } = inputs
  const attestation = attestationPlan({ policy, access, index, run: facts.run, sigstore: facts.sigstore })
  const findings = [
    ...judgeRelease(facts).flatMap((judgement) => judgement.findings),
    // On a person's own computer nobody expects an identity.
    ...(isUseless && (hold === undefined || facts.isCi)
      ? [noAccess(inputs.auth, skips ? 'notice' : hold === undefined ? 'error' : 'warning')]
      : []),
    ...pendingPublisher(facts, access),
    ...(attestation.kind === 'leave' && hold === undefined ? attestation.findings : []),
  ]
  return {
    index,
    project: facts.project ?? plannedProject(plan),
    projectExists: page.kind === 'read' && page.page !== undefined,
    mode: modeOf({ isRefused: findings.some(({ severity }) => severity === 'error'), hold, isUseless }),
    access,
    attestation,
    provenance: inputs.provenance ? { ...facts.run, token: inputs.githubToken ?? '' } : undefined,
    steps,
    findings,
    manifest:
      plan === undefined
        ? undefined
        : { ...plan, files: steps.map(({ name, sha256, size }) => ({ name, sha256, size })) },
  }
}
