import type { Finding } from '../../finding.ts'
import { noIdentity } from '../../oidc/identity.ts'
import type { ReleaseFacts } from './facts.ts'

/** What a publication may use to prove who it is. */
export interface AccessFacts {
  readonly auth: 'oidc' | 'token' | 'auto'
  readonly hasIdentity: boolean
  readonly hasToken: boolean
}

export type Access =
  /** `orToken`: the index may know no exchange, and a token is at hand. */
  { readonly kind: 'oidc'; readonly orToken: boolean } | { readonly kind: 'token' } | { readonly kind: 'none' }

/** The ways that each value of the input `auth` allows, the preferred one first. */
const WAYS: Readonly<Record<AccessFacts['auth'], readonly ('oidc' | 'token')[]>> = {
  oidc: ['oidc'],
  token: ['token'],
  auto: ['oidc', 'token'],
}

export function accessOf({ auth, hasIdentity, hasToken }: AccessFacts): Access {
  const usable = WAYS[auth].filter((way) => (way === 'oidc' ? hasIdentity : hasToken))
  const [way] = usable
  if (way === undefined) return { kind: 'none' }
  return way === 'token' ? { kind: 'token' } : { kind: 'oidc', orToken: usable.includes('token') }
}

const ABSENT: Readonly<Record<AccessFacts['auth'], string>> = {
  oidc: 'this job has no identity (auth is oidc)',
  token: 'auth is token, and the input token is empty',
  auto: 'there is neither an identity nor a token',
}

/** Says what to set up where there is no access: a missing permission where that is it, else the missing credentials. */
export function noAccess(auth: AccessFacts['auth'], severity: Finding['severity']): Finding {
  if (auth === 'oidc' && severity !== 'notice') return { severity, key: 'permission-missing', ...noIdentity(false) }
  const ways = WAYS[auth].map((way) =>
    way === 'oidc'
      ? 'Grant the job `permissions: { id-token: write }` for Trusted Publishing.'
      : 'Set `token: ${{ secrets.NAME }}`, and check that the secret exists where this workflow runs.',
  )
  return { severity, key: 'credentials-absent', message: ABSENT[auth], remedy: ways.join('\n') }
}

/** The first release of a project is where names differ most often. */
export function pendingPublisher({ page, index, project }: ReleaseFacts, access: Access): readonly Finding[] {
  const isNew = page.kind === 'read' && page.page === undefined && project !== undefined
  if (!isNew || index.site === undefined || access.kind !== 'oidc') return []
  return [
    {
      severity: 'notice',
      id: 'IDX-02',
      message: `${index.title} has no project ${project.name} yet: its pending publisher must be for exactly this name`,
      remedy: `If the exchange is refused, look at ${index.site}/manage/account/publishing/.`,
    },
  ]
}
