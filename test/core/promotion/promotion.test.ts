import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { documentText } from '../../../packages/core/src/documents/index.ts'
import type { GithubApi } from '../../../packages/core/src/github/rest.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { readPromotion } from '../../../packages/core/src/promotion/index.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import type { GithubConfig } from '../../../packages/rehearsal/src/github-config.ts'
import { type RunningGithub, startGithub } from '../../../packages/rehearsal/src/github.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { factsOf, planOf } from '../checks-release/facts.ts'
import { builtFiles, COMMIT, releaseRun, repositoryWith } from './repository.ts'

let github: RunningGithub
let api: GithubApi
let scratch: Scratch
let built: Awaited<ReturnType<typeof builtFiles>>
let folders = 0

beforeAll(async () => {
  scratch = await makeScratch('promotion')
  built = await builtFiles(scratch.path)
  github = await startGithub(repositoryWith())
  const http = await openHttp({ env: {}, authority: github.authority })
  const clock = fakeClock(Date.parse('2026-06-02T12:00:00Z'))
  api = { http, clock, apiUrl: github.apiUrl, token: 't', repository: 'octo-org/demo' }
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
  await scratch[Symbol.asyncDispose]()
})

const wheels = () => ({ name: 'wheels-linux', files: built.wheel.paths })
const sdist = () => ({ name: 'sdist', files: built.sdist.paths })

describe('a promotion', () => {
  const question = { workflow: '.github/workflows/release.yml', tag: 'v1.0', runId: undefined, onlyBuilt: false }
  const promote = (change: Partial<typeof api>, config: GithubConfig = {} as GithubConfig, asked: object = {}) => {
    github.use(repositoryWith({ runs: [releaseRun({ artifacts: [wheels(), sdist()] })], ...config }))
    return readPromotion({ ...api, ...change }, { ...question, ...asked }, join(scratch.path, `in-${folders++}`))
  }

  test('brings the plan that lay among the artifacts: the one with the files in it', async () => {
    const facts = await factsOf(() => ({}))
    const [early, whole] = [join(scratch.path, 'plan.json'), join(scratch.path, 'manifest.json')]
    await writeFile(early, documentText({ ...planOf(facts), files: [] }))
    await writeFile(whole, documentText(planOf(facts, { commit: COMMIT })))
    const plans = { name: 'plans', files: [early, whole] }
    github.use(repositoryWith({ runs: [releaseRun({ artifacts: [wheels(), sdist(), plans] })] }))
    const { promotion, plan } = await readPromotion(api, question, join(scratch.path, `in-${folders++}`))
    expect(promotion).toEqual({
      kind: 'resolved',
      run: 42,
      workflow: 'release.yml',
      tag: 'v1.0',
      commit: COMMIT,
      leftOut: [],
    })
    expect(plan).toMatchObject({ project: { commit: COMMIT }, files: [{}, {}] })
  })

  test.each<readonly [string, Partial<GithubApi>, GithubConfig, RegExp, RegExp]>([
    [
      'actions: read',
      { token: 'weak' },
      { repository: 'octo-org/demo', tokens: { weak: ['contents'] } },
      /^the runs of release\.yml in octo-org\/demo could not be read \(403: Resource not accessible by integration\)$/,
      /^Write actions: read beside contents: read under permissions of the job/,
    ],
    [
      'contents: read',
      { token: 'weak' },
      { repository: 'octo-org/demo', tokens: { weak: ['actions'] } },
      /^the tag v1\.0 of octo-org\/demo could not be read \(403/,
      /^Write contents: read/,
    ],
    [
      'a good token',
      { token: 'old' },
      { repository: 'octo-org/demo', tokens: { weak: ['actions'] } },
      /401: Bad credentials/,
      /^Let github-token be the token of the job.* Write contents: read under/,
    ],
    [
      'any token',
      { token: undefined },
      { repository: 'octo-org/demo' },
      /^artifact sdist could not be read \(401: Requires authentication\)$|^artifact wheels-linux could/,
      /^Let github-token be the token of the job.* Write actions: read/,
    ],
  ])('without %s says what is missing', async (_, change, config, message, remedy) => {
    expect(await promote(change, config)).toMatchObject({
      promotion: {
        kind: 'refused',
        refusal: {
          key: 'permission-missing',
          message: expect.stringMatching(message),
          remedy: expect.stringMatching(remedy),
        },
      },
      files: { files: [] },
      plan: undefined,
    })
  })

  test('of what is no run id is wrong usage', async () => {
    await expect(promote({}, undefined, { runId: '4x' })).rejects.toMatchObject({
      message: 'run-id: expected the number of a run, not "4x"',
      usage: true,
    })
  })

  test.each<readonly [string, object]>([
    ['run-unresolved', { tag: 'v9' }],
    ['no-artifacts', { runId: '43' }],
  ])('is refused by the name of %s', async (key, asked) => {
    const config = { repository: 'octo-org/demo', runs: [releaseRun({ id: 43 })] }
    expect(await promote({}, config, asked)).toMatchObject({ promotion: { kind: 'refused', refusal: { key } } })
  })
})
