import type { Place } from '../failure.ts'
import { isList, isTable, readToml, valueAt, type TomlDocument, type TomlTable } from './toml.ts'
import type { Tree } from './tree.ts'

export interface CargoLock {
  /** Relative to the root of the repository. */
  readonly file: string
  /** Undefined without git. */
  readonly tracked: boolean | undefined
  /** Where and as which version it lists this package; undefined when it does not. */
  readonly own: LockEntry | undefined
}

export interface LockEntry {
  readonly text: string
  readonly place: Place
}

/** @returns undefined when there is no lock file */
export async function readCargoLock(tree: Tree, file: string, name: string): Promise<CargoLock | undefined> {
  const document = await readLock(tree, file)
  if (document === undefined) return undefined
  // Packages of the workspace itself have no source.
  const own = ownEntry(document, (entry) => entry['name'] === name && !('source' in entry))
  return { file, tracked: await tree.isTracked(file), own }
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
  return ownEntry(document, (entry) => {
    const { name, source } = entry
    const isLocal = isTable(source) && ['editable', 'virtual', 'directory'].some((kind) => kind in source)
    return typeof name === 'string' && isName(name) && isLocal
  })
}

async function readLock(tree: Tree, file: string): Promise<TomlDocument | undefined> {
  const bytes = await tree.bytes(file)
  return bytes === undefined ? undefined : readToml(file, bytes)
}

/** Both kinds of lock file list packages as `[[package]]`. */
function ownEntry(document: TomlDocument, isOwn: (entry: TomlTable) => boolean): LockEntry | undefined {
  const packages = document.tables['package']
  if (!isList(packages)) return undefined
  const index = packages.findIndex((entry) => isTable(entry) && isOwn(entry))
  const version = valueAt(packages[index], 'version')
  return typeof version === 'string' ? { text: version, place: document.place('package', index, 'version') } : undefined
}
