import { randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256OfFile } from '@pyrelease/core'
import { type Answer, json, type Request, text } from './exchange.ts'
import {
  artifactAnswer,
  artifactsOf,
  type KeptArtifact,
  runAnswer,
  workflowId,
  workflowPath,
} from './github-answers.ts'
import type { GithubArtifact, GithubPermission, GithubRepository } from './github-config.ts'
import { packFiles } from './github-zip.ts'

/** Where the API lies on its server, as on an Enterprise Server; set GITHUB_API_URL to the server's address with this. */
export const GITHUB_PATH = '/api/v3'
export const STORAGE_PATH = '/artifact-storage/'

export interface GithubService {
  repository: GithubRepository
  /** For archives that are packed here. */
  readonly folder: string
  readonly stored: Map<GithubArtifact, Promise<StoredFile>>
  /** Which artifact a signed address is good for. */
  readonly signatures: Map<string, string>
}

interface Question {
  readonly service: GithubService
  readonly request: Request
  /** What the pattern of the route caught, unescaped. */
  readonly part: string
}

interface Route {
  readonly path: RegExp
  readonly permission: GithubPermission
  /** Also in public repositories. */
  readonly needsToken?: boolean
  readonly answer: (question: Question) => Answer | Promise<Answer>
}

const ROUTES: readonly Route[] = [
  { path: /^git\/ref\/tags\/(.+)$/, permission: 'contents', answer: answerTagRef },
  { path: /^git\/ref\/heads\/(.+)$/, permission: 'contents', answer: answerBranchRef },
  { path: /^git\/tags\/([0-9a-f]{40})$/, permission: 'contents', answer: answerTagObject },
  { path: /^commits\/([0-9a-f]{40})\/check-runs$/, permission: 'checks', answer: answerCheckRuns },
  { path: /^actions\/workflows$/, permission: 'actions', answer: answerWorkflows },
  { path: /^actions\/workflows\/([^/]+)\/runs$/, permission: 'actions', answer: answerRuns },
  { path: /^actions\/runs\/(\d+)$/, permission: 'actions', answer: answerRun },
  { path: /^actions\/runs\/(\d+)\/artifacts$/, permission: 'actions', answer: answerArtifacts },
  { path: /^actions\/artifacts\/(\d+)\/zip$/, permission: 'actions', needsToken: true, answer: answerZip },
]

/** What GitHub answers below `GITHUB_PATH`. */
export async function answerApi(service: GithubService, request: Request): Promise<Answer> {
  const { repository } = service
  const home = `${GITHUB_PATH}/repos/${repository.repository}/`
  const { pathname } = request.url
  if (!pathname.toLowerCase().startsWith(home.toLowerCase())) return notFound()
  const path = pathname.slice(home.length)
  const route = ROUTES.find((one) => one.path.test(path))
  if (route === undefined || !['GET', 'HEAD'].includes(request.method)) return notFound()
  const refused = refusalOf(repository, request, route)
  if (refused !== undefined) return refused
  return await route.answer({ service, request, part: decodeURIComponent(route.path.exec(path)?.[1] ?? '') })
}

function refusalOf(repository: GithubRepository, { headers }: Request, route: Route): Answer | undefined {
  const token = /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '')?.[1]
  if (token === undefined) {
    if (repository.private) return notFound()
    return route.needsToken === true ? said('Requires authentication', 401) : undefined
  }
  if (Object.keys(repository.tokens).length === 0) return undefined
  const granted = repository.tokens[token]
  if (granted === undefined) return said('Bad credentials', 401)
  return granted.includes(route.permission) ? undefined : said('Resource not accessible by integration', 403)
}

function answerTagRef({ service: { repository }, part }: Question): Answer {
  const tag = repository.tags[part]
  if (tag === undefined) return notFound()
  const [outermost] = tag.objects
  return json({
    ref: `refs/tags/${part}`,
    object: outermost === undefined ? { type: tag.type, sha: tag.commit } : { type: 'tag', sha: outermost },
  })
}

function answerBranchRef({ service: { repository }, part }: Question): Answer {
  const commit = repository.branches[part]
  return commit === undefined
    ? notFound()
    : json({ ref: `refs/heads/${part}`, object: { type: 'commit', sha: commit } })
}

function answerTagObject({ service: { repository }, part }: Question): Answer {
  for (const [name, tag] of Object.entries(repository.tags)) {
    const place = tag.objects.indexOf(part)
    if (place < 0) continue
    const inner = tag.objects[place + 1]
    const object = inner === undefined ? { type: tag.type, sha: tag.commit } : { type: 'tag', sha: inner }
    return json({ tag: name, sha: part, message: name, object })
  }
  return notFound()
}

function answerCheckRuns({ service: { repository }, request, part }: Question): Answer {
  const all = (repository.checks[part] ?? []).map((check, place) => ({ id: place + 1, head_sha: part, ...check }))
  return json({ total_count: all.length, check_runs: pageOf(all, request) })
}

function answerWorkflows({ service: { repository }, request }: Question): Answer {
  const all = knownWorkflows(repository).map((file) => ({
    id: workflowId(file),
    name: file,
    path: workflowPath(file),
    state: 'active',
  }))
  return json({ total_count: all.length, workflows: pageOf(all, request) })
}

function answerRuns({ service: { repository }, request, part }: Question): Answer {
  if (!knownWorkflows(repository).includes(part)) return notFound()
  const query = request.url.searchParams
  const fits = (name: string, ...values: readonly (string | null)[]): boolean =>
    query.get(name) === null || values.includes(query.get(name))
  const all = repository.runs
    .filter(
      (run) =>
        run.workflow === part &&
        fits('head_sha', run.sha) &&
        fits('branch', run.ref) &&
        fits('event', run.event) &&
        fits('status', run.status, run.conclusion),
    )
    .toSorted((a, b) => b.id - a.id)
    .map((run) => runAnswer(repository, run, apiOf(request)))
  return json({ total_count: all.length, workflow_runs: pageOf(all, request) })
}

function answerRun({ service: { repository }, request, part }: Question): Answer {
  const run = repository.runs.find(({ id }) => id === Number(part))
  return run === undefined ? notFound() : json(runAnswer(repository, run, apiOf(request)))
}

async function answerArtifacts({ service, request, part }: Question): Promise<Answer> {
  const { repository } = service
  if (!repository.runs.some(({ id }) => id === Number(part))) return notFound()
  const name = request.url.searchParams.get('name')
  const kept = artifactsOf(repository).filter(
    ({ run, artifact }) => run.id === Number(part) && (name === null || artifact.name === name),
  )
  const page = await Promise.all(
    pageOf(kept.toReversed(), request).map(async (one) =>
      artifactAnswer(repository, one, await storedFile(service, one), apiOf(request)),
    ),
  )
  return json({ total_count: kept.length, artifacts: page })
}

/** The bytes lie with a storage service of another name, behind an address that is good for one artifact. */
function answerZip({ service, request, part }: Question): Answer {
  const kept = artifactsOf(service.repository).find(({ id }) => id === Number(part))
  if (kept === undefined) return notFound()
  if (kept.artifact.expired) return said('Artifact has expired', 410)
  const signature = randomUUID()
  service.signatures.set(signature, part)
  const location = `https://127.0.0.1:${request.url.port}${STORAGE_PATH}${part}?sig=${signature}`
  return { status: 302, reason: 'Found', headers: { location } }
}

/** What the storage answers that it leads on to. */
export async function answerStorage(service: GithubService, { url, headers }: Request): Promise<Answer> {
  const id = url.pathname.slice(STORAGE_PATH.length)
  // Storage services know their signatures only, and refuse what comes with other credentials beside.
  if (headers.authorization !== undefined) return text('InvalidAuthenticationInfo', 400)
  if (service.signatures.get(url.searchParams.get('sig') ?? '') !== id) return text('AuthenticationFailed', 403)
  const kept = artifactsOf(service.repository).find((one) => String(one.id) === id)
  if (kept === undefined) return text('BlobNotFound', 404)
  const { path, size } = await storedFile(service, kept)
  const name = encodeURIComponent(kept.artifact.name)
  return {
    status: 200,
    headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename*=UTF-8''${name}.zip` },
    body: { file: path, size },
  }
}

interface StoredFile {
  readonly path: string
  readonly size: number
  readonly digest: string
}

/** Packed once. */
function storedFile({ folder, stored }: GithubService, { id, artifact }: KeptArtifact): Promise<StoredFile> {
  const known = stored.get(artifact) ?? storeFile(artifact, join(folder, `${id}-${stored.size}.zip`))
  stored.set(artifact, known)
  return known
}

async function storeFile({ zip, files = [] }: GithubArtifact, packed: string): Promise<StoredFile> {
  if (zip === undefined) await packFiles(files, packed)
  const path = zip ?? packed
  return { path, size: (await stat(path)).size, digest: `sha256:${await sha256OfFile(path)}` }
}

function knownWorkflows({ workflows, runs }: GithubRepository): readonly string[] {
  return [...new Set([...workflows, ...runs.map(({ workflow }) => workflow)])]
}

function apiOf({ url }: Request): string {
  return `${url.origin}${GITHUB_PATH}`
}

function pageOf<Item>(all: readonly Item[], { url }: Request): readonly Item[] {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100)
  const page = Number(url.searchParams.get('page') ?? 1)
  return all.slice((page - 1) * size, page * size)
}

export function notFound(): Answer {
  return said('Not Found', 404)
}

function said(message: string, status: number): Answer {
  return json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, status)
}
