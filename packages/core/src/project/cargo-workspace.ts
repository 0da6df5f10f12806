import { isWild, segmentMatcher } from '../standards/glob-pattern.ts'
import type { Place } from '../failure.ts'
import {
  isTable,
  readToml,
  tableAt,
  textAt,
  textsAt,
  type TomlDocument,
  type TomlTable,
  type TomlValue,
  valueAt,
} from './toml.ts'
import { inTree, leavesTree, type Tree, upwards } from './tree.ts'

/** The workspace that a crate belongs to. */
export interface Workspace {
  readonly document: TomlDocument
  /** Folder of the root manifest, relative to the root of the repository: where Cargo.lock lies. */
  readonly root: string
  /** Folders of its members: its own package, those that it names, and those that they reach by path. */
  readonly members: readonly string[]
}

/** A value of a manifest and where it stands, in the manifest itself or in the workspace's. */
export interface Stated {
  readonly text: string
  readonly place: Place
}

/** @returns undefined when there is no such file; an unreadable one has no tables */
export async function readManifest(tree: Tree, file: string): Promise<TomlDocument | undefined> {
  if (leavesTree(file)) return undefined
  const bytes = await tree.bytes(file)
  return bytes === undefined ? undefined : readToml(file, bytes)
}

/** Cargo's search: `package.workspace`, the manifest itself, then upwards past roots that exclude this folder. */
export async function findWorkspace(tree: Tree, document: TomlDocument): Promise<Workspace | undefined> {
  const folder = inTree(document.file, '..')
  const pointed = textAt(document.tables, 'package', 'workspace')
  if (pointed !== undefined) {
    const named = await readManifest(tree, inTree(folder, pointed, 'Cargo.toml'))
    return named && workspaceOf(tree, named, folder)
  }
  if (tableAt(document.tables, 'workspace') !== undefined) return workspaceOf(tree, document, folder)
  for (const ancestor of upwards(folder).slice(1)) {
    const above = await readManifest(tree, inTree(ancestor, 'Cargo.toml'))
    if (above === undefined) continue
    // Cargo stops at one that it cannot read.
    if (above.problems.some(({ kind }) => kind !== 'toml-1.1')) return { document: above, root: ancestor, members: [] }
    const table = tableAt(above.tables, 'workspace')
    if (table === undefined) continue
    const excluded = textsAt(table, 'exclude').map((path) => inTree(ancestor, path))
    const members = textsAt(table, 'members').map((path) => inTree(ancestor, path))
    const isExcluded = excluded.some((path) => folder === path || folder.startsWith(`${path}/`))
    if (!isExcluded || members.includes(folder)) return workspaceOf(tree, above, folder)
  }
  return undefined
}

/** Path dependencies below the root are members too; they are looked for only where the crate in question is not named. */
async function workspaceOf(tree: Tree, document: TomlDocument, crate: string): Promise<Workspace> {
  const root = inTree(document.file, '..')
  const patterns = textsAt(document.tables, 'workspace', 'members')
  const named = await Promise.all(patterns.map((pattern) => expand(tree, root, inTree(pattern).split('/'))))
  const members = [root, ...named.flat()]
  for (const member of members) {
    if (members.includes(crate)) break
    const manifest = await readManifest(tree, inTree(member, 'Cargo.toml'))
    const reached = manifest === undefined ? [] : pathDependencies(manifest.tables)
    members.push(...reached.map((path) => inTree(member, path)).filter((path) => !members.includes(path)))
  }
  return { document, root, members }
}

function pathDependencies(tables: TomlTable): readonly string[] {
  const lists = [['dependencies'], ['build-dependencies'], ['dev-dependencies'], ['workspace', 'dependencies']]
  return lists.flatMap((path) =>
    Object.values(tableAt(tables, ...path) ?? {}).flatMap((value) =>
      isTable(value) ? (textAt(value, 'path') ?? []) : [],
    ),
  )
}

/** Folders that a path with globs stands for. */
async function expand(tree: Tree, folder: string, segments: readonly string[]): Promise<readonly string[]> {
  const [segment, ...rest] = segments
  if (segment === undefined) return [folder]
  if (!isWild(segment)) return expand(tree, inTree(folder, segment), rest)
  const matcher = segmentMatcher(segment)
  const folders = (await tree.names(folder)).flatMap((name) => (name.endsWith('/') ? [name.slice(0, -1)] : []))
  const found = folders.filter((name) => matcher.test(name)).map((name) => expand(tree, inTree(folder, name), rest))
  return (await Promise.all(found)).flat()
}

/** A key of `[package]` as written, or from the workspace by `key.workspace = true`. */
export function inheritable(
  document: TomlDocument,
  workspace: Workspace | undefined,
  key: string,
): (Stated & { readonly inherited: boolean }) | undefined {
  const own = valueAt(document.tables, 'package', key)
  if (typeof own === 'string') return { text: own, place: document.place('package', key), inherited: false }
  if (!inherits(own) || workspace === undefined) return undefined
  const text = textAt(workspace.document.tables, 'workspace', 'package', key)
  if (text === undefined) return undefined
  return { text, place: workspace.document.place('workspace', 'package', key), inherited: true }
}

export function inherits(value: TomlValue | undefined): value is TomlTable {
  return isTable(value) && value['workspace'] === true
}
