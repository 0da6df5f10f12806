import { describe, expect, test } from '@jest/globals'
import { environmentGates } from '../../../packages/core/src/project/compiled.ts'
import { declaredExtensions } from '../../../packages/core/src/project/extension-modules.ts'
import { declaredTopLevels, topLevelNames } from '../../../packages/core/src/project/modules.ts'
import { readPackageTree } from '../../../packages/core/src/project/package-tree.ts'
import { readProject } from '../../../packages/core/src/project/source.ts'
import type { TomlTable } from '../../../packages/core/src/project/toml.ts'
import { commitAll, type Files, writeTree } from './source-tree.ts'

const manifest = (tool = '', name = 'my-demo'): string =>
  `[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n[project]\nname = "${name}"\nversion = "1.0"\n${tool}`
const crate = (lib: string, dependency = 'pyo3 = "0.28"'): string =>
  `[package]\nname = "my-demo"\nversion = "1.0.0"\n${lib}[dependencies]\n${dependency}\n`

describe('readPackageTree', () => {
  test.each<[string, Files, readonly string[] | undefined]>([
    [
      'a package in src',
      { 'src/my_demo/__init__.py': '', 'src/my_demo/a/b.txt': '', 'other.py': '' },
      ['my_demo/__init__.py', 'my_demo/a/b.txt'],
    ],
    ['a package beside pyproject.toml', { 'my_demo/__init__.py': '', 'tests/a.py': '' }, ['my_demo/__init__.py']],
    ['a single module', { 'my_demo.py': '' }, ['my_demo.py']],
    ['a package of another name', { 'other/__init__.py': '' }, undefined],
  ])('%s', async (_, files, expected) => {
    await using tree = await writeTree({ 'pyproject.toml': manifest(), ...files })
    commitAll(tree.path)
    expect(await readPackageTree(await readProject(tree.path))).toEqual(expected)
  })

  test('without git, nobody says what belongs to it', async () => {
    await using tree = await writeTree({ 'pyproject.toml': manifest(), 'my_demo.py': '' })
    expect(await readPackageTree(await readProject(tree.path))).toBeUndefined()
  })
})

test.each<[string, Files, readonly string[] | undefined]>([
  [
    'by module-name',
    { 'pyproject.toml': manifest('[tool.maturin]\nmodule-name = "a._b"\n'), 'Cargo.toml': crate('') },
    ['a._b'],
  ],
  [
    'by the library',
    { 'pyproject.toml': manifest(), 'Cargo.toml': crate('[lib]\nname = "core"\n') },
    ['core', 'core.core', 'my_demo.core'],
  ],
  ['unknown without pyo3', { 'pyproject.toml': manifest(), 'Cargo.toml': crate('', 'libc = "1"') }, undefined],
  [
    'unknown with other bindings',
    { 'pyproject.toml': manifest('[tool.maturin]\nbindings = "cffi"\n'), 'Cargo.toml': crate('') },
    undefined,
  ],
  [
    'unknown with files included by hand',
    { 'pyproject.toml': manifest('[tool.maturin]\ninclude = ["*.so"]\n'), 'Cargo.toml': crate('') },
    undefined,
  ],
  ['unknown without a crate', { 'pyproject.toml': manifest() }, undefined],
])('extension modules are declared %s', async (_, files, expected) => {
  await using tree = await writeTree(files)
  expect(declaredExtensions(await readProject(tree.path))).toEqual(expected)
})

test.each<[string, TomlTable, readonly string[] | undefined]>([
  [
    'import names',
    { project: { 'import-names': ['a', 'a.b', 'c ; private'], 'import-namespaces': ['d'] } },
    ['a', 'c', 'd'],
  ],
  ['maturin', { tool: { maturin: { 'module-name': 'a._b', 'python-packages': ['a', 'c'] } } }, ['a', 'c']],
  ['flit', { tool: { flit: { module: { name: 'a' } } } }, ['a']],
  ['uv', { tool: { uv: { 'build-backend': { 'module-name': ['a', 'b.c'] } } } }, ['a', 'b']],
  ['hatch', { tool: { hatch: { build: { targets: { wheel: { packages: ['src/a'] } } } } } }, ['a']],
  ['setuptools', { tool: { setuptools: { packages: ['a', 'a.b'], 'py-modules': ['c'] } } }, ['a', 'c']],
  ['nobody', { tool: {} }, undefined],
])('top levels are declared by %s', (_, tables, expected) => {
  expect(declaredTopLevels(tables)).toEqual(expected)
  expect(topLevelNames('My-Demo', tables)).toEqual(expected ?? ['My_Demo', 'my_demo'])
})

test.each<[string, readonly string[]]>([
  ['os.environ.get("A") == "1" and os.environ["B"]', ['A', 'B']],
  ["getenv('A'); environ.get('A', '0')", ['A']],
  ['"A" in os.environ or "B" not in environ', ['A', 'B']],
  ['# os.environ["A"]\nos.environ["CFLAGS"], os.environ["CHRONY_DIR"], os.environ["CC"]', []],
  ['', []],
])('%s asks for %j', (setupPy, names) => {
  expect(environmentGates(setupPy)).toEqual(names)
})
