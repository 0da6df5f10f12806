import { canonicalizeVersion, normalizeName } from '@pyrelease/core'
import { v } from '@pyrelease/core'
import type { Clock } from './clock.ts'
import { type Answer, json, readText, type Request } from './exchange.ts'
import {
  FlagsEntry,
  keys,
  LimitsEntry,
  PendingEntry,
  ProjectEntry,
  problemsOf,
  PublisherEntry,
  UserEntry,
} from './index-config.ts'
import type { Issuer } from './issuer.ts'
import { claimsOf, type Job } from './job.ts'
import { tokenText } from './minting.ts'
import { remove } from './new-project.ts'
import {
  addReleases,
  addUser,
  identityOf,
  type Places,
  registerPending,
  registerPublisher,
  setProject,
} from './populate.ts'
import { type Project, type PublisherIdentity, type Release, type State, touch, withDefaults } from './state.ts'

// `POST /_admin/<command>` with a JSON object: what PyPI's web pages and administrators do, for tests alone. The answer
// is `{}` or what the command gives; 400 names what is wrong with the object, 404 what the index does not have.

export interface Administration {
  readonly state: State
  readonly clock: Clock
  readonly issuer: Issuer
  readonly audience: string
  readonly places: Places
}

interface Command {
  readonly does: string
  /** @returns what the command gives, or the name of what the index does not have */
  readonly run: (admin: Administration, body: unknown) => unknown
}

/** Thrown by commands about what is not there. */
class Missing extends Error {}
/** Thrown for an object that will not do. */
class Unfit extends Error {}

const text = v.pipe(v.string('expected a text'), v.nonEmpty('is empty'))
const claims = v.record(v.string(), v.unknown(), 'expected an object')
const ReleaseName = { project: text, version: text }

function command<const Entries extends v.ObjectEntries>(
  does: string,
  entries: Entries,
  run: (admin: Administration, body: v.InferOutput<ReturnType<typeof keys<Entries>>>) => unknown,
): Command {
  const schema = keys(entries)
  return {
    does,
    run(admin, body) {
      const read = problemsOf(schema, body)
      if (!('output' in read)) throw new Unfit(read.join('\n'))
      return run(admin, read.output)
    },
  }
}

/** Every command by its word. */
export const ADMIN_COMMANDS: Readonly<Record<string, Command>> = {
  clock: command(
    'sets the clock, or lets so many seconds pass',
    { now: v.optional(text), advance: v.optional(v.number('expected seconds')) },
    ({ clock }, { now, advance = 0 }) => {
      if (now !== undefined) {
        if (Number.isNaN(Date.parse(now))) throw new Unfit('now: expected a time as 2026-01-02T03:04:05Z')
        clock.set(Date.parse(now))
      }
      clock.advance(advance * 1000)
      return { now: new Date(clock.now()).toISOString() }
    },
  ),
  flags: command('sets switches', FlagsEntry.entries, ({ state }, flags) => {
    return Object.assign(state.flags, withDefaults(state.flags, flags))
  }),
  limits: command('sets what everybody is granted', LimitsEntry.entries, ({ state }, limits) => {
    state.limits = withDefaults(state.limits, limits)
    return state.limits
  }),
  user: command('adds a user, with API tokens', UserEntry.entries, ({ state }, user) => {
    addUser(state, user)
  }),
  project: command(
    'adds a project, or changes one',
    ProjectEntry.entries,
    async ({ state, places, clock }, project) => {
      setProject(state, project)
      await addReleases(state, places, project, clock.now())
    },
  ),
  'delete-project': command(
    'deletes a project; names of its files stay used',
    { project: text },
    ({ state }, { project }) => {
      const name = normalizeName(projectOf(state, project).name)
      state.projects.delete(name)
      state.serial += 1
      for (const publisher of state.publishers) publisher.projects.delete(name)
    },
  ),
  yank: command(
    'yanks a release, for a reason perhaps, or takes it back',
    { ...ReleaseName, yanked: v.optional(v.union([v.boolean(), v.string()], 'expected true, false or the reason')) },
    ({ state }, { project, version, yanked = true }) => {
      releaseOf(state, project, version).yanked = yanked
      touch(state, projectOf(state, project))
    },
  ),
  delete: command(
    'deletes a release, or one file of it; names stay used',
    { ...ReleaseName, filename: v.optional(text) },
    ({ state }, { project, version, filename }) => {
      const release = releaseOf(state, project, version)
      const at = release.files.findIndex((file) => file.filename === filename)
      if (filename !== undefined && at < 0) throw new Missing(`${filename} of ${project} ${version}`)
      if (filename === undefined) projectOf(state, project).releases.delete(canonicalizeVersion(version))
      else release.files.splice(at, 1)
      touch(state, projectOf(state, project))
    },
  ),
  publisher: command('registers a publisher', PublisherEntry.entries, ({ state }, publisher) => {
    registerPublisher(state, publisher)
  }),
  'remove-publisher': command('takes a publisher from its project', PublisherEntry.entries, ({ state }, publisher) => {
    const known = state.publishers.find((one) => sameIdentity(one, identityOf(publisher)))
    if (known?.projects.delete(normalizeName(publisher.project)) !== true) throw new Missing('such a publisher')
  }),
  pending: command('registers a pending publisher', PendingEntry.entries, ({ state, clock }, pending) => {
    registerPending(state, pending, clock.now())
  }),
  'remove-pending': command('removes a pending publisher', PendingEntry.entries, ({ state }, pending) => {
    const known = state.pending.find(
      (one) => sameIdentity(one, identityOf(pending)) && normalizeName(one.project) === normalizeName(pending.project),
    )
    if (known === undefined) throw new Missing('such a pending publisher')
    remove(state.pending, known)
  }),
  token: command(
    'makes an API token of a user, for the whole account or some projects',
    { user: text, projects: v.optional(v.array(text)) },
    ({ state }, { user, projects }) => {
      if (!state.users.has(user)) throw new Missing(`the user ${user}`)
      const token = tokenText()
      const limited = projects === undefined ? undefined : new Set(projects.map(normalizeName))
      state.tokens.set(token, { kind: 'user', user, projects: limited, expires: undefined })
      return { token }
    },
  ),
  burn: command('forgets a token, or all of them', { token: v.optional(text) }, ({ state }, { token }) => {
    if (token === undefined) state.tokens.clear()
    else if (!state.tokens.delete(token)) throw new Missing('such a token')
  }),
  sign: command(
    'signs claims as they are; `header` replaces or adds to the header',
    { claims, header: v.optional(claims) },
    async ({ issuer }, body) => ({ token: await issuer.sign(body.claims, body.header) }),
  ),
  claims: command('what a job of these facts would claim', { job: claims }, ({ issuer, audience, clock }, { job }) =>
    claimsOf(readJob(job), issuer.url, audience, Math.floor(clock.now() / 1000)),
  ),
  identity: command('opens the identity service of a job', { job: claims }, ({ issuer }, { job }) =>
    issuer.identity(readJob(job)),
  ),
  'rotate-key': command('signs with another key from now on', {}, ({ issuer }) => {
    issuer.rotate()
  }),
  help: command('lists these commands', {}, () =>
    Object.fromEntries(Object.entries(ADMIN_COMMANDS).map(([word, { does }]) => [word, does])),
  ),
  state: command('what the index holds', {}, ({ state, clock }) => shownState(state, clock)),
}

const JobEntry = keys({
  repository: text,
  workflow: text,
  ref: v.optional(text),
  sha: v.optional(text),
  event: v.optional(text),
  environment: v.optional(text),
  ownerId: v.optional(text),
  claims: v.optional(claims),
})

function readJob(value: unknown): Job {
  const read = problemsOf(JobEntry, value)
  if (!('output' in read)) throw new Unfit(read.map((line) => `job.${line}`).join('\n'))
  return read.output
}

/** `POST /_admin/<command>` */
export async function administer(admin: Administration, request: Request, word: string): Promise<Answer> {
  const known = ADMIN_COMMANDS[word]
  if (known === undefined)
    return json({ message: `no command ${word}; there are ${Object.keys(ADMIN_COMMANDS).join(', ')}` }, 404)
  try {
    const body = (await readText(request)) ?? ''
    const given: unknown = await known.run(admin, body === '' ? {} : JSON.parse(body))
    return json(given ?? {})
  } catch (thrown) {
    if (thrown instanceof Missing) return json({ message: `the index does not have ${thrown.message}` }, 404)
    if (thrown instanceof Error) return json({ message: thrown.message }, 400)
    throw thrown
  }
}

function projectOf(state: State, name: string): Project {
  const project = state.projects.get(normalizeName(name))
  if (project === undefined) throw new Missing(`the project ${name}`)
  return project
}

function releaseOf(state: State, project: string, version: string): Release {
  const release = projectOf(state, project).releases.get(canonicalizeVersion(version))
  if (release === undefined) throw new Missing(`${project} ${version}`)
  return release
}

function sameIdentity(a: PublisherIdentity, b: PublisherIdentity): boolean {
  return (['owner', 'repository', 'ownerId', 'workflow', 'environment'] as const).every((key) => a[key] === b[key])
}

/** Without secrets: tokens and passwords are not among it. */
function shownState(state: State, clock: Clock): unknown {
  return {
    now: new Date(clock.now()).toISOString(),
    serial: state.serial,
    flags: state.flags,
    limits: state.limits,
    projects: [...state.projects.values()].map(({ name, status, releases, roles }) => ({
      name,
      status,
      roles: roles === undefined ? null : Object.fromEntries(roles),
      releases: [...releases.values()].map(({ version, created, yanked, files }) => ({
        version,
        created: new Date(created).toISOString(),
        yanked,
        files: files.map(({ filename, digests, size }) => ({ filename, sha256: digests.sha256, size })),
      })),
    })),
    usedNames: [...state.usedNames].sort(),
    publishers: state.publishers.map((publisher) => ({ ...publisher, projects: [...publisher.projects] })),
    pending: state.pending,
    users: [...state.users.keys()],
    tokens: state.tokens.size,
  }
}
