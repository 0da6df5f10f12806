import type { Severity } from '../../finding.ts'

/** A kind of credential, by what it looks like. */
export interface Secret {
  readonly name: string
  /** A short text that each one contains. */
  readonly mark: string
  readonly pattern: RegExp
  readonly severity: Severity
}

/** Credentials with a form of their own: sources are their issuers' documentation of token formats. */
export const SECRETS: readonly Secret[] = [
  { name: 'an API token of PyPI', mark: 'pypi-AgE', pattern: /\bpypi-AgE[\w-]{16,}/, severity: 'error' },
  { name: 'a token of GitHub', mark: 'ghp_', pattern: /\bghp_[A-Za-z0-9]{36,}\b/, severity: 'error' },
  { name: 'a token of GitHub', mark: 'ghs_', pattern: /\bghs_[A-Za-z0-9]{36,}\b/, severity: 'error' },
  { name: 'a token of GitHub', mark: 'gho_', pattern: /\bgho_[A-Za-z0-9]{36,}\b/, severity: 'error' },
  { name: 'a token of GitHub', mark: 'github_pat_', pattern: /\bgithub_pat_\w{22,}/, severity: 'error' },
  { name: 'a token of GitLab', mark: 'glpat-', pattern: /\bglpat-[\w-]{20,}/, severity: 'error' },
  { name: 'an access key of AWS', mark: 'AKIA', pattern: /\bAKIA[A-Z0-9]{16}\b/, severity: 'error' },
  {
    name: 'a private key',
    mark: 'PRIVATE KEY-----',
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+(?:[\w-]+:.*\s+)*(?:[A-Za-z0-9+/=]{20,}\s+)+-----END /,
    severity: 'warning',
  },
]
