import {
  type Access,
  accessOf,
  type Finding,
  type IndexAddress,
  judgeRelease,
  noAccess,
  pendingPublisher,
  type Plan,
  type PublishStep,
  publishSteps,
} from '@pyrelease/core'
import type { Facts } from './facts.ts'
import type { PublishInputs } from './inputs.ts'

/** What will be done with all of it, and why not more. */
export type Mode =
  | { readonly kind: 'publish' }
  | { readonly kind: 'hold'; readonly why: string }
  | { readonly kind: 'skip' }
  | { readonly kind: 'refuse' }

export interface PublishPlan {
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
  const hold = holdOf(inputs, facts)
  const isUseless = access.kind === 'none' && steps.some(({ action }) => action.kind === 'upload')
  const skips = inputs.ifNoCredentials === 'skip'
  const findings = [
    ...judgeRelease(facts).flatMap((judgement) => judgement.findings),
    // On a person's own computer nobody expects an identity.
    ...(isUseless && (hold === undefined || facts.isCi)
      ? [noAccess(inputs.auth, skips ? 'notice' : hold === undefined ? 'error' : 'warning')]
      : []),
    ...pendingPublisher(facts, access),
  ]
  const isRefused = findings.some(({ severity }) => severity === 'error')
  return {
    index,
    project: facts.project ?? { name: plan?.project.name ?? '?', version: plan?.project.version ?? '?' },
    projectExists: page.kind === 'read' && page.page !== undefined,
    mode: isRefused
      ? { kind: 'refuse' }
      : hold !== undefined
        ? { kind: 'hold', why: hold }
        : isUseless
          ? { kind: 'skip' }
          : { kind: 'publish' },
    access,
    steps,
    findings,
    manifest:
      plan === undefined
        ? undefined
        : { ...plan, files: steps.map(({ name, sha256, size }) => ({ name, sha256, size })) },
  }
}

function holdOf({ dryRun }: PublishInputs, { isCi, index }: Facts): string | undefined {
  if (dryRun) return 'a dry run'
  if (isCi || index.isLocal) return undefined
  return 'outside CI: from here files go only to an index on this machine'
}
