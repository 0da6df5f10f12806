// What the source tree says of an sdist, and two sdists and wheels of each other.
import { describe, expect, test } from '@jest/globals'
import { compareBuilds, compareBuilt } from '../../../packages/core/src/checks/sdist/index.ts'
import { makeSdist, makeTarGz, makeWheel, type MetadataFields } from '../../fakes/archives.ts'
import { distribution } from '../checks-set/facts.ts'
import type { Files } from '../project/source-tree.ts'
import { factsOf, findingsBeside, PYPROJECT, shownOf } from './judged.ts'

const MATURIN = `[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"

[project]
name = "demo"
version = "1.0"

[tool.maturin]
python-source = "python"
exclude = ["python/demo/secret.py"]
`
const CRATE = '[package]\nname = "demo"\nversion = "1.0.0"\nedition = "2021"\n'
const RUST: Files = {
  'pyproject.toml': MATURIN,
  'Cargo.toml': CRATE,
  'Cargo.lock': 'version = 4\n\n[[package]]\nname = "demo"\nversion = "1.0.0"\n',
  'src/lib.rs': 'fn main() {}\n',
  'src/deep/a.rs': '// a\n',
  'python/demo/__init__.py': 'A = 1\n',
  'python/demo/secret.py': 'B = 1\n',
  'python/demo/tests/test_a.py': 'C = 1\n',
}
const PURE: Files = { 'pyproject.toml': PYPROJECT, 'src/demo/__init__.py': 'A = 1\n', 'src/demo/b.py': 'B = 1\n' }
const without = (files: Files, ...paths: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)))

/** What is the case, the tree, the files of the sdist, and the findings. */
const CASES: readonly (readonly [string, Files, Files, readonly (string | RegExp)[], MetadataFields?])[] = [
  ['a pure project, whole', PURE, PURE, []],
  [
    'a module that is missing',
    PURE,
    without(PURE, 'src/demo/b.py'),
    ['warning sdist-missing SDI-11: demo-1.0.tar.gz: the sdist lacks src/demo/b.py'],
  ],
  [
    'a Rust project, whole but for tests and what it excludes',
    RUST,
    without(RUST, 'python/demo/secret.py', 'python/demo/tests/test_a.py'),
    [],
  ],
  [
    'Rust sources, the lock file and the shim that are missing',
    RUST,
    without(RUST, 'src/deep/a.rs', 'Cargo.lock', 'python/demo/__init__.py'),
    [
      'error sdist-missing SDI-11: demo-1.0.tar.gz: the sdist lacks src/deep/a.rs, Cargo.lock',
      'error sdist-missing SDI-11: demo-1.0.tar.gz: the sdist lacks python/demo/__init__.py',
    ],
  ],
  [
    'what git does not track',
    PURE,
    { ...PURE, 'src/demo/_version.py': 'V = 1', 'notes.odt': 'x' },
    ['warning SDI-11: demo-1.0.tar.gz: the sdist holds what git does not track: notes.odt'],
  ],
  ['a compiled file that git tracks', { ...PURE, 'src/demo/x.so': 'x' }, { ...PURE, 'src/demo/x.so': 'x' }, []],
  [
    'a compiled file that git does not track',
    PURE,
    { ...PURE, 'src/demo/x.so': 'x' },
    ['error sdist-forbidden SDI-11: demo-1.0.tar.gz: the sdist holds build leftovers: src/demo/x.so'],
  ],
  [
    'a licence that the sdist leaves behind',
    { ...PURE, LICENSE: 'MIT' },
    PURE,
    ['warning license-file SDI-07: no licence file in demo-1.0.tar.gz; the nearest is LICENSE in the source tree'],
    { License: 'MIT' },
  ],
  [
    'another pyproject.toml',
    PURE,
    {
      ...PURE,
      'pyproject.toml': PYPROJECT.replace('["hatchling"]', '["hatchling", "x"]').replace('"demo"', '"demo2"'),
    },
    [
      'warning SDI-06: demo-1.0.tar.gz: its pyproject.toml differs from the source tree in build-system.requires, project.name',
    ],
  ],
]

describe('beside a source tree', () => {
  test.each(CASES)('%s', async (...[, tree, files, expected, metadata = {}]) => {
    const findings = await findingsBeside(makeSdist({ files, metadata }), tree)
    const shown = findings.map(shownOf)
    expect(shown).toEqual(expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))))
  })

  test('a package in a folder of a workspace', async () => {
    const inner = Object.fromEntries(Object.entries(RUST).map(([path, data]) => [`member/${path}`, data]))
    const tree = {
      ...without(inner, 'member/Cargo.lock'),
      'Cargo.toml': '[workspace]\nmembers = ["member"]\n',
      'Cargo.lock': RUST['Cargo.lock'] ?? '',
    }
    const findings = await findingsBeside(
      makeSdist({ files: { 'pyproject.toml': MATURIN, 'member/src/lib.rs': 'x' } }),
      tree,
      {},
      'member',
    )
    expect(findings.map(shownOf)).toEqual([
      'error sdist-missing SDI-11: demo-1.0.tar.gz: the sdist lacks Cargo.toml, src/deep/a.rs, Cargo.lock',
      'error sdist-missing SDI-11: demo-1.0.tar.gz: the sdist lacks python/demo/__init__.py',
    ])
  })
})

describe('a wheel from the sdist', () => {
  const linux = 'cp312-cp312-manylinux_2_28_x86_64'
  const windows = 'cp312-cp312-win_amd64'
  const core = { 'demo/__init__.py': 'x', 'demo/_core.cpython-312-x86_64-linux-gnu.so': 'y' }
  const built = makeWheel({ tags: 'cp312-cp312-linux_x86_64', files: core })
  test.each<[string, Parameters<typeof makeWheel>[0], RegExp[]]>([
    [
      'the same, but for suffixes and bundled libraries',
      {
        tags: windows,
        files: { 'demo/__init__.py': 'x', 'demo/_core.cp312-win_amd64.pyd': 'z', 'demo.libs/a.dll': 'q' },
      },
      [],
    ],
    [
      'files that it lacks',
      { tags: linux, files: { ...core, 'demo/data.json': '{}', 'demo/_b.abi3.so': 'x' } },
      [/^wheel from sdist lacks demo\/data.json, demo\/_b\.\*\.so, present in 1 wheel$/],
    ],
    [
      'files that it alone has',
      { tags: linux, files: { 'demo/__init__.py': 'x' } },
      [/^wheel from sdist holds demo\/_core\.\*\.so, in none of 1 wheel$/],
    ],
    [
      'other metadata',
      { tags: linux, files: core, metadata: { 'Requires-Dist': 'a>=1' } },
      [
        /^wheel from sdist says Requires-Dist nothing of it, demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl says "a>=1"$/,
      ],
    ],
  ])('%s', async (_, other, expected) => {
    const problems = compareBuilt(await distribution(built), [
      await distribution(makeWheel(other)),
      await distribution(makeSdist()),
    ])
    expect(problems.map(({ message }) => message)).toEqual(expected.map((text) => expect.stringMatching(text)))
  })

  test('there is nothing to compare it with', async () => {
    expect(compareBuilt(await distribution(built), [])).toEqual([])
  })
})

test('two builds of one sdist', async () => {
  const members = (modified: string) =>
    ['PKG-INFO', 'a.py'].map((path) => ({ name: `demo-1.0/${path}`, data: path, modified: new Date(modified) }))
  const first = { filename: 'demo-1.0.tar.gz', bytes: makeTarGz(members('2026-01-02T00:00:00Z')) }
  const second = {
    filename: 'demo-1.0.tar.gz',
    bytes: makeTarGz([...members('2026-01-03T00:00:00Z').reverse(), { name: 'demo-1.0/b' }]),
  }
  second.bytes.writeUInt32LE(1_767_312_000, 4)
  const [one, other] = [await factsOf(first), await factsOf(second)]
  expect(compareBuilds(one, one)).toEqual([])
  expect(compareBuilds(one, other).map(({ message }) => message)).toEqual([
    'two sdist builds differ: gzip time stamp, 2 member times, 1 member in one of them, order of members',
  ])
})
