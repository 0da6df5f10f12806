import type { UploadFields } from '@pyrelease/core'

// Everything that the index remembers, as data: tests read it and set it. Projects go by their normalised names.

export interface StoredFile {
  readonly filename: string
  readonly kind: 'sdist' | 'bdist_wheel'
  readonly size: number
  readonly digests: Digests
  /** `pyversion` of the form: the python tags of a wheel, `source` of an sdist. */
  readonly pythonVersion: string
  readonly comment: string | undefined
  /** Milliseconds. */
  readonly uploaded: number
  /** Where its bytes lie. */
  readonly path: string
  /** METADATA of a wheel, served beside it. */
  readonly metadata: { readonly path: string; readonly size: number; readonly sha256: string } | undefined
  /** What the integrity API answers for it (PEP 740); undefined without attestations. */
  readonly provenance: unknown
}

/** Lower-case hex. */
export interface Digests {
  readonly md5: string
  readonly sha256: string
  readonly blake2b: string
}

export interface Release {
  /** PEP 440 normal form of the first file's version. */
  readonly version: string
  /** Milliseconds: the moment of its first file. */
  readonly created: number
  /** The form of its first file: later ones change nothing of what a release says. */
  readonly fields: UploadFields
  readonly files: StoredFile[]
  /** PEP 592: yanked, for a reason perhaps. */
  yanked: boolean | string
}

export const PROJECT_STATUSES = ['active', 'archived', 'quarantined'] as const
/** PEP 792, as far as PyPI knows it. */
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

export type Role = 'Owner' | 'Maintainer'

export interface Project {
  /** As its last upload spelled it. */
  name: string
  /** By canonical version: `1.0` and `1.0.0` are one release. */
  readonly releases: Map<string, Release>
  status: ProjectStatus
  /** Who may upload besides its publishers; undefined for every user of the index. */
  roles: ReadonlyMap<string, Role> | undefined
  /** Bytes, where the project has more room than others. */
  limits: { readonly file?: number | undefined; readonly project?: number | undefined }
  organization: { readonly name: string; readonly active: boolean } | undefined
  /** PEP 708. */
  alternateLocations: readonly string[]
  /** The index's serial number when it last changed. */
  serial: number
}

export function newProject(name: string, details: Partial<Project> = {}): Project {
  return {
    name,
    releases: new Map(),
    status: 'active',
    roles: undefined,
    limits: {},
    organization: undefined,
    alternateLocations: [],
    serial: 0,
    ...details,
  }
}

/** Who may exchange identity tokens, and for which projects. */
export interface Publisher extends PublisherIdentity {
  readonly projects: Set<string>
}

/** What PyPI's form asks for, and the owner's id, which PyPI looks up itself. */
export interface PublisherIdentity {
  readonly owner: string
  readonly repository: string
  readonly ownerId: string
  /** File name, without its folder. */
  readonly workflow: string
  /** Lower case; empty for none. */
  readonly environment: string
}

/** A publisher of a project that does not exist yet: its first token creates the project. */
export interface PendingPublisher extends PublisherIdentity {
  readonly project: string
  /** Who registered it and will own the project; undefined leaves the project to every user. */
  readonly user: string | undefined
  /** Milliseconds; PyPI forgets it 30 days later. */
  readonly created: number
}

/** What an identity token was traded for. */
export interface JobToken {
  readonly kind: 'job'
  readonly publisher: Publisher
  /** The projects that the publisher had when it was minted. */
  readonly projects: ReadonlySet<string>
  /** Seconds. */
  readonly notBefore: number
  readonly expires: number
}

/** An API token of a user. */
export interface UserToken {
  readonly kind: 'user'
  readonly user: string
  /** The projects that it is limited to; undefined for the whole account. */
  readonly projects: ReadonlySet<string> | undefined
  /** Seconds. */
  readonly expires: number | undefined
}

export interface User {
  readonly name: string
  /** PyPI takes none; an index whose users have passwords is like many others. */
  readonly password: string | undefined
  readonly verifiedEmail: boolean
  readonly twoFactor: boolean
}

/** Switches of the index's administrators. */
export interface Flags {
  readOnly: boolean
  noUploads: boolean
  noNewProjects: boolean
  /** For every issuer, or for GitHub's alone. */
  noTrustedPublishing: boolean
  noGitHubPublishing: boolean
  /** Attestations are taken without a look and not shown. */
  noAttestations: boolean
}

/** What the index grants everybody: bytes, and new projects an hour. */
export interface IndexLimits {
  readonly file: number
  readonly project: number
  readonly newProjectsPerUser: number
  readonly newProjectsPerAddress: number
}

export interface State {
  readonly projects: Map<string, Project>
  /** Names of all files that there ever were: none is free again. */
  readonly usedNames: Set<string>
  readonly publishers: Publisher[]
  readonly pending: PendingPublisher[]
  /** By what the client sends. */
  readonly tokens: Map<string, JobToken | UserToken>
  /** `jti` of the identity tokens that bought an upload token, and until when they are remembered (seconds). */
  readonly usedIdentities: Map<string, number>
  readonly users: Map<string, User>
  /** Normalised names that no project may have. */
  readonly prohibited: Set<string>
  readonly flags: Flags
  limits: IndexLimits
  /** Attempts at a new project that came as far as its creation. */
  readonly creations: { readonly user: string; readonly at: number }[]
  /** Counts up with every change. */
  serial: number
}

export function filesOf(project: Project): readonly StoredFile[] {
  return [...project.releases.values()].flatMap(({ files }) => files)
}

export function allFiles(state: State): readonly StoredFile[] {
  return [...state.projects.values()].flatMap(filesOf)
}

/** Notes that a project changed: its pages carry the number. */
export function touch(state: State, project: Project): void {
  state.serial += 1
  project.serial = state.serial
}

/** What was said, and the defaults for the rest: a key with undefined was not said. */
export function withDefaults<Value extends object>(
  defaults: Value,
  given: { readonly [Key in keyof Value]?: Value[Key] | undefined } = {},
): Value {
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...defaults, ...Object.fromEntries(said) }
}
