import type { Pyproject } from './pyproject.ts'
import { tableAt, textAt, textsAt, type TomlTable } from './toml.ts'
import { inTree } from './tree.ts'

/** Where backends are told, or agree, that modules lie: folders relative to the package folder, the likeliest first. */
function sourceRoots(tables: TomlTable): readonly string[] {
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

/** `[tool.hatch.build.targets.wheel] packages` names folders: the last part is the package. */
function hatchPackages(tables: TomlTable): readonly string[] {
  const packages = textsAt(tables, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages')
  return packages.map((path) => path.split('/').at(-1) ?? '')
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
