import type { Place } from '../failure.ts'
import { toPep440 } from '../standards/cargo-version.ts'
import { normalizeName } from '../standards/name.ts'
import { readUvLock } from './cargo-lock.ts'
import type { CargoManifest } from './cargo.ts'
import { findConstant, readConstant } from './python-constant.ts'
import type { Pyproject } from './pyproject.ts'
import { textAt } from './toml.ts'
import { inTree, type Tree, upwards } from './tree.ts'
import {
  fromCitation,
  fromCmake,
  fromConstants,
  fromDocs,
  fromMeson,
  fromSetup,
  fromWorkspaceRoot,
  stated,
} from './version-echoes.ts'
import type { Versioning } from './versioning.ts'

/** Kinds of places that state a version. */
export type VersionKind =
  | 'pyproject'
  | 'poetry'
  | 'cargo'
  | 'file'
  | 'setup'
  | 'meson'
  | 'cmake'
  | 'cargo-lock'
  | 'uv-lock'
  | 'constant'
  | 'citation'
  | 'docs'
  | 'workspace'
  | 'tag'

/** A place that states the version of the package. */
export interface VersionSource {
  readonly kind: VersionKind
  readonly where: Place
  /** The key or name that holds it, such as `project.version` or `__version__`. */
  readonly key: string
  /** As written. */
  readonly raw: string
  /** PEP 440 normal form; undefined when it is none (for Cargo: cannot become one). */
  readonly normal: string | undefined
  /** True for the one that the build backend reads. */
  readonly decides: boolean
  /** What of a version it can say: CMake knows numbers only, Sphinx's `version` the first of them; all, if undefined. */
  readonly extent?: 'release' | 'series'
}

export interface VersionQuestion {
  readonly tree: Tree
  /** Package folder inside the tree. */
  readonly dir: string
  readonly name: string | undefined
  readonly pyproject: Pyproject
  readonly cargo: CargoManifest | undefined
  readonly versioning: Versioning
  /** The tag that a version from the repository would come from, and the version in it. */
  readonly tag: { readonly name: string; readonly version: string } | undefined
}

/** Every place that states the version, the one that decides first. */
export async function readVersionSources(question: VersionQuestion): Promise<readonly VersionSource[]> {
  const found = await Promise.all(READERS.map(async (read) => read(question)))
  const decided = found.flat().map((source) => ({ ...source, decides: decides(source, question.versioning) }))
  return decided.toSorted((a, b) => Number(b.decides) - Number(a.decides))
}

/** What a place says, before it is known whether the build reads it there. */
export type StatedVersion = Omit<VersionSource, 'decides'>

type Reader = (question: VersionQuestion) => readonly StatedVersion[] | Promise<readonly StatedVersion[]>

const READERS: readonly Reader[] = [
  fromPyproject,
  fromPoetry,
  fromCargo,
  fromFile,
  fromTag,
  fromSetup,
  fromMeson,
  fromCmake,
  fromCargoLock,
  fromUvLock,
  fromConstants,
  fromCitation,
  fromDocs,
  fromWorkspaceRoot,
]

function decides({ kind, where }: StatedVersion, versioning: Versioning): boolean {
  if (versioning.from === 'file') return kind === 'file' && versioning.files.includes(where.file)
  return kind === versioning.from
}

function fromPyproject({ pyproject }: VersionQuestion): readonly StatedVersion[] {
  const { project, document } = pyproject
  if (project?.version === undefined) return []
  return [stated('pyproject', document.place('project', 'version'), 'project.version', project.version)]
}

function fromPoetry({ pyproject: { document }, versioning }: VersionQuestion): readonly StatedVersion[] {
  const raw = textAt(document.tables, 'tool', 'poetry', 'version')
  // poetry-dynamic-versioning and the like want a placeholder there.
  if (raw === undefined || versioning.from === 'tag') return []
  return [stated('poetry', document.place('tool', 'poetry', 'version'), 'tool.poetry.version', raw)]
}

function fromCargo({ cargo, versioning }: VersionQuestion): readonly StatedVersion[] {
  if (cargo === undefined || (cargo.version.origin === 'implicit' && versioning.from !== 'cargo')) return []
  const { text, place, origin } = cargo.version
  const key = origin === 'workspace' ? 'workspace.package.version' : 'package.version'
  return [{ kind: 'cargo', where: place, key, raw: text, normal: normalOfCargo(text) }]
}

function normalOfCargo(text: string): string | undefined {
  const mapped = toPep440(text)
  return 'version' in mapped ? mapped.version : undefined
}

async function fromFile({ tree, versioning }: VersionQuestion): Promise<readonly StatedVersion[]> {
  if (versioning.from !== 'file') return []
  for (const file of versioning.files) {
    const source = await tree.text(file)
    if (source === undefined) continue
    const found =
      typeof versioning.holds === 'string'
        ? readConstant(file, source, versioning.holds)
        : findConstant(file, source, versioning.holds)
    if (found !== undefined) return [stated('file', found.place, versioning.key, found.text)]
  }
  return []
}

function fromTag({ tag, versioning }: VersionQuestion): readonly StatedVersion[] {
  if (versioning.from !== 'tag' || tag === undefined) return []
  return [{ kind: 'tag', where: versioning.place, key: versioning.key, raw: tag.name, normal: tag.version }]
}

function fromCargoLock({ cargo }: VersionQuestion): readonly StatedVersion[] {
  const lock = cargo?.lock
  if (cargo?.name === undefined || lock?.own === undefined) return []
  const { text, place } = lock.own
  return [{ kind: 'cargo-lock', where: place, key: `package ${cargo.name}`, raw: text, normal: normalOfCargo(text) }]
}

async function fromUvLock({ tree, dir, name }: VersionQuestion): Promise<readonly StatedVersion[]> {
  if (name === undefined) return []
  const isOwn = (other: string): boolean => normalizeName(other) === normalizeName(name)
  for (const folder of upwards(dir)) {
    const own = await readUvLock(tree, inTree(folder, 'uv.lock'), isOwn)
    if (own !== undefined) return [stated('uv-lock', own.place, `package ${name}`, own.text)]
  }
  return []
}
