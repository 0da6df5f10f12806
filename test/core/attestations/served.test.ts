import { expect, test } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { attestFiles } from '../../../packages/core/src/attestations/attest-files.ts'
import { judgeServed } from '../../../packages/core/src/attestations/served.ts'
import { isReleaseFile, sortFound } from '../../../packages/core/src/collection/release-files.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { json, type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'
import { startSigstore } from '../../fakes/sigstore.ts'
import { filesIn, identityService, stageFor } from './stage.ts'

const NAMES = ['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'] as const

/** What was sent with the wheel. */
async function attested(): Promise<ReadonlyMap<string, string>> {
  await using scratch = await makeScratch('served')
  await using sigstore = await startSigstore()
  await using identity = await identityService()
  const { services } = await stageFor(identity, sigstore)
  const result = await attestFiles(await filesIn(scratch.path, NAMES.slice(0, 1)), services, 'required')
  return result.kind === 'attested' ? result.byName : new Map<string, string>()
}

const sent = await attested()
const ours: unknown = JSON.parse(sent.get(NAMES[0]) ?? '')
const served = (...attestations: readonly unknown[]) =>
  json({ version: 1, attestation_bundles: [{ publisher: {}, attestations }] })
const other = { envelope: { statement: 'x', signature: 'y' } }

test.each<[string, (count: number) => Scripted, RegExp | undefined]>([
  ['served', () => served(other, ours), undefined],
  ['served after a while', (count) => (count < 2 ? { status: 404 } : served(ours)), undefined],
  ['not served', () => ({ status: 404 }), /does not serve it: 404 Not Found/],
  ['switched off', () => json({ message: 'Attestations temporarily disabled' }, 403), /does not serve it: 403/],
  ['another one', () => served(other), /what it serves is another one/],
  ['no JSON', () => ({ status: 200, body: 'hello' }), /what it serves is another one/],
  ['a broken connection', () => 'reset', /connection broke off/],
])('an attestation that is %s', async (_, answer, expected) => {
  await using server = await scriptedServer((_request, count) => answer(count))
  const services = { http: await openHttp({ env: {} }), clock: fakeClock(), title: 'PyPI' }
  const files = [
    { name: NAMES[0], provenance: `${server.url}/integrity` },
    { name: NAMES[1], provenance: undefined },
  ]
  const findings = await judgeServed(files, sent, services, { attempts: 3, first: 1, most: 1 })
  expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(
    expected === undefined ? [] : [expect.stringMatching(expected)],
  )
})

test('a page that names no provenance is told of', async () => {
  const services = { http: await openHttp({ env: {} }), clock: fakeClock(), title: 'PyPI' }
  const findings = await judgeServed([{ name: NAMES[0], provenance: undefined }], sent, services)
  expect(findings).toMatchObject([{ severity: 'warning', message: expect.stringContaining('its page names none') }])
})

test('an attestation beside its file is nothing that does not belong there', async () => {
  expect(isReleaseFile(`${NAMES[0]}.publish.attestation`)).toBe(true)
  const found = [NAMES[0], `${NAMES[0]}.publish.attestation`, 'notes.txt'].map((name) => ({
    name,
    path: name,
    from: '.',
  }))
  expect((await sortFound(found, '.', '')).strays).toEqual(['notes.txt'])
})
