import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { judgeRelease, type ReleaseFacts } from '../../../packages/core/src/checks/release/index.ts'
import { documentText } from '../../../packages/core/src/documents/index.ts'
import { type Http, openHttp } from '../../../packages/core/src/http/client.ts'
import { readReleaseFacts, type ReleaseQuestion } from '../../../packages/core/src/publication/release-facts.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import type { GithubConfig } from '../../../packages/rehearsal/src/github-config.ts'
import { type RunningGithub, startGithub } from '../../../packages/rehearsal/src/github.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { json, type ScriptedServer, scriptedServer } from '../../fakes/scripted-server.ts'
import { OTHER, planOf } from '../checks-release/facts.ts'
import { builtFiles, COMMIT, ELSEWHERE, releaseRun, repositoryWith } from './repository.ts'

let github: RunningGithub
let index: ScriptedServer
let staging: ScriptedServer
let staged: Readonly<Record<string, string>>
let http: Http
let scratch: Scratch
let built: Awaited<ReturnType<typeof builtFiles>>
let folders = 0

beforeAll(async () => {
  scratch = await makeScratch('release-facts')
  built = await builtFiles(scratch.path)
  github = await startGithub(repositoryWith())
  index = await scriptedServer(() => ({ status: 404 }))
  staging = await scriptedServer(({ path }) => {
    const files = Object.entries(staged).map(([filename, sha256]) => ({ filename, url: filename, hashes: { sha256 } }))
    if (path !== '/simple/demo/') return { status: 404 }
    const page = json({ meta: { 'api-version': '1.0' }, name: 'demo', files })
    return { ...(page as object), status: 200, headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' } }
  })
  http = await openHttp({ env: {}, authority: github.authority })
})
afterAll(async () => {
  await Promise.all([github, index, staging, scratch].map((one) => one[Symbol.asyncDispose]()))
})

interface Case {
  readonly config?: Partial<GithubConfig>
  readonly question?: Partial<ReleaseQuestion>
  readonly env?: NodeJS.ProcessEnv
  readonly staged?: Readonly<Record<string, string>>
}

/** A promotion by hand, from the default branch, hours after the tag was pushed. */
async function facts(given: Case = {}): Promise<ReleaseFacts> {
  const { wheel, sdist } = built
  const artifacts = [
    { name: 'wheels-linux', files: wheel.paths },
    { name: 'sdist', files: sdist.paths },
  ]
  github.use(
    repositoryWith({ runs: [releaseRun({ artifacts })], checks: { [COMMIT]: [{ name: 'tests' }] }, ...given.config }),
  )
  staged = given.staged ?? { [wheel.filename]: wheel.sha256, [sdist.filename]: sdist.sha256 }
  const question: ReleaseQuestion = {
    packageDir: scratch.path,
    dist: 'dist',
    plan: undefined,
    index: `${index.url}/legacy/`,
    existing: 'skip-identical',
    fromWorkflow: 'release.yml',
    tag: 'v1.0',
    tagFormat: ['v{version}'],
    requireIndex: `${staging.url}/legacy/`,
    requireChecks: ['tests'],
    githubToken: 't',
    ...given.question,
  }
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: ELSEWHERE,
    GITHUB_REPOSITORY: 'octo-org/demo',
    GITHUB_API_URL: github.apiUrl,
    ...given.env,
  }
  const clock = fakeClock(Date.parse('2026-06-02T12:00:00Z'))
  return await readReleaseFacts(question, { http, clock, env }, join(scratch.path, `in-${folders++}`))
}

function shown(read: ReleaseFacts) {
  return judgeRelease(read)
    .flatMap(({ findings }) => findings)
    .map(({ severity, key, id, message }) => `${[severity, key, id].filter(Boolean).join(' ')}: ${message}`)
}

describe('a release is promoted', () => {
  test('from the run of its tag, with the very bytes, where they are staged and the checks are green', async () => {
    const read = await facts()
    expect(shown(read)).toEqual([])
    expect(read).toMatchObject({
      project: { name: 'demo', version: '1.0' },
      files: [
        { name: built.sdist.filename, sha256: built.sdist.sha256 },
        { name: built.wheel.filename, sha256: built.wheel.sha256 },
      ],
      promotion: { kind: 'resolved', run: 42, commit: COMMIT },
      required: { sha: COMMIT, release: true },
      where: 'the artifacts of run 42 of release.yml',
    })
  })

  test('by the number of the run, and by the tag that a second workflow runs on', async () => {
    expect(shown(await facts({ question: { tag: undefined, runId: '42' } }))).toEqual([])
    expect(shown(await facts({ question: { tag: undefined }, env: { GITHUB_REF: 'refs/tags/v1.0' } }))).toEqual([])
  })

  test('with the plan of that run, which is for another commit than this run’s', async () => {
    const read = await facts()
    const path = join(scratch.path, 'plan.json')
    await writeFile(path, documentText(planOf(read, { commit: COMMIT })))
    const promoted = await facts({ question: { plan: path } })
    expect(promoted.plan?.project.commit).toBe(COMMIT)
    expect(shown(promoted)).toEqual([])
    await writeFile(path, documentText(planOf(read, { commit: ELSEWHERE })))
    expect(shown(await facts({ question: { plan: path } }))).toEqual([
      `error tag-moved SRC-10: the plan was made for commit ${ELSEWHERE}; run 42 of tag v1.0 began at ${COMMIT}`,
    ])
  })
})

describe('a promotion is refused', () => {
  const failed = [releaseRun({ conclusion: 'failure' })]
  test.each<readonly [string, () => Case, readonly RegExp[]]>([
    [
      'without a run, and with the plan of it: once',
      () => ({ config: { runs: failed }, question: { plan: join(scratch.path, 'plan.json') } }),
      [/^error run-unresolved: no successful run of release\.yml for v1\.0/],
    ],
    [
      'without a run, beside everything else that is wrong',
      () => ({ config: { runs: failed }, env: { GITHUB_EVENT_NAME: 'pull_request_target' } }),
      [/^error publisher-claims: this workflow was started by pull_request_target/, /^error run-unresolved/],
    ],
    [
      'with checks that are red at its commit',
      () => ({ config: { checks: { [COMMIT]: [{ name: 'tests', conclusion: 'failure' }] } } }),
      [new RegExp(`^error checks-red: checks on ${COMMIT} are not green: tests \\(failure\\)$`)],
    ],
    [
      'with checks that nobody can read',
      () => ({ config: { tokens: { t: ['actions', 'contents'] } } }),
      [/^error checks-red: checks on 9fceb02\w+ are not known to be green: .*not accessible/],
    ],
    [
      'with a file that was staged in other bytes, and one that was not',
      () => ({ staged: { [built.wheel.filename]: OTHER } }),
      [
        /^error digest-differs: demo-1\.0\.tar\.gz is not on 127\.0\.0\.1:\d+, where it must be first$/,
        /^error digest-differs: demo-1\.0-py3-none-any\.whl is on 127\.0\.0\.1:\d+ with the SHA-256 b+; ours is [0-9a-f]{64}$/,
      ],
    ],
    [
      'when the tag says another version',
      () => ({
        config: {
          tags: { 'v1.1': { commit: COMMIT } },
          runs: [releaseRun({ ref: 'v1.1', artifacts: [{ name: 'a', files: built.wheel.paths }] })],
        },
        question: { tag: 'v1.1', requireIndex: undefined },
      }),
      [/^error tag-version SRC-10: tag v1\.1 says 1\.1, the files say 1\.0$/],
    ],
    [
      'when the tag is another package’s',
      () => ({ question: { tagFormat: ['{name}-v{version}'] } }),
      [/^error tag-format SRC-10: tag v1\.0 fits none of: \{name\}-v\{version\}$/],
    ],
  ])('%s', async (_, given, expected) => {
    const findings = shown(await facts(given()))
    expect(findings).toHaveLength(expected.length)
    expected.forEach((one, place) => {
      expect(findings[place]).toMatch(one)
    })
  })

  test.each<readonly [string, () => Case, RegExp]>([
    [
      'run-id alone',
      () => ({ question: { fromWorkflow: undefined, runId: '42' } }),
      /^run-id: 42 is the run of what\?$/,
    ],
    ['from-workflow alone', () => ({ question: { tag: undefined } }), /^from-workflow: which run of release\.yml\?$/],
    ['no repository', () => ({ env: { GITHUB_REPOSITORY: '' } }), /^from-workflow: GITHUB_REPOSITORY does not say/],
    [
      'the index itself',
      () => ({ question: { requireIndex: `${index.url}/legacy/` } }),
      /^require-index: 127\.0\.0\.1:\d+ is the index that is published to$/,
    ],
    [
      'no index',
      () => ({ question: { requireIndex: 'tespypi' } }),
      /^require-index: expected pypi, testpypi or an upload address/,
    ],
  ])('by %s', async (_, given, message) => {
    await expect(facts(given())).rejects.toThrow(message)
  })

  test('by an index that does not answer, which proves nothing', async () => {
    const away = await scriptedServer(() => ({ status: 500 }))
    const requireIndex = `${away.url}/legacy/`
    const findings = shown(await facts({ question: { requireIndex } }))
    await away[Symbol.asyncDispose]()
    expect(findings).toEqual([
      expect.stringMatching(/^error digest-differs: whether 127.* holds the same files cannot be told: /),
    ])
  })
})

test('a tag that is named beside a folder is held against the files in it', async () => {
  const question = { fromWorkflow: undefined, dist: '.', tag: 'v2.0', requireIndex: undefined, requireChecks: [] }
  const read = await facts({ question, env: { GITHUB_ACTIONS: 'false' } })
  expect(read.promotion).toBeUndefined()
  expect(shown(read)).toContainEqual('error tag-version SRC-10: tag v2.0 says 2.0, the files say 1.0')
})

test('checks are only told of where nothing is released', async () => {
  const question = { fromWorkflow: undefined, dist: '.', tag: undefined, requireIndex: undefined }
  const read = await facts({ question, env: { GITHUB_ACTIONS: 'false', GITHUB_REPOSITORY: '' } })
  expect(shown(read)).toContainEqual(expect.stringMatching(/^notice checks-red: .* this is no run of a workflow$/))
})
