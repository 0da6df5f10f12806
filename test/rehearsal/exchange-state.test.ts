import { type Job, newProject, type PublisherConfig, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { SignJWT } from 'jose'
import { type Client, clientOf } from './exchange.ts'

// What the state of the index has to do with the exchange: switches, issuers, pending publishers, discovery.

const publisher: PublisherConfig = {
  project: 'Demo',
  owner: 'octo-org',
  repository: 'demo',
  workflow: 'release.yml',
  environment: 'PyPI',
}
const job: Job = { repository: 'octo-org/demo', workflow: 'release.yml', environment: 'pypi', ref: 'refs/tags/v1.0' }
const notFound = 'Publisher with matching claims was not found'

let index: Rehearsal
let client: Client

beforeEach(async () => {
  index = await startRehearsal({
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

const mint = async (given: Job = job) => client.mint(JSON.stringify({ token: await client.identity(given) }))

test('a pending publisher creates its project, which stays, and becomes a publisher', async () => {
  const fresh: Job = { repository: 'octo-org/demo', workflow: 'fresh.yml' }
  expect((await mint(fresh)).status).toBe(200)
  expect(index.state.projects.get('fresh')?.name).toBe('fresh')
  expect(index.state.pending).toEqual([])
  expect((await mint(fresh)).status).toBe(200)
})

test.each([
  ['Fresh', 'invalid-pending-publisher', 'valid token, but project already exists', 0],
  ['fre5h', undefined, undefined, 0],
  [
    'fr-esh',
    'invalid-payload',
    "The name 'fresh' is too similar to an existing project. See https://pypi.org/help/#project-name for more information.",
    1,
  ],
])('a pending publisher beside the project %s', async (existing, code, description, stays) => {
  index.state.projects.set(existing.toLowerCase(), newProject(existing))
  const answer = await mint({ repository: 'octo-org/demo', workflow: 'fresh.yml' })
  expect(answer).toEqual(code === undefined ? expect.objectContaining({ status: 200 }) : refusal(code, description))
  expect(index.state.pending).toHaveLength(stays)
})

test.each([
  ['https://gitlab.com', 'gitlab'],
  ['https://accounts.google.com', 'google'],
  ['https://platform.activestate.com/api/v1/oauth/oidc', 'activestate'],
  ['https://token.actions.githubusercontent.com', 'github'],
])('tokens of %s are told whose service is off, and are else not believed', async (iss, service) => {
  const forged = new SignJWT({ iss }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from('no secret of theirs'))
  const body = JSON.stringify({ token: await forged })
  expect(await client.mint(body)).toEqual(refusal('invalid-token', 'malformed or invalid token'))
  index.state.flags.noTrustedPublishing = true
  expect(await client.mint(body)).toEqual(
    refusal('not-enabled', `${service} trusted publishing functionality not enabled`),
  )
})

test('GitHub’s service alone may be off; garbage is told so first', async () => {
  index.state.flags.noGitHubPublishing = true
  expect((await client.http.request('GET', `${index.url}/_/oidc/audience`)).status).toBe(200)
  expect(await mint()).toEqual(refusal('not-enabled', 'github trusted publishing functionality not enabled'))
  expect(await client.mint('{"token":""}')).toEqual(refusal('invalid-payload', 'malformed JWT'))
})

test.each([
  ['readOnly', undefined],
  ['noUploads', undefined],
  [
    'noNewProjects',
    'New project registration temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
  ],
] as const)('the switch %s and a pending publisher', async (flag, text) => {
  index.state.flags[flag] = true
  const fresh: Job = { repository: 'octo-org/demo', workflow: 'fresh.yml' }
  for (let tries = 0; tries < 2; tries++)
    expect(await mint(fresh)).toEqual(
      text === undefined ? expect.objectContaining({ status: 200 }) : refusal('invalid-payload', text),
    )
})

test('a project in archive or quarantine does not stop the exchange', async () => {
  for (const status of ['archived', 'quarantined'] as const) {
    const project = index.state.projects.get('demo')
    if (project !== undefined) project.status = status
    expect((await mint()).status).toBe(200)
  }
})

test('two pending publishers of one user: the second is told that the project exists, and is gone', async () => {
  const twin = { ...publisher, project: 'fresh', workflow: 'twin.yml', environment: undefined }
  await using other = await startRehearsal({
    pending: [
      { ...twin, workflow: 'fresh.yml', user: 'ann' },
      { ...twin, user: 'ann' },
    ],
  })
  const asked = await clientOf(other)
  const ask = async (workflow: string) =>
    asked.mint(JSON.stringify({ token: await asked.identity({ repository: 'octo-org/demo', workflow }) }))
  expect((await ask('fresh.yml')).status).toBe(200)
  expect([...(other.state.projects.get('fresh')?.roles ?? [])]).toEqual([['ann', 'Owner']])
  expect(await ask('twin.yml')).toEqual(refusal('invalid-pending-publisher', 'valid token, but project already exists'))
  expect(await ask('twin.yml')).toEqual(
    refusal('invalid-publisher', `valid token, but no corresponding publisher (${notFound})`),
  )
})

test('an index may offer discovery (PEP 807), whose refusals are RFC 9457 problems', async () => {
  const path = '/.well-known/pytp?discover=%2Flegacy%2F'
  expect((await client.http.request('GET', `${index.url}${path}`)).status).toBe(404)
  await using offering = await startRehearsal({ discovery: true, publishers: [publisher] })
  const asked = await clientOf(offering)
  const found = await asked.http.request('GET', `${offering.url}${path}`)
  expect(found.header('content-type')).toBe('application/vnd.pypi.pytp.v1+json')
  expect(JSON.parse(await found.text())).toEqual({
    'audience-endpoint': `${offering.url}/_/pytp/audience`,
    'token-mint-endpoint': `${offering.url}/_/pytp/mint-token`,
    features: ['multi-use-token'],
    'default-features': ['multi-use-token'],
  })
  const elsewhere = await asked.http.request('GET', `${offering.url}/.well-known/pytp?discover=%2Felse%2F`)
  expect(elsewhere.status).toBe(404)
  const audience = await asked.http.request('GET', `${offering.url}/_/pytp/audience`)
  expect(await audience.text()).toBe('{"audience":"pypi"}')
  const token = await asked.identity(job)
  expect(await asked.mint(JSON.stringify({ token }), '/_/pytp/mint-token')).toEqual({
    status: 200,
    body: { token: expect.stringMatching(/^pypi-/), expires: expect.any(Number) },
  })
  expect(await asked.mint(JSON.stringify({ token }), '/_/pytp/mint-token')).toEqual({
    status: 422,
    body: { type: 'about:blank', title: 'invalid-reuse-token', status: 422, detail: 'invalid token: already used' },
  })
})

test('a pending publisher is forgotten after 30 days', async () => {
  const fresh: Job = { repository: 'octo-org/demo', workflow: 'fresh.yml' }
  index.clock.advance(30 * 86_400_000 + 1000)
  expect(await mint(fresh)).toEqual(
    refusal('invalid-publisher', `valid token, but no corresponding publisher (${notFound})`),
  )
})

test('one workflow has one pending publisher', async () => {
  const pending = [publisher, { ...publisher, project: 'other' }]
  await expect(startRehearsal({ pending })).rejects.toThrow(/has already been registered for a different project name/)
})
