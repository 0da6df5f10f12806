import { cachedPage, sortedJson } from './cached-page.ts'
import { type Answer, negotiate, redirect, type Request, text } from './exchange.ts'
import { escapeHtml } from './pyramid.ts'
import { fileUrl, provenanceUrl, releasesOf, requiresPythonOf, sortedFiles, yankedOf } from './release-view.ts'
import { allFiles, type Project, type Release, type State, type StoredFile } from './state.ts'
import { pathOf } from './store.ts'

// The simple repository API as PyPI serves it: PEP 503 pages, PEP 691 JSON, PEP 700 sizes and versions, PEP 658 and 714
// metadata files, PEP 592 yanks, PEP 708 other places, PEP 740 provenance, PEP 792 status (warehouse/api/simple.py,
// warehouse/packaging/utils.py).

const API_VERSION = '1.4'
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html'
const TYPES = ['text/html', HTML_TYPE, JSON_TYPE] as const

/** `GET /simple/`; quarantined projects are left out. */
export function answerIndex(state: State, request: Request): Answer {
  const projects = [...state.projects]
    .filter(([, { status }]) => status !== 'quarantined')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const content = {
    meta: { 'api-version': API_VERSION, '_last-serial': state.serial },
    projects: projects.map(([, { name, serial }]) => ({ name, '_last-serial': serial })),
  }
  const links = projects.map(([path, { name }]) => `    <a href="/simple/${path}/">${escapeHtml(name)}</a>`)
  return page(request, state.serial, content, htmlPage('Simple index', [], links.join('\n'), state.serial))
}

/** `GET /simple/{project}/`; `name` is normalised already. */
export function answerProject(state: State, name: string, request: Request): Answer {
  const project = state.projects.get(name)
  if (project === undefined) return text('404 Not Found', 404)
  const { origin } = request.url
  // What is in quarantine cannot be installed.
  const releases = project.status === 'quarantined' ? [] : releasesOf(project).filter(({ files }) => files.length > 0)
  const files = releases.flatMap((release) => sortedFiles(release).map((file) => ({ release, file })))
  const content = {
    meta: { 'api-version': API_VERSION, '_last-serial': project.serial },
    name,
    'project-status': { status: project.status },
    'alternate-locations': project.alternateLocations.toSorted(),
    versions: releases.map(({ version }) => version),
    files: files.map(({ release, file }) => fileJson(origin, project, release, file)),
  }
  const links = files.map(({ release, file }) => fileLink(origin, project, release, file))
  const meta = [
    ...project.alternateLocations
      .toSorted()
      .map((place) => `<meta name="pypi:alternate-locations" content="${escapeHtml(place)}">`),
    `<meta name="pypi:project-status" content="${project.status}">`,
  ]
  const html = htmlPage(
    `Links for ${name}`,
    meta,
    `    <h1>Links for ${name}</h1>\n${links.join('\n')}`,
    project.serial,
  )
  return page(request, project.serial, content, html)
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

function page(request: Request, serial: number, content: unknown, html: string): Answer {
  const type = negotiate(request.headers.accept, TYPES) ?? 'text/html'
  return cachedPage(request, {
    type: type === 'text/html' ? 'text/html; charset=UTF-8' : type,
    body: type === JSON_TYPE ? sortedJson(content) : html,
    maxAge: 600,
    serial,
    vary: 'Accept',
  })
}

function fileJson(origin: string, project: Project, release: Release, file: StoredFile): unknown {
  const metadata = file.metadata === undefined ? false : { sha256: file.metadata.sha256 }
  return {
    filename: file.filename,
    url: fileUrl(origin, file),
    hashes: { sha256: file.digests.sha256 },
    'requires-python': requiresPythonOf(release),
    size: file.size,
    'upload-time': new Date(file.uploaded).toISOString().replace('Z', '000Z'),
    yanked: yankedOf(release),
    'data-dist-info-metadata': metadata,
    'core-metadata': metadata,
    provenance: provenanceUrl(origin, project, release, file),
  }
}

function fileLink(origin: string, project: Project, release: Release, file: StoredFile): string {
  const hash = file.metadata === undefined ? null : `sha256=${file.metadata.sha256}`
  const yanked = yankedOf(release)
  const attributes = [
    ['href', `${fileUrl(origin, file)}#sha256=${file.digests.sha256}`],
    ['data-requires-python', requiresPythonOf(release)],
    ['data-yanked', yanked === false ? null : yanked === true ? '' : yanked],
    ['data-dist-info-metadata', hash],
    ['data-core-metadata', hash],
    ['data-provenance', provenanceUrl(origin, project, release, file)],
  ] as const
  const shown = attributes.flatMap(([key, value]) => (value === null ? [] : [`${key}="${escapeHtml(value)}"`]))
  return `    <a ${shown.join(' ')}>${escapeHtml(file.filename)}</a><br />`
}

function htmlPage(title: string, meta: readonly string[], content: string, serial: number): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
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
