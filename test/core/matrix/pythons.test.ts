import { describe, expect, test } from '@jest/globals'
import type { PlanFacts, PlanOptions } from '../../../packages/core/src/matrix/facts.ts'
import { matchesPatterns, patternsOf } from '../../../packages/core/src/matrix/patterns.ts'
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
    ['by cibuildwheel, PyPy enabled', cibuildwheel('build = ["pp*"]\nenable = "pypy"'), 'auto', 'pp311'],
    ['by cibuildwheel, all groups', cibuildwheel('build = "?p312*"\nenable = "all"'), 'auto', 'cp312 gp312_250'],
    ['by skip alone', cibuildwheel('skip = "cp39-* cp31[0-3]-*"'), 'auto', 'cp314 cp315'],
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
    ['cp31[!2]-*', 'cp312-win32', false],
    ['cp31?-*', 'cp314-win32', true],
    ['*-win.*', 'cp314-win32', false],
  ])('%s and %s', (pattern, identifier, selected) => {
    expect(matchesPatterns(identifier, [pattern])).toBe(selected)
  })

  test('come as a list, as a text, or not at all', () => {
    expect([patternsOf('a  b'), patternsOf(['a b', 'c']), patternsOf(undefined)]).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
      [],
    ])
  })
})
