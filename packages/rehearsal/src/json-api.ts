import { canonicalizeVersion, normalizeName, type UploadFields } from '@pyrelease/core'
import { apiRefusal, cachedPage, sortedJson } from './cached-page.ts'
import { type Answer, redirect, type Request } from './exchange.ts'
import { fileUrl, latestOf, list, releasesOf, requiresPythonOf, single, sortedFiles } from './release-view.ts'
import type { Project, Release, State, StoredFile } from './state.ts'

// The JSON API of projects and releases (warehouse/legacy/api/json.py).

const MAX_AGE = 900

/** `GET /pypi/{project}/json` */
export function answerProjectJson(state: State, request: Request, name: string): Answer {
  if (name !== normalizeName(name)) return redirect(`/pypi/${normalizeName(name)}/json`)
  const project = state.projects.get(name)
  const release = project === undefined ? undefined : latestOf(project)
  if (project === undefined || release === undefined) return apiRefusal(404, 'Not Found')
  const releases = Object.fromEntries(
    releasesOf(project).map((one) => [one.version, filesJson(request.url.origin, one)]),
  )
  return page(request, project, { ...releaseJson(request.url.origin, project, release), releases })
}

/** `GET /pypi/{project}/{version}/json` */
export function answerReleaseJson(state: State, request: Request, name: string, version: string): Answer {
  if (name !== normalizeName(name)) return redirect(`/pypi/${normalizeName(name)}/${version}/json`)
  const project = state.projects.get(name)
  const release = project?.releases.get(canonicalizeVersion(version))
  if (project === undefined || release === undefined) return apiRefusal(404, 'Not Found')
  return page(request, project, releaseJson(request.url.origin, project, release))
}

function page(request: Request, { serial }: Project, content: unknown): Answer {
  return cachedPage(request, { type: 'application/json', body: sortedJson(content), maxAge: MAX_AGE, serial })
}

function releaseJson(origin: string, project: Project, release: Release) {
  const roles = [...(project.roles ?? [])].map(([user, role]) => ({ role, user }))
  return {
    info: infoOf(origin, project, release),
    urls: filesJson(origin, release),
    vulnerabilities: [],
    last_serial: project.serial,
    ownership: { roles, organization: project.organization?.name ?? null },
  }
}

/** Keys of `info` that are a field of the form, under the same name. */
const SINGLE = [
  'summary',
  'description_content_type',
  'license',
  'license_expression',
  'author',
  'author_email',
  'maintainer',
  'maintainer_email',
  'platform',
  'home_page',
  'download_url',
] as const

function infoOf(origin: string, project: Project, release: Release) {
  const { fields, version } = release
  const page = `${origin}/project/${project.name}/`
  return {
    ...Object.fromEntries(SINGLE.map((key) => [key, single(fields, key)])),
    name: project.name,
    version,
    description: single(fields, 'description') ?? '',
    keywords: keywordsOf(fields),
    license_files: list(fields, 'license_file'),
    classifiers: list(fields, 'classifiers') ?? [],
    requires_python: requiresPythonOf(release),
    requires_dist: list(fields, 'requires_dist'),
    provides_extra: list(fields, 'provides_extra'),
    dynamic: list(fields, 'dynamic')?.map(titled) ?? null,
    project_url: page,
    project_urls: urlsOf(fields),
    package_url: page,
    release_url: `${page}${version}/`,
    docs_url: null,
    bugtrack_url: null,
    downloads: { last_day: -1, last_week: -1, last_month: -1 },
    ...yankedJson(release),
  }
}

function filesJson(origin: string, release: Release): readonly unknown[] {
  return sortedFiles(release).map((file) => fileJson(origin, release, file))
}

function fileJson(origin: string, release: Release, file: StoredFile) {
  const { digests, metadata, uploaded } = file
  const moment = new Date(uploaded).toISOString()
  return {
    filename: file.filename,
    packagetype: file.kind,
    python_version: file.pythonVersion,
    has_sig: false,
    comment_text: file.comment ?? null,
    md5_digest: digests.md5,
    digests: { md5: digests.md5, sha256: digests.sha256, blake2b_256: digests.blake2b },
    'core-metadata': metadata === undefined ? false : { sha256: metadata.sha256 },
    size: file.size,
    downloads: -1,
    upload_time: moment.slice(0, 19),
    upload_time_iso_8601: moment.replace('Z', '000Z'),
    url: fileUrl(origin, file),
    requires_python: requiresPythonOf(release),
    ...yankedJson(release),
  }
}

function yankedJson({ yanked }: Release) {
  const reason = typeof yanked === 'string' && yanked !== '' ? yanked : null
  return { yanked: yanked !== false, yanked_reason: reason }
}

function keywordsOf(fields: UploadFields): string | null {
  const keywords = single(fields, 'keywords')
  return keywords === null
    ? null
    : keywords
        .split(',')
        .map((keyword) => keyword.trim())
        .join(', ')
}

/** Labels of links, with the two that have fields of their own; null without any. */
function urlsOf(fields: UploadFields): Readonly<Record<string, string>> | null {
  const own = [
    ['Homepage', single(fields, 'home_page')],
    ['Download', single(fields, 'download_url')],
  ] as const
  const named = (list(fields, 'project_urls') ?? []).map((entry) => {
    const comma = entry.indexOf(',')
    return [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()] as const
  })
  const all = [...own, ...named].flatMap(([label, url]) => (url === null ? [] : [[label, url] as const]))
  return all.length === 0 ? null : Object.fromEntries(all)
}

/** `requires-dist` is shown as `Requires-Dist`. */
function titled(field: string): string {
  return field.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase())
}
