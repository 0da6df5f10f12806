import { expect, test } from '@jest/globals'
import { type AttestationQuestion, attestationPlan } from '../../../packages/core/src/attestations/plan.ts'

const pypi = { title: 'PyPI', site: 'https://pypi.org', isLocal: false }
const local = { title: 'localhost:1', site: undefined, isLocal: true }
const other = { title: 'pkgs.example', site: undefined, isLocal: false }
const oidc = { kind: 'oidc' } as const
const open = { isPrivate: false }
const usual: AttestationQuestion = { policy: 'auto', access: oidc, index: pypi, run: open, sigstore: 'public' }

const cases: readonly [string, Partial<AttestationQuestion>, string][] = [
  ['usually', {}, 'attest auto'],
  ['none', { policy: 'none' }, 'leave'],
  ['required', { policy: 'required' }, 'attest required'],
  ['by a token', { access: { kind: 'token' } }, 'leave'],
  ['required by a token', { access: { kind: 'token' }, policy: 'required' }, 'leave error'],
  ['without credentials', { access: { kind: 'none' } }, 'leave'],
  ['required without credentials', { access: { kind: 'none' }, policy: 'required' }, 'leave error'],
  ['for another index', { index: other }, 'leave'],
  ['required for another index', { index: other, policy: 'required' }, 'attest required'],
  ['for a local index', { index: local }, 'leave'],
  ['required for a local index', { index: local, policy: 'required' }, 'leave error'],
  [
    'for a local index, by a stand-in',
    { index: local, sigstore: 'local', run: { isPrivate: undefined } },
    'attest auto',
  ],
  ['from a private repository', { run: { isPrivate: true } }, 'leave notice'],
  ['from a private repository that consents', { run: { isPrivate: true }, policy: 'required' }, 'attest required'],
  ['from nobody knows where', { run: { isPrivate: undefined } }, 'leave notice'],
  ['from nobody knows where, required', { run: { isPrivate: undefined }, policy: 'required' }, 'attest required'],
]

test.each(cases)('%s', (_, change, expected) => {
  const plan = attestationPlan({ ...usual, ...change })
  expect(plan.why).not.toBe('')
  if (plan.kind === 'attest') {
    expect(`attest ${plan.policy}`).toBe(expected)
    return
  }
  expect(['leave', ...plan.findings.map(({ severity }) => severity)].join(' ')).toBe(expected)
  for (const { message, remedy } of plan.findings) {
    expect(message).toContain(plan.why)
    expect(remedy).toMatch(/`/)
  }
})
