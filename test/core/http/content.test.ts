import { createServer } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { printable, splitCredentials, withCredentialsOf } from '../../../packages/core/src/http/address.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { onLoopback } from '../../fakes/loopback.ts'
import { scriptedServer } from '../../fakes/scripted-server.ts'

const MEBI = 2 ** 20

describe('a body', () => {
  it('is read as it is sent, and never held whole', async () => {
    let made = 0
    const body = Readable.from(
      (function* () {
        for (; made < 64; made++) yield Buffer.alloc(MEBI)
      })(),
    )
    let release = (): void => undefined
    let received = 0
    const server = createServer((request, response) => {
      release = () => {
        request.on('data', (chunk: Buffer) => (received += chunk.length))
        request.on('end', () => response.end('thanks'))
      }
    })
    await using place = await onLoopback(server)
    const http = await openHttp({ env: {} })
    const headers = { 'content-length': String(64 * MEBI) }
    const answer = http.request('POST', `http://127.0.0.1:${place.port}/`, { headers, body })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(made).toBeLessThan(16)
    release()
    expect(await (await answer).text()).toBe('thanks')
    expect(received).toBe(64 * MEBI)
  })
  it('that breaks ends the request at once', async () => {
    await using server = await scriptedServer(() => ({ status: 200 }))
    const body = new Readable({ read: () => body.destroy(new Error('the file is gone')) })
    const http = await openHttp({ env: {} })
    const request = http.request('POST', server.url, { headers: { 'content-length': '9' }, body })
    await expect(request).rejects.toThrow(/the file is gone/)
  })
  it('of text goes out whole, and the answer comes piece by piece', async () => {
    await using server = await scriptedServer(({ body }) => ({ status: 200, body: Buffer.concat([body, body]) }))
    const http = await openHttp({ env: {} })
    const answer = await http.request('POST', server.url, { body: 'grüße' })
    const pieces: Buffer[] = []
    for await (const piece of answer.chunks()) pieces.push(piece)
    expect(Buffer.concat(pieces).toString()).toBe('grüßegrüße')
  })
})

it('asks once more when a server has closed the connection, but sends nothing twice', async () => {
  let connections = 0
  const server = createSocketServer((socket) => {
    const first = connections++ === 0
    socket.once('data', () =>
      socket.end(first ? '' : 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok'),
    )
  })
  await using place = await onLoopback(server)
  const http = await openHttp({ env: {} })
  const url = `http://127.0.0.1:${place.port}/`
  expect(await (await http.request('GET', url)).text()).toBe('ok')
  expect(connections).toBe(2)
  connections = 0
  await expect(http.request('POST', url, { body: 'x' })).rejects.toThrow(/broke off/)
  expect(connections).toBe(1)
})

describe('credentials of an address', () => {
  it('are sent as basic authentication', async () => {
    await using server = await scriptedServer(() => ({ status: 200 }))
    const http = await openHttp({ env: {} })
    const answer = await http.request('GET', `${server.url.replace('//', '//me:p%40ss%3A@')}/simple/`)
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss:').toString('base64')}`)
    expect(answer.url).toBe(`${server.url}/simple/`)
  })
  it.each([
    ['https://me:pw@a.example/simple', 'https://a.example/f.whl', 'https://me:pw@a.example/f.whl'],
    ['https://me:pw@a.example/simple', 'https://b.example/f.whl', 'https://b.example/f.whl'],
    ['https://me:pw@a.example/simple', 'https://you@a.example/f.whl', 'https://you@a.example/f.whl'],
    ['https://a.example/simple', 'https://a.example/f.whl', 'https://a.example/f.whl'],
  ])('%s: %s', (index, url, expected) => {
    expect(withCredentialsOf(index, url)).toBe(expected)
  })
  it.each([
    ['https://a.example/x?sig=1#y', 'https://a.example/x'],
    ['https://me:p@ss@a.example/x', 'https://a.example/x'],
    ['https://a.example/x@y', 'https://a.example/x@y'],
  ])('are not printed: %s', (url, expected) => {
    expect(printable(url)).toBe(expected)
  })
  it('are none where there are none', () => {
    expect(splitCredentials('https://a.example/x')).toEqual({ url: 'https://a.example/x', authorization: undefined })
  })
})
