import { describe, expect, test } from '@jest/globals'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { type Change, dependency, GONE, judge, pageOf, released, shown } from './facts.ts'

const needs =
  (requirement: string, page: ReturnType<typeof pageOf>, requiresPython?: string): Change =>
  () => ({ dependencies: [dependency(requirement, page)], requiresPython })

/** Dependencies, and every finding: severity, names, message. */
const CASES: readonly (readonly [string, Change, readonly (string | RegExp)[]])[] = [
  ['a dependency that is there', needs('bar>=9', pageOf(['bar-9.0.tar.gz'])), []],
  [
    'a dependency that is not',
    needs('bar>=9', { kind: 'read', page: undefined }),
    ['error IDX-10 the dependency bar is not on PyPI'],
  ],
  [
    'no version that satisfies',
    needs('bar>=9', pageOf(['bar-8.2.tar.gz', 'bar.exe'])),
    ["error IDX-10 no release of 'bar' on PyPI satisfies '>=9'"],
  ],
  [
    'a yanked version only',
    needs('bar>=9', pageOf([{ filename: 'bar-9.tar.gz', yanked: true }])),
    [/^error IDX-10 no release/],
  ],
  ['a yanked version that is pinned', needs('bar==9', pageOf([{ filename: 'bar-9.tar.gz', yanked: true }])), []],
  ['no file at all', needs('bar', pageOf([])), ["error IDX-10 no release of 'bar' on PyPI satisfies 'any version'"]],
  [
    'a quarantined dependency',
    needs('bar', pageOf([], { status: 'quarantined' })),
    ['error IDX-10 the dependency bar is quarantined on PyPI: nobody can install it'],
  ],
  [
    'a dependency that leaves a Python out',
    needs('bar>=9', pageOf(['bar-8.tar.gz', { filename: 'bar-9.tar.gz', requiresPython: '>=3.11' }]), '>=3.10'),
    [
      "warning IDX-10 no release of 'bar' on PyPI that satisfies '>=9' runs on Python 3.10, which requires-python admits",
    ],
  ],
  [
    'a dependency for no Python at all',
    needs('bar>=9', pageOf([{ filename: 'bar-9.tar.gz', requiresPython: '<3.9' }]), '>=3.14,<3.15'),
    [/^error IDX-10 .* runs on Python 3.14, which/],
  ],
  [
    'the same behind a marker',
    needs(
      'bar>=9; python_version >= "3.11" and sys_platform == "win32"',
      pageOf([{ filename: 'bar-9.tar.gz', requiresPython: '>=3.11' }]),
      '>=3.10',
    ),
    [],
  ],
  ['a dependency of an extra', needs('bar>=9; extra == "x"', { kind: 'read', page: undefined }), []],
  [
    'an index of which one page cannot be had',
    () => ({
      dependencies: [
        dependency('bar', { kind: 'unreadable', failure: GONE }),
        dependency('baz', pageOf(['baz-1.tar.gz'])),
      ],
    }),
    ['notice IDX-10 whether bar can be had was not judged: https://pypi.org/simple/x/ cannot be reached'],
  ],
]

describe('dependencies', () => {
  test.each(CASES)('%s', async (_, change, expected) => {
    const verdict = await judge(change)
    expect(shown(verdict)).toEqual(expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))))
    for (const { remedy } of verdict.findings) expect(remedy).not.toBe('')
  })
})

describe('what cannot be judged', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'a silent index',
      () => ({ page: { kind: 'unreadable', failure: GONE } }),
      ['index-duplicate IDX-03: the page of the index could not be read'],
    ],
    [
      'a source tree without files',
      released('1.0'),
      ['index-duplicate IDX-03: there are no built files', 'IDX-07: there are no built files'],
    ],
    [
      'nothing that says a version',
      () => ({ project: undefined }),
      ['IDX-05: neither the source tree nor a file says name and version'],
    ],
    ['a new project', () => ({ page: { kind: 'read', page: undefined } }), ['IDX-05: the project is new to PyPI']],
    [
      'a known project',
      () => ({}),
      [
        'IDX-01: the project is on PyPI already',
        'IDX-03: no index tells the names of files that were deleted; only an upload will show',
      ],
    ],
    [
      'an index that tells no sizes',
      () => ({ page: pageOf([{ filename: 'demo-0.9.tar.gz', size: undefined }]) }),
      ['IDX-07: the index tells no sizes'],
    ],
    [
      'another index',
      () => ({ index: indexOf('https://pypi.example.org/legacy/') }),
      ['IDX-07: pypi.example.org has limits of its own'],
    ],
    [
      'dependencies that nobody asked for',
      () => ({ dependencies: undefined }),
      ['IDX-10: nobody asked for the dependencies'],
    ],
    [
      'dependencies of a silent index',
      () => ({ dependencies: [dependency('bar', { kind: 'unreadable', failure: GONE })] }),
      ['IDX-10: PyPI could not be asked: https://pypi.org/simple/x/ cannot be reached'],
    ],
  ])('%s', async (_, change, expected) => {
    expect((await judge(change)).open).toEqual(expect.arrayContaining([...expected]))
  })
})
