import type { Place } from '../failure.ts'
import { inherits, readManifest, type Workspace } from './cargo-workspace.ts'
import { isTable, tableAt, textAt, textsAt, textsOf, type TomlDocument, type TomlTable, valueAt } from './toml.ts'
import { inTree, leavesTree, type Tree } from './tree.ts'

/** A package of this repository as its Cargo.toml declares it, with what it inherits from the workspace. */
export interface Crate {
  readonly document: TomlDocument
  /** Relative to the root of the repository. */
  readonly folder: string
  readonly name: string | undefined
  /** `[features]` */
  readonly features: ReadonlyMap<string, readonly string[]>
  readonly dependencies: readonly CrateDependency[]
}

export type DependencyKind = 'normal' | 'build' | 'dev'

/** One entry of a dependency table; those for all targets and for some count alike. */
export interface CrateDependency {
  /** The key, by which features name it. */
  readonly key: string
  /** Name of the package, which `package = "…"` may set apart from the key. */
  readonly package: string
  readonly kind: DependencyKind
  /** Version requirement; undefined for a path or a repository alone. */
  readonly requirement: string | undefined
  /** Folder, relative to the root of the repository; it may lead out of it. */
  readonly path: string | undefined
  /** As the manifest writes that folder. */
  readonly rawPath: string | undefined
  readonly features: readonly string[]
  readonly defaultFeatures: boolean
  readonly optional: boolean
  readonly place: Place
  /** What of it the workspace says, and where; undefined where it inherits nothing. */
  readonly shared: { readonly features: readonly string[]; readonly place: Place } | undefined
  /** True for `workspace = true` that nothing answers. */
  readonly dangling: boolean
}

/**
 * The crate of a manifest, and all crates inside the tree that it reaches by `path`, itself first. What is no file, and
 * what lies outside, is left to whoever looks at the dependencies.
 */
export async function readCrates(
  tree: Tree,
  document: TomlDocument,
  workspace: Workspace | undefined,
): Promise<readonly Crate[]> {
  const crates: Crate[] = [crateOf(document, workspace)]
  const seen = new Set(crates.map(({ folder }) => folder))
  for (const crate of crates) {
    const folders = crate.dependencies.flatMap(({ path }) => (path === undefined || seen.has(path) ? [] : [path]))
    const inside = [...new Set(folders)].filter((folder) => !leavesTree(folder))
    for (const folder of inside) seen.add(folder)
    const found = await Promise.all(inside.map((folder) => readManifest(tree, inTree(folder, 'Cargo.toml'))))
    crates.push(...found.flatMap((manifest) => (manifest === undefined ? [] : [crateOf(manifest, workspace)])))
  }
  return crates
}

function crateOf(document: TomlDocument, workspace: Workspace | undefined): Crate {
  const { tables } = document
  return {
    document,
    folder: inTree(document.file, '..'),
    name: textAt(tables, 'package', 'name'),
    features: new Map(Object.entries(tableAt(tables, 'features') ?? {}).map(([key, value]) => [key, textsOf(value)])),
    dependencies: dependencyTables(tables).flatMap(({ kind, path }) =>
      Object.keys(tableAt(tables, ...path) ?? {}).map((key) => dependencyOf(document, workspace, kind, [...path, key])),
    ),
  }
}

const TABLES: Readonly<Record<DependencyKind, readonly string[]>> = {
  normal: ['dependencies'],
  build: ['build-dependencies', 'build_dependencies'],
  dev: ['dev-dependencies', 'dev_dependencies'],
}
const KINDS = ['normal', 'build', 'dev'] as const

function dependencyTables(tables: TomlTable): readonly { kind: DependencyKind; path: readonly string[] }[] {
  const places = [[], ...Object.keys(tableAt(tables, 'target') ?? {}).map((target) => ['target', target])]
  return places.flatMap((place) =>
    KINDS.flatMap((kind) => TABLES[kind].map((name) => ({ kind, path: [...place, name] }))),
  )
}

/** A member adds features to what the workspace says, and may switch default features back on. */
function dependencyOf(
  document: TomlDocument,
  workspace: Workspace | undefined,
  kind: DependencyKind,
  path: readonly string[],
): CrateDependency {
  const key = path.at(-1) ?? ''
  const own = valueAt(document.tables, ...path)
  const sharedPath = ['workspace', 'dependencies', key]
  const shared =
    inherits(own) && workspace !== undefined ? valueAt(workspace.document.tables, ...sharedPath) : undefined
  const table = isTable(own) ? own : {}
  const base = inherits(own) ? shared : own
  const said = isTable(base) ? base : {}
  const home = shared === undefined ? inTree(document.file, '..') : (workspace?.root ?? '.')
  const rawPath = textAt(said, 'path')
  const sharedDefault = defaultFeaturesOf(said) ?? true
  return {
    key,
    package: textAt(said, 'package') ?? key,
    kind,
    requirement: typeof base === 'string' ? base : textAt(said, 'version'),
    path: rawPath === undefined ? undefined : folderOf(home, rawPath),
    rawPath,
    features: textsAt(table, 'features'),
    defaultFeatures: inherits(own) ? sharedDefault || defaultFeaturesOf(table) === true : sharedDefault,
    optional: table['optional'] === true,
    place: document.place(...path),
    shared:
      shared === undefined || workspace === undefined
        ? undefined
        : { features: textsAt(said, 'features'), place: workspace.document.place(...sharedPath) },
    dangling: inherits(own) && shared === undefined,
  }
}

function folderOf(home: string, path: string): string {
  return leavesTree(path) && !path.startsWith('..') ? path : inTree(home, path)
}

function defaultFeaturesOf(table: TomlTable): boolean | undefined {
  const value = table['default-features'] ?? table['default_features']
  return typeof value === 'boolean' ? value : undefined
}
