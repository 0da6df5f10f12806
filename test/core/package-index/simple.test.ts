import { describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { readProjectPage } from '../../../packages/core/src/package-index/simple.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'

const SHA = 'a'.repeat(64)
const JSON_PAGE: Scripted = {
  status: 200,
  headers: { 'Content-Type': 'application/vnd.pypi.simple.v1+json', 'X-PyPI-Last-Serial': '42' },
  body: JSON.stringify({
    meta: { 'api-version': '1.4' },
    name: 'demo',
    files: [{ filename: 'demo-1.0.tar.gz', url: '../../files/demo-1.0.tar.gz', hashes: { sha256: SHA } }],
  }),
}
const HTML_PAGE: Scripted = {
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: `<a href="../../files/demo-1.0.tar.gz#sha256=${SHA}">demo-1.0.tar.gz</a>`,
}

async function read(answer: (count: number, path: string) => Scripted) {
  await using server = await scriptedServer(({ path }, count) => answer(count, path))
  const page = await readProjectPage(
    await openHttp({ env: {} }),
    fakeClock(),
    indexOf(`${server.url}/legacy/`),
    'demo',
  ).catch((thrown: unknown) => thrown)
  return { page, seen: [...server.seen], url: server.url }
}

describe('readProjectPage', () => {
  test('devpi says who it is, and keeps its pages elsewhere', async () => {
    const devpi: Scripted = { status: 404, headers: { 'X-Devpi-Api-Version': '2' } }
    const { page, seen } = await read((_, path) => (path === '/+simple/demo/' ? JSON_PAGE : devpi))
    expect(page).toMatchObject({ files: [{ filename: 'demo-1.0.tar.gz' }] })
    expect(seen.map(({ path }) => path)).toEqual(['/simple/demo/', '/+simple/demo/'])
  })

  test.each([
    ['JSON', JSON_PAGE, 42],
    ['HTML', HTML_PAGE, undefined],
  ])('%s', async (_, scripted, serial) => {
    const { page, seen, url } = await read(() => scripted)
    expect(page).toMatchObject({
      files: [{ filename: 'demo-1.0.tar.gz', sha256: SHA, url: `${url}/files/demo-1.0.tar.gz` }],
    })
    expect(page).toHaveProperty('serial', serial)
    expect(seen[0]?.path).toBe('/simple/demo/')
    expect(seen[0]?.headers).toMatchObject({
      accept: expect.stringContaining('application/vnd.pypi.simple.v1+json'),
      'cache-control': 'no-cache',
    })
  })

  test('a project that the index does not know', async () => {
    expect((await read(() => ({ status: 404, body: 'Not Found' }))).page).toBeUndefined()
  })

  test('addresses count from where a redirect led', async () => {
    const moved: Scripted = { status: 301, headers: { Location: '/mirror/simple/demo/' } }
    const { page, url } = await read((_, path) => (path === '/simple/demo/' ? moved : HTML_PAGE))
    expect(page).toMatchObject({ files: [{ url: `${url}/mirror/files/demo-1.0.tar.gz` }] })
  })

  test('passing trouble is waited out', async () => {
    const { page, seen } = await read((count) => (count === 0 ? 'reset' : count === 1 ? { status: 503 } : JSON_PAGE))
    expect(page).toMatchObject({ name: 'demo' })
    expect(seen).toHaveLength(3)
  })

  test.each([
    ['stays broken', { status: 500, body: 'x' } as const, /answered 500/],
    ['forbids', { status: 403 } as const, /answered 403/],
    [
      'is no index',
      { status: 200, headers: { 'Content-Type': 'image/png' }, body: 'x' } as const,
      /no page of the simple/,
    ],
    ['never answers', 'reset' as const, /connection broke off/],
  ])('an index that %s is a failure with a remedy', async (_, scripted, message) => {
    const { page } = await read(() => scripted)
    expect(page).toHaveProperty('message', expect.stringMatching(message))
    expect(page).toHaveProperty('remedy')
  })
})
