/** Claims of a job of `octo-org/demo`, pushed tag v1.2.3, environment pypi, in GitHub's shape. */
export const CLAIMS = {
  jti: '0b1c6f1e-6a2b-4f0e-9d0a-5a3f2f6f1a11',
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'pypi',
  sub: 'repo:octo-org@65/demo@74:environment:pypi',
  nbf: 1_749_999_400,
  iat: 1_750_000_000,
  exp: 1_750_000_300,
  repository: 'octo-org/demo',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  environment: 'pypi',
  event_name: 'push',
  ref: 'refs/tags/v1.2.3',
  sha: '9fceb02d0ae598e95dc970b74767f19372d61af8',
  workflow_ref: 'octo-org/demo/.github/workflows/release.yml@refs/tags/v1.2.3',
  job_workflow_ref: 'octo-org/demo/.github/workflows/release.yml@refs/tags/v1.2.3',
} as const

/** A JWT with these claims; its signature is none. */
export function unsignedToken(claims: Readonly<Record<string, unknown>> = CLAIMS): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ typ: 'JWT', alg: 'RS256', kid: 'test' })}.${part(claims)}.c2lnbmF0dXJl`
}
