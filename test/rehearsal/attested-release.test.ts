import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { indexOf, openHttp, type PublishStep, readProjectPage } from '@pyrelease/core'
import { type Job, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { gatherFacts } from '@pyrelease/publish-oidc/facts'
import { planPublish } from '@pyrelease/publish-oidc/plan'
import { runPublish } from '@pyrelease/publish-oidc/run'
import { attestFiles } from '../../packages/core/src/attestations/attest-files.ts'
import { attestationsField } from '../../packages/core/src/attestations/attestation.ts'
import { judgeServed } from '../../packages/core/src/attestations/served.ts'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type FakeSigstore, startSigstore } from '../fakes/sigstore.ts'
import { distWith, hasty, inputsFor, JOB, PUBLISHER, silent } from '../publish-oidc/stage.ts'

jest.setTimeout(60_000)

let sigstore: FakeSigstore
let index: Rehearsal

beforeAll(async () => {
  sigstore = await startSigstore()
  index = await startRehearsal({
    projects: [{ name: 'demo' }],
    publishers: [PUBLISHER],
    sigstore: { trustRoot: sigstore.trustRoot as Record<string, unknown> },
  })
})

afterAll(async () => {
  await index.close()
  await sigstore[Symbol.asyncDispose]()
})

/** So that the action does not sign what is signed already. */
const DONE = { kind: 'leave', why: 'it is done', findings: [] } as const

function withField(step: PublishStep, sent: ReadonlyMap<string, string>): PublishStep {
  if (step.action.kind !== 'upload') return step
  const field = attestationsField([sent.get(step.name) ?? ''])
  return { ...step, action: { ...step.action, form: [...step.action.form, field] } }
}

/** Publishes what this job signs, then looks at what the index serves. */
async function publish(version: string, signer: Job) {
  await using dist = await distWith([makeWheel({ version }), makeSdist({ version })])
  const inputs = inputsFor(index.upload, dist.path, { attestations: 'auto', provenance: false })
  const http = await openHttp({ env: {}, authority: index.authority })
  const services = { http, clock: hasty, env: {}, mask: () => undefined, identity: index.identity(JOB), sigstore }
  const plan = planPublish(inputs, await gatherFacts(inputs, services, dist.path))
  const signing = { ...services, identity: index.identity(signer) }
  const attested = await attestFiles(plan.steps, signing, 'required')
  if (attested.kind === 'failed') throw new Error('failed')
  const sent = attested.byName
  const signed = { ...plan, steps: plan.steps.map((step) => withField(step, sent)), attestation: DONE }
  const published = await runPublish(inputs, signed, services, silent)
  const page = await readProjectPage(http, hasty, indexOf(index.upload), 'demo')
  const shown = (page?.files ?? []).map(({ filename, provenance }) => ({ name: filename, provenance }))
  const served = await judgeServed(shown, sent, { http, clock: hasty, title: 'the index' })
  return { attested, sent, published, served, files: shown.map(({ name }) => name) }
}

test('what is signed is verified at the upload, and served afterwards', async () => {
  const { attested, sent, published, served } = await publish('1.0', JOB)
  expect(attested.findings).toEqual([])
  expect(published.findings).toEqual([])
  expect(published.files.map(({ result }) => result)).toEqual(['uploaded', 'uploaded'])
  expect(sent.size).toBe(2)
  expect(served).toEqual([])
})

test('what another workflow signed stops the upload', async () => {
  const { published, files } = await publish('2.0', { ...JOB, workflow: 'other.yml' })
  expect(published.findings.map(({ message }) => message).join('\n')).toContain(
    'does not match expected Trusted Publisher (release.yml @ octo-org/demo)',
  )
  expect(files.some((name) => name.includes('2.0'))).toBe(false)
})
