// Everything that the index remembers, as data: tests read it and set it. Projects go by their normalised names.

export interface StoredFile {
  readonly filename: string
  readonly kind: 'sdist' | 'bdist_wheel'
  readonly size: number
  readonly digests: Digests
  readonly requiresPython: string | undefined
  /** Milliseconds. */
  readonly uploaded: number
  /** Where its bytes lie. */
  readonly path: string
  /** METADATA of a wheel, served beside it. */
  readonly metadata: { readonly path: string; readonly size: number; readonly sha256: string } | undefined
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
  readonly files: StoredFile[]
}

export interface Project {
  /** As its first upload spelled it. */
  readonly name: string
  /** By canonical version: `1.0` and `1.0.0` are one release. */
  readonly releases: Map<string, Release>
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
}

export interface UploadToken {
  readonly publisher: Publisher
  /** The projects that the publisher had when it was minted. */
  readonly projects: ReadonlySet<string>
  /** Seconds. */
  readonly notBefore: number
  readonly expires: number
}

export interface State {
  readonly projects: Map<string, Project>
  /** Names of all files that there ever were: none is free again. */
  readonly usedNames: Set<string>
  readonly publishers: Publisher[]
  readonly pending: PendingPublisher[]
  readonly tokens: Map<string, UploadToken>
  /** `jti` of the identity tokens that bought an upload token, and until when they are remembered (seconds). */
  readonly usedIdentities: Map<string, number>
  /** Passwords by user: these may upload anything, and create projects. */
  readonly users: ReadonlyMap<string, string>
  /** Switches of the index's administrators. */
  readonly flags: { readOnly: boolean; noUploads: boolean; noTrustedPublishing: boolean }
  /** Counts up with every change. */
  serial: number
}

export function filesOf(project: Project): readonly StoredFile[] {
  return [...project.releases.values()].flatMap(({ files }) => files)
}

export function allFiles(state: State): readonly StoredFile[] {
  return [...state.projects.values()].flatMap(filesOf)
}
