import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { formOf } from '../../../packages/core/src/package-index/upload-form.ts'
import { messageOf, uploadFile } from '../../../packages/core/src/package-index/upload.ts'
import { parseCoreMetadata } from '../../../packages/core/src/standards/core-metadata.ts'
import { json, type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'

const NAME = 'demo-1.0-py3-none-any.whl'
const CONTENT = Buffer.from([0, 255, 13, 10, 45, 45, ...Buffer.from('bytes')])
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  await writeFile(join(folder, NAME), CONTENT)
})
afterAll(() => rm(folder, { recursive: true }))

const METADATA = `Metadata-Version: 2.5
Name: demo
Version: 1.0
Summary: Größe
Keywords: a,b
Platform: any
Classifier: A :: B
Classifier: C :: D
License-Expression: MIT
License-File: LICENSE
Project-URL: Source, https://example.org
Requires-Dist: x>=1
Import-Name: demo
Home-page:
Description-Content-Type: text/markdown

# Demo

Text.
`

describe('formOf', () => {
  const form = formOf({
    kind: 'wheel',
    sha256: 'a'.repeat(64),
    pythonTag: 'py2.py3',
    metadata: parseCoreMetadata(Buffer.from(METADATA)),
  })
  test('fields go under the keys that Warehouse reads, lists as repeated keys, empty values not at all', () => {
    expect(form).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py2.py3'],
      ['sha256_digest', 'a'.repeat(64)],
      ['metadata_version', '2.5'],
      ['name', 'demo'],
      ['version', '1.0'],
      ['summary', 'Größe'],
      ['description_content_type', 'text/markdown'],
      ['license_expression', 'MIT'],
      ['license_file', 'LICENSE'],
      ['keywords', 'a,b'],
      ['platform', 'any'],
      ['classifiers', 'A :: B'],
      ['classifiers', 'C :: D'],
      ['requires_dist', 'x>=1'],
      ['project_urls', 'Source, https://example.org'],
      ['import_name', 'demo'],
      ['description', '# Demo\n\nText.\n'],
    ])
  })
  test('a licence file before its time is left out, as twine leaves it out', () => {
    const keysOf = (version: string): readonly string[] => {
      const text = `Metadata-Version: ${version}\nName: demo\nVersion: 1.0\nLicense-File: LICENSE\n`
      const metadata = parseCoreMetadata(Buffer.from(text))
      return formOf({ kind: 'wheel', sha256: 'a'.repeat(64), pythonTag: 'py3', metadata }).map(([key]) => key)
    }
    expect(['2.1', '2.3', '2.4'].map((version) => keysOf(version).includes('license_file'))).toEqual([
      false,
      false,
      true,
    ])
  })
  test('an sdist has no python of its own', () => {
    const metadata = parseCoreMetadata(Buffer.from('Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n'))
    expect(formOf({ kind: 'sdist', sha256: 'b'.repeat(64), pythonTag: '', metadata })).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'sdist'],
      ['pyversion', 'source'],
      ['sha256_digest', 'b'.repeat(64)],
      ['metadata_version', '2.1'],
      ['name', 'demo'],
      ['version', '1.0'],
    ])
  })
})

async function upload(scripted: Scripted, path = join(folder, NAME)) {
  await using server = await scriptedServer(() => scripted)
  const outcome = await uploadFile(
    await openHttp({ env: {} }),
    { upload: `${server.url}/legacy/` },
    { user: '__token__', password: 'pypi-x' },
    [
      [':action', 'file_upload'],
      ['summary', 'Größe'],
    ],
    { path, name: NAME, size: CONTENT.length },
    0,
  ).catch((thrown: unknown) => thrown)
  return { outcome, seen: [...server.seen] }
}

describe('uploadFile', () => {
  test('sends a form of known length with the bytes as they are', async () => {
    const { outcome, seen } = await upload({ status: 200 })
    expect(outcome).toEqual({ kind: 'accepted' })
    const [request] = seen
    expect(request).toMatchObject({ method: 'POST', path: '/legacy/' })
    expect(request?.headers).toMatchObject({
      accept: 'application/json',
      authorization: `Basic ${Buffer.from('__token__:pypi-x').toString('base64')}`,
      'content-length': String(request?.body.length),
    })
    expect(request?.headers).not.toHaveProperty('transfer-encoding')
    const boundary = /boundary=(.+)$/.exec(request?.headers['content-type'] ?? '')?.[1] ?? ''
    const [, action, summary, content, end] = (request?.body.toString('latin1') ?? '').split(`--${boundary}`)
    expect(action).toBe('\r\nContent-Disposition: form-data; name=":action"\r\n\r\nfile_upload\r\n')
    expect(Buffer.from(summary ?? '', 'latin1').toString()).toContain('name="summary"\r\n\r\nGröße\r\n')
    expect(content).toBe(
      `\r\nContent-Disposition: form-data; name="content"; filename="${NAME}"\r\n` +
        `Content-Type: application/octet-stream\r\n\r\n${CONTENT.toString('latin1')}\r\n`,
    )
    expect(end).toBe('--\r\n')
  })

  test.each([
    [json({ code: '400 File already exists (…)', title: 'Bad Request' }, 400), 400, 'File already exists (…)'],
    [{ status: 308, headers: { Location: '/elsewhere/' } } as const, 308, 'Permanent Redirect'],
    [
      { status: 403, body: '<html><title>403 Invalid &#x27;x&#39; &amp; &quot;y&quot;</title>' } as const,
      403,
      `Invalid 'x' & "y"`,
    ],
  ])('%j is a refusal', async (scripted, status, message) => {
    const { outcome, seen } = await upload(scripted)
    expect(outcome).toEqual({ kind: 'refused', status, message })
    expect(seen).toHaveLength(1)
  })

  test.each([
    [{ status: 502, body: '<html>' } as const, undefined],
    [{ status: 429, headers: { 'Retry-After': '3' } } as const, 3_000],
    ['reset' as const, undefined],
  ])('%j may have been stored', async (scripted, retryAfter) => {
    expect((await upload(scripted)).outcome).toMatchObject({ kind: 'unclear', retryAfter, mayPass: true })
  })

  test('a file that is gone is no answer of the index', async () => {
    const { outcome } = await upload({ status: 200 }, join(folder, 'gone.whl'))
    expect(outcome).toMatchObject({ name: 'Failure', message: expect.stringContaining('cannot be read') })
  })
})

test.each([
  ['{"detail": "Too big"}', 'Too big'],
  ['{"title": "Bad Request"}', 'Bad Request'],
  ['[]', 'Reason'],
  ['null', 'Reason'],
  ['', 'Reason'],
])('messageOf(%j)', (body, expected) => {
  expect(messageOf({ status: 400, reason: 'Reason' }, body)).toBe(expected)
})

test('messageOf without any word', () => {
  expect(messageOf({ status: 400, reason: '' }, '')).toBe('without a word')
})
