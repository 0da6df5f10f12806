import type { Place } from '../failure.ts'
import { type FeatureChoice, reachedFeatures, type ReachedFeatures } from './cargo-features.ts'
import { readCargoLock, type CargoLock } from './cargo-lock.ts'
import { findWorkspace, inheritable, readManifest, type Stated, type Workspace } from './cargo-workspace.ts'
import { type Crate, readCrates } from './crate.ts'
import { pymodulesIn } from './pymodules.ts'
import type { Pyproject } from './pyproject.ts'
import { isTable, isList, tableAt, textAt, textsAt, type TomlDocument, type TomlTable, valueAt } from './toml.ts'
import { inTree, type Tree } from './tree.ts'

/** Cargo.toml of the package, as far as a release needs it. Read as declared; no cargo is run. */
export interface CargoManifest {
  readonly document: TomlDocument
  readonly name: string | undefined
  /** As written, or inherited from the workspace; Cargo's implicit `0.0.0` when there is none. */
  readonly version: CargoVersion
  /** `package.license`, as written or inherited; undefined without one. */
  readonly license: Stated | undefined
  /** `[lib] name`, else the package's name with underscores. */
  readonly libName: string | undefined
  /** Modules of pyo3 that the root source of the library defines; undefined when that cannot be read. */
  readonly pymodules: readonly string[] | undefined
  /** The dependency on pyo3, what it inherits from the workspace included; undefined without one. */
  readonly pyo3: { readonly version: string | undefined; readonly features: readonly string[] } | undefined
  /** `[features]`. Which of them are on is for whoever plans to say. */
  readonly features: ReadonlyMap<string, readonly string[]>
  readonly workspace: Workspace | undefined
  /** Folder of the workspace's root, relative to the root of the repository: where Cargo.lock lies. */
  readonly workspaceRoot: string
  /** This crate, and those of the repository that it reaches by `path`. */
  readonly crates: readonly Crate[]
  /** Cargo's dependency resolver: with the first, the features of development dependencies count in every build. */
  readonly resolver: '1' | '2' | '3'
  /** What a build with the features of `[tool.maturin]` switches on. */
  readonly reached: ReachedFeatures
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
  const maturin = tableAt(pyproject.document.tables, 'tool', 'maturin') ?? {}
  const named = textAt(maturin, 'manifest-path')
  const candidates = named === undefined ? ['Cargo.toml', 'rust/Cargo.toml'] : [named]
  for (const candidate of candidates) {
    const document = await readManifest(tree, inTree(dir, candidate))
    if (document !== undefined) return manifestOf(tree, document, choiceOf(maturin))
  }
  return undefined
}

async function manifestOf(tree: Tree, document: TomlDocument, choice: FeatureChoice): Promise<CargoManifest> {
  const { tables } = document
  const workspace = await findWorkspace(tree, document)
  const name = textAt(tables, 'package', 'name')
  const workspaceRoot = workspace?.root ?? inTree(document.file, '..')
  const source = inTree(document.file, '..', textAt(tables, 'lib', 'path') ?? 'src/lib.rs')
  const [library, crates, lock] = await Promise.all([
    tree.text(source),
    readCrates(tree, document, workspace),
    name === undefined ? undefined : readCargoLock(tree, inTree(workspaceRoot, 'Cargo.lock'), name),
  ])
  const resolver = resolverOf(document, workspace)
  return {
    document,
    name,
    version: versionOf(document, workspace),
    license: inheritable(document, workspace, 'license'),
    libName: textAt(tables, 'lib', 'name') ?? name?.replaceAll('-', '_'),
    pymodules: library === undefined ? undefined : pymodulesIn(library),
    pyo3: pyo3Of(crates),
    features: crates[0]?.features ?? new Map(),
    workspace,
    workspaceRoot,
    crates,
    resolver,
    reached: reachedFeatures(crates, choice, resolver === '1' ? ['normal', 'build', 'dev'] : ['normal']),
    lock,
  }
}

/** Conditional features, `{ feature = …, python-version = … }`, count: some wheel of the release has them. */
function choiceOf(maturin: TomlTable): FeatureChoice {
  const features = maturin['features']
  return {
    features: (isList(features) ? features : []).flatMap((item) => {
      const feature = isTable(item) ? item['feature'] : item
      return typeof feature === 'string' ? [feature] : []
    }),
    allFeatures: maturin['all-features'] === true,
    noDefaultFeatures: maturin['no-default-features'] === true,
  }
}

function versionOf(document: TomlDocument, workspace: Workspace | undefined): CargoVersion {
  const found = inheritable(document, workspace, 'version')
  if (found === undefined) return { text: '0.0.0', place: document.place('package', 'version'), origin: 'implicit' }
  return { text: found.text, place: found.place, origin: found.inherited ? 'workspace' : 'package' }
}

/** The root manifest decides: by `resolver`, else by the edition of its package; a virtual one keeps the first. */
function resolverOf(document: TomlDocument, workspace: Workspace | undefined): CargoManifest['resolver'] {
  const root = workspace?.document ?? document
  const said = textAt(root.tables, 'workspace', 'resolver') ?? textAt(root.tables, 'package', 'resolver')
  if (said === '1' || said === '2' || said === '3') return said
  const edition = inheritable(root, workspace, 'edition')?.text
  if (edition === '2021') return '2'
  return edition === undefined || edition < '2021' ? '1' : '3'
}

function pyo3Of([crate]: readonly Crate[]): CargoManifest['pyo3'] {
  const found = (crate?.dependencies ?? []).filter(({ package: name, kind }) => name === 'pyo3' && kind === 'normal')
  if (found.length === 0) return undefined
  const own = found.find(({ shared, requirement }) => shared === undefined && requirement !== undefined)
  return {
    version: (own ?? found.find(({ requirement }) => requirement !== undefined))?.requirement,
    features: [
      ...new Set([
        ...found.flatMap(({ features }) => features),
        ...found.flatMap(({ shared }) => shared?.features ?? []),
      ]),
    ],
  }
}

/** Whether wheels hold a library for Python, as against a program. */
export function makesExtension({ document: { tables } }: CargoManifest, pyproject: Pyproject): boolean {
  const bindings = textAt(pyproject.document.tables, 'tool', 'maturin', 'bindings')
  if (bindings !== undefined) return bindings === 'pyo3' || bindings === 'pyo3-ffi'
  return textsAt(tables, 'lib', 'crate-type').includes('cdylib') || valueAt(tables, 'bin') === undefined
}
