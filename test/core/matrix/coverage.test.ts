import { describe, expect, test } from '@jest/globals'
import { coverageOf, type CoverageQuestion, serviceOf, serves } from '../../../packages/core/src/matrix/coverage.ts'
import { coverageLines, coverageParts } from '../../../packages/core/src/matrix/coverage-text.ts'
import { lastRelease } from '../../../packages/core/src/package-index/last-release.ts'
import { expandTags } from '../../../packages/core/src/standards/tags.ts'
import { expectedWheel, page, planWith } from '../checks-set/facts.ts'

const SDIST = { tags: [] }
const file = (tags: string) => ({ tags: expandTags(tags) })
const LINUX = 'manylinux_2_28_x86_64'
const ask = (change: Partial<CoverageQuestion>): CoverageQuestion => ({
  files: [],
  plan: undefined,
  published: undefined,
  requiresPython: undefined,
  ...change,
})

describe('which interpreters a tag serves', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['cp312-cp312-win32', ['cp312'], ['cp311', 'cp313', 'cp312t', 'pp311']],
    ['cp314-cp314t-win_amd64', ['cp314t'], ['cp314']],
    ['cp39-abi3-win_amd64', ['cp39', 'cp310', 'cp314'], ['cp38', 'cp314t', 'pp311']],
    ['cp315-abi3t-win_amd64', ['cp315t'], ['cp315', 'cp314t']],
    ['py3-none-any', ['cp312', 'pp311', 'gp312_250'], []],
    ['cp38-none-win_amd64', ['cp38'], ['cp39']],
    ['pp311-pypy311_pp73-win_amd64', ['pp311'], ['cp311']],
    ['graalpy312-graalpy250_312_native-win_amd64', ['gp312_250'], ['cp312']],
  ])('%s', (tag, served, others) => {
    const pythons = expandTags(tag).map((one) => serviceOf(one)?.pythons)
    const isServed = (id: string): boolean => pythons.some((one) => one !== undefined && serves(one, id))
    expect(served.filter((id) => !isServed(id))).toEqual([])
    expect(others.filter(isServed)).toEqual([])
  })

  test('a platform of no kind is left out', () => {
    expect(expandTags('py3-none-plan9').map(serviceOf)).toEqual([undefined])
  })
})

const PLAN = planWith({
  'manylinux-x86_64': [
    expectedWheel(`cp312-cp312-${LINUX}`, ['cp312']),
    expectedWheel(`cp313-cp313-${LINUX}`, ['cp313']),
  ],
})

/** What is the case, the question, and the lines of the grid. */
const CASES: readonly (readonly [string, CoverageQuestion, readonly string[]])[] = [
  ['nothing', ask({}), []],
  ['an sdist alone', ask({ files: [SDIST] }), ['Wheels by platform and Python:', '', '  sdist']],
  [
    'a pure wheel, for what requires-python admits',
    ask({ files: [file('py3-none-any')], requiresPython: '>=3.13' }),
    [
      'Wheels by platform and Python:',
      '         3.13  3.14  3.15',
      '  any    yes   yes   yes',
      '  sdist  -',
      '  -: nothing serves it',
    ],
  ],
  [
    'files, plan and last release',
    ask({
      files: [
        SDIST,
        file('cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64'),
        file('cp312-cp312-macosx_11_0_universal2'),
        file('cp312-cp312-win32'),
      ],
      plan: PLAN,
      published: {
        version: '0.9',
        files: [SDIST, file(`cp312-cp312-${LINUX}`), file('cp314-cp314t-musllinux_1_2_aarch64')],
      },
    }),
    [
      'Wheels by platform and Python, against 0.9:',
      '                           3.12   3.13     3.14t',
      '  manylinux x86_64 (2.17)  yes    missing  sdist',
      '  musllinux aarch64        sdist  sdist    dropped',
      '  macosx arm64 (11.0)      new    sdist    sdist',
      '  macosx x86_64 (11.0)     new    sdist    sdist',
      '  win x86                  new    sdist    sdist',
      '  sdist                    yes',
      '  new: a wheel is there, the last release had none',
      '  missing: a wheel was planned and is not there',
      '  dropped: the last release had a wheel, this one has none',
      '  sdist: users build from the sdist',
    ],
  ],
  [
    'pythons of every kind, in order',
    ask({
      files: [
        file('pp311-pypy311_pp73-win_amd64'),
        file('cp314-cp314t-win_amd64'),
        file('cp314-cp314-win_amd64'),
        file('cp38-cp38-win_amd64'),
      ],
    }),
    [
      'Wheels by platform and Python:',
      '             3.8  3.14  3.14t  pypy3.11',
      '  win amd64  yes  yes   yes    yes',
      '  sdist      -',
      '  -: nothing serves it',
    ],
  ],
  [
    'the stable ABI',
    ask({ files: [file('cp313-abi3-win_amd64'), SDIST] }),
    [
      'Wheels by platform and Python:',
      '             3.13  3.14  3.15',
      '  win amd64  yes   yes   yes',
      '  sdist      yes',
    ],
  ],
]

describe('the grid', () => {
  test.each(CASES)('%s', (_, question, lines) => {
    expect(coverageLines(coverageOf(question)).map((line) => line.trimEnd())).toEqual(
      lines.map((line) => line.trimEnd()),
    )
  })

  test('in Markdown', () => {
    const question = ask({ files: [file('cp312-cp312-win_amd64')], plan: { ...PLAN, entries: [] } })
    expect(coverageParts(coverageOf(question))).toEqual([
      '#### Wheels by platform and Python',
      '|  | 3.12 |\n| --- | --- |\n| win amd64 | yes |\n| sdist | missing |',
      'missing: a wheel was planned and is not there',
    ])
    expect(coverageParts(coverageOf(ask({})))).toEqual([])
  })
})

test.each<[string, string, string | undefined]>([
  ['the highest final release below ours', '2.0', '1.1'],
  ['of a backport, that of its series', '1.0.5', '1.0'],
  ['nothing before the first', '0.1', undefined],
  ['a pre-release where there is no other', '0.6', '0.5rc1'],
  ['no version', 'x', undefined],
])('the last release: %s', (_, version, expected) => {
  const published = page(
    'demo-1.0.tar.gz',
    'demo-1.1-py3-none-any.whl',
    'demo-1.2rc1.tar.gz',
    { filename: 'demo-1.9.tar.gz', yanked: 'broken' },
    'demo-0.5rc1.tar.gz',
    'demo.egg',
  )
  expect(lastRelease(published, version)?.version).toBe(expected)
})
