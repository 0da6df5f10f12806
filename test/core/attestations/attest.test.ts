import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { makeScratch, type Scratch } from '@pyrelease/core'
import { attestFiles, type Attested, type FileToAttest } from '../../../packages/core/src/attestations/attest-files.ts'
import { readAttestation } from '../../../packages/core/src/attestations/attestation.ts'
import { keepAttestations } from '../../../packages/core/src/attestations/beside.ts'
import { problemOf } from '../../../packages/core/src/attestations/self-check.ts'
import { CLAIMS } from '../../fakes/identity-token.ts'
import type { ScriptedServer } from '../../fakes/scripted-server.ts'
import { type FakeSigstore, type SigstoreFault, startSigstore } from '../../fakes/sigstore.ts'
import { filesIn, identityService, stageFor } from './stage.ts'

const NAMES = ['demo-1.0-py3-none-any.whl', 'demo-1.0-cp312-cp312-win_amd64.whl', 'demo-1.0.tar.gz'] as const
const PATIENCE = { attempts: 3, first: 1_000, most: 4_000 }

let scratch: Scratch
let files: readonly FileToAttest[]

beforeEach(async () => {
  scratch = await makeScratch('attest')
  files = await filesIn(scratch.path, NAMES)
})

afterEach(async () => {
  await scratch[Symbol.asyncDispose]()
})

interface Told {
  readonly attested: Attested
  /** Paths of Sigstore's that were asked. */
  readonly asked: readonly string[]
  readonly tokens: ScriptedServer['seen']
  /** Identity tokens that were masked. */
  readonly masked: readonly string[]
  readonly slept: readonly number[]
}

async function attest(
  options: {
    fault?: SigstoreFault
    claims?: Readonly<Record<string, unknown>>
    identity?: number
    policy?: 'auto' | 'required'
    these?: readonly FileToAttest[]
    by?: FakeSigstore
    kept?: string
  } = {},
): Promise<Told> {
  await using own = await startSigstore(options.fault)
  const sigstore = options.by ?? own
  await using identity = await identityService(options.claims, options.identity)
  const { services, masked, clock } = await stageFor(identity, sigstore)
  const attested = await attestFiles(options.these ?? files, services, options.policy ?? 'auto', {
    patience: PATIENCE,
    kept: options.kept,
  })
  return {
    attested,
    asked: [...own.seen],
    tokens: [...identity.seen],
    masked: masked.filter((secret) => secret.includes('.')),
    slept: clock.slept,
  }
}

function textsOf({ attested }: Told): readonly string[] {
  return attested.findings.map(({ severity, key, message }) => `${severity} ${key ?? ''}: ${message}`)
}

function namesOf({ attested }: Told): readonly string[] {
  return attested.kind === 'attested' ? [...attested.byName.keys()] : []
}

test('each file has an attestation of its own, by a token of its own for Sigstore', async () => {
  const told = await attest({ policy: 'required' })
  expect(told.attested).toMatchObject({ kind: 'attested', reused: [], findings: [] })
  expect(namesOf(told)).toEqual(NAMES)
  expect(told.tokens.map(({ path }) => path)).toEqual(NAMES.map(() => '/id?api-version=2.0&audience=sigstore'))
  expect(new Set(told.masked).size).toBe(NAMES.length)
  const byName = told.attested.kind === 'attested' ? told.attested.byName : new Map<string, string>()
  for (const file of files) {
    const read = readAttestation(byName.get(file.name) ?? '')
    if (read.kind === 'unfit') throw new Error(read.why)
    expect(problemOf(read.attestation, file)).toBeUndefined()
    expect(JSON.parse(Buffer.from(read.attestation.envelope.statement, 'base64').toString())).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: file.name, digest: { sha256: file.sha256 } }],
      predicateType: 'https://docs.pypi.org/attestations/publish/v1',
      predicate: null,
    })
  }
})

describe('what lies beside a file', () => {
  let sigstore: FakeSigstore
  let first: Told

  beforeAll(async () => {
    sigstore = await startSigstore()
  })
  afterAll(async () => {
    await sigstore[Symbol.asyncDispose]()
  })

  beforeEach(async () => {
    first = await attest({ by: sigstore })
    if (first.attested.kind === 'attested') await keepAttestations(scratch.path, first.attested.byName)
  })

  test('is used again for the same bytes, whatever the tag', async () => {
    expect((await readdir(scratch.path)).filter((name) => name.endsWith('.attestation'))).toEqual(
      NAMES.map((name) => `${name}.publish.attestation`).toSorted(),
    )
    const claims = {
      ...CLAIMS,
      ref: 'refs/heads/main',
      workflow_ref: CLAIMS.workflow_ref.replace(/@.*/, '@refs/heads/main'),
    }
    const again = await attest({ by: sigstore, claims })
    expect(again.attested).toMatchObject({ kind: 'attested', reused: NAMES, findings: [] })
    expect(again.tokens).toHaveLength(1)
    const [a, b] = [first, again].map(({ attested }) => (attested.kind === 'attested' ? [...attested.byName] : []))
    expect(b).toEqual(a)
  })

  const [wheel] = NAMES
  const misfits: readonly [string, { claims?: object; text?: (text: string) => string; bytes?: string }, RegExp][] = [
    ['other bytes', { bytes: 'x' }, /subject does not match distribution digest/],
    [
      'another workflow',
      { claims: { workflow_ref: 'octo-org/demo/.github/workflows/ci.yml@x' } },
      /its workflow is .*release\.yml, that of this job .*ci\.yml/,
    ],
    ['another repository', { claims: { repository: 'octo-org/fork' } }, /its repository is .*octo-org\/demo/],
    ['no JSON', { text: () => 'x' }, /it is no JSON/],
    ['no attestation', { text: () => '{}' }, /version: /],
    [
      'another statement',
      { text: (text) => text.replace(/"statement":".{8}/, '"statement":"AAAAAAAA') },
      /invalid statement/,
    ],
    [
      'another signature',
      { text: (text) => text.replace(/"signature":"(.{4})(.{6})/, '"signature":"$1AAAAAA') },
      /its signature is not one of its certificate/,
    ],
    [
      'another certificate',
      { text: (text) => text.replace(/"certificate":".{8}/, '"certificate":"AAAAAAAA') },
      /its certificate cannot be read/,
    ],
    [
      'another time',
      { text: (text) => text.replace(/"integratedTime":"\d+"/, '"integratedTime":"5"') },
      /when its certificate was not valid/,
    ],
    ['another log', { text: (text) => text.replace('"dsse"', '"intoto"') }, /Integrated time only supported/],
  ]
  test.each(misfits)('is not used when it has %s', async (_, { claims, text, bytes }, expected) => {
    const path = join(scratch.path, `${wheel}.publish.attestation`)
    if (text !== undefined) await writeFile(path, text(await readFile(path, 'utf8')))
    const these = files.slice(0, 1).map((file) => (bytes === undefined ? file : { ...file, sha256: '0'.repeat(64) }))
    const told = await attest({ these, claims: { ...CLAIMS, ...claims } })
    expect(told.attested).toMatchObject({ kind: 'attested', reused: [] })
    expect(namesOf(told)).toEqual([wheel])
    expect(textsOf(told)).toEqual([expect.stringMatching(expected)])
    expect(told.asked).toHaveLength(2)
  })

  test('is not used by a job that has no identity', async () => {
    const told = await attest({ identity: 500, these: files.slice(0, 1) })
    expect(textsOf(told).toSorted()).toEqual([
      expect.stringContaining('notice attestations: the attestation that was there for'),
      expect.stringContaining('warning attestations: no attestation could be made'),
    ])
  })
})

test('what one step of a job keeps, the next one uses again, wherever the files lie', async () => {
  await using sigstore = await startSigstore()
  await using elsewhere = await makeScratch('elsewhere')
  const kept = join(scratch.path, 'kept')
  await attest({ by: sigstore, kept })
  const told = await attest({ by: sigstore, kept, these: await filesIn(elsewhere.path, NAMES) })
  expect(told.attested).toMatchObject({ kind: 'attested', reused: NAMES })
  expect(sigstore.seen).toHaveLength(2 * NAMES.length)
  expect((await readdir(scratch.path)).toSorted()).toEqual([...NAMES, 'kept'].toSorted())
})

const passing: readonly [string, SigstoreFault][] = [
  ['Fulcio answers 503', (service, count) => (service === 'fulcio' && count === 0 ? { status: 503 } : undefined)],
  ['Fulcio breaks off', (service, count) => (service === 'fulcio' && count === 0 ? 'reset' : undefined)],
  ['Rekor answers 502', (service, count) => (service === 'rekor' && count < 2 ? { status: 502 } : undefined)],
  [
    'Rekor answers nonsense',
    (service, count) => (service === 'rekor' && count === 0 ? { status: 201, body: '{}' } : undefined),
  ],
]
test.each(passing)('%s for a moment: tried again with another token', async (_, fault) => {
  const told = await attest({ fault, these: files.slice(0, 1), policy: 'required' })
  expect(namesOf(told)).toEqual(NAMES.slice(0, 1))
  expect(told.slept.length).toBeGreaterThan(0)
  expect(new Set(told.masked).size).toBe(told.slept.length + 1)
})

const lasting: readonly [string, SigstoreFault, RegExp][] = [
  ['is down', () => ({ status: 503 }), /error creating signing certificate - \(503\)/],
  ['breaks off', () => 'reset', /error creating signing certificate/],
  ['refuses', () => ({ status: 400, body: '{"message":"no such identity"}' }), /\(400\) no such identity/],
]
describe.each(lasting)('Sigstore %s', (_, fault, reason) => {
  test('auto: a warning that names the files, and nothing more', async () => {
    const told = await attest({ fault })
    expect(told.attested).toMatchObject({ kind: 'attested', byName: new Map() })
    const [text, ...more] = textsOf(told)
    expect(text).toMatch(reason)
    expect(text).toMatch(/^warning attestations: no attestation could be made for demo-1\.0-py3-none-any\.whl, /)
    expect(more).toEqual([])
    expect(told.asked.length).toBeLessThanOrEqual(NAMES.length * PATIENCE.attempts)
  })

  test('required: an error', async () => {
    const told = await attest({ fault, policy: 'required' })
    expect(told.attested.kind).toBe('failed')
    expect(textsOf(told)).toEqual([expect.stringMatching(/^error attestations: attestations are required/)])
  })
})

test('one file may be left without, and is named', async () => {
  const told = await attest({
    fault: (service, count) => (service === 'rekor' && count === 1 ? { status: 400 } : undefined),
  })
  expect(namesOf(told)).toHaveLength(2)
  const [missing] = NAMES.filter((name) => !namesOf(told).includes(name))
  expect(textsOf(told)).toEqual([expect.stringContaining(`for ${missing ?? ''}, to be published without`)])
})

test('a token without a subject is not shown to anybody', async () => {
  const told = await attest({ claims: { ...CLAIMS, sub: undefined } })
  expect(told.asked).toEqual([])
  expect(textsOf(told)).toEqual([expect.stringContaining('the identity token names no subject')])
  for (const token of told.masked) expect(textsOf(told).join()).not.toContain(token)
})
