import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { GithubConfig } from '../../../packages/rehearsal/src/github-config.ts'
import { type RunningGithub, startGithub } from '../../../packages/rehearsal/src/github.ts'
import type { GithubApi } from '../../../packages/core/src/github/rest.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { resolveRun, type RunQuestion } from '../../../packages/core/src/promotion/resolve-run.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { COMMIT, ELSEWHERE, releaseRun, repositoryWith, TAG_OBJECT } from './repository.ts'

let github: RunningGithub
let api: GithubApi

beforeAll(async () => {
  github = await startGithub(repositoryWith())
  const http = await openHttp({ env: {}, authority: github.authority })
  api = { http, clock: fakeClock(), apiUrl: github.apiUrl, token: 't', repository: 'octo-org/demo' }
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
})

const BY_TAG: RunQuestion = { workflow: 'release.yml', tag: 'v1.0', runId: undefined }
const BY_ID: RunQuestion = { workflow: 'release.yml', tag: undefined, runId: '42' }

function resolve(config: GithubConfig, question: RunQuestion) {
  github.use(config)
  return resolveRun(api, question)
}

describe('the run of a tag', () => {
  test.each<readonly [string, GithubConfig, RunQuestion, number]>([
    ['is found by the tag', repositoryWith(), BY_TAG, 42],
    [
      'is found by an annotated tag, and one around it',
      repositoryWith({ tags: { 'v1.0': { commit: COMMIT, objects: [TAG_OBJECT, ELSEWHERE] } } }),
      BY_TAG,
      42,
    ],
    [
      'is found by a tag with folders in its name',
      repositoryWith({ tags: { 'demo/v1.0+1': { commit: COMMIT } }, runs: [releaseRun({ ref: 'demo/v1.0+1' })] }),
      { ...BY_TAG, tag: 'demo/v1.0+1' },
      42,
    ],
    [
      'is the newest that succeeded',
      repositoryWith({
        runs: [
          releaseRun(),
          releaseRun({ id: 43 }),
          releaseRun({ id: 44, conclusion: 'failure' }),
          releaseRun({ id: 45, event: 'workflow_dispatch', ref: 'main' }),
          releaseRun({ id: 46, workflow: 'test.yml' }),
        ],
      }),
      BY_TAG,
      43,
    ],
    ['is the one that is named', repositoryWith({ runs: [releaseRun(), releaseRun({ id: 43 })] }), BY_ID, 42],
    ['is named beside the tag', repositoryWith(), { ...BY_ID, tag: 'v1.0' }, 42],
  ])('%s', async (_, config, question, id) => {
    expect(await resolve(config, question)).toMatchObject({ kind: 'resolved', run: { id }, commit: COMMIT })
  })
})

const dispatched = releaseRun({ id: 7, event: 'workflow_dispatch', ref: 'main' })

/** Every refusal: what is the case, what is asked, the finding, what it says and what it tells to do. */
const REFUSALS: readonly (readonly [string, GithubConfig, RunQuestion, string, RegExp, RegExp])[] = [
  [
    'a tag that is not there',
    repositoryWith(),
    { ...BY_TAG, tag: 'v2.0' },
    'run-unresolved',
    /^there is no tag v2\.0 in octo-org\/demo$/,
    /^Push it \(git push origin v2\.0\).*contents: read/,
  ],
  [
    'a tag of a tree',
    repositoryWith({ tags: { 'v1.0': { commit: COMMIT, type: 'tree', objects: [TAG_OBJECT] } } }),
    BY_TAG,
    'run-unresolved',
    /leads to a tree, not to a commit$/,
    /Tag the commit/,
  ],
  [
    'a misspelt workflow',
    repositoryWith({ workflows: ['test.yml'] }),
    { ...BY_TAG, workflow: 'relase.yml' },
    'run-unresolved',
    /^there is no workflow relase\.yml in octo-org\/demo; did you mean release\.yml\?$/,
    /one of: test\.yml, release\.yml\.$/,
  ],
  [
    'a repository without workflows',
    repositoryWith({ runs: [] }),
    BY_TAG,
    'run-unresolved',
    /^there is no workflow release\.yml in octo-org\/demo$/,
    /\.github\/workflows/,
  ],
  [
    'a workflow that never ran',
    repositoryWith({ runs: [], workflows: ['release.yml'] }),
    BY_TAG,
    'run-unresolved',
    new RegExp(`^no successful run of release\\.yml for v1\\.0 \\(${COMMIT}\\); candidates: none, it has never run$`),
    /on: push: tags.*push the tag again/,
  ],
  [
    'runs of other tags only',
    repositoryWith({ runs: [releaseRun({ id: 3, ref: 'v0.9', sha: ELSEWHERE, conclusion: 'cancelled' })] }),
    BY_TAG,
    'run-unresolved',
    /; candidates: 3 \(push on v0\.9, cancelled, ca82a6d\)$/,
    /push of v1\.0 started/,
  ],
  [
    'a run that somebody started by hand at the very commit',
    repositoryWith({ runs: [dispatched] }),
    BY_TAG,
    'run-unresolved',
    /^no successful run of release\.yml for v1\.0 .*; candidates: 7 \(workflow_dispatch on main, success, 9fceb02\)$/,
    /Only a run that the push of v1\.0 started/,
  ],
  [
    'a push of a branch at the very commit',
    repositoryWith({ runs: [releaseRun({ ref: 'main' })] }),
    BY_TAG,
    'run-unresolved',
    /candidates: 42 \(push on main, success, 9fceb02\)$/,
    /Only a run that the push of v1\.0 started/,
  ],
  [
    'a run that failed, beside one that was started by hand',
    repositoryWith({ runs: [dispatched, releaseRun({ conclusion: 'failure' })] }),
    BY_TAG,
    'run-unresolved',
    /candidates: 42 \(push on v1\.0, failure, 9fceb02\), 7 \(workflow_dispatch on main, success, 9fceb02\)$/,
    /^Look at https:\/\/github\.com\/octo-org\/demo\/actions\/runs\/42, mend what failed/,
  ],
  [
    'a run that is under way',
    repositoryWith({ runs: [releaseRun({ status: 'in_progress' })] }),
    BY_TAG,
    'run-unresolved',
    /candidates: 42 \(push on v1\.0, in_progress, 9fceb02\)$/,
    /^Wait until it has/,
  ],
  [
    'many runs',
    repositoryWith({
      runs: Array.from({ length: 120 }, (_, id) => releaseRun({ id, conclusion: 'failure' })),
    }),
    BY_TAG,
    'run-unresolved',
    /candidates: 119 .*, 110 \(push on v1\.0, failure, 9fceb02\), and 110 more$/,
    /mend what failed/,
  ],
  [
    'a tag that was moved after its run',
    repositoryWith({ runs: [releaseRun({ sha: ELSEWHERE }), dispatched] }),
    BY_TAG,
    'tag-moved',
    new RegExp(`^run 42 was started for v1\\.0 at ${ELSEWHERE}; the tag is at ${COMMIT} now$`),
    new RegExp(`git tag -f v1\\.0 ${ELSEWHERE}`),
  ],
  [
    'a branch of the same name',
    repositoryWith({ branches: { 'v1.0': ELSEWHERE } }),
    BY_TAG,
    'run-unresolved',
    /^octo-org\/demo has a branch v1\.0 beside the tag: which of them started run 42 cannot be told$/,
    /Delete the branch/,
  ],
  [
    'a number that no run has',
    repositoryWith(),
    { ...BY_ID, runId: '99' },
    'run-unresolved',
    /^there is no run 99 in octo-org\/demo$/,
    /another repository/,
  ],
  [
    'the run of another workflow',
    repositoryWith({ runs: [releaseRun({ workflow: 'test.yml' })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 is one of test\.yml, not of release\.yml$/,
    /from-workflow: test\.yml/,
  ],
  [
    'the run of a fork',
    repositoryWith({ runs: [releaseRun({ headRepository: 'mallory/demo' })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 ran code of mallory\/demo$/,
    /tag of octo-org\/demo itself/,
  ],
  [
    'the run of a fork that is gone',
    repositoryWith({ runs: [releaseRun({ headRepository: null })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 ran code of a repository that is gone$/,
    /tag of octo-org\/demo itself/,
  ],
  [
    'a run that workflow_run passes on whatever it was',
    repositoryWith({ runs: [releaseRun({ event: 'pull_request', ref: 'feature' })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 was started by pull_request on feature, not by the push of a tag$/,
    /push the tag, and let release\.yml run for it/,
  ],
  [
    'a run that has not ended',
    repositoryWith({ runs: [releaseRun({ status: 'queued' })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 has not ended \(queued\)$/,
    /by needs/,
  ],
  [
    'a run that failed',
    repositoryWith({ runs: [releaseRun({ conclusion: 'failure' })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 ended with failure$/,
    /actions\/runs\/42/,
  ],
  [
    'the run of a branch',
    repositoryWith({ runs: [releaseRun({ ref: 'main' })] }),
    BY_ID,
    'run-unresolved',
    /^run 42 ran for main, which is no tag of octo-org\/demo$/,
    /push of a release tag/,
  ],
  [
    'the run of another tag',
    repositoryWith({ tags: { 'v1.0': { commit: COMMIT }, 'v1.1': { commit: COMMIT } } }),
    { ...BY_ID, tag: 'v1.1' },
    'run-unresolved',
    /^run 42 ran for v1\.0, not for v1\.1$/,
    /leave run-id out/,
  ],
  [
    'a tag that is named beside the run and is not there',
    repositoryWith(),
    { ...BY_ID, tag: 'v1.1' },
    'run-unresolved',
    /^there is no tag v1\.1/,
    /Push it/,
  ],
  [
    'a run whose tag was moved',
    repositoryWith({ runs: [releaseRun({ sha: ELSEWHERE })] }),
    BY_ID,
    'tag-moved',
    /the tag is at 9fceb02\w+ now$/,
    /Release tags stay where they are/,
  ],
  [
    'nothing to go by',
    repositoryWith(),
    { ...BY_TAG, tag: undefined },
    'run-unresolved',
    /neither a tag nor/,
    /Write tag or run-id/,
  ],
]

describe('is refused and explained:', () => {
  test.each(REFUSALS)('%s', async (_, config, question, key, message, remedy) => {
    expect(await resolve(config, question)).toEqual({
      kind: 'refused',
      refusal: { key, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) },
    })
  })
})
