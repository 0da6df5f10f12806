import { describe, expect, it } from '@jest/globals'
import { type Finding, makeScratch } from '@pyrelease/core'
import { addFiles, commitAll, type Files, git, writeTree } from '../project/source-tree.ts'
import { type Asked, FILES, judgeFiles, judgeTree, MANIFEST, shapeOf } from './judged.ts'

const MATURIN = MANIFEST.replace('hatchling.build', 'maturin').replace(
  '"Development Status :: 4 - Beta",',
  (beta) =>
    `${beta} "Operating System :: OS Independent", "Programming Language :: Python :: Implementation :: CPython", "Programming Language :: Rust",`,
)
const crate = (version: string): string => `[package]\nname = "demo"\nversion = "${version}"\n`
const LOCK = '[[package]]\nname = "demo"\nversion = "1.2.0"\n'
const RUST: Files = { ...FILES, 'pyproject.toml': MATURIN, 'Cargo.toml': crate('1.2.0'), 'Cargo.lock': LOCK }
const FROM_CARGO: Files = { ...RUST, 'pyproject.toml': MATURIN.replace('version = "1.2.0"', 'dynamic = ["version"]') }

const isParity = ({ key }: Finding): boolean => key === 'version-parity'
const parity = async (files: Files): Promise<readonly string[]> =>
  (await judgeFiles(files)).filter(isParity).map(shapeOf)

describe('version parity', () => {
  it('holds where all places agree in normal form', async () => {
    const files = { ...RUST, 'pyproject.toml': MATURIN.replace('1.2.0', '1.2.0rc1'), 'Cargo.toml': crate('1.2.0-rc.1') }
    expect(await judgeFiles({ ...files, 'Cargo.lock': LOCK.replace('1.2.0', '1.2.0-rc.1') })).toEqual([])
  })

  it.each<[string, Files, string, string]>([
    ['Cargo.toml', { 'Cargo.toml': crate('1.1.0') }, 'Cargo.toml:3', 'Cargo.toml:3: write package.version = "1.2.0"'],
    ['Cargo.lock', { 'Cargo.lock': LOCK.replace('1.2', '1.1') }, 'Cargo.lock:3', 'run cargo update --workspace'],
    [
      'uv.lock',
      { 'uv.lock': '[[package]]\nname = "Demo"\nversion = "1"\nsource = { virtual = "." }\n' },
      'uv.lock:3',
      'run uv lock',
    ],
    [
      'a constant',
      { 'src/demo/__init__.py': '__version__ = "1.1"\n' },
      'src/demo/__init__.py:1',
      '__version__ = "1.2.0"',
    ],
    ['CITATION.cff', { 'CITATION.cff': 'version: 1.1.0\n' }, 'CITATION.cff:1', 'write version: 1.2.0'],
    ['setup.cfg', { 'setup.cfg': '[metadata]\nversion = 1.1\n' }, 'setup.cfg:2', 'write 1.2.0 as version'],
    ['CMake', { 'CMakeLists.txt': 'project(x VERSION 1.1)\n' }, 'CMakeLists.txt:1', 'write 1.2.0 as project(VERSION)'],
    ['documents', { 'docs/conf.py': "release = '1.1'\n" }, 'docs/conf.py:1', 'write release = "1.2.0"'],
    ['a series', { 'docs/conf.py': "version = '1.1'\n" }, 'docs/conf.py:1', 'write version = "1.2"'],
  ])('is broken by %s', async (_, files, where, remedy) => {
    const findings = await judgeFiles({ ...RUST, ...files })
    expect(findings.map(shapeOf)).toEqual([`error version-parity SRC-08 ${where}`])
    expect(findings[0]?.message).toMatch(
      /^\d places carry the version and disagree:\n {2}pyproject\.toml:7 .* = 1\.2\.0/,
    )
    expect(findings[0]?.remedy).toContain(remedy)
  })

  it('asks of a place only what it can say', async () => {
    const files = {
      ...RUST,
      'pyproject.toml': MATURIN.replace('1.2.0', '1.2.0rc1'),
      'Cargo.toml': crate('1.2.0-rc.1'),
      'Cargo.lock': LOCK.replace('1.2.0', '1.2.0-rc.1'),
    }
    const same = { 'CMakeLists.txt': 'project(x VERSION 1.2)\n', 'docs/conf.py': 'version = "1.2"\n' }
    expect(await parity({ ...files, ...same })).toEqual([])
    expect(await parity({ ...files, 'docs/conf.py': 'release = "1.2"\n' })).toEqual([
      'error version-parity SRC-08 docs/conf.py:1',
    ])
  })

  it('holds the root of a workspace to it, as a warning', async () => {
    await using tree = await writeTree({
      'pyproject.toml': '[project]\nname = "all"\nversion = "1.1.0"\n',
      ...Object.fromEntries(Object.entries(RUST).map(([path, text]) => [`py/${path}`, text])),
    })
    commitAll(tree.path)
    const shapes = async (): Promise<readonly string[]> =>
      (await judgeTree(`${tree.path}/py`))
        .flatMap(({ findings }) => findings)
        .filter(isParity)
        .map(shapeOf)
    expect(await shapes()).toEqual(['warning version-parity SRC-08 pyproject.toml:3'])
    await addFiles(tree.path, { 'py/Cargo.toml': crate('1.1.0') })
    expect(await shapes()).toEqual(['error version-parity SRC-08 py/Cargo.toml:3'])
  })

  it('lets a crate of another name count apart, where the build does not read it', async () => {
    const apart = { 'Cargo.toml': crate('0.9.0').replace('"demo"', '"demo-rust"') }
    const shapes = async (files: Files) => (await judgeFiles(files)).filter(isParity).map(shapeOf)
    expect(await shapes({ ...RUST, ...apart })).toEqual(['warning version-parity SRC-08 Cargo.toml:3'])
  })

  it('goes by the tag where the tag agrees with one of the places', async () => {
    const findings = await judgeFiles({ ...RUST, 'Cargo.toml': crate('1.3.0') }, { tag: 'v1.3.0' })
    expect(findings.map(shapeOf)).toEqual([
      'error version-parity SRC-08 pyproject.toml:7',
      'error tag-version SRC-10 pyproject.toml:7',
    ])
    expect(findings[0]?.remedy).toContain('pyproject.toml:7: write project.version = "1.3.0"')
  })

  it('does not take the placeholder of a build from tags for a version', async () => {
    const pyproject =
      MANIFEST.replace('version = "1.2.0"', 'dynamic = ["version"]') + '[tool.hatch.version]\nsource = "vcs"\n'
    const files = { ...FILES, 'pyproject.toml': pyproject }
    expect(await judgeFiles({ ...files, 'demo/__init__.py': '__version__ = "0.0.0"\n' }, { tag: 'v1.0.0' })).toEqual([])
    expect(await judgeFiles({ ...files, 'demo/__init__.py': '__version__ = "0.9"\n' }, { tag: 'v1.0.0' })).toHaveLength(
      1,
    )
  })
})

describe('the version of Cargo', () => {
  it.each<[string, string, string]>([
    [
      '1.0.0-1',
      'error version-spelling SRC-09 Cargo.toml:3',
      'Cargo 1.0.0-1 becomes 1.0.0.post1, which is newer than 1.0.0, not older',
    ],
    ['0.9.3.post1', 'error version-spelling SRC-09 Cargo.toml:3', 'no SemVer version'],
    ['1.0.0-nightly', 'error version-spelling SRC-09 Cargo.toml:3', 'no PEP 440 version'],
    ['1.0.0-rc1', 'warning version-spelling SRC-09 Cargo.toml:3', '1.0.0rc1'],
    ['1.0.0+abc', 'warning version-spelling SRC-09 Cargo.toml:3', 'local version'],
  ])('%s is reported', async (version, shape, text) => {
    const findings = await judgeFiles({ ...FROM_CARGO, 'Cargo.toml': crate(version), 'Cargo.lock': '' })
    const spelling = findings.filter(({ key }) => key === 'version-spelling')
    expect(spelling.map(shapeOf)).toEqual([shape])
    expect(spelling[0]?.message).toContain(text)
  })

  it.each([
    ['0.9.3.post1', 'write 0.9.3-post.1, which PyPI knows as 0.9.3.post1 (note that Cargo orders it before 0.9.3)'],
    ['0.1.0rc1', 'Write version = "0.1.0-rc.1".'],
    ['1.0.0-nightly', 'Write X.Y.Z'],
  ])('%s is answered with what to write', async (version, remedy) => {
    const findings = await judgeFiles({ ...FROM_CARGO, 'Cargo.toml': crate(version), 'Cargo.lock': '' })
    expect(findings.find(({ key }) => key === 'version-spelling')?.remedy).toContain(remedy)
  })

  it.each<[string, Files, readonly string[]]>([
    [
      'no version',
      { 'Cargo.toml': '[package]\nname = "demo"\n', 'Cargo.lock': LOCK.replace('1.2.0', '0.0.0') },
      ['error SRC-30 Cargo.toml:1'],
    ],
    ['no TOML', { 'Cargo.toml': '[package', 'Cargo.lock': '' }, ['error SRC-30 Cargo.toml']],
    [
      'another name than the module',
      {
        'pyproject.toml': `${FROM_CARGO['pyproject.toml']?.toString() ?? ''}[tool.maturin]\nmodule-name = "demo._core"\n`,
      },
      ['error SRC-30 pyproject.toml:27'],
    ],
  ])('a manifest with %s', async (_, files, shapes) => {
    const findings = await judgeFiles({ ...FROM_CARGO, ...files })
    expect(findings.filter(({ id }) => id === 'SRC-30').map(shapeOf)).toEqual(shapes)
  })

  it('is there', async () => {
    const files = Object.entries(FROM_CARGO).filter(([path]) => !path.startsWith('Cargo'))
    const findings = await judgeFiles(Object.fromEntries(files))
    expect(findings.map(({ message }) => message)).toEqual([
      'maturin builds this, and there is no Cargo.toml or rust/Cargo.toml',
    ])
  })

  it('is locked, and the lock is tracked', async () => {
    const { 'Cargo.lock': lock = '', ...unlocked } = RUST
    expect((await judgeFiles(unlocked)).map(shapeOf)).toEqual(['warning cargo-lock-missing SRC-30 Cargo.toml'])
    await using tree = await writeTree({ ...unlocked, '.gitignore': 'Cargo.lock\n' })
    commitAll(tree.path)
    await addFiles(tree.path, { 'Cargo.lock': lock })
    const [finding] = (await judgeTree(tree.path)).flatMap(({ findings }) => findings)
    expect(finding?.message).toBe('Cargo.lock is not tracked')
  })
})

describe('a version from tags', () => {
  it('needs the history', async () => {
    const pyproject = MANIFEST.replace('version = "1.2.0"', 'dynamic = ["version"]') + '[tool.setuptools_scm]\n'
    await using origin = await writeTree({ ...FILES, 'pyproject.toml': pyproject })
    commitAll(origin.path)
    commitAll(origin.path, 'second')
    await using clones = await makeScratch('clones')
    git(clones.path, 'clone', '--quiet', `file://${origin.path}`, 'whole')
    git(clones.path, 'clone', '--quiet', '--depth', '1', `file://${origin.path}`, 'part')
    const found = async (name: string) =>
      (await judgeTree(`${clones.path}/${name}`)).flatMap(({ findings }) => findings)
    expect((await found('whole')).map(shapeOf)).toEqual(['notice version-fallback SRC-28 pyproject.toml:26'])
    const findings = await found('part')
    expect(findings.map(shapeOf)).toEqual([
      'error shallow-clone SRC-27 pyproject.toml:26',
      'error version-fallback SRC-28 pyproject.toml:26',
    ])
    expect(findings[0]?.remedy).toContain('fetch-depth: 0')
  })
})

describe('the tag', () => {
  const pushed = (tag: string, sha: string): NodeJS.ProcessEnv => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_SHA: sha,
  })
  const found = async (path: string, asked: Asked) => (await judgeTree(path, asked)).flatMap(({ findings }) => findings)

  it.each<[string, Asked, readonly string[], string]>([
    ['rehearsed', { tag: 'v1.2.0' }, [], ''],
    [
      'of another version',
      { tag: 'v1.3.0' },
      ['error tag-version SRC-10 pyproject.toml:7'],
      'tag v1.3.0 says 1.3.0, metadata says 1.2.0',
    ],
    ['of another form', { tag: '1.2.0' }, ['error tag-format SRC-10'], 'tag 1.2.0 fits none of: v{version}'],
    ['of a neighbour, rehearsed', { tag: 'other-v3' }, ['error tag-format SRC-10'], 'fits none of'],
    [
      'of a neighbour, pushed',
      { tag: 'other-v3', env: pushed('other-v3', 'x') },
      ['notice tag-format SRC-10'],
      'nothing is released',
    ],
    ['misspelt and pushed', { tag: '1.2.0', env: pushed('1.2.0', 'x') }, ['error tag-format SRC-10'], 'fits none of'],
    ['in the second form', { tag: 'demo-1.2.0', tagFormats: ['v{version}', '{name}-{version}'] }, [], ''],
    ['of two numbers', { tag: 'v1.2' }, ['notice tag-format SRC-10'], 'tag v1.2 has two numbers, not three'],
    ['of four numbers', { tag: 'v1.2.0.0' }, [], ''],
  ])('%s', async (_, asked, shapes, text) => {
    const findings = await judgeFiles(FILES, asked)
    expect(findings.map(shapeOf)).toEqual(shapes)
    expect(findings[0]?.message ?? '').toContain(text)
  })

  it('must be annotated where that is asked, and the event counts too', async () => {
    await using tree = await writeTree(FILES)
    const sha = commitAll(tree.path)
    git(tree.path, 'tag', 'v1.2.0')
    const asked = { tag: 'v1.2.0', tagAnnotated: true }
    expect((await found(tree.path, asked)).map(shapeOf)).toEqual(['error tag-lightweight SRC-10'])
    await addFiles(tree.path, { 'event.json': JSON.stringify({ after: 'a', head_commit: { id: sha } }) })
    const env = { ...pushed('v1.2.0', sha), GITHUB_EVENT_PATH: `${tree.path}/event.json` }
    expect(await found(tree.path, { ...asked, env })).toEqual([])
    git(tree.path, 'tag', '--force', '--annotate', 'v1.2.0', '--message', 'v1.2.0')
    expect(await found(tree.path, asked)).toEqual([])
  })

  it('must not have moved, must be free, and must be the only one', async () => {
    await using tree = await writeTree({ 'README.md': 'old' })
    const first = commitAll(tree.path)
    git(tree.path, 'tag', 'v1.2.0')
    await addFiles(tree.path, FILES)
    const second = commitAll(tree.path, 'second')
    const claimed = await found(tree.path, { tag: 'v1.2.0' })
    expect(claimed.map(shapeOf)).toEqual(['error tag-claimed SRC-10'])
    expect(claimed[0]?.message).toBe(
      `tag v1.2.0 exists at ${first} and its tree has no demo 1.2.0; this commit is ${second}`,
    )
    const moved = await found(tree.path, { tag: 'v1.2.0', env: pushed('v1.2.0', second) })
    expect(moved.map(shapeOf)).toEqual(['error tag-moved SRC-10'])
    expect(moved[0]?.message).toContain(`tag v1.2.0 points at ${first} now`)

    git(tree.path, 'tag', '--force', 'v1.2.0')
    expect(await found(tree.path, { tag: 'v1.2.0', env: pushed('v1.2.0', second) })).toEqual([])
    expect((await found(tree.path, { tag: 'v1.2.0', env: pushed('v1.2.0', first) })).map(shapeOf)).toEqual([
      'error tag-moved SRC-10',
    ])
    git(tree.path, 'tag', 'v1.3.0')
    expect((await found(tree.path, { tag: 'v1.2.0' })).map(shapeOf)).toEqual(['error SRC-10'])
    git(tree.path, 'tag', '--delete', 'v1.3.0')

    commitAll(tree.path, 'third')
    expect((await found(tree.path, { tag: 'v1.2.0' }))[0]?.message).toContain('holds demo there already')
  })
})
