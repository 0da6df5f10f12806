import { describe, expect, it } from '@jest/globals'
import { Failure, readProject } from '@pyrelease/core'
import { addFiles, commitAll, type Files, git, writeTree } from './source-tree.ts'

const project = async (files: Files) => {
  await using tree = await writeTree(files)
  return await readProject(tree.path)
}
const manifest = (backend: string, more = '', requires = '') =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "demo"\n${more}`

describe('readProject', () => {
  it('refuses a folder that is not there', async () => {
    await expect(readProject('/nowhere/at/all')).rejects.toThrow(Failure)
    await expect(readProject('package.json')).rejects.toThrow('no such folder')
  })

  it('reads [project] by its types, and says what is of another', async () => {
    const { pyproject, requiresPython, classifiers } = await project({
      'pyproject.toml': manifest(
        'hatchling.build',
        'requires-python = ">=3.9"\nclassifiers = ["A", 1]\nreadme = {file = "R.md", content-type = "text/markdown"}\nkeywords = "x"\n' +
          '[project.optional-dependencies]\ntest = ["x"]\n[project.scripts]\nrun = "a:b"\n[project.entry-points.g]\np = "a"\n',
      ),
    })
    expect([requiresPython, classifiers]).toEqual(['>=3.9', ['A']])
    expect(pyproject.project).toMatchObject({
      name: 'demo',
      readme: { file: 'R.md', contentType: 'text/markdown', text: undefined },
      optionalDependencies: new Map([['test', ['x']]]),
      scripts: new Map([['run', 'a:b']]),
      entryPoints: new Map([['g', new Map([['p', 'a']])]]),
    })
    expect(pyproject.mistyped).toEqual([
      { path: ['project', 'classifiers'], expected: 'an array of strings' },
      { path: ['project', 'keywords'], expected: 'an array of strings' },
    ])
  })

  it('takes tables for what they are', async () => {
    const { pyproject } = await project({ 'pyproject.toml': 'project = 1\nbuild-system = []\n' })
    expect(pyproject.mistyped).toEqual([
      { path: ['project'], expected: 'a table' },
      { path: ['build-system'], expected: 'a table' },
    ])
    expect([pyproject.project, pyproject.buildSystem, pyproject.tool('x')]).toEqual([undefined, undefined, undefined])
  })

  it('knows the readme, backend paths and packages elsewhere', async () => {
    await using tree = await writeTree({
      'pyproject.toml': '[project]\nname = "demo"\nreadme = "docs/R.md"\n',
      'docs/R.md': 'Hello',
      'pkg/pyproject.toml': '[build-system]\nrequires = []\nbackend-path = ["here", "..", "gone", "/abs"]\n',
      'pkg/here/x.py': '',
      'other/pyproject.toml': '[tool.ruff]\n',
    })
    commitAll(tree.path)
    const top = await readProject(tree.path)
    expect(top.packagesElsewhere).toEqual(['pkg'])
    expect(top.readme).toMatchObject({ file: 'docs/R.md' })
    expect(Buffer.from(top.readme?.bytes ?? []).toString()).toBe('Hello')
    const inner = await readProject(`${tree.path}/pkg`)
    expect(inner).toMatchObject({ packageDir: 'pkg', strayBackendPaths: ['..', 'gone', '/abs'], packagesElsewhere: [] })
  })

  it('knows the tag that was named, and what it was made of', async () => {
    await using tree = await writeTree({ 'pyproject.toml': manifest('hatchling.build', 'version = "1.0"') })
    const first = commitAll(tree.path)
    git(tree.path, 'tag', 'v1.0')
    await addFiles(tree.path, { 'pyproject.toml': manifest('hatchling.build', 'version = "2.0"') })
    commitAll(tree.path)
    const question = { tag: 'v1.0', tagFormats: ['v{version}'] }
    expect((await readProject(tree.path, question)).tag).toEqual({
      name: 'v1.0',
      match: { format: 'v{version}', raw: '1.0', version: '1.0' },
      found: { name: 'v1.0', annotated: false, commit: first },
      tree: { name: 'demo', version: '1.0' },
    })
    expect((await readProject(tree.path, { tag: 'x' })).tag).toEqual({ name: 'x' })
  })
})

describe('the backend', () => {
  const CIBW = '[tool.cibuildwheel]\n'
  it.each<[string, Files, string, string, string]>([
    ['maturin', { 'pyproject.toml': manifest('maturin') }, 'maturin', 'maturin', 'the build backend is maturin'],
    ['a wrapper of maturin', { 'pyproject.toml': manifest('maturin_lazy') }, 'maturin', 'maturin', 'maturin_lazy'],
    ['cibuildwheel', { 'pyproject.toml': manifest('maturin', CIBW) }, 'maturin', 'cibuildwheel', '[tool.cibuildwheel]'],
    [
      'pure hatchling',
      { 'pyproject.toml': manifest('hatchling.build') },
      'hatchling',
      'build',
      'nothing in it is compiled',
    ],
    ['nothing at all', {}, 'setuptools', 'build', 'nothing in it is compiled'],
    ['a backend in the tree', { 'pyproject.toml': manifest('own', '', '"Flit_Core"') }, 'flit', 'build', 'nothing'],
    ['an unknown backend', { 'pyproject.toml': manifest('own', '', '"!"') }, 'other', 'build', 'nothing'],
    [
      'setup.py with an extension',
      { 'setup.py': '# Extension()\nsetup(ext_modules=[Extension("a", ["a.c"])])' },
      'setuptools',
      'cibuildwheel',
      'setup.py declares extension modules',
    ],
    ['setup.py without', { 'setup.py': '# Extension()\nsetup()' }, 'setuptools', 'build', 'nothing'],
    [
      'setuptools-rust',
      {
        'pyproject.toml': manifest(
          'setuptools.build_meta',
          '[[tool.setuptools-rust.ext-modules]]\n[tool.setuptools]\next-modules = []',
        ),
      },
      'setuptools',
      'cibuildwheel',
      'setuptools-rust',
    ],
    [
      'CFFI',
      { 'pyproject.toml': manifest('setuptools.build_meta', '', '"cffi>=1"') },
      'setuptools',
      'cibuildwheel',
      'requires a compiler',
    ],
    [
      'CMake',
      { 'pyproject.toml': manifest('scikit_build_core.build'), 'CMakeLists.txt': '' },
      'scikit-build',
      'cibuildwheel',
      'CMake',
    ],
    [
      'meson',
      { 'pyproject.toml': manifest('mesonpy'), 'meson.build': "py.extension_module('x')" },
      'meson',
      'cibuildwheel',
      'meson.build',
    ],
    [
      'meson, pure',
      { 'pyproject.toml': manifest('mesonpy'), 'meson.build': 'py.install_sources()' },
      'meson',
      'build',
      'nothing',
    ],
    [
      'a hook of hatch',
      { 'pyproject.toml': manifest('hatchling.build', '[tool.hatch.build.targets.wheel.hooks.mypyc]\n') },
      'hatchling',
      'cibuildwheel',
      'build hook',
    ],
    [
      'an own hook of hatch',
      { 'pyproject.toml': manifest('hatchling.build'), 'hatch_build.py': 'build_data["pure_python"] = False' },
      'hatchling',
      'cibuildwheel',
      'build hook',
    ],
    [
      'a script of Poetry',
      { 'pyproject.toml': manifest('poetry.core.masonry.api', '[tool.poetry]\nbuild = "b.py"') },
      'poetry',
      'cibuildwheel',
      'Poetry',
    ],
    [
      'setuptools under pdm',
      { 'pyproject.toml': manifest('pdm.backend', '[tool.pdm.build]\nrun-setuptools = true') },
      'pdm',
      'cibuildwheel',
      'pdm',
    ],
    ['uv', { 'pyproject.toml': manifest('uv_build', '', '"cython"') }, 'uv', 'build', 'nothing'],
  ])('%s', async (_, files, family, builder, why) => {
    const { backend } = await project(files)
    expect(backend).toMatchObject({ family, builder, why: expect.stringContaining(why) })
    expect(backend.compiled.length > 0).toBe(builder !== 'build')
  })
})

describe('Cargo.toml', () => {
  it('is read with what it inherits', async () => {
    const { cargo } = await project({
      'pyproject.toml': manifest('maturin', '[tool.maturin]\nmanifest-path = "crates/py/Cargo.toml"'),
      'crates/py/Cargo.toml':
        '[package]\nname = "demo-core"\nversion = { workspace = true }\n[dependencies]\npyo3.workspace = true\n' +
        '[target."cfg(unix)".dependencies]\npyo3 = { version = "0.29", features = ["abi3-py310"] }\n[features]\ndefault = ["x"]\nx = []\n',
      'Cargo.toml':
        '[workspace]\nexclude = ["crates/other"]\n[workspace.package]\nversion = "1.0.0"\n[workspace.dependencies]\npyo3 = { version = "0.28", features = ["extension-module"] }\n',
      'Cargo.lock': '[[package]]\nname = "demo-core"\nversion = "1.0.0"\n',
    })
    expect(cargo).toMatchObject({
      name: 'demo-core',
      libName: 'demo_core',
      version: { text: '1.0.0', origin: 'workspace', place: { file: 'Cargo.toml', line: 4 } },
      pyo3: { version: '0.29', features: ['abi3-py310', 'extension-module'] },
      workspaceRoot: '.',
      lock: { file: 'Cargo.lock', tracked: undefined, own: { text: '1.0.0' } },
    })
    expect(cargo?.features).toEqual(
      new Map([
        ['default', ['x']],
        ['x', []],
      ]),
    )
  })

  it.each([
    ['an excluded folder', '[workspace]\nexclude = ["py"]\n', '', 'py'],
    ['a root of its own', '[workspace]\n', '[workspace]\n', 'py'],
    ['a root that is pointed at', '[workspace]\n', 'workspace = ".."\n', '.'],
    ['no workspace', '[package]\nname = "x"\n', '', 'py'],
  ])('finds the root of the workspace: %s', async (_, above, own, root) => {
    await using tree = await writeTree({
      'py/pyproject.toml': manifest('maturin'),
      'py/Cargo.toml': `[package]\nname = "core"\n${own}`,
      'Cargo.toml': above,
    })
    commitAll(tree.path)
    const { cargo } = await readProject(`${tree.path}/py`)
    expect(cargo).toMatchObject({
      workspaceRoot: root,
      lock: undefined,
      version: { origin: 'implicit', text: '0.0.0' },
    })
    expect(cargo?.pyo3).toBeUndefined()
  })

  it('knows whether its lock is tracked', async () => {
    await using tree = await writeTree({
      'pyproject.toml': manifest('maturin'),
      'Cargo.toml': '[package]\nname = "core"\n[dependencies]\npyo3 = "0.29"\n',
      'Cargo.lock': '# nothing\n',
      '.gitignore': 'Cargo.lock\n',
    })
    commitAll(tree.path)
    const { cargo } = await readProject(tree.path)
    expect(cargo?.lock).toEqual({ file: 'Cargo.lock', tracked: false, own: undefined, pins: new Map() })
    expect(cargo?.pyo3).toEqual({ version: '0.29', features: [] })
  })
})
