import type { Pyproject } from './pyproject.ts'
import { tableAt, textAt, textsAt, type TomlTable } from './toml.ts'
import { inTree } from './tree.ts'

/** Where backends are told, or agree, that modules lie: folders relative to the package folder, the likeliest first. */
export function sourceRoots(tables: TomlTable): readonly string[] {
  const packageDir = tableAt(tables, 'tool', 'setuptools', 'package-dir')
  const configured = [
    textAt(tables, 'tool', 'maturin', 'python-source'),
    textAt(packageDir ?? {}, ''),
    ...textsAt(tables, 'tool', 'setuptools', 'packages', 'find', 'where'),
    textAt(tables, 'tool', 'uv', 'build-backend', 'module-root'),
    textAt(tables, 'tool', 'pdm', 'build', 'package-dir'),
  ]
  return [
    ...new Set([...configured.filter((root) => root !== undefined), 'src', 'python', '.'].map((root) => inTree(root))),
  ]
}

/** Paths of the import packages, `demo` or `acme/demo`: as configured, else after the distribution's name. */
function moduleNames(name: string, tables: TomlTable): readonly string[] {
  const maturin = textAt(tables, 'tool', 'maturin', 'module-name')?.split('.')
  const configured = [
    maturin?.[0],
    textAt(tables, 'tool', 'flit', 'module', 'name'),
    textAt(tables, 'tool', 'uv', 'build-backend', 'module-name'),
    ...hatchPackages(tables),
  ]
  const own = name.replaceAll('-', '_')
  const names = [...configured, own, own.toLowerCase()].flatMap((module) => (module === undefined ? [] : [module]))
  return [...new Set(names.map((module) => module.replaceAll('.', '/')))]
}

/** First parts of the names of the import packages and modules: as configured, else after the distribution's name. */
export function topLevelNames(name: string, tables: TomlTable): readonly string[] {
  const declared = declaredTopLevels(tables) ?? moduleNames(name, tables)
  return [...new Set(declared.map((path) => path.split('/')[0] ?? ''))]
}

/**
 * The top-level packages and modules that the project lists, where it lists all of them.
 * @returns undefined where the backend finds them by itself
 */
export function declaredTopLevels(tables: TomlTable): readonly string[] | undefined {
  const named = (...path: readonly string[]): readonly string[] => {
    const one = textAt(tables, ...path)
    return one === undefined ? textsAt(tables, ...path) : [one]
  }
  const lists = [
    [...named('project', 'import-names'), ...named('project', 'import-namespaces')],
    [...named('tool', 'maturin', 'module-name'), ...named('tool', 'maturin', 'python-packages')],
    named('tool', 'flit', 'module', 'name'),
    named('tool', 'uv', 'build-backend', 'module-name'),
    hatchPackages(tables),
    [...named('tool', 'setuptools', 'packages'), ...named('tool', 'setuptools', 'py-modules')],
  ]
  const first = lists.find((list) => list.length > 0)
  return (
    first && [...new Set(first.map((module) => /^\w+/u.exec(module.trim())?.[0] ?? ''))].filter((top) => top !== '')
  )
}

/** `[tool.hatch.build.targets.wheel] packages` names folders: the last part is the package. */
function hatchPackages(tables: TomlTable): readonly string[] {
  const packages = textsAt(tables, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages')
  return packages.map((path) => path.split('/').at(-1) ?? '')
}

/** Folders, relative to the package folder, in which the import packages may lie; most do not exist. */
export function packageFolders(name: string, { document }: Pyproject): readonly string[] {
  const modules = moduleNames(name, document.tables)
  return sourceRoots(document.tables).flatMap((root) => modules.map((module) => inTree(root, module)))
}

const FILES = ['__init__.py', '_version.py', 'version.py', '__about__.py', '__version__.py']

/** Files of the package that may hold a literal `__version__`, relative to the tree; most do not exist. */
export function moduleFiles(dir: string, name: string, { document }: Pyproject): readonly string[] {
  const modules = moduleNames(name, document.tables)
  const roots = sourceRoots(document.tables)
  return [
    ...new Set(
      roots.flatMap((root) =>
        modules.flatMap((module) => [
          ...FILES.map((file) => inTree(dir, root, module, file)),
          inTree(dir, root, `${module}.py`),
        ]),
      ),
    ),
  ]
}

/** Files that a dotted name such as `demo.version.VERSION` may live in, and the name in them. */
export function attributeFiles(
  dir: string,
  attribute: string,
  { document }: Pyproject,
): { readonly files: readonly string[]; readonly name: string } {
  const parts = attribute.split('.')
  const name = parts.pop() ?? ''
  const path = parts.join('/')
  const roots = sourceRoots(document.tables)
  return {
    name,
    files: roots.flatMap((root) => [inTree(dir, root, `${path}.py`), inTree(dir, root, path, '__init__.py')]),
  }
}
