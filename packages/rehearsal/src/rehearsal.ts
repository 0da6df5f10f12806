import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type IdentityService, makeScratch, normalizeName } from '@pyrelease/core'
import { makeCertificates } from './certificates.ts'
import { type Clock, openClock } from './clock.ts'
import { type Middleware, withMiddleware } from './exchange.ts'
import { openFaults } from './faults.ts'
import type { IndexConfig } from './index-config.ts'
import { openIssuer } from './issuer.ts'
import type { Job } from './job.ts'
import { addReleases, addUser, type Places, registerPending, registerPublisher, setProject } from './populate.ts'
import { type Parts, router } from './routes.ts'
import { serve } from './server.ts'
import { type Flags, type IndexLimits, type State, withDefaults } from './state.ts'

/** What the index begins with, besides what a file can say of it. */
export interface RehearsalConfig extends Omit<IndexConfig, 'clock'> {
  /** Passwords by user, for clients that know nothing else. */
  readonly passwords?: Readonly<Record<string, string>>
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** Milliseconds; the index and the issuer ask no other clock. A text is where the clock starts to run. */
  readonly clock?: (() => number) | string | undefined
  /** Folder that paths of files are relative to; default: the current one. */
  readonly from?: string
  /** Names besides localhost that the server's certificate is for: clients that a proxy sends here ask for others. */
  readonly hosts?: readonly string[]
  /** Stand before everything in this order, faults last: recorders. */
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
  /** Tests set it; so does the admin API. */
  readonly clock: Clock
  /** Opens the identity service of one job. */
  identity(job: Job): IdentityService
  /** @throws the first bug that a handler met; its client was answered 500 */
  close(): Promise<void>
}

/** @throws Failure when the port that was asked for is taken, or a file of the configuration cannot be read */
export async function startRehearsal(config: RehearsalConfig = {}): Promise<Rehearsal> {
  const clock = openClock(typeof config.clock === 'function' ? config.clock : Date.now)
  if (typeof config.clock === 'string') clock.set(Date.parse(config.clock))
  const [scratch, certificates] = await Promise.all([makeScratch('index'), makeCertificates(Date.now(), config.hosts)])
  const authorityFile = join(scratch.path, 'authority.pem')
  await Promise.all([writeFile(authorityFile, certificates.authority), mkdir(join(scratch.path, 'packages'))])
  const places = { from: config.from ?? process.cwd(), folder: scratch.path }
  const removeScratch = async (thrown: unknown): Promise<never> => {
    await scratch[Symbol.asyncDispose]()
    throw thrown
  }
  const state = await stateOf(config, places, clock.now()).catch(removeScratch)
  const faults = config.faults === undefined ? [] : [openFaults(config.faults, clock).middleware]
  const middleware = [...(config.middleware ?? []), ...faults]
  const bugs: unknown[] = []
  // The issuer's name holds the port, which is known only once the server listens.
  const server = await serve(
    (request) => handler(request),
    certificates,
    config.port ?? 0,
    (bug) => bugs.push(bug),
  ).catch(removeScratch)
  const url = `https://localhost:${server.port}`
  const issuer = openIssuer(url, clock.now)
  const audience = config.audience ?? 'pypi'
  const parts: Parts = {
    state,
    issuer,
    exchange: { state, audience, issuer: url, keys: () => issuer.keys(), clock: clock.now },
    // Jobs have their identity tokens from here, and so do certificates for them.
    uploads: { state, folder: scratch.path, clock: clock.now, sigstore: { issuer: url, ...config.sigstore } },
    administration: { state, clock, issuer, audience, places },
    discovery: config.discovery ?? false,
  }
  const handler = withMiddleware(router(parts), middleware)
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
    passwords: Object.fromEntries(
      [...state.users.values()].flatMap(({ name, password }) => (password === undefined ? [] : [[name, password]])),
    ),
    state,
    clock,
    identity: (job) => issuer.identity(job),
    close,
    [Symbol.asyncDispose]: close,
  }
}

const LIMITS: IndexLimits = {
  file: 100 * 1024 ** 2,
  project: 10 * 1024 ** 3,
  newProjectsPerUser: 20,
  newProjectsPerAddress: 40,
}

const FLAGS: Flags = {
  readOnly: false,
  noUploads: false,
  noNewProjects: false,
  noTrustedPublishing: false,
  noGitHubPublishing: false,
  noAttestations: false,
}

async function stateOf(config: RehearsalConfig, places: Places, now: number): Promise<State> {
  const state: State = {
    projects: new Map(),
    usedNames: new Set(),
    publishers: [],
    pending: [],
    tokens: new Map(),
    usedIdentities: new Map(),
    users: new Map(),
    prohibited: new Set((config.prohibited ?? []).map(normalizeName)),
    flags: withDefaults(FLAGS, config.flags),
    limits: withDefaults(LIMITS, config.limits),
    creations: [],
    serial: 0,
  }
  for (const user of config.users ?? []) addUser(state, user)
  for (const [name, password] of Object.entries(config.passwords ?? {})) addUser(state, { name, password })
  for (const project of config.projects ?? []) {
    setProject(state, project)
    await addReleases(state, places, project, now)
  }
  for (const publisher of config.publishers ?? []) registerPublisher(state, publisher)
  for (const pending of config.pending ?? []) registerPending(state, pending, now)
  return state
}
