import type { Finding } from '../finding.ts'

/** The input `attestations`. */
export type AttestationPolicy = 'auto' | 'required' | 'none'

export interface AttestationQuestion {
  readonly policy: AttestationPolicy
  /** How the upload proves who it is. */
  readonly access: { readonly kind: 'oidc' | 'token' | 'none' }
  readonly index: { readonly title: string; readonly site: string | undefined; readonly isLocal: boolean }
  readonly run: { readonly isPrivate: boolean | undefined }
  /** Whether signatures would go to Sigstore's public instance, or to a stand-in on this machine. */
  readonly sigstore: 'public' | 'local'
}

/** Whether files will be attested, and why. */
export type AttestationPlan =
  | { readonly kind: 'attest'; readonly policy: 'auto' | 'required'; readonly why: string }
  | { readonly kind: 'leave'; readonly why: string; readonly findings: readonly Finding[] }

interface Reason {
  readonly holds: (question: AttestationQuestion) => boolean
  readonly why: (question: AttestationQuestion) => string
  /** What to change where attestations are required; undefined where that word alone overrides the reason. */
  readonly remedy: string | undefined
  /** A user of PyPI would otherwise wonder. */
  readonly notice: boolean
}

/** Why no attestation is made, the first that holds. */
const REASONS: readonly Reason[] = [
  {
    holds: ({ access }) => access.kind === 'none',
    why: () => 'there are no credentials to upload with',
    remedy: 'Grant the job `permissions: { id-token: write }`.',
    notice: false,
  },
  {
    holds: ({ access }) => access.kind === 'token',
    why: () => 'attestations go with Trusted Publishing only, and this upload is made with a token',
    remedy: 'Set `auth: oidc` and grant the job `permissions: { id-token: write }`, or set `attestations: auto`.',
    notice: false,
  },
  {
    // What runs on this machine has no identity that the public instance knows, and nothing to say to the public.
    holds: ({ index, sigstore }) => index.isLocal && sigstore === 'public',
    why: () => "Sigstore's public instance is not asked for an index on this machine",
    remedy: 'Set `attestations: auto`.',
    notice: false,
  },
  {
    holds: ({ index }) => index.site === undefined && !index.isLocal,
    why: ({ index }) => `${index.title} is neither PyPI nor TestPyPI`,
    remedy: undefined,
    notice: false,
  },
  {
    holds: ({ run, sigstore }) => sigstore === 'public' && run.isPrivate === true,
    why: () =>
      'the repository is not public, and a public log would name it, the workflow and the commit of this release',
    remedy: undefined,
    notice: true,
  },
  {
    holds: ({ run, sigstore }) => sigstore === 'public' && run.isPrivate === undefined,
    why: () => 'the event that started this run does not say whether the repository is public',
    remedy: undefined,
    notice: true,
  },
]

/**
 * Decides whether files are attested: with Trusted Publishing, on PyPI and TestPyPI, from public repositories. Asking
 * for it by `required` is the consent that a repository which is not public needs.
 */
export function attestationPlan(question: AttestationQuestion): AttestationPlan {
  const { policy } = question
  if (policy === 'none') return { kind: 'leave', why: 'attestations is none', findings: [] }
  const reason = REASONS.find(({ holds, remedy }) => holds(question) && (policy !== 'required' || remedy !== undefined))
  if (reason === undefined) {
    const why = policy === 'required' ? 'attestations is required' : 'Trusted Publishing from a public repository'
    return { kind: 'attest', policy, why }
  }
  const why = reason.why(question)
  return { kind: 'leave', why, findings: findingsFor(reason, question, why) }
}

function findingsFor(reason: Reason, question: AttestationQuestion, why: string): readonly Finding[] {
  if (question.policy === 'required')
    return [
      {
        severity: 'error',
        key: 'attestations',
        message: `attestations are required, and cannot be made: ${why}`,
        remedy: reason.remedy ?? '',
      },
    ]
  if (!reason.notice) return []
  return [
    {
      severity: 'notice',
      key: 'attestations',
      message: `the files are published without attestations: ${why}`,
      remedy: 'To make them all the same, set `attestations: required`; to be asked no more, `attestations: none`.',
    },
  ]
}
