import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type IdentityService, makeScratch, normalizeName } from '@pyrelease/core'
import { makeCertificates } from './certificates.ts'
import { type Middleware, withMiddleware } from './exchange.ts'
import { openIssuer } from './issuer.ts'
import { type Job, ownerIdOf } from './job.ts'
import { addPublisher } from './minting.ts'
import { router } from './routes.ts'
import { serve } from './server.ts'
import type { PublisherIdentity, State } from './state.ts'

/** A trusted publisher, as PyPI's form takes it. */
export interface PublisherConfig {
  readonly project: string
  readonly owner: string
  readonly repository: string
  /** File name of the workflow. */
  readonly workflow: string
  readonly environment?: string | undefined
  /** Default: the id that the rehearsal's issuer gives this owner. */
  readonly ownerId?: string | undefined
}

export interface RehearsalConfig {
  /** Publishers of projects, which exist from the start. */
  readonly publishers?: readonly PublisherConfig[]
  /** Publishers of projects that their first token creates. */
  readonly pending?: readonly PublisherConfig[]
  /** Passwords by user, for clients that know nothing else. */
  readonly passwords?: Readonly<Record<string, string>>
  /** What identity tokens must be made for. */
  readonly audience?: string
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** Milliseconds; the index and the issuer ask no other clock. */
  readonly clock?: () => number
  /** Stand before everything in this order: recorders, faults. */
  readonly middleware?: readonly Middleware[]
}

/** A package index and an issuer of identity tokens on loopback, and nothing else of the world. */
export interface Rehearsal extends AsyncDisposable {
  /** `https://localhost:PORT` */
  readonly url: string
  readonly upload: string
  readonly simple: string
  /** PEM text of the authority that signed the server's certificate, and a file with it. */
  readonly authority: string
  readonly authorityFile: string
  readonly passwords: Readonly<Record<string, string>>
  readonly state: State
  /** Opens the identity service of one job. */
  identity(job: Job): IdentityService
  /** @throws the first bug that a handler met; its client was answered 500 */
  close(): Promise<void>
}

/** @throws Failure when the port that was asked for is taken */
export async function startRehearsal(config: RehearsalConfig = {}): Promise<Rehearsal> {
  const clock = config.clock ?? Date.now
  const [scratch, certificates] = await Promise.all([makeScratch('index'), makeCertificates(Date.now())])
  const authorityFile = join(scratch.path, 'authority.pem')
  await Promise.all([writeFile(authorityFile, certificates.authority), mkdir(join(scratch.path, 'packages'))])
  const state = stateOf(config)
  const middleware = config.middleware ?? []
  const bugs: unknown[] = []
  // The issuer's name holds the port, which is known only once the server listens.
  const server = await serve(
    (request) => handler(request),
    certificates,
    config.port ?? 0,
    (bug) => bugs.push(bug),
  ).catch(async (thrown: unknown) => {
    await scratch[Symbol.asyncDispose]()
    throw thrown
  })
  const url = `https://localhost:${server.port}`
  const issuer = openIssuer(url, clock)
  const exchange = { state, audience: config.audience ?? 'pypi', issuer: url, keys: () => issuer.keys(), clock }
  const handler = withMiddleware(
    router({ state, issuer, exchange, uploads: { state, folder: scratch.path, clock } }),
    middleware,
  )
  const close = async (): Promise<void> => {
    await server[Symbol.asyncDispose]()
    await scratch[Symbol.asyncDispose]()
    if (bugs.length > 0) throw bugs[0]
  }
  return {
    url,
    upload: `${url}/legacy/`,
    simple: `${url}/simple/`,
    authority: certificates.authority,
    authorityFile,
    passwords: config.passwords ?? {},
    state,
    identity: (job) => issuer.identity(job),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function stateOf(config: RehearsalConfig): State {
  const state: State = {
    projects: new Map(),
    usedNames: new Set(),
    publishers: [],
    pending: (config.pending ?? []).map((pending) => ({ ...identityOf(pending), project: pending.project })),
    tokens: new Map(),
    usedIdentities: new Map(),
    users: new Map(Object.entries(config.passwords ?? {})),
    flags: { readOnly: false, noUploads: false, noTrustedPublishing: false },
    serial: 0,
  }
  for (const publisher of config.publishers ?? []) {
    const name = normalizeName(publisher.project)
    if (!state.projects.has(name)) state.projects.set(name, { name: publisher.project, releases: new Map() })
    addPublisher(state.publishers, identityOf(publisher), name)
  }
  return state
}

function identityOf({ owner, repository, workflow, environment = '', ownerId }: PublisherConfig): PublisherIdentity {
  return { owner, repository, workflow, environment: environment.toLowerCase(), ownerId: ownerId ?? ownerIdOf(owner) }
}
