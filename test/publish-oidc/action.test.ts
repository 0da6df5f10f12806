import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { readReceipts, type Scratch } from '@pyrelease/core'
import { type Job, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { runStep, stepInputs, type StepResult } from '../fakes/runner.ts'
import { json, scriptedServer } from '../fakes/scripted-server.ts'
import { clientOf } from '../rehearsal/exchange.ts'
import { distWith, filesOf, JOB, PUBLISHER } from './stage.ts'

jest.setTimeout(60_000)

const MAIN = resolve('actions/publish-oidc/src/main.ts')
let dist: Scratch
let index: Rehearsal
beforeAll(async () => {
  dist = await distWith([makeWheel(), makeSdist()])
})
afterAll(async () => {
  await dist[Symbol.asyncDispose]()
})

interface Given {
  readonly inputs?: Readonly<Record<string, string>>
  /** undefined: a job without `id-token: write`. */
  readonly job?: Job | undefined
  readonly env?: Readonly<Record<string, string>>
}

/** The action as a step of a job, against an index of its own. */
async function step(given: Given = {}): Promise<StepResult> {
  const job = 'job' in given ? given.job : JOB
  const identity = job === undefined ? undefined : index.identity(job)
  return runStep(MAIN, {
    cwd: dist.path,
    inputs: await stepInputs('publish-oidc', {
      dist: '.',
      index: index.upload,
      'retry-budget': '20s',
      ...given.inputs,
    }),
    env: {
      SSL_CERT_FILE: index.authorityFile,
      ...(identity === undefined
        ? {}
        : {
            ACTIONS_ID_TOKEN_REQUEST_URL: identity.requestUrl,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: identity.requestToken,
          }),
      ...given.env,
    },
  })
}

/** Everything that a person or a later step can read, without the lines that the runner swallows. */
function visible({ log, stderr, summary, outputs }: StepResult): string {
  const lines = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...lines, stderr, summary, JSON.stringify(outputs)].join('\n')
}

function errorOf(result: StepResult): string {
  const errors = result.annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(1)
  expect(result.code).toBe(1)
  expect(result.outputs['published'] ?? 'false').toBe('false')
  expect(visible(result)).not.toMatch(/^\s+at .*:\d+:\d+/m)
  return `${errors[0]?.properties['title'] ?? ''}: ${errors[0]?.message ?? ''}`
}

describe('publish-oidc', () => {
  beforeAll(async () => {
    index = await startRehearsal({ publishers: [PUBLISHER], passwords: { ann: 'canary-password' } })
  })
  afterAll(() => index.close())

  test.each<[string, Given, RegExp]>([
    [
      'a publisher for another environment',
      { job: { ...JOB, environment: 'testpypi' } },
      /^publisher-claims: .*has no publisher that matches[^]*Environment name: testpypi[^]*Configure a publisher/,
    ],
    [
      'a job without the permission',
      { job: undefined },
      /^permission-missing: .*id-token: write[^]* {4}permissions:\n {6}id-token: write/,
    ],
    [
      'an index that is not there',
      { inputs: { index: 'https://localhost:1/legacy/' } },
      /nothing answers there[^]*Check the address/,
    ],
    [
      'a certificate that nobody trusts',
      { env: { SSL_CERT_FILE: '' } },
      /certificate is not trusted here[^]*SSL_CERT_FILE/,
    ],
    ['an index that is none', { inputs: { index: 'pipy' } }, /expected pypi, testpypi or an upload address/],
    ['a folder without files', { inputs: { dist: resolve('actions') } }, /no wheel and no sdist in/],
    ['no artifact service', { inputs: { dist: 'nowhere' } }, /no artifact service here/],
    ['a plan that is none', { inputs: { plan: 'nowhere.json' } }, /plan: nowhere.json cannot be read/],
    ['a misspelt value', { inputs: { auth: 'odic' } }, /auth: expected one of oidc, token, auto.*did you mean oidc/],
    ['a wrong password', { inputs: { auth: 'token', token: 'wrong' } }, /^credentials-absent: .*refused demo-1.0/],
  ])('%s: one annotation with a remedy', async (_, given, expected) => {
    const result = await step(given)
    expect(errorOf(result)).toMatch(expected)
    expect(filesOf(index)).toEqual([])
  })

  test('an identity token that was used before is explained', async () => {
    const client = await clientOf(index)
    const token = await client.identity(JOB)
    await client.mint(JSON.stringify({ token }))
    await using identity = await scriptedServer(() => json({ value: token }))
    const result = await step({
      env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${identity.url}/?a=b`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' },
    })
    expect(errorOf(result)).toMatch(/^publisher-claims: .*was used before, also of a fresh one/)
    expect(visible(result)).not.toContain(token)
    index.state.tokens.clear()
  })

  test.each<[string, Given, RegExp]>([
    ['a dry run', { inputs: { 'dry-run': 'true' } }, /would be published to localhost.* \(a dry run\)/],
    [
      'no credentials, which is to be skipped',
      { job: undefined, inputs: { 'if-no-credentials': 'skip' } },
      /was not published to .*: there are no credentials/,
    ],
  ])('%s is green and publishes nothing', async (_, given, expected) => {
    const result = await step(given)
    expect(result.code).toBe(0)
    expect(result.outputs).toMatchObject({ published: 'false', url: '' })
    expect(result.summary).toMatch(expected)
    expect(filesOf(index)).toEqual([])
    expect(index.state.tokens.size).toBe(0)
  })

  test('a release: receipts, page, and no secret anywhere', async () => {
    const minted: string[] = []
    const tokens = index.state.tokens
    const remember = tokens.set.bind(tokens)
    tokens.set = (key, value) => {
      minted.push(key)
      return remember(key, value)
    }
    const result = await step({ inputs: { token: 'canary-token' } })
    expect(result.stderr).toBe('')
    expect(result.code).toBe(0)
    expect(result.annotations).toEqual([])
    expect(result.outputs).toMatchObject({ published: 'true', url: `${index.simple}demo/`, plan: '' })
    expect(readReceipts(result.outputs['files'] ?? '', 'the output')).toMatchObject({ visible: true })
    expect(filesOf(index)).toEqual(['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'])
    expect(minted).toHaveLength(1)
    expect(result.masks.filter((mask) => mask.startsWith('pypi-'))).toHaveLength(1)
    for (const secret of [...minted, ...result.masks, 'canary-token']) expect(visible(result)).not.toContain(secret)
  })

  test('other bytes under the same names: stopped before a token is asked for', async () => {
    await using other = await distWith([makeWheel({ files: { 'demo.py': 'VALUE = 2\n' } })])
    const result = await step({ inputs: { dist: other.path } })
    expect(errorOf(result)).toMatch(/^digest-differs IDX-03: demo-1.0-py3-none-any.whl is on .* ours is/)
    expect(result.masks).toEqual([])
  })
})
