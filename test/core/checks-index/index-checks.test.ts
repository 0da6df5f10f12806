import { describe, expect, test } from '@jest/globals'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { makeWheel } from '../../fakes/archives.ts'
import { candidate } from '../checks-release/facts.ts'
import { type Change, GONE, judge, pageOf, released, shown } from './facts.ts'

const WHEEL = 'demo-1.0-py3-none-any.whl'
const OTHER = 'b'.repeat(64)
const NEW: Change = () => ({ page: { kind: 'read', page: undefined } })
/** A new project of this name. */
const named =
  (name: string): Change =>
  async () => ({
    page: { kind: 'read', page: undefined },
    project: { name: name.toLowerCase().replace(/[-_.]+/g, '-'), version: '1.0' },
    files: [await candidate(makeWheel({ name, metadata: { Name: name } }))],
  })
const gib = (count: number) => count * 1024 ** 3

/** What is the case, and every finding: severity, names, message. */
const CASES: readonly (readonly [string, Change, readonly (string | RegExp)[]])[] = [
  ['a new release of a known project', () => ({}), []],
  [
    'an index that does not answer',
    () => ({ page: { kind: 'unreadable', failure: GONE } }),
    ['notice IDX-03 nothing about the index was judged: https://pypi.org/simple/x/ cannot be reached'],
  ],

  [
    'a new project',
    NEW,
    [
      'notice IDX-02 demo does not exist on PyPI: with Trusted Publishing its first upload creates it, if the pending publisher has this very name',
    ],
  ],
  [
    'a name of the standard library',
    named('xml.etree'),
    [
      /^error IDX-01 PyPI would answer "The name 'xml.etree' isn't allowed \(conflict with Python Standard Library module name\)/,
      /IDX-02/,
    ],
  ],
  [
    'a file that people install by mistake',
    named('Requirements.txt'),
    [/^error IDX-01 PyPI would answer "The name 'Requirements.txt' isn't allowed. See/, /IDX-02/],
  ],
  [
    'a name that looks like another to PyPI',
    named('django-fi1ter'),
    [/^error IDX-01 .*'django-fi1ter' is too similar to an existing project/, /IDX-02/, /IDX-08/],
  ],
  [
    'a repeated character',
    named('reequests'),
    [/IDX-02/, "warning IDX-08 'reequests' differs from 'requests' by a repeated character"],
  ],
  [
    'a name that only an index of its own would take',
    async (facts) => ({ ...(await named('xml')(facts)), index: indexOf('https://pypi.example.org/legacy/') }),
    [],
  ],

  [
    'the same files on the index',
    ({ files }) => ({ page: pageOf(files.map(({ name, sha256 }) => ({ filename: name, sha256 }))) }),
    [
      `notice index-duplicate IDX-03 ${WHEEL} exists on PyPI, with the same digest`,
      'notice index-duplicate IDX-03 demo-1.0.tar.gz exists on PyPI, with the same digest',
    ],
  ],
  [
    'the same, where that is not wanted',
    ({ files }) => ({ existing: 'fail', page: pageOf(files.map(({ name, sha256 }) => ({ filename: name, sha256 }))) }),
    [/^error index-duplicate IDX-03/, /^error index-duplicate IDX-03/],
  ],
  [
    'other bytes on the index',
    () => ({ page: pageOf([{ filename: WHEEL, sha256: OTHER }]) }),
    [
      /^error index-duplicate IDX-03 demo-1.0-py3-none-any.whl exists on PyPI, with another digest: b+; ours is [0-9a-f]{64}$/,
    ],
  ],
  [
    'other bytes on the index, where nothing is released',
    () => ({ releases: false, page: pageOf([{ filename: WHEEL, sha256: OTHER }]) }),
    [/^notice index-duplicate IDX-03/],
  ],
  [
    'a file of which the index tells no digest',
    () => ({ page: pageOf([WHEEL]) }),
    [`warning index-duplicate IDX-03 ${WHEEL} exists on PyPI, and the index does not tell its digest`],
  ],

  [
    'a release of 15 days ago that lacks a file',
    ({ files }) => ({
      page: pageOf([{ filename: WHEEL, sha256: files[0]?.sha256, uploadTime: '2026-06-15T11:00:00Z' }]),
    }),
    [/^notice index-duplicate/, /^error IDX-04 demo 1.0 has been on PyPI since 2026-06-15/],
  ],
  [
    'a release that holds files of another build',
    () => ({ page: pageOf(['demo-1.0-cp312-cp312-win_amd64.whl', 'demo-0.9.tar.gz']) }),
    ['warning IDX-04 demo 1.0 on PyPI holds 1 file that is not among ours: demo-1.0-cp312-cp312-win_amd64.whl'],
  ],
  [
    'another spelling of a release',
    () => ({ page: pageOf(['demo-1.tar.gz']) }),
    [
      /^warning IDX-04/,
      'warning IDX-05 1.0 joins the existing release 1 on PyPI: versions are compared without trailing zeros',
    ],
  ],
  [
    'an archived project',
    () => ({ page: pageOf([], { status: 'archived' }) }),
    ['error IDX-06 the project demo is archived on PyPI, which takes no uploads then'],
  ],
  [
    'an archived project where nothing is released',
    () => ({ releases: false, page: pageOf([], { status: 'archived' }) }),
    [/^notice IDX-06/],
  ],

  [
    'a project that is nearly full',
    () => ({ page: pageOf([{ filename: 'demo-0.9.tar.gz', size: gib(10) - 100 }]) }),
    [
      /^error IDX-07 \d+\.\d kB to upload and 10.7 GB on PyPI are more than 10.7 GB: PyPI would answer "Project size too large. Limit for project 'demo' total size is 10 GB. See/,
    ],
  ],
  [
    'a project that was granted more',
    () => ({ page: pageOf([{ filename: 'demo-0.9.tar.gz', size: gib(12) }]) }),
    [/^notice IDX-07/],
  ],
  [
    'a full project whose files are all there',
    ({ files }) => ({ page: pageOf(files.map(({ name, sha256 }) => ({ filename: name, sha256, size: gib(9) }))) }),
    [/index-duplicate/, /index-duplicate/],
  ],

  [
    'a yanked release that is completed',
    ({ files }) => ({ page: pageOf([{ filename: WHEEL, sha256: files[0]?.sha256, yanked: 'broken' }]) }),
    [
      /^notice index-duplicate/,
      'warning IDX-09 demo 1.0 exists on PyPI and is yanked: new files will be yanked with it',
    ],
  ],
  [
    'a yanked release before',
    () => ({
      page: pageOf([
        { filename: 'demo-0.9.tar.gz', yanked: 'broken' },
        { filename: 'demo-0.9-py3-none-any.whl', yanked: true },
        'demo-0.8.tar.gz',
      ]),
    }),
    ['notice IDX-09 the release before, demo 0.9, is yanked: broken'],
  ],

  ['a version beyond all others', released('2.1', '1.9', '2.0.1'), []],
  [
    'a version that is there',
    released('2.0', '1.9', '2.0.0'),
    [
      'warning IDX-05 2.0 joins the existing release 2.0.0 on PyPI: versions are compared without trailing zeros',
      'error SRC-11 demo 2.0 is on PyPI already',
    ],
  ],
  [
    'a version that is there, where nothing is released',
    async (facts) => ({ ...(await released('2.0', '2.0')(facts)), releases: false }),
    ['notice SRC-11 demo 2.0 is on PyPI already'],
  ],
  ['a backport', released('1.9.8', '1.9.7', '2.0.1'), ['warning SRC-11 1.9.8 is lower than the latest 2.0.1']],
  [
    'a step back',
    released('1.9.6', '1.9.7', '2.0.1'),
    ['error SRC-11 1.9.6 is lower than what its own series has reached: 1.9.7'],
  ],
  ['a fix beside a pre-release of the next version', released('1.9.8', '1.9.7', '2.0.0rc1', 'x'), []],
  [
    'a pre-release after its release',
    released('2.0.0rc2', '2.0.0'),
    ['error SRC-11 2.0.0rc2 is lower than what its own series has reached: 2.0.0'],
  ],
  [
    'a final version as a pre-release on GitHub',
    () => ({ run: { prerelease: true } }),
    ['warning SRC-11 1.0 is a final release, and the GitHub release is marked as a pre-release'],
  ],
  [
    'a pre-release as a release on GitHub',
    async (facts) => ({ ...(await released('1.0rc1')(facts)), run: { prerelease: false } }),
    ['warning SRC-11 1.0rc1 is a pre-release, and the GitHub release is not marked as a pre-release'],
  ],
  ['both of one mind', () => ({ run: { prerelease: false } }), []],
]

describe('index checks', () => {
  test.each(CASES)('%s', async (_, change, expected) => {
    const verdict = await judge(change)
    expect(shown(verdict)).toEqual(expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))))
    for (const { remedy } of verdict.findings) expect(remedy).not.toBe('')
  })
})
