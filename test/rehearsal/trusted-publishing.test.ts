import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeScratch, type Scratch } from '@pyrelease/core'
import { type Job, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { readMachine } from '../../packages/core/src/tools/machine.ts'
import { toolPath } from '../../packages/core/src/tools/tool.ts'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { runClient, succeed } from './clients.ts'
import { recorder } from './recorder.ts'

jest.setTimeout(120_000)

const job: Job = { repository: 'octo-org/demo', workflow: 'release.yml', environment: 'pypi', ref: 'refs/tags/v1.0' }
const seen = recorder()
let uv: string
let scratch: Scratch
let index: Rehearsal

beforeAll(async () => {
  uv = await toolPath(await readMachine(process.env), 'uv')
  scratch = await makeScratch('uv')
  for (const { filename, bytes } of [makeWheel(), makeSdist()]) writeFileSync(join(scratch.path, filename), bytes)
  index = await startRehearsal({
    publishers: [
      { project: 'demo', owner: 'octo-org', repository: 'demo', workflow: 'release.yml', environment: 'pypi' },
    ],
    middleware: [seen.middleware],
  })
})
beforeEach(() => {
  seen.lines.length = 0
})
afterAll(async () => {
  await index.close()
  await scratch[Symbol.asyncDispose]()
})

function publish(given: Job) {
  const { requestUrl, requestToken } = index.identity(given)
  const args = [
    'publish',
    '--trusted-publishing',
    'always',
    '--publish-url',
    index.upload,
    join(scratch.path, 'demo-*'),
  ]
  const env = {
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  }
  return runClient([uv], args, { rehearsal: index, cwd: scratch.path, env })
}

test('uv publish exchanges, uploads and gives its token back', async () => {
  succeed(await publish(job))
  expect(seen.lines).toEqual([
    'GET /_/oidc/audience → 200',
    'GET /_services/id-token → 200',
    'POST /_/oidc/mint-token → 200',
    'POST /legacy/ → 200',
    'POST /legacy/ → 200',
    'POST /_/oidc/burn-token → 202',
  ])
  expect([...index.state.usedNames].sort()).toEqual(['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'])
  expect(index.state.tokens.size).toBe(0)
})

test('uv publish prints why its job is no publisher', async () => {
  const ended = await publish({ ...job, environment: 'testpypi' })
  expect(ended.code).not.toBe(0)
  expect(ended.output).toContain('Publisher with matching claims was not found')
  expect(seen.lines.at(-1)).toBe('POST /_/oidc/mint-token → 422')
})
