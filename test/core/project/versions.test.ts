import { describe, expect, it } from '@jest/globals'
import { readProject } from '@pyrelease/core'
import { type Files, writeTree } from './source-tree.ts'

const manifest = (backend: string, project: string, tool = '', requires = '') =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "my-demo"\n${project}\n${tool}\n`
const DYNAMIC = 'dynamic = ["version"]'
const CARGO = '[package]\nname = "core"\nversion = "0.4.0-rc.2"\n'

/** What the tree is, its files, the version that comes of it, and the place that says so. */
const CASES: readonly (readonly [
  what: string,
  files: Files,
  version: string | undefined,
  where: string | undefined,
])[] = [
  ['static', { 'pyproject.toml': manifest('hatchling.build', 'version = "1.0-RC.1"') }, '1.0rc1', 'pyproject.toml:6'],
  [
    'static and no version',
    { 'pyproject.toml': manifest('hatchling.build', 'version = "one"') },
    undefined,
    'pyproject.toml:6',
  ],
  [
    'maturin, dynamic',
    { 'pyproject.toml': manifest('maturin', DYNAMIC), 'Cargo.toml': CARGO },
    '0.4.0rc2',
    'Cargo.toml:3',
  ],
  [
    'maturin, static beside Cargo',
    { 'pyproject.toml': manifest('maturin', 'version = "0.4.0"'), 'Cargo.toml': CARGO },
    '0.4.0',
    'pyproject.toml:6',
  ],
  [
    'maturin, in rust/, without a version',
    { 'pyproject.toml': manifest('maturin', DYNAMIC), 'rust/Cargo.toml': '[package]\nname = "core"\n' },
    '0.0.0',
    'rust/Cargo.toml:1',
  ],
  ['maturin without Cargo.toml', { 'pyproject.toml': manifest('maturin', DYNAMIC) }, undefined, undefined],
  [
    'setuptools, attr',
    {
      'pyproject.toml': manifest(
        'setuptools.build_meta',
        DYNAMIC,
        '[tool.setuptools.dynamic]\nversion = {attr = "my_demo.about.VERSION"}',
      ),
      'src/my_demo/about.py': '"""\nVERSION = "9"\n"""\nVERSION: str = \'1.1\'  # keep\n',
    },
    '1.1',
    'src/my_demo/about.py:4',
  ],
  [
    'setuptools, an attr that is computed',
    {
      'pyproject.toml': manifest(
        'setuptools.build_meta',
        DYNAMIC,
        '[tool.setuptools.dynamic]\nversion = {attr = "my_demo.VERSION"}',
      ),
      'my_demo/__init__.py': 'VERSION = ".".join(["1", "1"])\n',
    },
    undefined,
    undefined,
  ],
  [
    'setuptools, file',
    {
      'pyproject.toml': manifest(
        'setuptools.build_meta',
        DYNAMIC,
        '[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}',
      ),
      VERSION: '1.2\n',
    },
    '1.2',
    'VERSION:1',
  ],
  [
    'setup.cfg, literal',
    {
      'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n',
      'setup.cfg': '# x\n[metadata]\nname = my-demo\nversion = 1.3\n',
    },
    '1.3',
    'setup.cfg:4',
  ],
  [
    'setup.cfg, attr',
    {
      'setup.cfg': '[metadata]\nname = my-demo\nversion = attr: my_demo.__version__\n',
      'my_demo/__init__.py': '__version__ = "1.4"\n',
    },
    '1.4',
    'my_demo/__init__.py:1',
  ],
  [
    'setup.cfg, file on a line of its own',
    { 'setup.cfg': '[other]\nversion = 0\n[metadata]\nversion =\n    file: VERSION\n', VERSION: '1.5\n' },
    '1.5',
    'VERSION:1',
  ],
  ['setup.py, literal', { 'setup.py': 'VERSION = 2\nsetup(\n  name="x", version="1.0",\n)' }, '1.0', 'setup.py:3'],
  ['setup.py, computed', { 'setup.py': 'setup(version=VERSION, python_version="3")' }, undefined, undefined],
  [
    'hatch, code',
    {
      'pyproject.toml': manifest('hatchling.build', DYNAMIC, '[tool.hatch.version]\nsource = "code"\npath = "v.py"'),
      'v.py': '__version__ = "2.3"\n',
    },
    '2.3',
    'v.py:1',
  ],
  [
    'hatch, nodejs',
    {
      'pyproject.toml': manifest('hatchling.build', DYNAMIC, '[tool.hatch.version]\nsource = "nodejs"'),
      'package.json': '{\n  "name": "x",\n  "version": "2.4.0"\n}',
    },
    '2.4.0',
    'package.json:3',
  ],
  [
    'hatch, a source of its own',
    {
      'pyproject.toml': manifest(
        'hatchling.build',
        DYNAMIC,
        '[tool.hatch.version]\nsource = "env"\npath = "v.py"\nvariable = "V"',
      ),
      'v.py': '__version__ = "2.5"\n',
    },
    undefined,
    undefined,
  ],
  [
    'dynamic-metadata, regex',
    {
      'pyproject.toml': manifest(
        'scikit_build_core.build',
        DYNAMIC,
        '[[tool.dynamic-metadata]]\nprovider = "dynamic_metadata.template"\nfield = "description"\n[[tool.dynamic-metadata]]\nprovider = "dynamic_metadata.regex"\nfield = "version"\ninput = "v.py"',
      ),
      'v.py': '__version__ = "3.3.1"\n',
    },
    '3.3.1',
    'v.py:1',
  ],
  [
    'dynamic-metadata, code',
    {
      'pyproject.toml': manifest('scikit_build_core.build', DYNAMIC, '[[tool.dynamic-metadata]]\nprovider = "mine"'),
      'v.py': '__version__ = "3.3.1"\n',
    },
    undefined,
    undefined,
  ],
  [
    'scikit-build-core, a regex for CMake',
    {
      'pyproject.toml': manifest(
        'scikit_build_core.build',
        DYNAMIC,
        `[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.regex"\ninput = "CMakeLists.txt"\nregex = 'VERSION (?P<value>[0-9.]+)'`,
      ),
      'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(demo VERSION 3.3)\n',
    },
    '3.20',
    'CMakeLists.txt:1',
  ],
  [
    'hatch, path',
    {
      'pyproject.toml': manifest('hatchling.build', DYNAMIC, '[tool.hatch.version]\npath = "src/v.py"'),
      'src/v.py': '# a\nversion = "v2.0.dev1"\n',
    },
    '2.0.dev1',
    'src/v.py:2',
  ],
  [
    'hatch, pattern',
    {
      'pyproject.toml': manifest(
        'hatchling.build',
        DYNAMIC,
        `[tool.hatch.version]\npath = "v.txt"\npattern = '(?i)^ver=(?P<version>\\S+)'`,
      ),
      'v.txt': 'x\nVER=2.1\n',
    },
    '2.1',
    'v.txt:2',
  ],
  [
    'hatch, a pattern that only Python knows',
    {
      'pyproject.toml': manifest(
        'hatchling.build',
        DYNAMIC,
        `[tool.hatch.version]\npath = "v.txt"\npattern = '(?P<version>x)(?(version)y)'`,
      ),
      'v.txt': '1',
    },
    undefined,
    undefined,
  ],
  [
    'hatch, expression',
    {
      'pyproject.toml': manifest('hatchling.build', DYNAMIC, '[tool.hatch.version]\npath = "v.py"\nexpression = "f()"'),
      'v.py': '__version__ = "1"',
    },
    undefined,
    undefined,
  ],
  [
    'flit',
    { 'pyproject.toml': manifest('flit_core.buildapi', DYNAMIC), 'my_demo.py': '"""Doc."""\n__version__ = "3.0"\n' },
    '3.0',
    'my_demo.py:2',
  ],
  [
    'pdm, file',
    {
      'pyproject.toml': manifest('pdm.backend', DYNAMIC, '[tool.pdm.version]\nsource = "file"\npath = "v.py"'),
      'v.py': '__version__ = "3.1"\n',
    },
    '3.1',
    'v.py:1',
  ],
  [
    'pdm, call',
    { 'pyproject.toml': manifest('pdm.backend', DYNAMIC, '[tool.pdm.version]\nsource = "call"\ngetter = "a:b"') },
    undefined,
    undefined,
  ],
  [
    'poetry',
    {
      'pyproject.toml':
        '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "my-demo"\nversion = "3.2"\n',
    },
    '3.2',
    'pyproject.toml:6',
  ],
  [
    'scikit-build-core, regex',
    {
      'pyproject.toml': manifest(
        'scikit_build_core.build',
        DYNAMIC,
        '[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.regex"\ninput = "v.py"',
      ),
      'v.py': '__version__ = "3.3"\n',
    },
    '3.3',
    'v.py:1',
  ],
  [
    'meson',
    { 'pyproject.toml': manifest('mesonpy', DYNAMIC), 'meson.build': "project('demo', 'c',\n  version: '3.4')\n" },
    '3.4',
    'meson.build:2',
  ],
  ['a backend of its own', { 'pyproject.toml': manifest('my_backend', DYNAMIC) }, undefined, undefined],
]

const placeOf = (where: { file: string; line?: number } | undefined) =>
  where === undefined ? undefined : `${where.file}:${where.line ?? 0}`

describe('the version of a project', () => {
  it.each(CASES)('%s', async (_, files, version, where) => {
    await using tree = await writeTree(files)
    const project = await readProject(tree.path)
    expect(project.version).toBe(version)
    expect(placeOf(project.versions.find(({ decides }) => decides)?.where)).toBe(where)
  })
})
