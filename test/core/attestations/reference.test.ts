import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { makeScratch, type Scratch } from '@pyrelease/core'
import { attestFiles, type FileToAttest } from '../../../packages/core/src/attestations/attest-files.ts'
import { attestationsField } from '../../../packages/core/src/attestations/attestation.ts'
import { judgeAttestations } from '../../../packages/rehearsal/src/attestations.ts'
import { CLAIMS } from '../../fakes/identity-token.ts'
import { type FakeSigstore, startSigstore } from '../../fakes/sigstore.ts'
import { installReference, judgeByReference, type ReferenceCase } from './reference.ts'
import { filesIn, identityService, stageFor } from './stage.ts'

jest.setTimeout(180_000)

const NAMES = [
  'demo-1.0-py3-none-any.whl',
  'demo-1.0-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  'demo-1.0.tar.gz',
] as const
const PREFIX = 'Invalid attestations supplied during upload: '
const PUBLISHER = { owner: 'octo-org', repository: 'demo', ownerId: '65', workflow: 'release.yml', environment: 'pypi' }

let scratch: Scratch
let sigstore: FakeSigstore
let python: string
let root: string
let files: readonly FileToAttest[]
let made: ReadonlyMap<string, string>

beforeAll(async () => {
  scratch = await makeScratch('attested')
  sigstore = await startSigstore()
  python = await installReference()
  root = join(scratch.path, 'trusted-root.json')
  await writeFile(root, JSON.stringify(sigstore.trustRoot))
  files = await filesIn(scratch.path, NAMES)
  made = await attest(files)
})

afterAll(async () => {
  await sigstore[Symbol.asyncDispose]()
  await scratch[Symbol.asyncDispose]()
})

async function attest(
  these: readonly FileToAttest[],
  claims: Readonly<Record<string, unknown>> = CLAIMS,
  by: FakeSigstore = sigstore,
): Promise<ReadonlyMap<string, string>> {
  await using identity = await identityService(claims)
  const { services } = await stageFor(identity, by)
  const attested = await attestFiles(these, services, 'required')
  if (attested.kind === 'failed') throw new Error(attested.findings.map(({ message }) => message).join('\n'))
  return attested.byName
}

function caseOf(file: FileToAttest, field: string, change: Partial<ReferenceCase> = {}): ReferenceCase {
  const { name: filename, sha256 } = file
  return { field, filename, sha256, repository: 'octo-org/demo', workflow: 'release.yml', ...change }
}

/** What the rehearsal's index would say, in the same form. */
async function judgeHere({ field, filename, sha256, repository, workflow }: ReferenceCase): Promise<string | null> {
  const [owner = '', name = ''] = repository.split('/')
  const publisher = { ...PUBLISHER, owner, repository: name, workflow }
  const judged = await judgeAttestations(field, { filename, sha256, publisher, trustRoot: sigstore.trustRoot })
  return judged.kind === 'accepted' ? null : judged.text.slice(PREFIX.length)
}

test('what is made is verified by the library that PyPI uses, and by the index of the rehearsal', async () => {
  const cases = files.map((file) => caseOf(file, attestationsField([made.get(file.name) ?? ''])[1]))
  expect(judgeByReference(python, root, cases)).toEqual([null, null, null])
  expect(await Promise.all(cases.map(judgeHere))).toEqual([null, null, null])
})

type Json = Record<string, unknown>
/** Changes one attestation, given as data. */
type Change = (attestation: {
  version: unknown
  verification_material: { certificate: string; transparency_entries: Json[] }
  envelope: { statement: string; signature: string }
}) => unknown

const entry = (change: (entry: Json) => Json): Change => {
  return (attestation) => {
    const { verification_material: material } = attestation
    const [first = {}] = material.transparency_entries
    return { ...attestation, verification_material: { ...material, transparency_entries: [change(first)] } }
  }
}
const without = (object: object, key: string): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key))
const flip = (base64: unknown): string => {
  const bytes = Buffer.from(String(base64), 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  return bytes.toString('base64')
}
const statement = (text: string): Change => {
  return (attestation) => ({
    ...attestation,
    envelope: { ...attestation.envelope, statement: Buffer.from(text).toString('base64') },
  })
}

/** Attestations that were changed, and texts that both judges must give; `undefined`: only the beginning is the same. */
const TAMPERED: Readonly<Record<string, Change>> = {
  'no time': entry((all) => without(all, 'integratedTime')),
  'no promise': entry((all) => without(all, 'inclusionPromise')),
  'another kind with a promise': entry((all) => ({ ...all, kindVersion: { kind: 'intoto', version: '0.0.2' } })),
  'no proof': entry((all) => without(all, 'inclusionProof')),
  'no checkpoint': entry((all) => ({ ...all, inclusionProof: without(all['inclusionProof'] as Json, 'checkpoint') })),
  'a number that is none': entry((all) => ({ ...all, logIndex: 5 })),
  'an unknown key': entry((all) => ({ ...all, extra: true })),
  'an index outside the tree': entry((all) => ({
    ...all,
    inclusionProof: { ...(all['inclusionProof'] as Json), logIndex: '99' },
  })),
  'another promise': entry((all) => {
    const promise = all['inclusionPromise'] as Json
    return { ...all, inclusionPromise: { signedEntryTimestamp: flip(promise['signedEntryTimestamp']) } }
  }),
  'a certificate that is none': (attestation) => ({
    ...attestation,
    verification_material: { ...attestation.verification_material, certificate: 'AAAA' },
  }),
  'an empty signature': (attestation) => ({ ...attestation, envelope: { ...attestation.envelope, signature: '' } }),
  'another signature': (attestation) => ({
    ...attestation,
    envelope: { ...attestation.envelope, signature: flip(attestation.envelope.signature) },
  }),
  'another statement': statement('{}'),
  'version 2': (attestation) => ({ ...attestation, version: 2 }),
  'no envelope': (attestation) => without(attestation, 'envelope'),
}

test('a changed attestation is refused with the same words', async () => {
  const [file] = files
  if (file === undefined) throw new Error('no file')
  const cases = Object.values(TAMPERED).map((change) =>
    caseOf(file, JSON.stringify([change(JSON.parse(made.get(file.name) ?? '') as Parameters<Change>[0])])),
  )
  const here = await Promise.all(cases.map(judgeHere))
  const named = (texts: readonly unknown[]) =>
    Object.fromEntries(Object.keys(TAMPERED).map((key, n) => [key, texts[n]]))
  expect(named(here)).toEqual(named(judgeByReference(python, root, cases)))
})

test('an attestation of something or somebody else is refused with the same words', async () => {
  const [wheel, , sdist] = files
  if (wheel === undefined || sdist === undefined) throw new Error('no files')
  await using other = await startSigstore()
  const field = (byName: ReadonlyMap<string, string>) => attestationsField([byName.get(wheel.name) ?? ''])[1]
  const ours = field(made)
  const cases = {
    'another file': caseOf(sdist, ours),
    'other bytes': caseOf(wheel, ours, { sha256: sdist.sha256 }),
    'the name in another spelling': caseOf(wheel, ours, { filename: 'Demo-1.0.0-py3-none-any.whl' }),
    'other tags': caseOf(wheel, ours, { filename: 'demo-1.0-py2.py3-none-any.whl' }),
    'another repository': caseOf(wheel, ours, { repository: 'octo-org/other' }),
    'another case of the repository': caseOf(wheel, ours, { repository: 'Octo-Org/demo' }),
    'another issuer': caseOf(wheel, field(await attest([wheel], { ...CLAIMS, iss: 'https://issuer.example' }))),
    'no issuer known': caseOf(wheel, field(await attest([wheel], { sub: 'me' }))),
    'another Sigstore': caseOf(wheel, field(await attest([wheel], CLAIMS, other))),
  }
  const here = await Promise.all(Object.values(cases).map(judgeHere))
  const there = judgeByReference(python, root, Object.values(cases))
  const named = (texts: readonly (string | null)[]) =>
    Object.fromEntries(Object.keys(cases).map((key, n) => [key, texts[n]]))
  expect(named(here)).toEqual(named(there))
})

const MALFORMED: readonly string[] = [
  'not json',
  '',
  ' ',
  '{}',
  '[1]',
  '[{}]',
  '[{"version":1}]',
  '[{"version":2,"verification_material":{},"envelope":{}}]',
  '[{"version":"1","verification_material":[],"envelope":null}]',
  '[{"version":1.0,"verification_material":{"certificate":"a","transparency_entries":[]},"envelope":{"statement":1,"signature":"AA=="}}]',
  '[{"version":true,"verification_material":{"certificate":"abcde","transparency_entries":[1,"x",{}]},"envelope":{"statement":"*&^","signature":"A==="}}]',
  '[{"version":1,"verification_material":{"certificate":"YQ==","transparency_entries":{}},"envelope":{"statement":"YQ=","signature":"é"}}]',
  '[{"version": 1, "extra": 2, "verification_material": "x", "envelope": 5.5}, null]',
  '[{"version":1,"verification_material":{"certificate":"YQ","transparency_entries":[]}}]',
  '{"version":1,"aaaaaaaaaaaaaaaaaaaaaaa":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "c":[null,true,1.5]}',
  `["${'a'.repeat(80)}"]`,
  ...['nul', 'nulx', 'tru', '[tru]', 'falsy', 'N', '-Infinity', '[NaN]', '1e999', '-x', '[01]', '[1.]', '[1e]', '[-]'],
  ...['[', '[1,', '[1,]', '[1 2]', '1 2', '[{}] x', '{"a"', '{a:1}', '{"a" 1}', '{"a":1 "b":2}', '{"a":1,}', '{"a":1,'],
  ...['"abc', '"\\q"', '"\\u12"', '"\\u00e9\\n\\/"', '"\n"', '[\n\n x]', 'ééé x', '["é" x', '\ufeff[]', 'a\tb'],
  ...['1e22', '1e-7', '100.0', '12345678901234567890', '-0', "'it'", '"it\'s"', '{"a":{"b":[1,{"c":null}]}}'],
  '['.repeat(250),
  '['.repeat(201),
  '['.repeat(202),
  '"\\u12x4"',
  '[{"version":1e0},\n true ,\n\n]',
]

test('a malformed field is refused with the same words', async () => {
  const [file] = files
  if (file === undefined) throw new Error('no file')
  const cases = MALFORMED.map((field) => caseOf(file, field))
  const here = await Promise.all(cases.map(judgeHere))
  const there = judgeByReference(python, root, cases)
  expect(here).toEqual(there)
})
