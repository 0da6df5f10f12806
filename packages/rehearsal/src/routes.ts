import { normalizeName } from '@pyrelease/core'
import { type Handler, type Outcome, redirect, type Request, text } from './exchange.ts'
import { ID_TOKEN_PATH, type Issuer } from './issuer.ts'
import { answerAudience, burnToken, type Exchange, mintToken } from './minting.ts'
import { answerFile, answerIndex, answerProject, toProjectPage } from './simple-pages.ts'
import type { State } from './state.ts'
import { takeUpload, type UploadPlace } from './upload.ts'

export interface Parts {
  readonly state: State
  readonly issuer: Issuer
  readonly exchange: Exchange
  readonly uploads: UploadPlace
}

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly answer: (request: Request, parts: Parts, name: string) => Promise<Outcome> | Outcome
}

const UPLOAD_MOVED =
  'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)'

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
  { method: 'POST', path: /^\/legacy\/$/, answer: (request, { uploads }) => takeUpload(uploads, request) },
  { method: 'POST', path: /^\/legacy$/, answer: () => redirect('/legacy/', 308, UPLOAD_MOVED) },
  { method: 'GET', path: /^\/legacy\/$/, answer: () => text('Files are posted here.') },
  { method: 'GET', path: /^\/simple\/$/, answer: (request, { state }) => answerIndex(state, request) },
  { method: 'GET', path: /^\/simple$/, answer: () => redirect('/simple/') },
  {
    method: 'GET',
    path: /^\/simple\/([^/]+)\/$/,
    answer: (request, { state }, name) =>
      name === normalizeName(name) ? answerProject(state, name, request) : toProjectPage(normalizeName(name)),
  },
  {
    method: 'GET',
    path: /^\/simple\/([^/]+)$/,
    answer: (_request, _parts, name) => toProjectPage(normalizeName(name)),
  },
  { method: 'GET', path: /^\/packages\//, answer: (request, { state }) => answerFile(state, request) },
  {
    method: 'GET',
    path: /^\/\.well-known\/openid-configuration$/,
    answer: (_request, { issuer }) => issuer.configuration(),
  },
  { method: 'GET', path: /^\/\.well-known\/jwks$/, answer: (_request, { issuer }) => issuer.published() },
  { method: 'GET', path: new RegExp(`^${ID_TOKEN_PATH}$`), answer: (request, { issuer }) => issuer.issue(request) },
]

/** The one table of what this server answers; another method is 405, another path 404. */
export function router(parts: Parts): Handler {
  return async (request) => {
    const { pathname } = request.url
    const here = ROUTES.filter(({ path }) => path.test(pathname))
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = here.find((candidate) => candidate.method === method)
    if (route !== undefined) return route.answer(request, parts, route.path.exec(pathname)?.[1] ?? '')
    if (here.length === 0) return text('404 Not Found', 404)
    return text('405 Method Not Allowed', 405, { allow: here.map((candidate) => candidate.method).join(', ') })
  }
}
