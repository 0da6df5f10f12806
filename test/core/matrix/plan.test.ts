import { describe, expect, test } from '@jest/globals'
import { readPlan } from '../../../packages/core/src/documents/plan.ts'
import { documentText } from '../../../packages/core/src/documents/index.ts'
import type { PlanFacts, PlanOptions } from '../../../packages/core/src/matrix/facts.ts'
import { makePlan } from '../../../packages/core/src/matrix/plan.ts'
import { AUTO, cFacts, minors, pureFacts, rustFacts, toml } from './facts.ts'

const ONE: PlanOptions = { ...AUTO, targets: ['sdist', 'manylinux2014-x86_64'] }

function tagsOf(facts: PlanFacts, options: PlanOptions): readonly string[] {
  return makePlan(facts, options).entries.flatMap(({ expected }) =>
    expected.map(({ python, abi }) => `${python}-${abi}`),
  )
}

describe('a pure project', () => {
  test('has one wheel for all platforms, one job, and says so', () => {
    const plan = makePlan(pureFacts(), AUTO)
    expect(plan.entries.map(({ id, builder, strategy }) => [id, builder, strategy.how])).toEqual([
      ['any', 'build', 'frontend'],
    ])
    expect(plan.sdist).toEqual({ build: true, expected: 'demo_pkg-1.2.0.tar.gz', 'wheels-from': 'sdist' })
    expect(plan.skipped).toEqual([{ id: '*', reason: 'pure', detail: expect.stringContaining('every platform') }])
    expect(plan.totals).toEqual({ jobs: 2, wheels: 1, waves: { all: 1, macos: 0 } })
    expect(plan.entries[0]?.tests?.map(({ interpreter, mode }) => `${interpreter} ${mode}`)).toEqual(
      ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15'].map((minor) => `${minor} native`),
    )
  })

  test('skips the platforms that were named', () => {
    const plan = makePlan(pureFacts(), { ...AUTO, targets: ['win-amd64'] })
    expect(plan.entries).toHaveLength(1)
    expect(plan.skipped.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['windows-x64 pure', '* pure'])
    expect(plan.sdist).toEqual({ build: false, expected: null, 'wheels-from': 'tree' })
  })

  test('may have an sdist alone', () => {
    expect(makePlan(pureFacts({ version: undefined }), { ...AUTO, targets: ['sdist'] })).toMatchObject({
      entries: [],
      sdist: { build: true, expected: null },
      totals: { jobs: 1, wheels: 0 },
    })
  })
})

describe('rows', () => {
  const ids = (classifiers: readonly string[]): readonly string[] =>
    makePlan(cFacts({ classifiers }), AUTO).entries.map(({ id }) => id)
  const linux = ['manylinux-x86_64', 'manylinux-aarch64', 'musllinux-x86_64', 'musllinux-aarch64']
  const macos = ['macos-arm64', 'macos-x86_64']
  const windows = ['windows-x64', 'windows-arm64']
  test.each([
    [[], [...macos, ...windows, ...linux]],
    [['Operating System :: OS Independent'], [...macos, ...windows, ...linux]],
    [['Operating System :: POSIX :: Linux'], linux],
    [['Operating System :: POSIX'], [...macos, ...linux]],
    [
      ['Operating System :: MacOS :: MacOS X', 'Operating System :: Microsoft :: Windows'],
      [...macos, ...windows],
    ],
  ])('%j', (classifiers, expected) => {
    expect(ids(classifiers)).toEqual(expected)
  })

  test('that nobody asked for are listed', () => {
    const { skipped } = makePlan(cFacts({ classifiers: ['Operating System :: POSIX :: Linux'] }), AUTO)
    expect(skipped).toContainEqual({ id: 'macos-arm64', reason: 'not-asked', detail: 'no classifier names macOS' })
    expect(skipped).toContainEqual({
      id: 'musllinux-s390x',
      reason: 'not-asked',
      detail: 'experimental target: name it in targets',
    })
  })

  test('any is refused for a compiled project', () => {
    expect(() => makePlan(cFacts(), { ...AUTO, targets: ['any'] })).toThrow(
      /compiled \(\[tool.setuptools\] ext-modules\)/,
    )
  })
})

describe('collapse', () => {
  const classifiers = ['Programming Language :: Python :: Free Threading']
  const pypy = {
    pyproject: toml('[tool.cibuildwheel]\nbuild = "*"\nenable = ["pypy"]'),
    setupPy: undefined,
    setupCfg: undefined,
  }
  const crate = { tables: toml('[lib]\ncrate-type = ["cdylib"]') }
  const rust = (features: readonly string[], requiresPython = '>=3.9'): PlanFacts =>
    rustFacts(features, { classifiers, requiresPython, abi: { ...pypy, cargo: { ...crate, pyo3: features } } })
  test.each([
    ['abi3-py39', rust(['abi3-py39']), ['cp39-abi3', 'cp314-cp314t', 'cp315-cp315t', 'pp311-pypy311_pp80']],
    [
      'abi3t beside it, for both builds from 3.15 on',
      rust(['abi3-py310', 'abi3t-py315'], '>=3.10'),
      ['cp310-abi3', 'cp314-cp314t', 'cp315-abi3.abi3t', 'pp311-pypy311_pp80'],
    ],
    [
      'abi3t that no free-threaded interpreter is there to build',
      rustFacts(['abi3-py310', 'abi3t'], { classifiers: minors('3.14', '3.15') }),
      ['cp310-abi3'],
    ],
    [
      'abi3t where nothing older is wanted',
      rustFacts(['abi3-py310', 'abi3t'], { requiresPython: '>=3.15' }),
      ['cp315-abi3.abi3t'],
    ],
    ['abi3t without abi3', rustFacts(['abi3t'], { requiresPython: '>=3.14' }), ['cp314-cp314', 'cp315-abi3.abi3t']],
    [
      'abi3-py311 above the lowest Python',
      rust(['abi3-py311']),
      ['cp39-cp39', 'cp310-cp310', 'cp311-abi3', 'cp314-cp314t', 'cp315-cp315t', 'pp311-pypy311_pp80'],
    ],
    [
      'the feature names the tag, also below requires-python',
      rust(['abi3-py39'], '>=3.13'),
      ['cp39-abi3', 'cp314-cp314t', 'cp315-cp315t'],
    ],
    ['a bare abi3 takes the lowest', rustFacts(['abi3'], { requiresPython: '>=3.11' }), ['cp311-abi3']],
    ['version-specific', rustFacts([], { classifiers: minors('3.12', '3.13') }), ['cp312-cp312', 'cp313-cp313']],
    [
      'no ABI',
      rustFacts([], {
        abi: { ...rustFacts().abi, pyproject: toml('[tool.maturin]\nbindings = "bin"') },
      }),
      ['py3-none'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(tagsOf(facts, { ...ONE, builder: 'maturin' })).toEqual(expected)
  })

  test('a stable wheel names whom it serves and who builds it', () => {
    const [entry] = makePlan(rustFacts(['abi3-py310'], { classifiers: minors('3.10', '3.11', '3.12') }), ONE).entries
    expect(entry).toMatchObject({
      word: 'manylinux2014-x86_64',
      strategy: { how: 'zig' },
      target: 'x86_64-unknown-linux-gnu',
      calls: [{ interpreters: ['3.10'], args: ['--compatibility', 'manylinux2014'] }],
      expected: [{ python: 'cp310', abi: 'abi3', serves: ['cp310', 'cp311', 'cp312'] }],
      artifact: 'wheels-manylinux-x86_64',
      reason: 'asked by targets',
    })
  })
})

describe('entries', () => {
  test.each([
    ['manylinux_2_28-aarch64', 'maturin', 'zig', null, 'manylinux_2_28-aarch64', ['2.28']],
    ['linux-s390x', 'maturin', 'container', 'rust-cross/manylinux2014-cross:s390x', 'manylinux2014-s390x', ['2.17']],
    ['macos-x86_64', 'maturin', 'native', null, 'macos-x86_64', ['10.12']],
    ['win32', 'maturin', 'native', null, 'win32', [null]],
    ['manylinux-x86_64', 'cibuildwheel', 'container', 'manylinux_2_28', 'manylinux_2_28-x86_64', ['2.28']],
    ['manylinux2014-x86_64', 'cibuildwheel', 'container', 'manylinux2014', 'manylinux2014-x86_64', ['2.17']],
    ['macos-universal2', 'cibuildwheel', 'native', null, 'macos-universal2', ['10.9', '10.13', '10.15']],
    ['pyodide-wasm32', 'cibuildwheel', 'native', null, 'pyodide-wasm32', ['2026.0']],
    ['ios-arm64', 'cibuildwheel', 'native', null, 'ios-arm64', ['13.0']],
  ] as const)('%s with %s', (word, builder, how, container, canonical, floors) => {
    const facts = rustFacts([], { classifiers: minors('3.11', '3.12', '3.14') })
    const [entry] = makePlan(facts, { ...AUTO, targets: [word], builder }).entries
    expect(entry).toMatchObject({ word: canonical, strategy: { how, container } })
    expect([...new Set(entry?.expected.map(({ platform }) => platform.floor))]).toEqual(floors)
  })

  test('tell cibuildwheel its identifiers', () => {
    const [entry] = makePlan(cFacts({ classifiers: minors('3.13') }), { ...AUTO, targets: ['win-arm64'] }).entries
    expect(entry?.calls).toEqual([
      { interpreters: ['cp313-win_arm64'], args: ['--platform', 'windows', '--archs', 'ARM64'] },
    ])
    const setupPy = "setup(options={'bdist_wheel': {'py_limited_api': 'cp310'}})"
    const api = cFacts({ abi: { ...cFacts().abi, setupPy }, classifiers: minors('3.11', '3.12') })
    expect(makePlan(api, ONE).entries[0]?.calls[0]?.interpreters).toEqual(['cp311-manylinux_x86_64'])
    expect(makePlan(api, ONE).abi).toMatchObject({ kind: 'abi3', minimum: '3.10', confidence: 'guessed' })
  })

  test('take the deployment target that maturin writes into the tag', () => {
    const pyproject = toml('[tool.maturin.target.aarch64-apple-darwin]\nmacos-deployment-target = "12.0"')
    const facts = rustFacts(['abi3'], { abi: { ...rustFacts(['abi3']).abi, pyproject } })
    expect(makePlan(facts, { ...AUTO, targets: ['macos-arm64'] }).entries[0]?.expected[0]?.platform).toEqual({
      family: 'macosx',
      floor: '12.0',
      arch: 'arm64',
    })
  })

  test('are in the order of the time they take', () => {
    const targets = ['win-amd64', 'macos-arm64', 'linux-ppc64le', 'linux-x86_64']
    expect(makePlan(cFacts(), { ...AUTO, targets }).entries.map(({ id }) => id)).toEqual([
      'manylinux-ppc64le',
      'macos-arm64',
      'windows-x64',
      'manylinux-x86_64',
    ])
  })

  test('are refused where no image holds the floor', () => {
    expect(() => makePlan(cFacts(), { ...AUTO, targets: ['manylinux_2_24-x86_64'] })).toThrow(/no image/)
  })
})

describe('what is left out', () => {
  test.each<[string, PlanFacts, PlanOptions, object]>([
    [
      'a row whose builder cannot',
      rustFacts(),
      { ...AUTO, targets: ['sdist', 'linux-x86_64', 'ios-arm64'] },
      { id: 'ios-arm64', reason: 'no-builder' },
    ],
    [
      'an interpreter without a build',
      rustFacts(),
      { ...AUTO, targets: ['win-arm64'] },
      { id: 'windows-arm64', python: 'cp310', reason: 'no-interpreter' },
    ],
    [
      'a tag that PyPI refuses',
      cFacts(),
      { ...AUTO, targets: ['pyodide-wasm32'] },
      { id: 'pyodide-wasm32', python: 'cp312', reason: 'pypi-refuses' },
    ],
    [
      'what requires-python excludes',
      cFacts({ requiresPython: '>=3.10' }),
      AUTO,
      { id: '*', python: 'cp39', reason: 'requires-python' },
    ],
    [
      'what no classifier names',
      cFacts({ classifiers: minors('3.13') }),
      AUTO,
      { id: '*', python: 'cp312', reason: 'not-asked' },
    ],
    ['free-threaded builds without a classifier', cFacts(), AUTO, { id: '*', python: 'cp314t', reason: 'not-asked' }],
    [
      'a row without interpreters',
      cFacts({ requiresPython: '<3.10' }),
      { ...AUTO, targets: ['sdist', 'linux-x86_64', 'android-arm64'] },
      { id: 'android-arm64', reason: 'requires-python' },
    ],
  ])('%s', (_, facts, options, expected) => {
    expect(makePlan(facts, options).skipped).toContainEqual(expect.objectContaining(expected))
  })

  test('all of it is a failure', () => {
    expect(() => makePlan(cFacts(), { ...AUTO, builder: 'build' })).toThrow(
      /no wheel is left to build:\nmanylinux-x86_64: a build frontend/,
    )
  })
})

test('the document is valid and its bytes repeat', () => {
  const plan = makePlan(rustFacts(['abi3-py39']), AUTO)
  expect(readPlan(documentText(plan), 'the plan')).toEqual(plan)
  expect(documentText(makePlan(rustFacts(['abi3-py39']), AUTO))).toBe(documentText(plan))
  expect(plan.tools.map(({ name }) => name)).toEqual(['maturin', 'uv'])
})
