import { expect, test } from '@jest/globals'
import { provenancePredicate, recordProvenance } from '../../../packages/core/src/attestations/provenance.ts'
import { CLAIMS } from '../../fakes/identity-token.ts'
import { json, type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'
import { type SigstoreFault, startSigstore } from '../../fakes/sigstore.ts'
import { identityService, stageFor } from './stage.ts'

const RUN = { repository_id: '74', runner_environment: 'github-hosted', run_id: '12', run_attempt: '3' }
const FILES = ['demo-1.0-py3-none-any.whl', 'demo-1.0.tar.gz'].map((name) => ({ name, sha256: 'a'.repeat(64) }))
const PATIENCE = { attempts: 2, first: 100, most: 100 }

async function record(
  options: {
    readonly answer?: (count: number) => Scripted
    readonly claims?: Readonly<Record<string, unknown>>
    readonly fault?: SigstoreFault
  } = {},
) {
  await using sigstore = await startSigstore(options.fault)
  await using identity = await identityService({ ...CLAIMS, ...RUN, ...options.claims })
  await using api = await scriptedServer((_, count) => options.answer?.(count) ?? json({ id: 42 }, 201))
  const { services } = await stageFor(identity, sigstore)
  const store = { serverUrl: 'https://github.com', apiUrl: api.url, token: 'ghs_secret' }
  const recorded = await recordProvenance(FILES, services, store, PATIENCE)
  return { recorded, seen: [...api.seen] }
}

test('one statement of all files goes to the repository', async () => {
  const { recorded, seen } = await record()
  expect(recorded).toEqual({ kind: 'recorded', page: 'https://github.com/octo-org/demo/attestations/42' })
  expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /repos/octo-org/demo/attestations'])
  expect(seen[0]?.headers.authorization).toBe('Bearer ghs_secret')
  const { bundle } = JSON.parse(seen[0]?.body.toString() ?? '') as {
    bundle: { mediaType: string; dsseEnvelope: { payload: string } }
  }
  expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json')
  expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: FILES.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/tags/v1.2.3',
            repository: 'https://github.com/octo-org/demo',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '74',
            repository_owner_id: '65',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/octo-org/demo@refs/tags/v1.2.3', digest: { gitCommit: CLAIMS.sha } },
        ],
      },
      runDetails: {
        builder: { id: `https://github.com/${CLAIMS.job_workflow_ref}` },
        metadata: { invocationId: 'https://github.com/octo-org/demo/actions/runs/12/attempts/3' },
      },
    },
  })
})

test('a moment without GitHub is waited for', async () => {
  const { recorded, seen } = await record({ answer: (count) => (count === 0 ? { status: 502 } : json({ id: 1 }, 201)) })
  expect(recorded.kind).toBe('recorded')
  expect(seen).toHaveLength(2)
})

test.each<[string, Parameters<typeof record>[0], string, RegExp]>([
  ['a missing permission', { answer: () => ({ status: 403 }) }, 'warning permission-missing', /`attestations: write`/],
  ['an outage of GitHub', { answer: () => ({ status: 503 }) }, 'warning attestations', /Run the job again/],
  ['a broken connection', { answer: () => 'reset' }, 'warning attestations', /Run the job again/],
  ['an outage of Sigstore', { fault: () => ({ status: 503 }) }, 'warning attestations', /Run the job again/],
  ['a token that says too little', { claims: { run_id: undefined } }, 'warning attestations', /Run the job again/],
])('%s is explained', async (_, options, named, remedy) => {
  const { recorded } = await record(options)
  if (recorded.kind === 'recorded') throw new Error('recorded')
  const { severity, key, remedy: line, message } = recorded.finding
  expect(`${severity} ${key ?? ''}`).toBe(named)
  expect(line).toMatch(remedy)
  expect(message).not.toContain('ghs_secret')
})

test.each(['repository', 'ref', 'sha', 'workflow_ref', 'job_workflow_ref', 'run_attempt'])(
  'no predicate without %s',
  (name) => {
    expect(provenancePredicate({ ...CLAIMS, ...RUN, [name]: undefined }, 'https://github.com')).toBeUndefined()
  },
)
