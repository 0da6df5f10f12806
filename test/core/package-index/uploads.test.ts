import { createServer } from 'node:net'
import { join } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { type Upload, uploadAll } from '../../../packages/core/src/package-index/uploads.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { onLoopback } from '../../fakes/loopback.ts'
import { json, type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'

const SHA = 'a'.repeat(64)
let folder: Scratch
let upload: Upload
beforeAll(async () => {
  folder = await makeScratch('uploads')
  const path = join(folder.path, 'demo-1.0.tar.gz')
  await writeFile(path, 'bytes')
  upload = { path, name: 'demo-1.0.tar.gz', size: 5, sha256: SHA, form: [[':action', 'file_upload']] }
})
afterAll(async () => {
  await folder[Symbol.asyncDispose]()
})

const page = (sha256: string): Scripted => ({
  status: 200,
  headers: { 'Content-Type': 'application/vnd.pypi.simple.v1+json' },
  body: JSON.stringify({
    meta: { 'api-version': '1.4' },
    name: 'demo',
    files: [{ filename: 'demo-1.0.tar.gz', url: 'x', hashes: { sha256 } }],
  }),
})

/** Sends one file to an index that answers uploads and its page so. */
async function send(url: string) {
  const clock = fakeClock()
  const [result] = await uploadAll(
    [upload],
    { index: indexOf(`${url}/legacy/`), project: 'demo', releaseExists: false },
    {
      take: () => Promise.resolve({ kind: 'ready', credentials: { user: 'ann', password: 'secret' } }),
      drop: () => undefined,
    },
    { http: await openHttp({ env: {} }), clock, note: () => undefined },
  )
  return { result, slept: clock.slept }
}

describe('uploadAll', () => {
  const answers: readonly (readonly [string, (count: number) => Scripted, Scripted, object, number])[] = [
    [
      'the index says no, and shows our bytes',
      () => json({ code: '409 File already exists' }, 409),
      page(SHA),
      { kind: 'already-there' },
      1,
    ],
    ['a lost answer, and our bytes on its page', () => 'reset', page(SHA), { kind: 'uploaded' }, 1],
    [
      'a lost answer, and other bytes on its page',
      () => 'reset',
      page('b'.repeat(64)),
      { kind: 'stopped', finding: { key: 'digest-differs' } },
      1,
    ],
    [
      'nothing on its page, and the second answer',
      (count) => (count === 0 ? { status: 502 } : { status: 200 }),
      { status: 404 },
      { kind: 'uploaded' },
      2,
    ],
    [
      'it never gets well',
      () => ({ status: 503, body: 'down' }),
      { status: 404 },
      { kind: 'stopped', finding: { message: expect.stringContaining('in 5 attempts: 503') } },
      5,
    ],
  ]
  test.each(answers)('%s', async (_, post, shown, expected, posts) => {
    await using server = await scriptedServer(({ method }, count) => (method === 'POST' ? post(count) : shown))
    const { result } = await send(server.url)
    expect(result).toMatchObject(expected)
    expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(posts)
  })

  test('Retry-After is a pause at least as long; none is shorter than our own', async () => {
    await using server = await scriptedServer(({ method }, count) => {
      if (method !== 'POST') return { status: 404 }
      return count < 2 ? { status: 429, headers: { 'Retry-After': ['30', '0'][count] ?? '' } } : { status: 200 }
    })
    const { result, slept } = await send(server.url)
    expect(result).toMatchObject({ kind: 'uploaded' })
    expect(slept[0]).toBe(30_000)
    expect(slept[1]).toBeGreaterThan(0)
  })

  test('an answer that is no HTTP is asked for once more, not for ever', async () => {
    let posts = 0
    // A line break in the reason, as PyPI's server sends it for some refusals.
    const server = createServer((socket) => {
      socket.on('data', (bytes) => {
        if (bytes.toString('latin1').startsWith('POST')) posts += 1
        if (bytes.includes('--\r\n')) socket.end('HTTP/1.1 400 Invalid\nvalue\r\nContent-Length: 0\r\n\r\n')
        else if (bytes.toString('latin1').startsWith('GET'))
          socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
      })
    })
    await using place = await onLoopback(server)
    const { result } = await send(`http://127.0.0.1:${place.port}`)
    expect(result).toMatchObject({
      kind: 'stopped',
      finding: { message: expect.stringContaining('in 2 attempts: POST') },
    })
    expect(posts).toBe(2)
  })
})
