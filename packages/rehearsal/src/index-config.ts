import { Failure, isValidName, nearest } from '@pyrelease/core'
import { v } from '@pyrelease/core'
import { FAULT_KINDS } from './faults-schedule.ts'
import { PROJECT_STATUSES } from './state.ts'

// What an index may be told to begin with: a file of `pyrelease index --config`, or the same as data from tests.

const text = v.pipe(v.string('expected a text'), v.nonEmpty('is empty'))
const projectName = v.pipe(
  v.string('expected a text'),
  v.check(isValidName, 'expected a project name: ASCII letters, digits, and . _ - between them'),
)
const time = v.pipe(
  v.string('expected a time as 2026-01-02T03:04:05Z'),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'expected a time as 2026-01-02T03:04:05Z'),
)
const bool = v.boolean('expected true or false')
const count = v.pipe(v.number('expected a number'), v.integer('expected a whole number'), v.minValue(0, 'is below 0'))
const texts = v.array(text, 'expected a list of texts')

/** An object of these keys and no others; what is missing or unknown is said by name. */
export function keys<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected, received, input }) => {
    if (received === 'undefined') return 'is missing'
    if (expected !== 'never') return `expected an object, not ${JSON.stringify(input)}`
    const key = received.replace(/^"|"$/g, '')
    const meant = nearest(key, Object.keys(entries))
    const known = Object.keys(entries).join(', ')
    return `is no key here; ${meant === undefined ? `there are ${known}` : `did you mean ${meant}?`}`
  })
}

const list = <Item extends v.GenericSchema>(item: Item) => v.optional(v.array(item, 'expected a list'))

export const UserEntry = keys({
  name: text,
  password: v.optional(text),
  verifiedEmail: v.optional(bool),
  twoFactor: v.optional(bool),
  /** API tokens; without `projects` for the whole account. */
  tokens: list(
    keys({ token: text, projects: v.optional(v.array(projectName, 'expected a list')), expires: v.optional(time) }),
  ),
})

export const PublisherEntry = keys({
  project: projectName,
  owner: text,
  repository: text,
  /** File name of the workflow. */
  workflow: v.pipe(text, v.regex(/^[^/]+\.ya?ml$/, 'expected the file name of a workflow, such as release.yml')),
  environment: v.optional(v.string('expected a text')),
  /** Default: the id that the rehearsal's issuer gives this owner. */
  ownerId: v.optional(text),
})

/** Who registered it will own the project; left out, the project is every user's. It is forgotten after 30 days. */
export const PendingEntry = keys({ ...PublisherEntry.entries, user: v.optional(text), created: v.optional(time) })

export const ReleaseEntry = keys({
  /** When its first file came; default: the earliest of its files. */
  created: v.optional(time),
  yanked: v.optional(v.union([bool, v.string()], 'expected true, false or the reason')),
  /** Files on this machine. */
  files: v.array(
    v.union([text, keys({ path: text, uploaded: v.optional(time) })], 'expected a path, or {"path", "uploaded"}'),
    'expected a list of files',
  ),
})

export const ProjectEntry = keys({
  name: projectName,
  status: v.optional(v.picklist(PROJECT_STATUSES, `expected one of ${PROJECT_STATUSES.join(', ')}`)),
  /** Users who may upload; without both, every user may. */
  owners: v.optional(texts),
  maintainers: v.optional(texts),
  /** Bytes. */
  limits: v.optional(keys({ file: v.optional(count), project: v.optional(count) })),
  organization: v.optional(keys({ name: text, active: bool })),
  alternateLocations: v.optional(texts),
  releases: list(ReleaseEntry),
  /** Names of files that were deleted. */
  deleted: v.optional(texts),
})

export const FlagsEntry = keys({
  readOnly: v.optional(bool),
  noUploads: v.optional(bool),
  noNewProjects: v.optional(bool),
  noTrustedPublishing: v.optional(bool),
  noGitHubPublishing: v.optional(bool),
  noAttestations: v.optional(bool),
})

/** Bytes, and new projects an hour. */
export const LimitsEntry = keys({
  file: v.optional(count),
  project: v.optional(count),
  newProjectsPerUser: v.optional(count),
  newProjectsPerAddress: v.optional(count),
})

/** What goes wrong between the index and its clients, the same for the same seed. */
export const FaultsEntry = keys({
  seed: count,
  /** Share of requests that something happens to. */
  rate: v.optional(v.pipe(v.number('expected a number'), v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'))),
  kinds: v.optional(
    v.array(v.picklist(FAULT_KINDS, `expected one of ${FAULT_KINDS.join(', ')}`), 'expected a list of kinds'),
  ),
  /** Milliseconds by which the index's clock is ahead. */
  skew: v.optional(v.pipe(v.number('expected a number'), v.integer('expected a whole number'))),
  /** From that upload on, counted from 0, so many are answered 503. */
  outage: v.optional(keys({ from: count, uploads: count })),
})

export const IndexEntry = keys({
  /** What time it is when the index starts; it goes on from there. */
  clock: v.optional(time),
  /** What identity tokens must be made for. */
  audience: v.optional(text),
  /** Whether clients find the token exchange by PEP 807. */
  discovery: v.optional(bool),
  /**
   * A Sigstore trust root, without which attestations are only read, and the issuer that certificates must name, else
   * this index's own.
   */
  sigstore: v.optional(
    keys({ trustRoot: v.optional(v.record(v.string(), v.unknown(), 'expected an object')), issuer: v.optional(text) }),
  ),
  flags: v.optional(FlagsEntry),
  faults: v.optional(FaultsEntry),
  limits: v.optional(LimitsEntry),
  prohibited: v.optional(v.array(projectName, 'expected a list of names')),
  users: list(UserEntry),
  projects: list(ProjectEntry),
  publishers: list(PublisherEntry),
  pending: list(PendingEntry),
})

export type IndexConfig = v.InferOutput<typeof IndexEntry>
export type UserConfig = v.InferOutput<typeof UserEntry>
export type PublisherConfig = v.InferOutput<typeof PublisherEntry>
export type PendingConfig = v.InferOutput<typeof PendingEntry>
export type ProjectConfig = v.InferOutput<typeof ProjectEntry>

const REMEDY = 'Mend what is named; `pyrelease index --help` lists every key.'

/**
 * @param from path of the file, for messages
 * @throws Failure that names every key that will not do
 */
export function readIndexConfig(content: string, from: string): IndexConfig {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Failure(`${from} is not JSON: ${reason}`, { remedy: REMEDY, usage: true, cause })
  }
  const problems = problemsOf(IndexEntry, value)
  if (typeof problems === 'object' && 'output' in problems) return problems.output
  throw new Failure(`${from} is no configuration of an index:\n${problems.join('\n')}`, { remedy: REMEDY, usage: true })
}

/** @returns the value, or a line for each key that will not do: `projects[0].status: expected …` */
export function problemsOf<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly output: v.InferOutput<Schema> } | readonly string[] {
  if (Array.isArray(value)) return [`the whole: expected an object, not ${JSON.stringify(value)}`]
  const result = v.safeParse(schema, value)
  if (result.success) return { output: result.output }
  return result.issues.map((issue) => {
    const path = (issue.path ?? [])
      .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
    return `${path.replace(/^\./, '') || 'the whole'}: ${issue.message}`
  })
}
