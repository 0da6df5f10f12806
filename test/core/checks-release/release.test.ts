import { describe, expect, test } from '@jest/globals'
import { judgeRelease } from '../../../packages/core/src/checks/release/index.ts'
import { Failure } from '../../../packages/core/src/failure.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { readRun } from '../../../packages/core/src/project/run.ts'
import { makeWheel } from '../../fakes/archives.ts'
import { candidate, type Change, factsOf, OTHER, pageOf, planOf, reportOf } from './facts.ts'

const onRunner = (env: Record<string, string>) => readRun({ GITHUB_ACTIONS: 'true', ...env })
const WHEEL = 'demo-1.0-py3-none-any.whl'
const SDIST = 'demo-1.0.tar.gz'
const FORK = JSON.stringify({ pull_request: { head: { repo: { fork: true } }, base: { repo: { fork: false } } } })

/** Every row: what is the case, and the findings by severity, name and a part of their message. */
const CASES: readonly (readonly [string, Change, readonly (readonly [string, RegExp])[]])[] = [
  ['a sound release', () => ({}), []],
  ['the planned release, by its other spelling', (facts) => ({ plan: planOf(facts) }), []],
  [
    'files that build reports vouch for',
    ({ files }) => ({ reports: [reportOf(files.slice(0, 1)), reportOf(files.slice(1))] }),
    [],
  ],
  [
    'a file that the plan knows with other bytes',
    (facts) => ({
      plan: planOf(
        facts,
        {},
        facts.files.map(({ name }) => ({ name, sha256: OTHER, size: 1 })),
      ),
    }),
    [
      ['error digest-differs SET-13', /^demo-1.0-py3-none-any.whl has the SHA-256 .*; the plan says b+$/],
      ['error digest-differs SET-13', /^demo-1.0.tar.gz/],
    ],
  ],
  [
    'a file that no document names',
    ({ files }) => ({ reports: [reportOf(files.slice(0, 1))] }),
    [['error digest-differs SET-13', /^no document vouches for demo-1.0.tar.gz in dist$/]],
  ],
  [
    'a file that a document names and that is not there',
    ({ files }) => ({ files: files.slice(0, 1), reports: [reportOf(files)] }),
    [['error coverage SET-06', /^demo-1.0.tar.gz, which build.json in dist names, is not in dist$/]],
  ],
  [
    'one name with two contents',
    async ({ files }) => ({
      files: [...files, await candidate(makeWheel({ files: { 'demo.py': '' } }), 'artifact b')],
    }),
    [['error digest-differs SET-13', /occurs twice with different bytes: in dist and in artifact b$/]],
  ],
  [
    'one file in two artifacts',
    ({ files: [wheel, ...rest] }) => ({
      files: wheel === undefined ? [] : [wheel, { ...wheel, from: 'artifact b' }, ...rest],
    }),
    [],
  ],
  [
    'the same bytes under two names',
    async ({ files }) => {
      const { bytes } = makeWheel()
      return { files: [...files, await candidate({ filename: 'demo-1.0-1-py3-none-any.whl', bytes })] }
    },
    [['error SET-03', /has the same bytes as demo-1.0-py3-none-any.whl/]],
  ],
  [
    'files of two projects',
    async ({ files }) => ({ files: [...files, await candidate(makeWheel({ name: 'other' }))] }),
    [['error SET-01', /^other-1.0-py3-none-any.whl does not belong to demo 1.0$/]],
  ],
  [
    'a release that was not planned',
    (facts) => ({ plan: planOf(facts, { version: '1.1' }) }),
    [['error version-parity SRC-08', /^the files are demo 1.0; the plan is for Demo 1.1$/]],
  ],
  ['a plan that leaves the version to the build', (facts) => ({ plan: planOf(facts, { version: null }) }), []],
  [
    'something else beside the files',
    () => ({ strays: ['notes.txt'] }),
    [['warning SET-01', /^notes.txt in dist is neither/]],
  ],
  [
    'a wheel for a bare Linux',
    async ({ files }) => ({ files: [...files, await candidate(makeWheel({ tags: 'cp312-cp312-linux_x86_64' }))] }),
    [['error wheel-linux-tag WHL-04', /TestPyPI would answer "Binary wheel .* unsupported platform tag/]],
  ],
  [
    'a metadata version that PyPI does not know',
    async () => ({ files: [await candidate(makeWheel({ metadata: { 'Metadata-Version': '9.9' } }))] }),
    [['error metadata-version WHL-21', /'9.9' is not a valid metadata version/]],
  ],
  [
    'one mistake in many wheels is one finding',
    async () => ({
      files: [
        await candidate(makeWheel({ tags: 'cp311-none-any', metadata: { Classifier: 'No :: Such' } })),
        await candidate(makeWheel({ tags: 'cp312-none-any', metadata: { Classifier: 'No :: Such' } })),
      ],
    }),
    [['error SET-11', /^demo-1.0-cp311-none-any.whl and 1 more: TestPyPI would answer "'No :: Such' is not a valid/]],
  ],
  [
    'a file larger than most projects may upload',
    ({ files }) => ({
      files: files.map((file) => ({
        ...file,
        content:
          file.content.kind === 'read' && file.kind === 'wheel'
            ? { ...file.content, refusals: ["File too large. Limit for project 'demo' is 100 MB."] }
            : file.content,
      })),
    }),
    [['warning WHL-31', /^demo-1.0-py3-none-any.whl: TestPyPI would answer "File too large/]],
  ],
  [
    'what only PyPI refuses, elsewhere',
    async () => ({
      index: indexOf('https://pypi.example.org/legacy/'),
      files: [await candidate(makeWheel({ metadata: { Classifier: 'Private :: Do Not Upload' } }))],
    }),
    [['warning SET-11', /PyPI would answer "'Private :: Do Not Upload'/]],
  ],
  [
    'files that cannot be read',
    async () => ({
      files: [
        await candidate({ filename: WHEEL, bytes: Buffer.from('<html>') }),
        await candidate({ filename: SDIST, bytes: Buffer.from('<html></html>') }),
        await candidate({ filename: 'demo.whl', bytes: makeWheel().bytes }),
        await candidate(makeWheel({ build: '1', distInfo: { METADATA: undefined } })),
      ],
    }),
    [
      ['error SET-11', /^demo-1.0-py3-none-any.whl cannot be read/],
      ['error SET-11', /^demo-1.0.tar.gz cannot be read/],
      ['error SET-11', /^demo.whl cannot be read: Invalid wheel filename/],
      ['error SET-11', /^demo-1.0-1-py3-none-any.whl cannot be read: does not contain demo-1.0.dist-info.METADATA/],
    ],
  ],
  [
    'the same files on the index',
    ({ files }) => ({ page: pageOf(files.map(({ name, sha256 }) => ({ filename: name, sha256 }))) }),
    [],
  ],
  [
    'the same files on the index, which was not wanted',
    ({ files }) => ({
      existing: 'fail' as const,
      page: pageOf(files.map(({ name, sha256 }, place) => ({ filename: name, ...(place === 0 ? { sha256 } : {}) }))),
    }),
    [
      ['error index-duplicate IDX-03', /^demo-1.0-py3-none-any.whl is on TestPyPI already, with the same SHA-256$/],
      ['error index-duplicate IDX-03', /its SHA-256 is not told$/],
    ],
  ],
  [
    'other bytes on the index',
    () => ({ page: pageOf([{ filename: SDIST, sha256: OTHER }]) }),
    [['error digest-differs IDX-03', /^demo-1.0.tar.gz is on TestPyPI with the SHA-256 b+; ours is/]],
  ],
  [
    'a release of 15 days ago that lacks a file',
    ({ files }) => ({
      page: pageOf([
        { filename: WHEEL, sha256: files[0]?.sha256, uploadTime: '2026-06-15T11:00:00Z' },
        { filename: 'demo-0.9.tar.gz', uploadTime: '2020-01-01T00:00:00Z' },
        { filename: 'demo-1.0.egg', uploadTime: '2020-01-01T00:00:00Z' },
      ]),
    }),
    [['error IDX-04', /^demo 1.0 has been on TestPyPI since 2026-06-15/]],
  ],
  [
    'a release of 15 days ago that is complete',
    ({ files }) => ({
      page: pageOf(files.map(({ name, sha256 }) => ({ filename: name, sha256, uploadTime: '2026-06-15T11:00:00Z' }))),
    }),
    [],
  ],
  ['an archived project', () => ({ page: pageOf([], { status: 'archived' }) }), [['error IDX-06', /is archived/]]],
  [
    'a quarantined project',
    () => ({ page: pageOf([], { status: 'quarantined' }) }),
    [['error IDX-06', /is quarantined/]],
  ],
  [
    'an index that does not answer',
    () => ({ page: { kind: 'unreadable', failure: new Failure('gone', { remedy: 'wait' }) } }),
    [['error IDX-03', /^gone$/]],
  ],
  [
    'a pull request from a fork',
    () => ({
      run: readRun({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'x' }, () => FORK),
    }),
    [['error permission-missing', /fork/]],
  ],
  [
    'pull_request_target',
    () => ({ run: onRunner({ GITHUB_EVENT_NAME: 'pull_request_target' }) }),
    [['error publisher-claims', /pull_request_target/]],
  ],
  [
    'a tag that was moved between plan and run',
    (facts) => ({
      plan: planOf(facts, { commit: 'a1' }),
      run: onRunner({ GITHUB_REF: 'refs/tags/v1.0', GITHUB_SHA: 'b2' }),
    }),
    [['error tag-moved SRC-10', /^the plan was made for commit a1; this run of tag v1.0 began at b2$/]],
  ],
  [
    'a plan for this commit',
    (facts) => ({ plan: planOf(facts, { commit: 'a1' }), run: onRunner({ GITHUB_SHA: 'a1' }) }),
    [],
  ],
  [
    'a shallow clone and a version from git',
    () => ({ source: { isShallow: true, versionFromTags: true } }),
    [['error shallow-clone SRC-27', /cut off/]],
  ],
  ['a shallow clone and a written version', () => ({ source: { isShallow: true, versionFromTags: false } }), []],
  [
    'a local version',
    async () => ({ files: [await candidate(makeWheel({ version: '1.0+g12' }))] }),
    [['error version-local SRC-07', /^1.0\+g12 is a local version/]],
  ],
  [
    'a version that builds fall back to',
    async () => ({ files: [await candidate(makeWheel({ version: '0.0.0.dev1' }))] }),
    [['error version-fallback SRC-28', /^0.0.0.dev1 is what a build falls back to/]],
  ],
  [
    'a development version on PyPI',
    async () => ({ index: indexOf('pypi'), files: [await candidate(makeWheel({ version: '1.0.dev1' }))] }),
    [['warning version-dev', /^1.0.dev1 is a development version$/]],
  ],
  [
    'a development version on TestPyPI',
    async () => ({ files: [await candidate(makeWheel({ version: '1.0.dev1' }))] }),
    [],
  ],
]

test('a large file is judged to its end', async () => {
  const members = [{ name: 'demo.bin', data: Buffer.alloc(101 * 1024 ** 2), method: 'stored' as const }]
  const { content } = await candidate(makeWheel({ members, metadata: { 'License-File': 'LICENSE' } }))
  expect(content).toMatchObject({
    refusals: [
      expect.stringMatching(/^File too large\. Limit for project 'demo' is 100 MB\./),
      expect.stringMatching(/^License-File LICENSE does not exist/),
    ],
  })
}, 20_000)

describe('judgeRelease', () => {
  test.each(CASES)('%s', async (_, change, expected) => {
    const findings = judgeRelease(await factsOf(change)).flatMap((judgement) => judgement.findings)
    const shown = findings.map(({ severity, key, id }) => [severity, key, id].filter(Boolean).join(' '))
    expect(shown).toEqual(expected.map(([name]) => name))
    findings.forEach(({ message, remedy }, place) => {
      expect(message).toMatch(expected[place]?.[1] ?? /never/)
      expect(remedy).not.toBe('')
    })
  })
})
