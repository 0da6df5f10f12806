// From job to job by artifacts: what build-wheels hands on is what publish-oidc publishes, over the bundles.
import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { startRehearsal } from '@pyrelease/rehearsal'
import { artifactService } from '../fakes/artifact-service.ts'
import { runStep, stepInputs, type StepResult } from '../fakes/runner.ts'

const ambient = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
)

async function step(
  action: string,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<StepResult> {
  const bundle = join(process.cwd(), `dist/${action}/index.js`)
  const result = await runStep(bundle, { inputs: await stepInputs(action, given), env: { ...ambient, ...env }, cwd })
  expect({ code: result.code, log: result.code === 0 ? '' : result.log }).toEqual({ code: 0, log: '' })
  return result
}

it('hands files and build report on as an artifact, and publishes exactly these', async () => {
  await using service = await artifactService()
  const publisher = { owner: 'octo', repository: 'pure', workflow: 'release.yml' }
  await using index = await startRehearsal({ pending: [{ project: 'pyrelease-example-pure', ...publisher }] })
  const build = await mkdtemp(join(tmpdir(), 'pyrelease-build-job-'))
  const publish = await mkdtemp(join(tmpdir(), 'pyrelease-publish-job-'))
  await cp('examples/pure', build, { recursive: true })
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'pure'],
  ])
    execFileSync('git', [...identity, ...args], { cwd: build })

  const { outputs: planned } = await step('verify-metadata', {}, {}, build)
  const { outputs: built } = await step('build-wheels', {}, service.env, build)
  const { outputs: smoked } = await step('smoke-test', { plan: planned['plan'] ?? '' }, {}, build)
  expect(service.artifacts.map(({ name }) => name)).toEqual([built['artifact']])
  expect(Number(smoked['passed'])).toBeGreaterThan(0)

  const { requestUrl, requestToken } = index.identity({ repository: 'octo/pure', workflow: 'release.yml' })
  const job = {
    ...service.env,
    SSL_CERT_FILE: index.authorityFile,
    ACTIONS_ID_TOKEN_REQUEST_URL: requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
  }
  const published = await step('publish-oidc', { plan: planned['plan'] ?? '', index: index.upload }, job, publish)
  const files = JSON.parse(built['files'] ?? '[]') as { name: string; sha256: string }[]
  const receipts = JSON.parse(published.outputs['files'] ?? '{}') as { files: { name: string; sha256: string }[] }
  const digests = (list: readonly { name: string; sha256: string }[]) =>
    Object.fromEntries(list.map(({ name, sha256 }) => [name, sha256]))
  expect(digests(receipts.files)).toEqual(digests(files))
  expect(published.outputs['published']).toBe('true')
  for (const secret of published.masks.filter(({ length }) => length > 20))
    expect(published.log.replaceAll(`::add-mask::${secret}`, '')).not.toContain(secret)
  for (const folder of [build, publish]) await rm(folder, { recursive: true })
}, 300_000)
