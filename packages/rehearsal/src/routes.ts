import { normalizeName } from '@pyrelease/core'
import type { Administration } from './admin.ts'
import { answerDiscovery, mintByDiscovery } from './discovery.ts'
import { type Handler, type Outcome, redirect, type Request, text } from './exchange.ts'
import { answerProvenance } from './integrity-api.ts'
import { ID_TOKEN_PATH, type Issuer } from './issuer.ts'
import { answerProjectJson, answerReleaseJson } from './json-api.ts'
import { answerAudience, burnToken, type Exchange, mintToken } from './minting.ts'
import { answerFile, answerIndex, answerProject, toProjectPage } from './simple-pages.ts'
import type { State } from './state.ts'
import { answerOldUpload, READ_ONLY_PAGE, takeUpload } from './upload.ts'
import type { UploadPlace } from './upload-steps.ts'

export interface Parts {
  readonly state: State
  readonly issuer: Issuer
  readonly exchange: Exchange
  readonly uploads: UploadPlace
  readonly administration: Administration
  /** Whether clients find the token exchange by PEP 807. */
  readonly discovery: boolean
}

interface Route {
  readonly method: 'GET' | 'POST' | 'any'
  readonly path: RegExp
  /** @param parts of the path, decoded */
  readonly answer: (request: Request, parts: Parts, path: readonly string[]) => Promise<Outcome> | Outcome
}

const UPLOAD_MOVED =
  'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)'

const none = (): Outcome => text('404 Not Found', 404)

const ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/_\/oidc\/audience$/, answer: (_request, { exchange }) => answerAudience(exchange) },
  {
    method: 'POST',
    path: /^\/_\/oidc\/(?:github\/)?mint-token$/,
    answer: (request, { exchange }) => mintToken(exchange, request),
  },
  {
    method: 'POST',
    path: /^\/_\/oidc\/burn-token$/,
    answer: (request, { exchange }) => burnToken(exchange, request),
  },
  {
    method: 'GET',
    path: /^\/\.well-known\/pytp$/,
    answer: (request, { discovery }) => (discovery ? answerDiscovery(request) : none()),
  },
  {
    method: 'GET',
    path: /^\/_\/pytp\/audience$/,
    answer: (_request, { exchange, discovery }) => (discovery ? answerAudience(exchange) : none()),
  },
  {
    method: 'POST',
    path: /^\/_\/pytp\/mint-token$/,
    answer: (request, { exchange, discovery }) => (discovery ? mintByDiscovery(exchange, request) : none()),
  },
  { method: 'POST', path: /^\/legacy\/$/, answer: (request, { uploads }) => takeUpload(uploads, request) },
  { method: 'GET', path: /^\/legacy\/$/, answer: () => text('Files are posted here.') },
  { method: 'any', path: /^\/legacy\/$/, answer: () => READ_ONLY_PAGE },
  { method: 'any', path: /^\/legacy$/, answer: () => redirect('/legacy/', 308, UPLOAD_MOVED) },
  { method: 'POST', path: /^\/pypi$/, answer: (request) => answerOldUpload(request) },
  { method: 'GET', path: /^\/simple\/$/, answer: (request, { state }) => answerIndex(state, request) },
  { method: 'GET', path: /^\/simple$/, answer: () => redirect('/simple/') },
  {
    method: 'GET',
    path: /^\/simple\/([^/]+)\/$/,
    answer: (request, { state }, [name = '']) =>
      name === normalizeName(name) ? answerProject(state, name, request) : toProjectPage(normalizeName(name)),
  },
  {
    method: 'GET',
    path: /^\/simple\/([^/]+)$/,
    answer: (_request, _parts, [name = '']) => toProjectPage(normalizeName(name)),
  },
  {
    method: 'GET',
    path: /^\/pypi\/([^/]+)\/json$/,
    answer: (request, { state }, [name = '']) => answerProjectJson(state, request, name),
  },
  {
    method: 'GET',
    path: /^\/pypi\/([^/]+)\/([^/]+)\/json$/,
    answer: (request, { state }, [name = '', version = '']) => answerReleaseJson(state, request, name, version),
  },
  {
    method: 'GET',
    path: /^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance$/,
    answer: (request, { state }, path) => answerProvenance(state, request, path),
  },
  { method: 'GET', path: /^\/packages\//, answer: (request, { state }) => answerFile(state, request) },
  {
    method: 'GET',
    path: /^\/\.well-known\/openid-configuration$/,
    answer: (_request, { issuer }) => issuer.configuration(),
  },
  { method: 'GET', path: /^\/\.well-known\/jwks$/, answer: (_request, { issuer }) => issuer.published() },
  { method: 'GET', path: new RegExp(`^${ID_TOKEN_PATH}$`), answer: (request, { issuer }) => issuer.issue(request) },
  {
    method: 'POST',
    path: /^\/_admin\/([^/]+)$/,
    answer: async (request, { administration }, [word = '']) =>
      (await import('./admin.ts')).administer(administration, request, word),
  },
]

/** The one table of what this server answers; another method is 405, another path 404. */
export function router(parts: Parts): Handler {
  return async (request) => {
    const { pathname } = request.url
    const here = ROUTES.filter(({ path }) => path.test(pathname))
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route =
      here.find((candidate) => candidate.method === method) ?? here.find((candidate) => candidate.method === 'any')
    if (route !== undefined) {
      const [, ...path] = route.path.exec(pathname) ?? []
      return route.answer(request, parts, path.map(decoded))
    }
    if (here.length === 0) return none()
    return text('405 Method Not Allowed', 405, { allow: here.map((candidate) => candidate.method).join(', ') })
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
