import { describe, expect, it } from '@jest/globals'
import { readProject } from '@pyrelease/core'
import { addFiles, commitAll, git, writeTree } from './source-tree.ts'

const manifest = (backend: string, project: string, tool = '', requires = '') =>
  `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n[project]\nname = "my-demo"\n${project}\n${tool}\n`
const DYNAMIC = 'dynamic = ["version"]'
const placeOf = (where: { file: string; line?: number } | undefined) =>
  where === undefined ? undefined : `${where.file}:${where.line ?? 0}`

describe('a version from tags', () => {
  it.each<[string, string, string | undefined]>([
    ['[tool.setuptools_scm]\nfallback_version = "0.0.0.dev0"', 'setuptools.build_meta', '0.0.0.dev0'],
    ['[tool.hatch.version]\nsource = "vcs"\nfallback-version = "0"', 'hatchling.build', '0'],
    ['[tool.pdm.version]\nsource = "scm"', 'pdm.backend', undefined],
    ['', 'setuptools.build_meta', undefined],
    ['[tool.setuptools-git-versioning]\nenabled = true\nstarting_version = "0.1"', 'setuptools.build_meta', '0.1'],
    ['[tool.hatch.version]\nsource = "vcs"\nraw-options = { fallback_version = "0.2" }', 'hatchling.build', '0.2'],
    ['[[tool.dynamic-metadata]]\nprovider = "vcs_versioning"', 'scikit_build_core.build', undefined],
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
})

describe('places of a version', () => {
  it('is not taken from a plug-in that is switched off', async () => {
    await using tree = await writeTree({
      'pyproject.toml':
        '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry_dynamic_versioning.backend"\n[tool.poetry]\nname = "my-demo"\nversion = "1.0"\n[tool.poetry-dynamic-versioning]\nenable = false\n',
    })
    expect((await readProject(tree.path)).version).toBe('1.0')
  })

  it('is not looked for in a file that the build writes', async () => {
    const files = { 'my_demo/_version.py': '__version__ = "0.9"\n' }
    const versions = async (tool: string): Promise<readonly string[]> => {
      await using tree = await writeTree({ ...files, 'pyproject.toml': manifest('hatchling.build', DYNAMIC, tool) })
      return (await readProject(tree.path)).versions.map(({ raw }) => raw)
    }
    expect(await versions('[tool.hatch.version]\nsource = "vcs"')).toEqual(['0.9'])
    const hook = '[tool.hatch.build.hooks.vcs]\nversion-file = "my_demo/_version.py"'
    expect(await versions(`[tool.hatch.version]\nsource = "vcs"\n${hook}`)).toEqual([])
  })

  it('is compared with what setup files, build files and documents repeat', async () => {
    await using tree = await writeTree({
      'py/pyproject.toml': manifest('mesonpy', 'version = "1.2.0rc1"'),
      'py/setup.cfg': '[metadata]\nversion = 1.1\n',
      'py/setup.py': 'setup(version="1.0")\n',
      'py/meson.build': "project('x', version: '1.3')\n",
      'py/CMakeLists.txt': 'cmake_minimum_required(VERSION 3.20)\nproject(x\n  VERSION 1.2.0 LANGUAGES C)\n',
      'py/docs/conf.py': 'version = "1.2"\nrelease = "1.2.0rc1"\n',
      'pyproject.toml': '[project]\nname = "all"\nversion = "0.9"\n',
    })
    commitAll(tree.path)
    const { versions } = await readProject(`${tree.path}/py`)
    expect(versions.map(({ where, raw, extent }) => [placeOf(where), raw, extent])).toEqual([
      ['py/pyproject.toml:6', '1.2.0rc1', undefined],
      ['py/setup.cfg:2', '1.1', undefined],
      ['py/setup.py:1', '1.0', undefined],
      ['py/meson.build:1', '1.3', undefined],
      ['py/CMakeLists.txt:3', '1.2.0', 'release'],
      ['py/docs/conf.py:2', '1.2.0rc1', undefined],
      ['py/docs/conf.py:1', '1.2', 'series'],
      ['pyproject.toml:3', '0.9', undefined],
    ])
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
