import { parseReference } from '../standards/entry-points.ts'
import { filesMatching } from './globbed-files.ts'
import { sourceRoots } from './modules.ts'
import type { Pyproject } from './pyproject.ts'
import { textsAt } from './toml.ts'
import { inTree, type Tree } from './tree.ts'

/** Where a module that the metadata names lies in the source tree. */
export type StatedModule =
  /** `file` is relative to the root of the repository; `text` is undefined for what is no UTF-8. */
  | { readonly kind: 'python'; readonly file: string; readonly text: string | undefined }
  /** A folder without `__init__.py`. */
  | { readonly kind: 'namespace'; readonly folder: string }
  | { readonly kind: 'absent' }

/** Modules that scripts, entry points and import names need, by their dotted names. */
export async function readStatedModules(
  tree: Tree,
  dir: string,
  { project, document }: Pyproject,
): Promise<ReadonlyMap<string, StatedModule>> {
  if (project === undefined) return new Map()
  const references = [project.scripts, project.guiScripts, ...project.entryPoints.values()]
    .flatMap((table) => [...table.values()])
    .flatMap((value) => parseReference(value)?.module ?? [])
  const names = ['import-names', 'import-namespaces']
    .flatMap((key) => textsAt(document.tables, 'project', key))
    .map((name) => name.replace(/\s*;.*$/, '').trim())
  const modules = [...new Set([...references, ...names])].filter((name) => /^\w+(\.\w+)*$/u.test(name))
  const roots = sourceRoots(document.tables).map((root) => inTree(dir, root))
  return new Map(
    await Promise.all(modules.map(async (module) => [module, await findModule(tree, dir, roots, module)] as const)),
  )
}

/** Where backends look first; else wherever it lies below the package folder, for backends can be told of any place. */
async function findModule(tree: Tree, dir: string, roots: readonly string[], module: string): Promise<StatedModule> {
  const path = module.replaceAll('.', '/')
  const files = [`${path}.py`, `${path}/__init__.py`]
  for (const file of roots.flatMap((root) => files.map((one) => inTree(root, one)))) {
    const bytes = await tree.bytes(file)
    if (bytes !== undefined) return { kind: 'python', file, text: await tree.text(file) }
  }
  for (const pattern of files) {
    const [file] = (await filesMatching(tree, dir, `**/${pattern}`)).map((found) => inTree(dir, found))
    if (file !== undefined) return { kind: 'python', file, text: await tree.text(file) }
  }
  for (const folder of roots.map((root) => inTree(root, path)))
    if (await tree.isFolder(folder)) return { kind: 'namespace', folder }
  return { kind: 'absent' }
}

/** The folder that holds nothing but what is imported, by agreement or as the backend is told. */
export interface ImportRoot {
  /** Relative to the root of the repository. */
  readonly folder: string
  /** Packages and modules directly in it. */
  readonly names: readonly string[]
}

/** Undefined for a project whose modules lie beside its other files: what of them is packed, only the backend knows. */
export async function readImportRoot(
  tree: Tree,
  dir: string,
  { document }: Pyproject,
): Promise<ImportRoot | undefined> {
  const [first] = sourceRoots(document.tables)
  const folder = first === undefined ? undefined : inTree(dir, first)
  if (folder === undefined || folder === dir) return undefined
  const listed = await tree.names(folder)
  const found = await Promise.all(
    listed.map(async (name) => {
      const [, module] = /^(\w+)\.py$/u.exec(name) ?? []
      if (module !== undefined) return [module]
      if (!/^\w+\/$/u.test(name)) return []
      const inside = await tree.names(inTree(folder, name))
      return inside.includes('__init__.py') ? [name.slice(0, -1)] : []
    }),
  )
  return { folder, names: found.flat() }
}
