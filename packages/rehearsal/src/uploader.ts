import type { IncomingHttpHeaders } from 'node:http'
import { createHash, timingSafeEqual } from 'node:crypto'
import { normalizeName, PYPI_HELP, pythonRepr } from '@pyrelease/core'
import type { State, UploadToken } from './state.ts'

/** Who uploads: a job with a token that it was given for an identity, or a user with a password. */
export type Uploader =
  { readonly kind: 'job'; readonly token: UploadToken } | { readonly kind: 'user'; readonly name: string }

/** @returns who it is, or the text of PyPI's 403 */
export function uploaderOf(headers: IncomingHttpHeaders, state: State): Uploader | string {
  const [, scheme = '', credentials = ''] = /^(\w+)\s+(.*?)\s*$/.exec(headers.authorization ?? '') ?? []
  switch (scheme.toLowerCase()) {
    case 'basic': {
      const [user, password] = splitOnce(Buffer.from(credentials, 'base64').toString('utf8'))
      return user === '__token__' ? byToken(password.trim(), state) : byPassword(user, password, state)
    }
    case 'bearer':
    case 'token':
      return byToken(credentials, state)
    default:
      return unknown()
  }
}

function byToken(token: string, state: State): Uploader | string {
  const known = state.tokens.get(token)
  return known === undefined ? unknown() : { kind: 'job', token: known }
}

/** PyPI itself takes no passwords any more; an index that has users is like many others. */
function byPassword(user: string, password: string, state: State): Uploader | string {
  const expected = state.users.get(user)
  if (expected !== undefined) return sameText(password, expected) ? { kind: 'user', name: user } : unknown()
  return state.users.size > 0
    ? unknown()
    : 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
        `See ${PYPI_HELP}#apitoken and ${PYPI_HELP}#trusted-publishers`
}

function unknown(): string {
  return `Invalid or non-existent authentication information. See ${PYPI_HELP}#invalid-auth for more information.`
}

/**
 * Whether the uploader may upload to a project that exists. PyPI names every reason twice, because it looks at the
 * limits inside the token and at its own copy of them.
 * @param project as the index shows it
 * @param now seconds
 * @returns the text of PyPI's 403, or undefined
 */
export function refusalOfUploader(uploader: Uploader, project: string, now: number): string | undefined {
  if (uploader.kind === 'user') return undefined
  const { token } = uploader
  const name = normalizeName(project)
  const shown = pythonRepr(project)
  const reasons = [
    ...(token.publisher.projects.has(name) ? [] : [`OIDC scoped token is not valid for project ${shown}`]),
    ...(token.projects.has(name) ? [] : [`project-scoped token is not valid for project: ${shown}`]),
    ...(token.notBefore <= now && now < token.expires ? [] : ['token is expired']),
  ]
  return reasons.length === 0 ? undefined : `Invalid API Token: ${[...reasons, ...reasons].join(', ')}`
}

function splitOnce(text: string): readonly [string, string] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}

function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
