import { createHash } from 'node:crypto'
import { type Rehearsal, type StoredFile, startRehearsal } from '@pyrelease/rehearsal'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeSdist, makeWheel } from '../fakes/archives.ts'
import { type Client, clientOf, partsOf } from './exchange.ts'

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'
const NOW = Date.UTC(2026, 0, 2, 3, 4, 5, 678)
const wheel = makeWheel()
const sdist = makeSdist()
const fields = {
  summary: 'A demonstration',
  description: 'All of it',
  description_content_type: 'text/plain',
  keywords: 'a,b ,c',
  classifiers: ['Programming Language :: Python :: 3', 'Typing :: Typed'],
  license_expression: 'MIT',
  requires_python: '>=3.8, <4',
  requires_dist: ['x>=1', 'y'],
  provides_extra: ['extra'],
  platform: ['any', 'linux'],
  home_page: 'https://example.com/',
  project_urls: ['Source, https://example.com/source', 'Docs,https://example.com/docs'],
  dynamic: ['requires-dist'],
  comment: 'first',
}

let index: Rehearsal
let client: Client

beforeAll(async () => {
  index = await startRehearsal({
    clock: () => NOW,
    passwords: { me: 'secret' },
    projects: [
      { name: 'Demo', owners: ['me'], alternateLocations: ['https://b.example/', 'https://a.example/'] },
      { name: 'empty' },
      { name: 'old', status: 'archived' },
      { name: 'bad' },
    ],
  })
  client = await clientOf(index)
  const upload = async (file: { filename: string; bytes: Buffer }, more: object) => {
    expect(await client.told(await client.upload(partsOf(file, { ...more }), 'me:secret'))).toBe('200 OK')
  }
  await upload(wheel, { ...fields, name: 'Demo' })
  await upload(sdist, { name: 'Demo', summary: 'ignored: the release says what its first file said' })
  await upload(makeWheel({ version: '2.0' }), { name: 'Demo', version: '2.0' })
  await upload(makeWheel({ version: '3.0a1' }), { name: 'Demo', version: '3.0a1' })
  await upload(makeWheel({ name: 'bad', version: '1.0' }), { name: 'bad' })
  const bad = index.state.projects.get('bad')
  if (bad !== undefined) bad.status = 'quarantined'
})
afterAll(() => index.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  client.http.request('GET', `${index.url}${path}`, { headers })
const jsonOf = async (path: string, accept = 'application/json'): Promise<unknown> =>
  JSON.parse(await (await get(path, { accept })).text())
const digest = (algorithm: string, bytes: Buffer) => createHash(algorithm).update(bytes).digest('hex')

test('the JSON of a project: its latest final release, and all files', async () => {
  const answer = await get('/pypi/demo/json')
  expect([answer.header('content-type'), answer.header('cache-control')]).toEqual([
    'application/json',
    'max-age=900, public',
  ])
  const page: unknown = JSON.parse(await answer.text())
  expect(page).toMatchObject({
    info: {
      name: 'Demo',
      version: '2.0',
      package_url: `${index.url}/project/Demo/`,
      yanked: false,
      yanked_reason: null,
    },
    last_serial: Number(answer.header('x-pypi-last-serial')),
    ownership: { roles: [{ role: 'Owner', user: 'me' }], organization: null },
    vulnerabilities: [],
    releases: { '1.0': [{}, {}], '2.0': [{}], '3.0a1': [{}] },
    urls: [{ filename: 'demo-2.0-py3-none-any.whl' }],
  })
})

test('the JSON of a release has every key that PyPI gives', async () => {
  const page = await jsonOf('/pypi/demo/1/json')
  expect(page).not.toHaveProperty('releases')
  expect(page).toHaveProperty('info', {
    author: null,
    author_email: null,
    bugtrack_url: null,
    classifiers: fields.classifiers,
    description: 'All of it',
    description_content_type: 'text/plain',
    docs_url: null,
    download_url: null,
    downloads: { last_day: -1, last_month: -1, last_week: -1 },
    dynamic: ['Requires-Dist'],
    home_page: 'https://example.com/',
    keywords: 'a, b, c',
    license: null,
    license_expression: 'MIT',
    license_files: null,
    maintainer: null,
    maintainer_email: null,
    name: 'Demo',
    package_url: `${index.url}/project/Demo/`,
    platform: 'any',
    project_url: `${index.url}/project/Demo/`,
    project_urls: {
      Docs: 'https://example.com/docs',
      Homepage: 'https://example.com/',
      Source: 'https://example.com/source',
    },
    provides_extra: ['extra'],
    release_url: `${index.url}/project/Demo/1.0/`,
    requires_dist: ['x>=1', 'y'],
    requires_python: '<4,>=3.8',
    summary: 'A demonstration',
    version: '1.0',
    yanked: false,
    yanked_reason: null,
  })
  expect(page).toHaveProperty('urls.0', {
    filename: wheel.filename,
    packagetype: 'bdist_wheel',
    python_version: 'py3',
    has_sig: false,
    comment_text: 'first',
    md5_digest: digest('md5', wheel.bytes),
    digests: {
      md5: digest('md5', wheel.bytes),
      sha256: digest('sha256', wheel.bytes),
      blake2b_256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
    'core-metadata': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    size: wheel.bytes.length,
    downloads: -1,
    upload_time: '2026-01-02T03:04:05',
    upload_time_iso_8601: '2026-01-02T03:04:05.678000Z',
    url: expect.stringMatching(/\/packages\/.*\.whl$/),
    requires_python: '<4,>=3.8',
    yanked: false,
    yanked_reason: null,
  })
  expect(page).toHaveProperty('urls.1.python_version', 'source')
})

test.each([
  ['/pypi/nothing/json', '{"message":"Not Found"}'],
  ['/pypi/empty/json', '{"message":"Not Found"}'],
  ['/pypi/demo/9/json', '{"message":"Not Found"}'],
  ['/integrity/demo/1.0/nothing.whl/provenance', '404 Not Found'],
  [`/integrity/demo/1.0/${wheel.filename}/provenance`, `{"message":"No provenance available for ${wheel.filename}"}`],
])('%s is not found', async (path, text) => {
  const answer = await get(path)
  expect([answer.status, await answer.text()]).toEqual([404, text])
})

test.each([
  ['/pypi/Demo/json', '/pypi/demo/json'],
  ['/pypi/DEMO/1.0/json', '/pypi/demo/1.0/json'],
])('%s leads to %s', async (path, target) => {
  const answer = await get(path)
  expect(answer.url).toBe(`${index.url}${target}`)
  expect(answer.status).toBe(200)
})

test.each(['/simple/', '/simple/demo/', '/pypi/demo/json', '/pypi/demo/1.0/json'])(
  '%s is asked for again by its ETag, from any site',
  async (path) => {
    const first = await get(path)
    const etag = first.header('etag') ?? ''
    expect(etag).toMatch(/^"[\w+/]{22}"$/)
    expect(first.header('access-control-allow-origin')).toBe('*')
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(path, { 'if-none-match': tag })
      expect([again.status, again.header('etag'), await again.text()]).toEqual([304, etag, ''])
    }
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  },
)

test('a yanked release says so everywhere, and is no latest one', async () => {
  const release = index.state.projects.get('demo')?.releases.get('2')
  if (release === undefined) throw new Error('no such release')
  for (const [yanked, shown, attribute, reason] of [
    [true, true, 'data-yanked=""', null],
    ['broken <b>', 'broken <b>', 'data-yanked="broken &lt;b&gt;"', 'broken <b>'],
  ] as const) {
    release.yanked = yanked
    expect(await jsonOf('/simple/demo/', JSON_TYPE)).toHaveProperty('files.2.yanked', shown)
    expect(await (await get('/simple/demo/')).text()).toContain(attribute)
    expect(await jsonOf('/pypi/demo/2.0/json')).toMatchObject({
      info: { yanked: true, yanked_reason: reason },
      urls: [{ yanked: true, yanked_reason: reason }],
    })
    expect(await jsonOf('/pypi/demo/json')).toHaveProperty('info.version', '1.0')
  }
  release.yanked = false
})

test('status and other places of a project', async () => {
  expect(await jsonOf('/simple/demo/', JSON_TYPE)).toMatchObject({
    'project-status': { status: 'active' },
    'alternate-locations': ['https://a.example/', 'https://b.example/'],
    versions: ['1.0', '2.0', '3.0a1'],
  })
  const html = await (await get('/simple/demo/')).text()
  expect(html).toContain('<meta name="pypi:alternate-locations" content="https://a.example/">')
  expect(await (await get('/simple/old/')).text()).toContain('<meta name="pypi:project-status" content="archived">')
  expect(await jsonOf('/simple/empty/', JSON_TYPE)).toMatchObject({ files: [], versions: [] })
})

test('a quarantined project shows no files, and is not in the list', async () => {
  expect(await jsonOf('/simple/bad/', JSON_TYPE)).toMatchObject({
    'project-status': { status: 'quarantined' },
    files: [],
    versions: [],
  })
  const list = await (await get('/simple/', { accept: JSON_TYPE })).text()
  expect(list).not.toContain('"bad"')
  expect(list).toContain('"name":"Demo"')
})

test('the keys of JSON are in order', async () => {
  expect(await (await get('/simple/empty/', { accept: JSON_TYPE })).text()).toMatch(
    /^\{"alternate-locations":\[\],"files":\[\],"meta":\{"_last-serial":\d+,"api-version":"1\.4"\},"name":"empty","project-status":\{"status":"active"\},"versions":\[\]\}$/,
  )
})

test('provenance is served for the file that has some', async () => {
  const release = index.state.projects.get('demo')?.releases.get('1')
  const provenance = { version: 1, attestation_bundles: [] }
  const [first] = release?.files ?? []
  if (release === undefined || first === undefined) throw new Error('no such file')
  const attested: StoredFile = { ...first, provenance }
  release.files[0] = attested
  const path = `/integrity/demo/1.0/${wheel.filename}/provenance`
  expect(await jsonOf('/simple/demo/', JSON_TYPE)).toHaveProperty('files.0.provenance', `${index.url}${path}`)
  expect(await (await get('/simple/demo/')).text()).toContain(`data-provenance="${index.url}${path}"`)
  for (const [accept, type] of [
    [undefined, 'application/vnd.pypi.integrity.v1+json'],
    ['application/json', 'application/json'],
    ['application/vnd.pypi.integrity.v1+json', 'application/vnd.pypi.integrity.v1+json'],
  ] as const) {
    const answer = await get(path, accept === undefined ? {} : { accept })
    expect([answer.status, answer.header('content-type'), answer.header('cache-control')]).toEqual([
      200,
      type,
      'max-age=600, public',
    ])
    expect(JSON.parse(await answer.text())).toEqual(provenance)
  }
  const refused = await get(path, { accept: 'text/html' })
  expect([refused.status, await refused.text()]).toEqual([406, '{"message":"Request not acceptable"}'])
  index.state.flags.noAttestations = true
  const off = await get(path)
  expect([off.status, await off.text()]).toEqual([403, '{"message":"Attestations temporarily disabled"}'])
  index.state.flags.noAttestations = false
})
