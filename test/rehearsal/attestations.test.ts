import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { attestFiles } from '../../packages/core/src/attestations/attest-files.ts'
import { attestationsField } from '../../packages/core/src/attestations/attestation.ts'
import { judgeAttestations, provenanceOf } from '../../packages/rehearsal/src/attestations.ts'
import { filesIn, identityService, stageFor } from '../core/attestations/stage.ts'
import { startSigstore } from '../fakes/sigstore.ts'

// What needs a trust root is compared with PyPI's own library in test/core/attestations/reference.test.ts.

const PUBLISHER = { owner: 'octo-org', repository: 'demo', ownerId: '65', workflow: 'release.yml', environment: 'pypi' }
const NAME = 'demo-1.0.tar.gz'
const PREFIX = 'Invalid attestations supplied during upload: '

async function made(): Promise<{ readonly text: string; readonly sha256: string }> {
  await using scratch = await makeScratch('judged')
  await using sigstore = await startSigstore()
  await using identity = await identityService()
  const { services } = await stageFor(identity, sigstore)
  const attested = await attestFiles(await filesIn(scratch.path, [NAME]), services, 'required')
  const text = attested.kind === 'attested' ? (attested.byName.get(NAME) ?? '') : ''
  return { text, sha256: createHash('sha256').update(NAME).digest('hex') }
}

const { text, sha256 } = await made()
const upload = { filename: NAME, sha256, publisher: PUBLISHER }
const field = (...texts: readonly string[]) => attestationsField(texts)[1]

test('without a trust root, an attestation is judged by its structure', async () => {
  const judged = await judgeAttestations(field(text), upload)
  expect(judged).toEqual({ kind: 'accepted', attestations: [JSON.parse(text)], level: 'structure' })
})

test.each<[string, string, Partial<Parameters<typeof judgeAttestations>[1]>, string | RegExp]>([
  [
    'a password',
    field(text),
    { publisher: undefined },
    'Attestations are only supported when using Trusted Publishing',
  ],
  [
    'another kind of publisher',
    field(text),
    { publisher: { unsupported: 'ActiveState' } },
    'Attestations are not currently supported with ActiveState publishers',
  ],
  [
    'no JSON',
    'x',
    {},
    /^Malformed attestations: 1 validation error for list\[Attestation\]\n {2}Invalid JSON: expected value at line 1 column 1 /,
  ],
  ['nothing', '[]', {}, 'Malformed attestations: an empty attestation set is not permitted'],
  ['three', field(text, text, text), {}, 'A maximum of 2 attestations per file are supported'],
  [
    'the same twice',
    field(text, text),
    {},
    'Multiple attestations for the same file with the same predicate type (https://docs.pypi.org/attestations/publish/v1) are not supported',
  ],
  [
    'another file',
    field(text),
    { filename: 'demo-2.0.tar.gz' },
    'Could not verify the uploaded artifact using the included attestation: Verification failed: subject does not match distribution name: demo-1.0.tar.gz != demo-2.0.tar.gz',
  ],
  [
    'other bytes',
    field(text),
    { sha256: '0' },
    'Could not verify the uploaded artifact using the included attestation: Verification failed: subject does not match distribution digest',
  ],
  [
    'no certificate',
    field(text.replace(/"certificate":"[^"]+"/, '"certificate":"AAAA"')),
    {},
    'Unknown error while trying to verify included attestations: invalid X.509 certificate',
  ],
  [
    'no log entry',
    field(text.replace('"logIndex"', '"index"')),
    {},
    'Unknown error while trying to verify included attestations: invalid transparency log entry',
  ],
  [
    'an entry of another log',
    field(text.replace('"0.0.1"', '"0.0.2"')),
    {},
    /Verification failed: Integrated time only supported/,
  ],
  [
    'an entry of no known log',
    field(text.replace('"0.0.1"', '"7"')),
    {},
    'Unknown error while trying to verify included attestations: Expected log entry version 0.0.1 - 0.0.2, got 7',
  ],
])('%s is refused', async (_, sent, change, expected) => {
  const judged = await judgeAttestations(sent, { ...upload, ...change })
  if (judged.kind === 'accepted') throw new Error('accepted')
  expect(judged.text.startsWith(PREFIX)).toBe(true)
  const said = judged.text.slice(PREFIX.length)
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})

test.each([
  ['pypi', 'pypi'],
  ['', null],
])('provenance names the publisher, environment %j', (environment, expected) => {
  expect(provenanceOf({ publisher: { ...PUBLISHER, environment }, attestations: [{ version: 1 }] })).toEqual({
    version: 1,
    attestation_bundles: [
      {
        publisher: { kind: 'GitHub', repository: 'octo-org/demo', workflow: 'release.yml', environment: expected },
        attestations: [{ version: 1 }],
      },
    ],
  })
})
