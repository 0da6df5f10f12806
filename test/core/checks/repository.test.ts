import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { addFiles, commitAll, type Files, git, writeTree } from '../project/source-tree.ts'
import { crateFiles, foundIn, judgeNamed, repositoryOf } from './crates.ts'
import { type Asked, FILES, MANIFEST, shapeOf } from './judged.ts'

const VCS: Files = {
  ...FILES,
  'pyproject.toml': MANIFEST.replace('version = "1.2.0"', 'dynamic = ["version"]') + '[tool.setuptools_scm]\n',
}
const ON_RUNNER = { GITHUB_ACTIONS: 'true' }

describe('a tree that was changed', () => {
  const changedIn = async (files: Files, asked: Asked = {}): Promise<readonly string[]> => {
    await using tree = await repositoryOf({ ...files, 'a.py': 'a = 1\n' })
    git(tree.path, 'tag', 'v1.2.0')
    await addFiles(tree.path, { 'a.py': 'a = 2\n', 'new.py': '' })
    const found = await foundIn(tree.path, ['SRC-27'], asked)
    return found.map((finding) => `${shapeOf(finding)}: ${finding.message}`)
  }

  it('matters where the version comes from git', async () => {
    const text =
      'SRC-27 pyproject.toml:26: 1 tracked file differs from the commit and the version comes from git, so it will have a local part: a.py'
    expect(await changedIn(FILES)).toEqual([])
    expect(await changedIn(VCS)).toEqual([`warning ${text}`])
    expect(await changedIn(VCS, { env: ON_RUNNER })).toEqual([`error ${text}`])
  })
})

describe('tags for a version', () => {
  it.each<[string, string, string | undefined, readonly string[], RegExp]>([
    [
      'none, and a fallback',
      'fallback_version = "0.0.0.dev0"\n',
      undefined,
      ['notice'],
      /the build falls back to 0\.0\.0\.dev0$/,
    ],
    ['none', '', undefined, ['notice'], /^no tag of this clone fits v\{version\}, so the build makes up a version$/],
    ['of a neighbour', '', 'other-v1.0.0', ['notice'], /makes up a version/],
    ['one', '', 'v1.0.0', [], /^$/],
  ])('%s', async (_, tool, tag, severities, text) => {
    await using tree = await repositoryOf({ ...VCS, 'pyproject.toml': `${String(VCS['pyproject.toml'])}${tool}` })
    if (tag !== undefined) git(tree.path, 'tag', tag)
    const found = await foundIn(tree.path, ['version-fallback'])
    expect(found.map(({ severity }) => severity)).toEqual(severities)
    expect(found[0]?.message ?? '').toMatch(text)
  })

  it('are an error to lack in a shallow clone', async () => {
    await using origin = await repositoryOf(VCS)
    commitAll(origin.path, 'second')
    await using clone = await makeScratch('clone')
    git(clone.path, 'clone', '--quiet', '--depth', '1', `file://${origin.path}`, 'here')
    const found = await foundIn(`${clone.path}/here`, ['version-fallback', 'shallow-clone'])
    expect(found.map(shapeOf)).toEqual([
      'error shallow-clone SRC-27 pyproject.toml:26',
      'error version-fallback SRC-28 pyproject.toml:26',
    ])
  })
})

describe('submodules', () => {
  it.each<[string, Files, readonly string[], string]>([
    [
      'empty, and named by the build',
      { 'setup.py': 'sources = ["vendor/lib/a.c"]\n' },
      ['error submodule-empty SRC-27 setup.py'],
      'vendor/lib is a submodule, empty, and named by setup.py',
    ],
    [
      'empty, and a neighbour of what is named',
      { 'setup.py': 'sources = ["vendor/library/a.c"]\n' },
      ['notice submodule-empty SRC-27 .gitmodules'],
      'named by no file that configures the build',
    ],
    ['there', { 'vendor/lib/a.c': '' }, [], ''],
  ])('%s', async (_, files, shapes, text) => {
    const modules = '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://example.org/lib\n'
    await using tree = await repositoryOf({ ...FILES, '.gitmodules': modules, ...files })
    const found = await foundIn(tree.path, ['submodule-empty'])
    expect(found.map(shapeOf)).toEqual(shapes)
    expect(found[0]?.message ?? '').toContain(text)
  })

  it('are named relative to the package', async () => {
    const files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`py/${path}`, text]))
    const modules = '[submodule "lib"]\n  path = py/vendor/lib\n'
    await using tree = await repositoryOf({
      ...files,
      '.gitmodules': modules,
      'py/CMakeLists.txt': 'add(vendor/lib)\n',
    })
    expect((await foundIn(`${tree.path}/py`, ['submodule-empty'])).map(shapeOf)).toEqual([
      'error submodule-empty SRC-27 py/CMakeLists.txt',
    ])
  })
})

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n'

judgeNamed(
  'files of git LFS',
  ['SRC-27'],
  [
    [
      'pointers',
      {
        ...FILES,
        '.gitattributes': '*.bin filter=lfs diff=lfs\n',
        'a.bin': POINTER,
        'b.bin': 'content',
        'c.txt': POINTER,
      },
      ['error SRC-27 a.bin'],
      '1 file is a pointer of git LFS, which the build would pack: a.bin',
    ],
    ['contents', { ...FILES, '.gitattributes': '*.bin filter=lfs\n', 'b.bin': 'content' }, []],
    ['no attribute', { ...FILES, 'a.bin': POINTER }, []],
  ],
)

const MIXED = crateFiles('pyo3 = "0.29"', ['pyo3 0.29.0'], 'module-name = "demo._core"\npython-source = "python"', {
  'python/demo/__init__.py': '',
})

judgeNamed(
  'modules built in place',
  ['gitignore-binaries'],
  [
    [
      'not ignored',
      MIXED,
      ['warning gitignore-binaries .gitignore'],
      'python/demo/*.so and python/demo/*.pyd beside the Python sources are not ignored by git',
    ],
    ['ignored', { ...MIXED, '.gitignore': '*.so\npython/**/*.pyd\n' }, []],
    [
      'ignored but for Windows',
      { ...MIXED, '.gitignore': '*.so\n' },
      ['notice gitignore-binaries .gitignore'],
      'python/demo/*.pyd beside the Python sources is not ignored by git',
    ],
    [
      'ignored by the name of the stable ABI alone',
      { ...MIXED, '.gitignore': '*.abi3.so\n*.pyd\n' },
      ['warning gitignore-binaries .gitignore'],
    ],
    [
      'ignored by the name that they have',
      {
        ...MIXED,
        'Cargo.toml': String(MIXED['Cargo.toml']).replace('"0.29"', '{ version = "0.29", features = ["abi3-py312"] }'),
        '.gitignore': '*.abi3.so\n*.pyd\n',
      },
      [],
    ],
    ['without Python sources', crateFiles('pyo3 = "0.29"', ['pyo3 0.29.0']), []],
    ['of a program', { ...MIXED, 'pyproject.toml': `${String(MIXED['pyproject.toml'])}bindings = "bin"\n` }, []],
    [
      'by setuptools',
      {
        ...FILES,
        'pyproject.toml': MANIFEST.replace('hatchling.build', 'setuptools.build_meta'),
        'setup.py': 'setup(ext_modules=[Extension("demo._core", [])])\n',
        'src/demo/__init__.py': '',
      },
      ['warning gitignore-binaries .gitignore'],
      'src/demo/*.so',
    ],
    ['nothing compiled', { ...FILES, 'demo/__init__.py': '' }, []],
  ],
)

describe('checks of the checkout', () => {
  it('are not judged outside a repository', async () => {
    await using tree = await writeTree({ ...MIXED, '.gitmodules': '[submodule "lib"]\npath = vendor/lib\n' })
    expect(await foundIn(tree.path, ['gitignore-binaries', 'submodule-empty', 'SRC-27'])).toEqual([])
  })
})
