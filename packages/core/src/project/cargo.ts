import type { Place } from '../failure.ts'
import { readCargoLock, type CargoLock } from './cargo-lock.ts'
import type { Pyproject } from './pyproject.ts'
import {
  isTable,
  readToml,
  tableAt,
  textAt,
  textsAt,
  textsOf,
  type TomlDocument,
  type TomlTable,
  valueAt,
} from './toml.ts'
import { inTree, type Tree, upwards } from './tree.ts'

/** Cargo.toml of the package, as far as a release needs it. Read as declared; no cargo is run. */
export interface CargoManifest {
  readonly document: TomlDocument
  readonly name: string | undefined
  /** As written, or inherited from the workspace; Cargo's implicit `0.0.0` when there is none. */
  readonly version: CargoVersion
  /** `[lib] name`, else the package's name with underscores. */
  readonly libName: string | undefined
  /** The dependency on pyo3, what it inherits from the workspace included; undefined without one. */
  readonly pyo3: { readonly version: string | undefined; readonly features: readonly string[] } | undefined
  /** `[features]`. Which of them are on is for whoever plans to say. */
  readonly features: ReadonlyMap<string, readonly string[]>
  /** Folder of the workspace's root, relative to the root of the repository: where Cargo.lock lies. */
  readonly workspaceRoot: string
  readonly lock: CargoLock | undefined
}

export interface CargoVersion {
  readonly text: string
  readonly place: Place
  readonly origin: 'package' | 'workspace' | 'implicit'
}

/**
 * Reads the manifest that maturin would build: `[tool.maturin] manifest-path`, `Cargo.toml`, `rust/Cargo.toml`.
 * @param dir package folder inside the tree
 * @returns undefined when there is none
 */
export async function readCargo(tree: Tree, dir: string, pyproject: Pyproject): Promise<CargoManifest | undefined> {
  const named = textAt(pyproject.document.tables, 'tool', 'maturin', 'manifest-path')
  const candidates = named === undefined ? ['Cargo.toml', 'rust/Cargo.toml'] : [named]
  for (const candidate of candidates) {
    const document = await readManifest(tree, inTree(dir, candidate))
    if (document !== undefined) return manifestOf(tree, document)
  }
  return undefined
}

async function manifestOf(tree: Tree, document: TomlDocument): Promise<CargoManifest> {
  const { tables } = document
  const folder = inTree(document.file, '..')
  const root = await findWorkspace(tree, document, folder)
  const name = textAt(tables, 'package', 'name')
  const workspaceRoot = root === undefined ? folder : inTree(root.file, '..')
  return {
    document,
    name,
    version: versionOf(document, root),
    libName: textAt(tables, 'lib', 'name') ?? name?.replaceAll('-', '_'),
    pyo3: pyo3Of(tables, root?.tables),
    features: new Map(Object.entries(tableAt(tables, 'features') ?? {}).map(([key, value]) => [key, textsOf(value)])),
    workspaceRoot,
    lock: name === undefined ? undefined : await readCargoLock(tree, inTree(workspaceRoot, 'Cargo.lock'), name),
  }
}

async function readManifest(tree: Tree, file: string): Promise<TomlDocument | undefined> {
  const bytes = await tree.bytes(file)
  return bytes === undefined ? undefined : readToml(file, bytes)
}

/** Cargo's search: `package.workspace`, the manifest itself, then upwards past roots that exclude this folder. */
async function findWorkspace(tree: Tree, document: TomlDocument, folder: string): Promise<TomlDocument | undefined> {
  const pointed = textAt(document.tables, 'package', 'workspace')
  if (pointed !== undefined) return readManifest(tree, inTree(folder, pointed, 'Cargo.toml'))
  if (tableAt(document.tables, 'workspace') !== undefined) return document
  for (const ancestor of upwards(folder).slice(1)) {
    const above = await readManifest(tree, inTree(ancestor, 'Cargo.toml'))
    const workspace = above === undefined ? undefined : tableAt(above.tables, 'workspace')
    if (above === undefined || workspace === undefined) continue
    const excluded = textsAt(workspace, 'exclude').map((path) => inTree(ancestor, path))
    if (!excluded.some((path) => folder === path || folder.startsWith(`${path}/`))) return above
  }
  return undefined
}

function versionOf(document: TomlDocument, root: TomlDocument | undefined): CargoVersion {
  const own = valueAt(document.tables, 'package', 'version')
  const place = document.place('package', 'version')
  if (typeof own === 'string') return { text: own, place, origin: 'package' }
  const inherited = root === undefined ? undefined : textAt(root.tables, 'workspace', 'package', 'version')
  if (isTable(own) && own['workspace'] === true && root !== undefined && inherited !== undefined)
    return { text: inherited, place: root.place('workspace', 'package', 'version'), origin: 'workspace' }
  return { text: '0.0.0', place, origin: 'implicit' }
}

/** Dependencies for all targets and for some count alike: which target is built is not known here. */
function pyo3Of(tables: TomlTable, workspace: TomlTable | undefined): CargoManifest['pyo3'] {
  const lists = [
    tableAt(tables, 'dependencies'),
    ...Object.values(tableAt(tables, 'target') ?? {}).map((target) =>
      isTable(target) ? tableAt(target, 'dependencies') : undefined,
    ),
  ]
  const found = lists.flatMap((list) => (list?.['pyo3'] === undefined ? [] : [list['pyo3']]))
  if (found.length === 0) return undefined
  const inherits = found.some((value) => isTable(value) && value['workspace'] === true)
  const shared =
    inherits && workspace !== undefined ? valueAt(workspace, 'workspace', 'dependencies', 'pyo3') : undefined
  const all = shared === undefined ? found : [...found, shared]
  return {
    version: all
      .map((value) => (isTable(value) ? textAt(value, 'version') : value))
      .find((value) => typeof value === 'string'),
    features: [...new Set(all.flatMap((value) => (isTable(value) ? textsAt(value, 'features') : [])))],
  }
}
