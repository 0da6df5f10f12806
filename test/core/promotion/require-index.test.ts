import { describe, expect, test } from '@jest/globals'
import { judgeRelease } from '../../../packages/core/src/checks/release/index.ts'
import { Failure } from '../../../packages/core/src/failure.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { type Change, factsOf, OTHER, pageOf } from '../checks-release/facts.ts'

const TEST_PYPI = indexOf('testpypi')
const WHEEL = 'demo-1.0-py3-none-any.whl'
const SDIST = 'demo-1.0.tar.gz'

/** What TestPyPI says, and what is found then. */
const CASES: readonly (readonly [
  string,
  (files: Readonly<Record<string, string>>) => ReturnType<typeof pageOf>,
  readonly string[],
])[] = [
  ['the same files', (ours) => pageOf(Object.entries(ours).map(([filename, sha256]) => ({ filename, sha256 }))), []],
  [
    'another file of the release besides, files of another release, one that was yanked',
    (ours) =>
      pageOf([
        ...Object.entries(ours).map(([filename, sha256]) => ({ filename, sha256 })),
        { filename: 'demo-1.0-cp313-cp313-win_amd64.whl', sha256: OTHER },
        { filename: 'demo-1.0-cp312-cp312-win_amd64.whl', sha256: OTHER, yanked: true },
        { filename: 'demo-0.9.tar.gz', sha256: OTHER },
        { filename: 'demo-1.0.win32.exe', sha256: OTHER },
      ]),
    [
      'warning coverage SET-06: demo-1.0-cp313-cp313-win_amd64.whl, which is in this release on TestPyPI, is not among the files',
    ],
  ],
  [
    'other bytes, and nothing of one file',
    () => pageOf([{ filename: WHEEL, sha256: OTHER }]),
    [
      expect.stringMatching(
        `^error digest-differs: ${WHEEL} is on TestPyPI with the SHA-256 b+; ours is [0-9a-f]{64}$`,
      ),
      `error digest-differs: ${SDIST} is not on TestPyPI, where it must be first`,
    ] as string[],
  ],
  [
    'names without digests',
    () => pageOf([{ filename: WHEEL }, { filename: SDIST }]),
    [WHEEL, SDIST].map(
      (name) =>
        expect.stringMatching(
          `^error digest-differs: ${name} is on TestPyPI, which does not tell its SHA-256`,
        ) as unknown as string,
    ),
  ],
  [
    'that there is no such project',
    () => ({ kind: 'read', page: undefined }),
    ['error digest-differs: TestPyPI has no project demo; every file must be there first, with the same bytes'],
  ],
  [
    'nothing that can be read',
    () => ({ kind: 'unreadable', failure: new Failure('it is away', { remedy: 'Wait.' }) }),
    ['error digest-differs: whether TestPyPI holds the same files cannot be told: it is away'],
  ],
]

async function shown(change: Change): Promise<readonly string[]> {
  return judgeRelease(await factsOf(change))
    .flatMap(({ findings }) => findings)
    .map(({ severity, key, id, message }) => `${[severity, key, id].filter(Boolean).join(' ')}: ${message}`)
}

describe('where TestPyPI must hold the files first and says', () => {
  test.each(CASES)('%s', async (_, page, expected) => {
    const found = await shown(({ files }) => ({
      index: indexOf('pypi'),
      requireIndex: {
        index: TEST_PYPI,
        page: page(Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256]))),
      },
    }))
    expect(found).toEqual(expected)
  })
})

test('without files that can be read nothing is compared', async () => {
  const requireIndex = { index: TEST_PYPI, page: { kind: 'read', page: undefined } } as const
  expect(await shown(() => ({ files: [], requireIndex }))).toEqual([])
})

test('what had expired and was left out is told', async () => {
  const promotion = {
    kind: 'resolved',
    run: 42,
    workflow: 'release.yml',
    tag: 'v1.0',
    commit: 'c'.repeat(40),
    leftOut: ['coverage'],
  } as const
  expect(await shown(() => ({ promotion }))).toEqual([
    'notice artifact-expired: artifact coverage of run 42 has expired; no build job handed it on, and it was not looked at',
  ])
})
