// A self-hosted runner may have nothing but Node: verifying and publishing need no git, no Python and no Docker.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { runStep, stepInputs } from '../fakes/runner.ts'

let scratch: string
let index: Rehearsal
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'pyrelease-empty-path-'))
  for (const { filename, bytes } of [makeWheel(), makeSdist()]) await writeFile(join(scratch, filename), bytes)
  const publisher = { project: 'demo', owner: 'octo', repository: 'demo', workflow: 'release.yml' }
  index = await startRehearsal({ publishers: [publisher] })
})
afterAll(async () => {
  await index.close()
  await rm(scratch, { recursive: true })
})

test('publish-oidc publishes with an empty PATH', async () => {
  const { requestUrl, requestToken } = index.identity({ repository: 'octo/demo', workflow: 'release.yml' })
  const { code, stderr, outputs } = await runStep(resolve('dist/publish-oidc/index.js'), {
    inputs: await stepInputs('publish-oidc', { dist: scratch, index: index.upload, 'retry-budget': '10s' }),
    env: {
      PATH: '',
      SSL_CERT_FILE: index.authorityFile,
      ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    cwd: scratch,
  })
  expect({ code, stderr, published: outputs['published'] }).toEqual({ code: 0, stderr: '', published: 'true' })
})

test('verify-metadata judges files with an empty PATH', async () => {
  const { code, stderr, outputs } = await runStep(resolve('dist/verify-metadata/index.js'), {
    inputs: await stepInputs('verify-metadata', { dist: '.', index: 'none' }),
    env: { PATH: '' },
    cwd: scratch,
  })
  const { files } = JSON.parse(outputs['report'] ?? '{}') as { files: { pypi: { answer: string } }[] }
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(files.map(({ pypi }) => pypi.answer)).toEqual(['accept', 'accept'])
})
