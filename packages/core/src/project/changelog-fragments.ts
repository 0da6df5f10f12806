import { readIni } from './setup-cfg.ts'
import { readToml, tableAt, textAt, type TomlTable } from './toml.ts'
import { inTree, type Tree } from './tree.ts'

/** Beside fragments lie what explains them and what keeps the folder in git. */
const NO_FRAGMENT = /^(?:\.|_|readme|template)|\.(?:ini|cfg|toml|json|j2|jinja2?)$|\/$|~$/i

/**
 * Files that towncrier, scriv or changesets would collect into the changelog at a release, relative to the root of the
 * repository.
 * @param dir package folder inside the tree
 */
export async function readFragments(tree: Tree, dir: string, tables: TomlTable): Promise<readonly string[]> {
  const folders = [...(await towncrierFolders(tree, dir, tables)), ...(await scrivFolders(tree, dir, tables))]
  const [listed, changesets] = await Promise.all([
    Promise.all(folders.map((folder) => fragmentsIn(tree, inTree(dir, folder)))),
    fragmentsIn(tree, inTree(dir, '.changeset')),
  ])
  return [...listed.flat(), ...changesets.filter((file) => file.endsWith('.md'))]
}

async function fragmentsIn(tree: Tree, folder: string): Promise<readonly string[]> {
  const names = await tree.names(folder)
  return names.filter((name) => !NO_FRAGMENT.test(name)).map((name) => inTree(folder, name))
}

/** `directory`, else `newsfragments`; types of fragments may have folders of their own. */
async function towncrierFolders(tree: Tree, dir: string, tables: TomlTable): Promise<readonly string[]> {
  const bytes = await tree.bytes(inTree(dir, 'towncrier.toml'))
  const own = bytes === undefined ? undefined : (await readToml('towncrier.toml', bytes)).tables
  const settings = [own, tables].flatMap((found) => {
    const table = found === undefined ? undefined : tableAt(found, 'tool', 'towncrier')
    return table === undefined ? [] : [table]
  })
  const [table] = settings
  if (table === undefined) return []
  const named = textAt(table, 'directory')
  const within = textAt(table, 'package')?.replaceAll('.', '/')
  const base = textAt(table, 'package_dir') ?? '.'
  const folder = named ?? inTree(base, within ?? '.', 'newsfragments')
  const below = (await tree.names(inTree(dir, folder))).filter((name) => name.endsWith('/') && !name.startsWith('.'))
  return [folder, ...below.map((name) => inTree(folder, name))]
}

/** `fragment_directory` in pyproject.toml, setup.cfg, tox.ini or scriv.ini, else `changelog.d`. */
async function scrivFolders(tree: Tree, dir: string, tables: TomlTable): Promise<readonly string[]> {
  const inPyproject = tableAt(tables, 'tool', 'scriv')
  if (inPyproject !== undefined) return [textAt(inPyproject, 'fragment_directory') ?? 'changelog.d']
  const files = ['changelog.d/scriv.ini', 'setup.cfg', 'tox.ini']
  const texts = await Promise.all(files.map((file) => tree.text(inTree(dir, file))))
  const named = files.flatMap((file, index) => {
    const text = texts[index] ?? ''
    const section = ['tool.scriv', 'tool:scriv', 'scriv'].find((name) => text.includes(`[${name}]`))
    if (section === undefined) return []
    return [readIni(file, text, section, 'fragment_directory')?.text ?? 'changelog.d']
  })
  return named.slice(0, 1)
}
