import { compareVersions } from '@pyrelease/core'
import { type Answer, negotiate, redirect, type Request, text } from './exchange.ts'
import { escapeHtml } from './pyramid.ts'
import { allFiles, type Release, type State, type StoredFile } from './state.ts'
import { pathOf } from './store.ts'

// The simple repository API as PyPI serves it: PEP 503 pages, PEP 691 JSON, PEP 700 sizes and versions, PEP 658 and 714
// metadata files (warehouse/api/simple.py).

const API_VERSION = '1.4'
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html'
const TYPES = ['text/html', HTML_TYPE, JSON_TYPE] as const

/** `GET /simple/` */
export function answerIndex(state: State, request: Request): Answer {
  const names = [...state.projects.keys()].sort()
  const meta = { 'api-version': API_VERSION, '_last-serial': state.serial }
  const projects = names.map((name) => ({ name, '_last-serial': state.serial }))
  const links = names.map((name) => `    <a href="/simple/${name}/">${name}</a>`)
  return page(request, state, { meta, projects }, htmlPage('Simple index', [], links.join('\n'), state.serial))
}

/** `GET /simple/{project}/`; `name` is normalised already. */
export function answerProject(state: State, name: string, request: Request): Answer {
  const project = state.projects.get(name)
  if (project === undefined) return text('404 Not Found', 404)
  const releases = [...project.releases.values()].toSorted((a, b) => compareVersions(a.version, b.version))
  const files = releases.flatMap(({ files }) => files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1)))
  const origin = request.url.origin
  return page(
    request,
    state,
    projectJson(state, name, releases, files, origin),
    projectHtml(state, name, files, origin),
  )
}

/** `/simple/Some.Name` and `/simple/some-name` go to `/simple/some-name/`. */
export function toProjectPage(name: string): Answer {
  return redirect(`/simple/${name}/`)
}

/** `GET /packages/…`, with `.metadata` behind it for what a wheel says of itself. */
export function answerFile(state: State, request: Request): Answer {
  const asked = decodeURIComponent(request.url.pathname)
  const immutable = {
    'cache-control': 'max-age=365000000, immutable, public',
    'content-type': 'application/octet-stream',
  }
  for (const file of allFiles(state)) {
    const path = pathOf(file)
    if (asked === path) return { status: 200, headers: immutable, body: { file: file.path, size: file.size } }
    if (asked === `${path}.metadata` && file.metadata !== undefined)
      return { status: 200, headers: immutable, body: { file: file.metadata.path, size: file.metadata.size } }
  }
  return text('404 Not Found', 404)
}

function page(request: Request, state: State, content: unknown, html: string): Answer {
  const type = negotiate(request.headers.accept, TYPES) ?? 'text/html'
  return {
    status: 200,
    headers: {
      'content-type': type === 'text/html' ? 'text/html; charset=UTF-8' : type,
      'cache-control': 'max-age=600, public',
      'access-control-allow-origin': '*',
      'x-pypi-last-serial': String(state.serial),
      vary: 'Accept',
    },
    body: type === JSON_TYPE ? JSON.stringify(content) : html,
  }
}

function projectJson(
  state: State,
  name: string,
  releases: readonly Release[],
  files: readonly StoredFile[],
  origin: string,
): unknown {
  return {
    meta: { 'api-version': API_VERSION, '_last-serial': state.serial },
    name,
    'project-status': { status: 'active' },
    versions: releases.map(({ version }) => version),
    files: files.map((file) => {
      const metadata = file.metadata === undefined ? false : { sha256: file.metadata.sha256 }
      return {
        filename: file.filename,
        url: `${origin}${pathOf(file)}`,
        hashes: { sha256: file.digests.sha256 },
        'requires-python': file.requiresPython ?? null,
        size: file.size,
        'upload-time': new Date(file.uploaded).toISOString().replace('Z', '000Z'),
        yanked: false,
        'data-dist-info-metadata': metadata,
        'core-metadata': metadata,
        provenance: null,
      }
    }),
  }
}

function projectHtml(state: State, name: string, files: readonly StoredFile[], origin: string): string {
  const links = files.map((file) => {
    const hash = file.metadata === undefined ? undefined : `sha256=${file.metadata.sha256}`
    const attributes = [
      ['href', `${origin}${pathOf(file)}#sha256=${file.digests.sha256}`],
      ['data-requires-python', file.requiresPython],
      ['data-dist-info-metadata', hash],
      ['data-core-metadata', hash],
    ] as const
    const shown = attributes.flatMap(([key, value]) => (value === undefined ? [] : [`${key}="${escapeHtml(value)}"`]))
    return `    <a ${shown.join(' ')}>${escapeHtml(file.filename)}</a><br />`
  })
  const status = '<meta name="pypi:project-status" content="active">'
  return htmlPage(`Links for ${name}`, [status], `    <h1>Links for ${name}</h1>\n${links.join('\n')}`, state.serial)
}

function htmlPage(title: string, meta: readonly string[], content: string, serial: number): string {
  return [
    '<!DOCTYPE html>',
    '<html>',
    '  <head>',
    `    <meta name="pypi:repository-version" content="${API_VERSION}">`,
    ...meta.map((line) => `    ${line}`),
    `    <title>${title}</title>`,
    '  </head>',
    '  <body>',
    content,
    '  </body>',
    '</html>',
    `<!--SERIAL ${serial}-->`,
  ].join('\n')
}
