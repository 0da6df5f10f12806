import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { type Job, type PublisherConfig, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SignJWT } from 'jose'
import { type Client, clientOf } from './exchange.ts'

const START = 1_750_000_000
const publisher: PublisherConfig = {
  project: 'Demo',
  owner: 'octo-org',
  repository: 'demo',
  workflow: 'release.yml',
  environment: 'PyPI',
}
const job: Job = { repository: 'octo-org/demo', workflow: 'release.yml', environment: 'pypi', ref: 'refs/tags/v1.0' }
const file = 'octo-org/demo/.github/workflows/release.yml'

let now: number
let index: Rehearsal
let client: Client

beforeEach(async () => {
  now = START
  index = await startRehearsal({
    clock: () => now * 1000,
    publishers: [publisher],
    pending: [{ ...publisher, project: 'fresh', workflow: 'fresh.yml', environment: undefined }],
  })
  client = await clientOf(index)
})
afterEach(() => index.close())

const refusal = (code: string, description: unknown) => ({
  status: 422,
  body: { message: 'Token request failed', errors: [{ code, description }] },
})

const mint = async (given: Job = job, audience?: string) =>
  client.mint(JSON.stringify({ token: await client.identity(given, audience) }))

test.each(['/_/oidc/mint-token', '/_/oidc/github/mint-token'])(
  '%s trades an identity token for an upload token',
  async (path) => {
    const answer = await client.mint(JSON.stringify({ token: await client.identity(job), more: 1 }), path)
    expect(answer).toEqual({
      status: 200,
      body: { success: true, token: expect.stringMatching(/^pypi-[\w-]{100,}$/), expires: START + 900 },
    })
    expect([...index.state.tokens.values()][0]?.projects).toEqual(new Set(['demo']))
  },
)

const payload = (...lines: readonly string[]) => ['1 validation error for TokenPayload', ...lines].join('\n')
const errors = 'For further information visit https://errors.pydantic.dev/2.13/v'

test.each([
  [
    'no JSON',
    '{',
    payload(
      '  Invalid JSON: EOF while parsing an object at line 1 column 1 ' +
        "[type=json_invalid, input_value=b'{', input_type=bytes]",
      `    ${errors}/json_invalid`,
    ),
  ],
  [
    'no object',
    '[]',
    payload(
      '  Input should be an object [type=model_type, input_value=[], input_type=list]',
      `    ${errors}/model_type`,
    ),
  ],
  [
    'no token',
    '{"jwt": null}',
    payload(
      'token',
      "  Field required [type=missing, input_value={'jwt': None}, input_type=dict]",
      `    ${errors}/missing`,
    ),
  ],
  [
    'a token that is no text',
    '{"token":1}',
    payload(
      'token',
      '  Input should be a valid string [type=string_type, input_value=1, input_type=int]',
      `    ${errors}/string_type`,
    ),
  ],
  ['bytes of any kind', '"it\'s \\\t\u00e9', expect.stringContaining(String.raw`input_value=b'"it\'s \\\t\xc3\xa9'`)],
  ['an empty token', '{"token":""}', 'malformed JWT'],
  ['no JWT', '{"token":"a.b.c"}', 'malformed JWT'],
])('%s is an invalid payload', async (_case, body, description) => {
  expect(await client.mint(body)).toEqual(refusal('invalid-payload', description))
})

const notFound = 'Publisher with matching claims was not found'
const claims = (changed: Record<string, unknown>): Job => ({ ...job, claims: changed })

test.each<[string, Job, string]>([
  ['another environment', { ...job, environment: 'testpypi' }, notFound],
  ['no environment', { repository: job.repository, workflow: job.workflow }, notFound],
  ['another workflow file', { ...job, workflow: 'publish.yml' }, notFound],
  ['the owner in another case', { ...job, repository: 'Octo-Org/demo', ownerId: '1' }, notFound],
  ['the repository in another case', { ...job, repository: 'octo-org/Demo' }, notFound],
  ['another owner of that name', { ...job, ownerId: '66' }, notFound],
  [
    'a reusable workflow of another name',
    claims({ job_workflow_ref: 'other/flows/.github/workflows/w.yml@main' }),
    notFound,
  ],
  [
    'a reusable workflow of the same name',
    claims({ job_workflow_ref: 'other/flows/.github/workflows/release.yml@refs/heads/main' }),
    "The job_workflow_ref claim does not match, expecting one of ['" +
      `${file}@abc', '${file}@refs/tags/v1.0'], got 'other/flows/.github/workflows/release.yml@refs/heads/main'`,
  ],
  [
    'a workflow at another ref',
    claims({ job_workflow_ref: `${file}@refs/heads/main` }),
    `The job_workflow_ref claim does not match, expecting one of ['${file}@abc', '${file}@refs/tags/v1.0'], got '${file}@refs/heads/main'`,
  ],
  [
    'pull_request_target',
    { ...job, event: 'pull_request_target' },
    "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
  ],
  ['no sha', claims({ sha: undefined }), "Missing claim 'sha'"],
  ['a null ref', claims({ ref: null }), "Missing claim 'ref'"],
  ['no jti', claims({ jti: undefined }), "Missing claim 'jti'"],
  [
    'a job_workflow_ref without a file',
    claims({ job_workflow_ref: 'main' }),
    'Could not job extract workflow filename from OIDC claims',
  ],
  [
    'an empty job_workflow_ref',
    claims({ job_workflow_ref: '' }),
    'Could not job extract workflow filename from OIDC claims',
  ],
  ['ref and sha both empty', claims({ ref: '', sha: '' }), 'The ref and sha claims are empty'],
  [
    'an owner apart from the repository',
    claims({ repository_owner: 'Octo-Org' }),
    "Check failed for required claim 'repository_owner'",
  ],
])('%s is no publisher', async (_case, given, detail) => {
  const answer = await mint({ sha: 'abc', ...given })
  expect(answer).toEqual(refusal('invalid-publisher', `valid token, but no corresponding publisher (${detail})`))
})

test.each<[string, Job, number, string]>([
  ['another audience', job, 0, 'testpypi'],
  ['an expired token', job, 300 + 30, 'pypi'],
  ['a token of the future', claims({ iat: START + 31 }), 0, 'pypi'],
  ['a token that is not valid yet', claims({ nbf: START + 31 }), 0, 'pypi'],
  ['a list of audiences', claims({ aud: ['pypi'] }), 0, 'pypi'],
  ['no audience', claims({ aud: undefined }), 0, 'pypi'],
  ['no expiry', claims({ exp: undefined }), 0, 'pypi'],
  ['a jti that is no text', claims({ jti: 1 }), 0, 'pypi'],
  ['a sub that is no text', claims({ sub: 1 }), 0, 'pypi'],
])('%s is an invalid token', async (_case, given, later, audience) => {
  const token = await client.identity(given, audience)
  now += later
  expect(await client.mint(JSON.stringify({ token }))).toEqual(refusal('invalid-token', 'malformed or invalid token'))
})

test('clocks may differ by less than 30 seconds', async () => {
  const token = await client.identity(claims({ iat: START + 30, nbf: START + 30 }))
  now += 329
  expect((await client.mint(JSON.stringify({ token }))).status).toBe(200)
})

test('the keys of another issuer and unknown issuers are told apart', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const sign = (issuer: string, header: Record<string, string>) =>
    new SignJWT({ iss: issuer, aud: 'pypi', iat: now, exp: now + 300 })
      .setProtectedHeader({ alg: 'RS256', ...header })
      .sign(createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  const elsewhere = await sign('https://ci.example/_services/token', { kid: 'x' })
  expect(await client.mint(JSON.stringify({ token: elsewhere }))).toEqual(
    refusal('invalid-payload', 'unknown trusted publishing issuer'),
  )
  for (const header of [{ kid: 'x' }, {}]) {
    const token = await sign(index.url, header)
    expect(await client.mint(JSON.stringify({ token }))).toEqual(refusal('invalid-token', 'malformed or invalid token'))
  }
})

test.each<[string, Record<string, unknown>]>([
  ['a repository without an owner', { repository: 'demo' }],
  ['an owner id that is a number', { repository_owner_id: 65 }],
  ['an expiry that is no number', { exp: 'soon' }],
  ['a workflow that is no text', { job_workflow_ref: 7 }],
])('%s breaks the server, as it breaks PyPI', async (_case, changed) => {
  expect((await mint(claims(changed))).status).toBe(500)
})

test('what is missing is told before the server breaks', async () => {
  expect(await mint(claims({ repository: 'demo', sha: undefined }))).toEqual(
    refusal('invalid-publisher', "valid token, but no corresponding publisher (Missing claim 'sha')"),
  )
})

test('an identity token buys one upload token, unless it has no number', async () => {
  const token = await client.identity(job)
  const body = JSON.stringify({ token })
  const answers = await Promise.all([client.mint(body), client.mint(body)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
  expect(await client.mint(body)).toEqual(refusal('invalid-reuse-token', 'invalid token: already used'))

  const nameless = JSON.stringify({ token: await client.identity(claims({ jti: '' })) })
  expect([(await client.mint(nameless)).status, (await client.mint(nameless)).status]).toEqual([200, 200])
})

test('a refusal does not use the identity token up', async () => {
  const token = await client.identity(job)
  const publishers = index.state.publishers.splice(0)
  expect((await client.mint(JSON.stringify({ token }))).status).toBe(422)
  index.state.publishers.push(...publishers)
  expect((await client.mint(JSON.stringify({ token }))).status).toBe(200)
})

test('administrators may switch trusted publishing off', async () => {
  const token = await client.identity(job)
  index.state.flags.noTrustedPublishing = true
  const audience = await client.http.request('GET', `${index.url}/_/oidc/audience`)
  expect([audience.status, await audience.text()]).toEqual([
    403,
    '{"message":"Trusted publishing functionality not enabled"}',
  ])
  expect(await client.mint(JSON.stringify({ token }))).toEqual(
    refusal('not-enabled', 'github trusted publishing functionality not enabled'),
  )
})

test('a token may be burnt, and an unknown one too', async () => {
  const { body } = await mint()
  const token = JSON.stringify(body).match(/pypi-[\w-]+/)?.[0] ?? ''
  for (const given of [token, 'pypi-unknown'])
    expect((await client.mint(JSON.stringify({ token: given }), '/_/oidc/burn-token')).status).toBe(202)
  expect(index.state.tokens.size).toBe(0)
  index.state.tokens.set('pypi-user', { kind: 'user', user: 'ann', projects: undefined, expires: undefined })
  expect((await client.mint('{"token":"pypi-user"}', '/_/oidc/burn-token')).status).toBe(202)
  expect(index.state.tokens.size).toBe(1)
})

test('the most specific publisher wins, and a publisher of two projects gives tokens for both', async () => {
  await index.close()
  index = await startRehearsal({
    publishers: [
      { ...publisher, project: 'other', environment: undefined },
      publisher,
      { ...publisher, project: 'second' },
    ],
  })
  client = await clientOf(index)
  await mint()
  await mint({ ...job, environment: 'elsewhere' })
  expect([...index.state.tokens.values()].map(({ projects }) => [...(projects ?? [])])).toEqual([
    ['demo', 'second'],
    ['other'],
  ])
})
