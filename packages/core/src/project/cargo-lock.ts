import type { Place } from '../failure.ts'
import { isList, isTable, readToml, textAt, textsAt, type TomlDocument, type TomlTable, valueAt } from './toml.ts'
import type { Tree } from './tree.ts'

export interface CargoLock {
  /** Relative to the root of the repository. */
  readonly file: string
  /** Undefined without git. */
  readonly tracked: boolean | undefined
  /** Where and as which version it lists this package; undefined when it does not. */
  readonly own: LockEntry | undefined
  /** What it pins for this package: names, each with the versions that may be meant. */
  readonly pins: ReadonlyMap<string, readonly string[]>
}

export interface LockEntry {
  readonly text: string
  readonly place: Place
}

/** @returns undefined when there is no lock file */
export async function readCargoLock(tree: Tree, file: string, name: string): Promise<CargoLock | undefined> {
  const [document, tracked] = await Promise.all([readLock(tree, file), tree.trackedAmong([file])])
  if (document === undefined) return undefined
  const packages = packagesIn(document)
  // Packages of the workspace itself have no source.
  const index = packages.findIndex((entry) => entry['name'] === name && !('source' in entry))
  const own = entryAt(document, packages, index)
  return { file, tracked: tracked?.has(file), own, pins: pinsOf(packages, packages[index]) }
}

/** `dependencies` holds `name`, or `name version` where several versions of it are locked. */
function pinsOf(packages: readonly TomlTable[], own: TomlTable | undefined): CargoLock['pins'] {
  const pins = new Map<string, string[]>()
  for (const text of own === undefined ? [] : textsAt(own, 'dependencies')) {
    const [name = '', version] = text.split(' ')
    const versions = packages.flatMap((entry) => (entry['name'] === name ? (textAt(entry, 'version') ?? []) : []))
    pins.set(name, [...(pins.get(name) ?? []), ...(version === undefined ? versions : [version])])
  }
  return pins
}

/**
 * uv's entry of a package of the project itself: it comes from a folder, not from an index.
 * @param isName decides by the normalised name
 */
export async function readUvLock(
  tree: Tree,
  file: string,
  isName: (name: string) => boolean,
): Promise<LockEntry | undefined> {
  const document = await readLock(tree, file)
  if (document === undefined) return undefined
  const packages = packagesIn(document)
  const index = packages.findIndex(({ name, source }) => {
    const isLocal = isTable(source) && ['editable', 'virtual', 'directory'].some((kind) => kind in source)
    return typeof name === 'string' && isName(name) && isLocal
  })
  return entryAt(document, packages, index)
}

async function readLock(tree: Tree, file: string): Promise<TomlDocument | undefined> {
  const bytes = await tree.bytes(file)
  return bytes === undefined ? undefined : readToml(file, bytes)
}

/** Both kinds of lock file list packages as `[[package]]`. */
function packagesIn({ tables }: TomlDocument): readonly TomlTable[] {
  const packages = tables['package']
  return isList(packages) ? packages.filter(isTable) : []
}

function entryAt(document: TomlDocument, packages: readonly TomlTable[], index: number): LockEntry | undefined {
  const version = valueAt(packages[index], 'version')
  return typeof version === 'string' ? { text: version, place: document.place('package', index, 'version') } : undefined
}
