import { expect, test } from '@jest/globals'
import {
  attestationOf,
  attestationsField,
  readAttestation,
} from '../../../packages/core/src/attestations/attestation.ts'
import { readLogEntry } from '../../../packages/core/src/attestations/log-entry.ts'
import { judgeStatement, statementOf } from '../../../packages/core/src/attestations/statement.ts'

const rawBytes = 'Y2VydA=='
const entry = { logIndex: '7' }
const material = { certificate: { rawBytes }, tlogEntries: [entry] }
const dsseEnvelope = { payload: 'cGF5', payloadType: 'x', signatures: [{ sig: 'c2ln', keyid: '' }] }

test.each([
  ['version 0.3', { certificate: { rawBytes }, tlogEntries: [entry] }],
  [
    'older versions',
    { x509CertificateChain: { certificates: [{ rawBytes }, { rawBytes: 'AA==' }] }, tlogEntries: [entry] },
  ],
])('a bundle of %s becomes an attestation', (_, verificationMaterial) => {
  expect(attestationOf({ verificationMaterial, dsseEnvelope })).toEqual({
    kind: 'attestation',
    attestation: {
      version: 1,
      verification_material: { certificate: rawBytes, transparency_entries: [entry] },
      envelope: { statement: 'cGF5', signature: 'c2ln' },
    },
  })
})

test.each([
  ['no bundle', {}, 'it is no Sigstore bundle'],
  ['a message', { verificationMaterial: material, messageSignature: {} }, 'the bundle holds no DSSE envelope'],
  [
    'no signature',
    { verificationMaterial: material, dsseEnvelope: { ...dsseEnvelope, signatures: [] } },
    'the envelope has 0 signatures, not one',
  ],
  [
    'two signatures',
    {
      verificationMaterial: material,
      dsseEnvelope: { ...dsseEnvelope, signatures: [...dsseEnvelope.signatures, { sig: 'eA==' }] },
    },
    'the envelope has 2 signatures, not one',
  ],
  ['a key', { verificationMaterial: { tlogEntries: [entry] }, dsseEnvelope }, 'the bundle holds no certificate'],
  [
    'no log',
    { verificationMaterial: { certificate: { rawBytes } }, dsseEnvelope },
    'no transparency log has an entry for it',
  ],
])('a bundle with %s cannot become one', (_, bundle, why) => {
  expect(attestationOf(bundle)).toEqual({ kind: 'unfit', why })
})

test('an attestation of another version is none', () => {
  expect(readAttestation('{"version":2}')).toMatchObject({ kind: 'unfit', why: expect.stringContaining('version') })
})

test('the form carries a list', () => {
  expect(attestationsField(['{"a":1}', '{"b":2}'])).toEqual(['attestations', '[{"a":1},{"b":2}]'])
})

test('an entry with an index outside of its tree is none', () => {
  const proof = { logIndex: '2', treeSize: '3', rootHash: 'AA==', hashes: [], checkpoint: { envelope: '' } }
  const whole = {
    logIndex: '9',
    logId: { keyId: 'AA==' },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    inclusionProof: proof,
    canonicalizedBody: 'AA==',
  }
  expect(readLogEntry(whole)).toEqual(whole)
  expect(readLogEntry({ ...whole, inclusionProof: { ...proof, logIndex: '3' } })).toBeUndefined()
})

const sha256 = 'a'.repeat(64)
const publish = 'https://docs.pypi.org/attestations/publish/v1'
const wheel = 'demo-1.0-py3-none-any.whl'
const about = (...names: readonly (string | null)[]) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: names.map((name) => ({ name, digest: { sha256 } })),
      predicateType: publish,
      predicate: {},
    }),
  )

test.each([
  ['the name itself', about(wheel), wheel, undefined],
  ['another spelling', about('Demo-1.0.0-py3-none-any.whl'), wheel, undefined],
  ['another order of tags', about('demo-1-py3.py2-none-any.whl'), 'demo-1-py2.py3-none-any.whl', undefined],
  ['an sdist', about('DEMO-1.tar.gz'), 'demo-1.0.tar.gz', undefined],
  ['provenance', statementOf([{ name: wheel, sha256 }], 'https://slsa.dev/provenance/v1', {}), wheel, undefined],
  ['another build', about('demo-1.0-1-py3-none-any.whl'), wheel, /does not match distribution name/],
  [
    'a wheel for an sdist',
    about(wheel),
    'demo-1.0.tar.gz',
    /does not match distribution name: demo-1.0-py3-none-any.whl != demo-1.0.tar.gz/,
  ],
  ['an sdist for a wheel', about('demo-1.0.tar.gz'), wheel, /does not match distribution name/],
  ['two subjects', about(wheel, wheel), wheel, /too many subjects/],
  ['no name', about(''), wheel, /invalid subject: missing name/],
  ['null', about(null), wheel, /invalid subject: missing name/],
  ['no distribution', about('demo.exe'), wheel, /invalid subject: unknown distribution format: demo.exe/],
  ['no wheel name', about('demo.whl'), wheel, /invalid subject: Invalid wheel filename \(wrong number of parts\)/],
  ['no subject', about(), wheel, /invalid statement/],
  ['no JSON', Buffer.from('x'), wheel, /invalid statement/],
  [
    'another predicate',
    statementOf([{ name: wheel, sha256 }], 'https://x', null),
    wheel,
    /unknown attestation type: https:\/\/x/,
  ],
  [
    'another digest',
    statementOf([{ name: wheel, sha256: '0' }], publish, null),
    wheel,
    /does not match distribution digest/,
  ],
])('a statement about %s', (_, statement, name, expected) => {
  const said = judgeStatement(statement, { name, sha256 })
  if (expected === undefined) expect(said.kind).toBe('fits')
  else expect(said).toMatchObject({ kind: 'misfit', why: expect.stringMatching(expected) })
})
