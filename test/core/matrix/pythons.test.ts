import { describe, expect, test } from '@jest/globals'
import type { PlanFacts, PlanOptions } from '../../../packages/core/src/matrix/facts.ts'
import { expandBraces } from '../../../packages/core/src/matrix/braces.ts'
import { architecturesOf } from '../../../packages/core/src/matrix/cibuildwheel.ts'
import { matchesPatterns } from '../../../packages/core/src/matrix/patterns.ts'
import { choosePythons } from '../../../packages/core/src/matrix/pythons.ts'
import { TARGETS } from '../../../packages/core/src/matrix/targets.ts'
import { AUTO, cFacts, minors, rustFacts, toml } from './facts.ts'

const cibuildwheel = (text: string, changes: Partial<PlanFacts> = {}): PlanFacts =>
  cFacts({ abi: { ...cFacts().abi, pyproject: toml(`[tool.cibuildwheel]\n${text}`) }, ...changes })

function choose(facts: PlanFacts, pythons: PlanOptions['pythons'], id = 'manylinux-x86_64') {
  const target = TARGETS.find((row) => row.id === id)
  if (target === undefined) throw new Error(id)
  const abi = { kind: 'version-specific', minimum: null, confidence: 'declared', from: '' } as const
  return choosePythons(facts, { ...AUTO, pythons }, { builder: facts.backend.builder, abi })(target)
}

describe('interpreters of a row', () => {
  test.each<[string, PlanFacts, PlanOptions['pythons'], string]>([
    ['asked for', cFacts(), ['3.12', '3.14t'], 'cp312 cp314t'],
    ['asked for, but excluded', cFacts({ requiresPython: '>=3.12' }), ['3.11', '3.12'], 'cp312'],
    ['by requires-python', cFacts({ requiresPython: '>=3.12,<3.14' }), 'auto', 'cp312 cp313'],
    ['by micro bounds', cFacts({ requiresPython: '>=3.13.4' }), 'auto', 'cp313 cp314 cp315'],
    ['by an exclusion', cFacts({ requiresPython: '>=3.11,!=3.12.*,<3.14' }), 'auto', 'cp311 cp313'],
    ['by classifiers', cFacts({ classifiers: minors('3', '3.10', '3.11') }), 'auto', 'cp310 cp311'],
    [
      'by classifiers, free threading among them',
      cFacts({ classifiers: [...minors('3.14'), 'Programming Language :: Python :: Free Threading :: 2 - Beta'] }),
      'auto',
      'cp314 cp314t',
    ],
    ['by cibuildwheel', cibuildwheel('build = "cp31{2,4}*"\nskip = ["*t-*"]'), 'auto', 'cp312 cp314'],
    ['by cibuildwheel, PyPy enabled', cibuildwheel('build = ["pp*"]\nenable = "pypy"'), 'auto', 'pp311 pp312'],
    [
      'by the platform of its table',
      cibuildwheel(
        'skip = "cp3*"\n[tool.cibuildwheel.linux]\ninherit = "build; skip: prepend"\nskip = "x"\nbuild = "y"',
      ),
      'auto',
      '',
    ],
    ['by cibuildwheel, all groups', cibuildwheel('build = "?p312*"\nenable = "all"'), 'auto', 'cp312 pp312 gp312_250'],
    [
      'by skip alone, whatever classifiers say',
      cibuildwheel('skip = "cp39-* cp31[0-3]-*"', { classifiers: minors('3.14') }),
      'auto',
      'cp314 cp314t cp315 cp315t',
    ],
    ['without any statement', cFacts({ requiresPython: undefined, classifiers: minors('3.15') }), 'auto', 'cp315'],
  ])('%s', (_, facts, pythons, expected) => {
    expect(
      choose(facts, pythons)
        .chosen.map(({ id }) => id)
        .join(' '),
    ).toBe(expected)
  })

  test.each<[string, PlanFacts, object]>([
    ['an old PyPy', cibuildwheel('build = "*"'), { python: 'pp39', reason: 'eol-policy' }],
    ['a skipped one', cibuildwheel('build = "*"\nskip = "cp39-*"'), { python: 'cp39', reason: 'user-skip' }],
    [
      'one that pyo3 cannot',
      rustFacts([], {
        abi: { ...rustFacts().abi, pyproject: toml('[tool.cibuildwheel]\nbuild = "*"\nenable = "all"') },
      }),
      { python: 'pp310', reason: 'binding' },
    ],
  ])('%s is left out with its reason', (_, facts, expected) => {
    expect(choose(facts, 'auto').left).toContainEqual(expect.objectContaining(expected))
  })

  test('a minor that nobody can build for is refused', () => {
    expect(() => choose(cFacts(), ['3.13t'])).toThrow(
      /pythons: 3\.13t cannot be built for; the nearest that can is 3\.1/,
    )
    expect(() => choose(cFacts(), ['2.7'])).toThrow(/pythons: 2\.7/)
  })
})

describe('patterns of cibuildwheel', () => {
  test.each([
    ['cp312-*', 'cp312-manylinux_x86_64', true],
    ['cp3{9,10}-{win,manylinux}_*', 'cp310-win_amd64', true],
    ['cp3{9,10}-*', 'cp311-win_amd64', false],
    ['cp36-* cp31[!2]-*', 'cp312-win32', false],
    ['cp36-* cp31[!2]-*', 'cp313-win32', true],
    ['cp31[^0]-*', 'cp310-win32', true],
    ['cp31[4-2]-*', 'cp313-win32', false],
    ['cp31[!4-2]-*', 'cp313-win32', true],
    ['cp31[2', 'cp312', false],
    ['cp31?-*', 'cp314-win32', true],
    ['*-win.*', 'cp314-win32', false],
    ['', 'cp314-win32', false],
  ])('%s and %s', (patterns, identifier, selected) => {
    expect(matchesPatterns(identifier, patterns)).toBe(selected)
  })

  test.each([
    ['cp3{9,1{0,1}}', 'cp39 cp310 cp311'],
    ['{9..11}', '9 10 11'],
    ['{11..9}', '11 10 9'],
    ['{01..10..4}', '01 05 09'],
    ['{-1..1}', '-1 0 1'],
    ['{-01..1}', '-01 000 001'],
    ['{a..e..2}', 'a c e'],
    ['{1..3..0}', '1 2 3'],
    ['a{,b}', 'a ab'],
    ['a{b}', 'a{b}'],
    ['{a,b', '{a,b'],
    ['{a,b}}', 'a} b}'],
    ['{{a,b}}', '{a} {b}'],
    ['\\{a,b}', '{a,b}'],
    ['{a\\,b,c}', 'a,b c'],
    ['${a,b}', '${a,b}'],
    ['{a..3}', '{a..3}'],
    ['{}', '{}'],
  ])('braces: %s', (text, expanded) => {
    expect(expandBraces(text).join(' ')).toBe(expanded)
  })

  test.each(['{1..999999999}', '{a,b}'.repeat(10)])('braces that stand for too much: %s', (text) => {
    expect(() => expandBraces(text)).toThrow(/stands for more than 1000 patterns/)
  })
})

describe('architectures of cibuildwheel', () => {
  test.each([
    ['auto', 'linux', 'x86_64', 'x86_64'],
    ['auto', 'linux', 'arm64', 'aarch64'],
    ['auto', 'windows', 'x86_64', 'AMD64 x86'],
    ['auto', 'windows', 'arm64', 'ARM64'],
    ['auto', 'ios', 'arm64', 'arm64_iphonesimulator arm64_iphoneos'],
    ['auto', 'pyodide', 'x86_64', 'wasm32'],
    ['auto64', 'pyodide', 'x86_64', ''],
    ['auto32,auto64', 'linux', 'x86_64', 'i686 x86_64'],
    ['auto32', 'macos', 'x86_64', ''],
    ['native', 'macos', 'arm64', 'arm64'],
    ['all', 'macos', 'arm64', 'arm64 x86_64 universal2'],
    ['ARM64 amd64', 'windows', 'x86_64', 'ARM64 AMD64'],
  ] as const)('%s for %s on %s', (archs, platform, machine, expected) => {
    expect([...architecturesOf(archs, platform, machine)].join(' ')).toBe(expected)
  })

  test('are refused when nobody has them', () => {
    expect(() => architecturesOf('x86-64', 'linux', 'x86_64')).toThrow(/archs: x86-64 is no architecture/)
    expect(() => architecturesOf('', 'linux', 'x86_64')).toThrow(/archs: an empty name/)
  })
})

test('a group that cibuildwheel does not know is refused', () => {
  expect(() => choose(cibuildwheel('enable = "pipy"'), 'auto')).toThrow(/enable: pipy is no group.*did you mean pypy\?/)
})
