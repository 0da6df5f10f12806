import { createHash } from 'node:crypto'
import { parseSimplePage, SIMPLE_ACCEPT } from '@pyrelease/core'
import { type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type Client, clientOf, partsOf } from './exchange.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678)
const wheel = makeWheel({ metadata: { 'Requires-Python': '>=3.8' } })
const later = makeWheel({ version: '1.10' })
const sdist = makeSdist()
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

let index: Rehearsal
let client: Client

beforeAll(async () => {
  index = await startRehearsal({
    clock: () => NOW,
    passwords: { me: 'secret' },
    publishers: [{ project: 'Empty.One', owner: 'o', repository: 'r', workflow: 'w.yml' }],
  })
  client = await clientOf(index)
  for (const parts of [
    partsOf(later, { version: '1.10' }),
    partsOf(wheel, { requires_python: '>=3.8' }),
    partsOf(sdist, { requires_python: '' }),
  ])
    expect(await client.told(await client.upload(parts, 'me:secret'))).toBe('200 OK')
})
afterAll(() => index.close())

const get = (path: string, accept?: string) =>
  client.http.request('GET', `${index.url}${path}`, accept === undefined ? {} : { headers: { accept } })

describe.each([
  ['application/vnd.pypi.simple.v1+json', 'application/vnd.pypi.simple.v1+json'],
  [SIMPLE_ACCEPT, 'application/vnd.pypi.simple.v1+json'],
  ['application/vnd.pypi.simple.v1+html', 'application/vnd.pypi.simple.v1+html'],
  ['text/html, application/vnd.pypi.simple.v1+json;q=0.5', 'text/html; charset=UTF-8'],
  ['image/png', 'text/html; charset=UTF-8'],
  [undefined, 'text/html; charset=UTF-8'],
])('a project page for Accept: %s', (accept, type) => {
  test(`is ${type}, with files in the order of versions`, async () => {
    const answer = await get('/simple/demo/', accept)
    expect(answer.status).toBe(200)
    expect(answer.header('content-type')).toBe(type)
    expect(answer.header('vary')).toBe('Accept')
    expect(answer.header('x-pypi-last-serial')).toBe('5')
    const page = parseSimplePage(await answer.text(), type, `${index.url}/simple/demo/`)
    expect(
      page.files.map(({ filename, sha256: digest, requiresPython }) => [filename, digest, requiresPython]),
    ).toEqual([
      [wheel.filename, sha256(wheel.bytes), '>=3.8'],
      // Of the release, whose first file said so.
      [sdist.filename, sha256(sdist.bytes), '>=3.8'],
      [later.filename, sha256(later.bytes), undefined],
    ])
    expect(page.status).toBe('active')
  })
})

test('the JSON of a project has every key that PyPI gives', async () => {
  const answer = await get('/simple/demo/', 'application/vnd.pypi.simple.v1+json')
  const page: unknown = JSON.parse(await answer.text())
  expect(page).toMatchObject({
    meta: { 'api-version': '1.4', '_last-serial': 5 },
    name: 'demo',
    'project-status': { status: 'active' },
    versions: ['1.0', '1.10'],
  })
  expect(page).toHaveProperty('files.1', {
    filename: sdist.filename,
    url: expect.stringMatching(
      /^https:\/\/localhost:\d+\/packages\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\/demo-1\.0\.tar\.gz$/,
    ),
    hashes: { sha256: sha256(sdist.bytes) },
    'requires-python': '>=3.8',
    size: sdist.bytes.length,
    'upload-time': '2026-01-02T03:04:05.678000Z',
    yanked: false,
    'data-dist-info-metadata': false,
    'core-metadata': false,
    provenance: null,
  })
})

test('files and the metadata of wheels are served as they were sent', async () => {
  const answer = await get('/simple/demo/', 'application/vnd.pypi.simple.v1+json')
  const page = parseSimplePage(await answer.text(), 'application/vnd.pypi.simple.v1+json', index.simple)
  const [file] = page.files
  expect(sha256(await (await client.http.request('GET', file?.url ?? '')).bytes())).toBe(sha256(wheel.bytes))
  const metadata = await (await client.http.request('GET', `${file?.url ?? ''}.metadata`)).bytes()
  expect(metadata.toString()).toContain('Requires-Python: >=3.8')
  expect(file?.coreMetadata).toBe(sha256(metadata))
  const head = await client.http.request('HEAD', file?.url ?? '')
  expect([head.status, head.header('content-length')]).toEqual([200, String(wheel.bytes.length)])
  const sdistFile = page.files[1]
  expect((await client.http.request('GET', `${sdistFile?.url ?? ''}.metadata`)).status).toBe(404)
})

test('the list of projects', async () => {
  const json = await get('/simple/', 'application/vnd.pypi.simple.v1+json')
  expect(JSON.parse(await json.text())).toHaveProperty('projects', [
    { name: 'demo', '_last-serial': 5 },
    { name: 'Empty.One', '_last-serial': 1 },
  ])
  expect(await (await get('/simple/')).text()).toContain('<a href="/simple/empty-one/">Empty.One</a>')
})

test.each([
  ['/simple/nothing/', 404, ''],
  ['/simple/empty-one/', 200, ''],
  ['/nowhere', 404, ''],
  ['/_/oidc/mint-token', 405, ''],
  ['/legacy/', 200, ''],
])('GET %s is %s', async (path, status) => {
  expect((await get(path)).status).toBe(status)
})

test.each([
  ['/simple/Demo/', '/simple/demo/'],
  ['/simple/demo', '/simple/demo/'],
  ['/simple', '/simple/'],
])('GET %s leads to %s', async (path, target) => {
  const answer = await get(path)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe(await (await get(target)).text())
})

test('an upload without the final slash is told where to go', async () => {
  const answer = await client.http.request('POST', `${index.url}/legacy`, { body: '' })
  expect([answer.status, answer.header('location'), answer.reason]).toEqual([
    308,
    '/legacy/',
    'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)',
  ])
})

test.each([
  ['application/json', 'application/json', '"code":"403 Invalid or non-existent authentication information.'],
  ['text/html', 'text/html; charset=UTF-8', '<title>403 Invalid or non-existent authentication information.'],
  ['*/*', 'text/html; charset=UTF-8', '<h1>403 Invalid'],
  ['text/plain', 'text/plain; charset=UTF-8', '403 Invalid'],
])('a refusal for Accept: %s', async (accept, type, start) => {
  const body = '--b1\r\nContent-Disposition: form-data; name=":action"\r\n\r\nfile_upload\r\n--b1--\r\n'
  const headers = { accept, 'content-type': 'multipart/form-data; boundary=b1' }
  const answer = await client.http.request('POST', index.upload, { headers, body })
  expect([answer.status, answer.header('content-type')]).toEqual([403, type])
  expect(answer.reason).toMatch(/^Invalid or non-existent authentication information\./)
  expect(await answer.text()).toContain(start)
})
