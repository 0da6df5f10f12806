import { describe, expect, it } from '@jest/globals'
import { readProject } from '@pyrelease/core'
import { addFiles, commitAll, type Files, git, writeTree } from './source-tree.ts'

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
  ['setup.py', { 'setup.py': 'setup(version="1.0")' }, undefined, undefined],
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

  it.each<[string, string, string | undefined]>([
    ['[tool.setuptools_scm]\nfallback_version = "0.0.0.dev0"', 'setuptools.build_meta', '0.0.0.dev0'],
    ['[tool.hatch.version]\nsource = "vcs"\nfallback-version = "0"', 'hatchling.build', '0'],
    ['[tool.pdm.version]\nsource = "scm"', 'pdm.backend', undefined],
    ['', 'setuptools.build_meta', undefined],
  ])('comes from tags by %j', async (tool, backend, fallback) => {
    await using tree = await writeTree({
      'pyproject.toml': manifest(backend, DYNAMIC, tool, '"setuptools", "setuptools_scm[toml]>=8"'),
    })
    commitAll(tree.path)
    const formats = { tagFormats: ['v{version}'] }
    expect(await readProject(tree.path, formats)).toMatchObject({
      version: undefined,
      versioning: { from: 'tag', fallback },
    })
    expect((await readProject(tree.path, { ...formats, tag: 'v2.0' })).version).toBe('2.0')
    git(tree.path, 'tag', 'v1.0-rc.1')
    git(tree.path, 'tag', 'crate-9.9')
    expect((await readProject(tree.path, formats)).versions).toEqual([
      expect.objectContaining({ kind: 'tag', raw: 'v1.0-rc.1', normal: '1.0rc1', decides: true }),
    ])
    git(tree.path, 'tag', 'v1.0')
    expect((await readProject(tree.path, formats)).version).toBeUndefined()
    git(tree.path, 'tag', '--delete', 'v1.0')
    await addFiles(tree.path, { 'pyproject.toml': '' })
    await addFiles(tree.path, { 'pyproject.toml': manifest(backend, DYNAMIC, `${tool}\n# dirty`, '"setuptools-scm"') })
    expect((await readProject(tree.path, formats)).version).toBeUndefined()
  })

  it('is compared with every other place that states it', async () => {
    await using tree = await writeTree({
      'py/pyproject.toml': manifest(
        'maturin',
        DYNAMIC,
        '[tool.maturin]\nmanifest-path = "crate/Cargo.toml"\npython-source = "lib"',
      ),
      'py/crate/Cargo.toml': '[package]\nname = "core"\nversion.workspace = true\n',
      'py/CITATION.cff': 'cff-version: 1.2.0\nversion: "0.4.0rc1" # x\n',
      'py/lib/my_demo/__init__.py': '__version__ = "0.3.0"\n',
      'py/lib/my_demo/_version.py': '__version__ = version = "0.2.0"\n',
      'py/lib/my_demo/version.py': '__version__ = metadata.version("my-demo")\n',
      'Cargo.toml': '[workspace]\nmembers = ["py/crate"]\n[workspace.package]\nversion = "0.4.0-rc.2"\n',
      'Cargo.lock':
        '[[package]]\nname = "core"\nversion = "7.0.0"\nsource = "registry"\n[[package]]\nname = "core"\nversion = "0.3.9"\n',
      'uv.lock': '[[package]]\nname = "my-demo"\nversion = "0.3.8"\nsource = { editable = "py" }\n',
      '.gitignore': '_version.py\n',
    })
    commitAll(tree.path)
    const { versions, packageDir } = await readProject(`${tree.path}/py`)
    expect(packageDir).toBe('py')
    expect(versions.map(({ where, raw }) => [placeOf(where), raw])).toEqual([
      ['Cargo.toml:4', '0.4.0-rc.2'],
      ['Cargo.lock:7', '0.3.9'],
      ['uv.lock:3', '0.3.8'],
      ['py/lib/my_demo/__init__.py:1', '0.3.0'],
      ['py/CITATION.cff:2', '0.4.0rc1'],
    ])
  })
})
