import type { IncomingHttpHeaders } from 'node:http'
import { createHash, timingSafeEqual } from 'node:crypto'
import { normalizeName, PYPI_HELP, pythonRepr } from '@pyrelease/core'
import type { JobToken, Project, State, User, UserToken } from './state.ts'

/** Who uploads: a job with a token that it was given for an identity, or a user with an API token or a password. */
export type Uploader =
  | { readonly kind: 'job'; readonly token: JobToken; readonly signature: Signature }
  | { readonly kind: 'user'; readonly user: User; readonly token?: UserToken; readonly signature: Signature }

/** A token is known by its first part; the rest of it is what proves it. */
type Signature = 'holds' | 'does not match'

/** Characters of a token by which it is known. */
const IDENTIFIER = 27
/** Shorter ones were made up for a configuration, and are known as a whole. */
const TOKEN_LENGTH = 60

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
      return UNKNOWN
  }
}

function byToken(given: string, state: State): Uploader | string {
  const exact = state.tokens.get(given)
  const token = exact ?? (given.length < TOKEN_LENGTH ? undefined : alike(given, state))
  const signature = exact === undefined ? 'does not match' : 'holds'
  if (token === undefined) return UNKNOWN
  if (token.kind === 'job') return { kind: 'job', token, signature }
  const user = state.users.get(token.user)
  return user === undefined ? UNKNOWN : { kind: 'user', user, token, signature }
}

function alike(given: string, state: State): JobToken | UserToken | undefined {
  for (const [text, token] of state.tokens)
    if (text.length >= TOKEN_LENGTH && text.slice(0, IDENTIFIER) === given.slice(0, IDENTIFIER)) return token
  return undefined
}

/** PyPI itself takes no passwords any more; an index that has some is like many others. */
function byPassword(name: string, password: string, state: State): Uploader | string {
  const user = state.users.get(name)
  if (user?.password !== undefined)
    return sameText(password, user.password) ? { kind: 'user', user, signature: 'holds' } : UNKNOWN
  return [...state.users.values()].some((other) => other.password !== undefined)
    ? UNKNOWN
    : 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
        `See ${PYPI_HELP}#apitoken and ${PYPI_HELP}#trusted-publishers`
}

const UNKNOWN = `Invalid or non-existent authentication information. See ${PYPI_HELP}#invalid-auth for more information.`

/**
 * Whether the uploader may upload to a project. PyPI names every reason twice, because it looks at the limits inside the
 * token and at its own copy of them.
 * @param now seconds
 * @returns the text of PyPI's 403, or undefined
 */
export function refusalOfUploader(uploader: Uploader, project: Project, now: number): string | undefined {
  const reasons = reasonsAgainst(uploader, project, now)
  if (reasons.length > 0) return `Invalid API Token: ${[...reasons, ...reasons].join(', ')}`
  if (uploader.signature !== 'holds') return 'Invalid API Token: signatures do not match'
  if (mayUpload(uploader, project)) return undefined
  const who = uploader.kind === 'user' ? `The user '${uploader.user.name}'` : 'The given token'
  return `${who} isn't allowed to upload to project '${project.name}'. See ${PYPI_HELP}#project-name for more information.`
}

/** What the limits of a token say. */
function reasonsAgainst({ kind, token }: Uploader, project: Project, now: number): readonly string[] {
  if (token === undefined) return []
  const name = normalizeName(project.name)
  const shown = pythonRepr(project.name)
  const isOver = token.expires !== undefined && now >= token.expires
  const isEarly = token.kind === 'job' && now < token.notBefore
  return [
    ...(kind === 'user' || token.publisher.projects.has(name)
      ? []
      : [`OIDC scoped token is not valid for project '${project.name}'`]),
    ...(token.projects === undefined || token.projects.has(name)
      ? []
      : [`project-scoped token is not valid for project: ${shown}`]),
    ...(isOver || isEarly ? ['token is expired'] : []),
  ]
}

/** Nobody uploads to an archived project, and no publisher to a quarantined one. */
function mayUpload(uploader: Uploader, { status, roles }: Project): boolean {
  if (status === 'archived') return false
  if (uploader.kind === 'job') return status !== 'quarantined'
  return roles === undefined || roles.has(uploader.user.name)
}

/** What PyPI asks of accounts before it takes anything from them. */
export function refusalOfAccount(uploader: Uploader): string | undefined {
  if (uploader.kind === 'job') return undefined
  const { name, verifiedEmail, twoFactor } = uploader.user
  const shown = pythonRepr(name)
  if (!verifiedEmail)
    return (
      `User ${shown} does not have a verified primary email address. Please add a verified primary email before ` +
      `attempting to upload to PyPI. See ${PYPI_HELP}#verified-email for more information.`
    )
  if (!twoFactor)
    return (
      `User ${shown} does not have two-factor authentication enabled. Please enable two-factor authentication before ` +
      `attempting to upload to PyPI. See ${PYPI_HELP}#two-factor-authentication for more information.`
    )
  return undefined
}

function splitOnce(text: string): readonly [string, string] {
  const colon = text.indexOf(':')
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
}

function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
