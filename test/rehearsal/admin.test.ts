import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeScratch } from '@pyrelease/core'
import { type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type Client, clientOf, partsOf } from './exchange.ts'

const wheel = makeWheel()
const sdist = makeSdist()
const publisher = { project: 'demo', owner: 'octo-org', repository: 'demo', workflow: 'release.yml' }
const job = { repository: 'octo-org/demo', workflow: 'release.yml' }

let index: Rehearsal
let client: Client

beforeEach(async () => {
  index = await startRehearsal({ clock: '2026-01-02T00:00:00Z', users: [{ name: 'ann', password: 'secret' }] })
  client = await clientOf(index)
})
afterEach(() => index.close())

async function admin(command: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await client.http.request('POST', `${index.url}/_admin/${command}`, {
    body: body === undefined ? '' : JSON.stringify(body),
  })
  return { status: answer.status, body: JSON.parse(await answer.text()) }
}

async function done(command: string, body?: unknown): Promise<unknown> {
  const answer = await admin(command, body)
  expect(answer).toMatchObject({ status: 200 })
  return answer.body
}

const send = async (file = wheel, credentials = 'ann:secret') =>
  client.told(await client.upload(partsOf(file), credentials))

const mint = async (token: unknown) => client.mint(JSON.stringify({ token }))

function textIn(value: unknown, key: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : ''
}

test('help lists the commands, and every one refuses what it does not know', async () => {
  const commands = await done('help')
  expect(commands).toMatchObject({ clock: expect.stringContaining('clock'), sign: expect.stringContaining('claims') })
  for (const command of Object.keys(commands ?? {}))
    expect(await admin(command, { nonsense: 1 })).toEqual({
      status: 400,
      body: { message: expect.stringContaining('nonsense: is no key here') },
    })
  expect(await admin('nothing')).toEqual({
    status: 404,
    body: { message: expect.stringMatching(/^no command nothing; there are clock, /) },
  })
  expect((await admin('clock', [])).body).toEqual({ message: 'the whole: expected an object, not []' })
})

test('the clock is set and goes on', async () => {
  await send()
  await done('clock', { advance: 14 * 86_400 + 60 })
  expect(await send(makeWheel({ tags: 'py2-none-any' }))).toMatch(/^400 Uploading new files to releases older/)
  expect(await done('clock', { now: '2026-01-03T00:00:00Z' })).toEqual({
    now: expect.stringMatching(/^2026-01-03T00:00:0/),
  })
  expect(await send(makeWheel({ tags: 'py2-none-any' }))).toBe('200 OK')
  expect((await admin('clock', { now: 'soon' })).body).toEqual({
    message: 'now: expected a time as 2026-01-02T03:04:05Z',
  })
})

test('switches and limits', async () => {
  expect(await done('flags', { readOnly: true })).toMatchObject({ readOnly: true, noUploads: false })
  expect(await send()).toBe('403 Read-only mode: Uploads are temporarily disabled.')
  await done('flags', { readOnly: false })
  expect(await done('limits', { file: 1 })).toMatchObject({ file: 1, newProjectsPerUser: 20 })
  expect(await send()).toMatch(/^400 File too large/)
})

test('files and releases are deleted, and their names stay used', async () => {
  await send()
  await send(sdist)
  await done('delete', { project: 'demo', version: '1.0', filename: wheel.filename })
  expect(await send()).toMatch(/^400 This filename was previously used/)
  expect(await send(sdist)).toBe('200 OK')
  await done('delete', { project: 'Demo', version: '1' })
  expect(await send(sdist)).toMatch(/^400 This filename was previously used/)
  for (const gone of [
    { project: 'demo', version: '1.0' },
    { project: 'other', version: '1.0' },
  ])
    expect((await admin('delete', gone)).status).toBe(404)
  expect(await send(makeWheel({ tags: 'py2-none-any' }))).toBe('200 OK')
  expect(await admin('delete', { project: 'demo', version: '1.0', filename: 'x' })).toEqual({
    status: 404,
    body: { message: 'the index does not have x of demo 1.0' },
  })
  await done('delete-project', { project: 'demo' })
  expect(index.state.projects.size).toBe(0)
})

test('releases are yanked and taken back', async () => {
  await send()
  const yanked = () => index.state.projects.get('demo')?.releases.get('1')?.yanked
  for (const [body, expected] of [
    [{}, true],
    [{ yanked: 'broken' }, 'broken'],
    [{ yanked: false }, false],
  ] as const) {
    const before = index.state.serial
    await done('yank', { project: 'demo', version: '1.0', ...body })
    expect(yanked()).toBe(expected)
    expect(index.state.serial).toBe(before + 1)
  }
})

test('projects change, and take files of this machine', async () => {
  await using scratch = await makeScratch('admin')
  const path = join(scratch.path, wheel.filename)
  writeFileSync(path, wheel.bytes)
  await done('project', { name: 'demo', releases: [{ files: [path] }] })
  expect(await send()).toBe('200 OK')
  await done('project', { name: 'demo', status: 'archived' })
  expect(await send(sdist)).toBe(
    "403 The user 'ann' isn't allowed to upload to project 'demo'. See https://pypi.org/help/#project-name for more information.",
  )
  await done('project', { name: 'demo', status: 'active', owners: [] })
  expect(await send(sdist)).toMatch(/^403 The user 'ann'/)
})

test('publishers come and go', async () => {
  const identity = async () => client.identity(job)
  await done('pending', publisher)
  await done('remove-pending', publisher)
  expect((await mint(await identity())).status).toBe(422)
  await done('publisher', publisher)
  expect((await mint(await identity())).status).toBe(200)
  await done('remove-publisher', publisher)
  expect((await admin('remove-publisher', publisher)).status).toBe(404)
  expect((await admin('remove-pending', publisher)).status).toBe(404)
})

test('tokens of users are made and burnt', async () => {
  await done('user', { name: 'bob', tokens: [{ token: 'pypi-bob' }] })
  expect(await send(wheel, '__token__:pypi-bob')).toBe('200 OK')
  const { token } = { token: textIn(await done('token', { user: 'ann', projects: ['other'] }), 'token') }
  expect(await send(sdist, `__token__:${token}`)).toMatch(/project-scoped token is not valid for project: 'demo'/)
  const whole = textIn(await done('token', { user: 'bob' }), 'token')
  expect(await send(sdist, `__token__:${whole}`)).toBe('200 OK')
  await done('burn', { token: whole })
  expect(await send(sdist, `__token__:${whole}`)).toMatch(/^403 Invalid or non-existent authentication/)
  expect((await admin('burn', { token: whole })).status).toBe(404)
  expect((await admin('token', { user: 'nobody' })).status).toBe(404)
  await done('burn')
  expect(index.state.tokens.size).toBe(0)
})

test('the issuer signs any claims, with any header', async () => {
  await done('publisher', publisher)
  const claims = await done('claims', { job })
  const changed = (more: object) => ({ ...(typeof claims === 'object' ? claims : {}), ...more })
  const tell = async (body: object) => JSON.stringify((await mint(textIn(await done('sign', body), 'token'))).body)
  expect(await tell({ claims: changed({ jti: 'a' }) })).toContain('"success":true')
  expect(await tell({ claims: changed({ jti: 'a' }) })).toContain('invalid-reuse-token')
  expect(await tell({ claims: changed({ aud: ['pypi'] }) })).toContain('malformed or invalid token')
  expect(await tell({ claims: changed({ jti: 'b' }), header: { kid: 'other' } })).toContain(
    'malformed or invalid token',
  )
  expect(await tell({ claims: changed({ event_name: 'pull_request_target' }) })).toContain('pull_request_target')
  expect(await tell({ claims: {} })).toContain('malformed JWT')
  const github = { iss: 'https://token.actions.githubusercontent.com', jti: 'a' }
  expect(await tell({ claims: changed(github) })).toContain('"success":true')
  const before = textIn(await done('sign', { claims: changed({ jti: 'c' }) }), 'token')
  await done('rotate-key')
  expect(JSON.stringify((await mint(before)).body)).toContain('malformed or invalid token')
  expect(await tell({ claims: changed({ jti: 'd' }) })).toContain('"success":true')
})

test('a job’s identity service is opened, and what a job is must be known', async () => {
  await done('publisher', publisher)
  const service = await done('identity', { job })
  const headers = { authorization: `Bearer ${textIn(service, 'requestToken')}` }
  const url = `${textIn(service, 'requestUrl')}&audience=pypi`
  const answer = await client.http.request('GET', url, { headers })
  expect((await mint(textIn(JSON.parse(await answer.text()), 'value'))).status).toBe(200)
  expect((await admin('identity', { job: { repository: 'o/r' } })).body).toEqual({
    message: 'job.workflow: is missing',
  })
})

test('the state is shown without secrets', async () => {
  await done('user', { name: 'bob', password: 'canary', tokens: [{ token: 'pypi-canary' }] })
  await done('publisher', publisher)
  await send()
  const state = await done('state')
  expect(state).toMatchObject({
    now: expect.stringMatching(/^2026-01-02T00:0/),
    projects: [{ name: 'demo', releases: [{ version: '1.0', yanked: false, files: [{ filename: wheel.filename }] }] }],
    publishers: [{ owner: 'octo-org', projects: ['demo'] }],
    users: ['ann', 'bob'],
    tokens: 1,
  })
  expect(JSON.stringify(state)).not.toContain('canary')
})
