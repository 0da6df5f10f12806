import { createServer as createTlsServer } from 'node:https'
import { createServer, type Server } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { type Method, openHttp } from '../../../packages/core/src/http/client.ts'
import { NetworkFailure, networkFailure } from '../../../packages/core/src/http/network-failure.ts'
import { makeCertificate } from '../../fakes/certificate.ts'
import { onLoopback } from '../../fakes/loopback.ts'

/** A server that says these bytes to whoever asks, and then hangs up, or does not. */
function speaking(text: string, hangsUp = true): Server {
  return createServer((socket) => {
    socket.once('data', () => (hangsUp ? socket.end(text) : socket.write(text)))
  })
}

const HALF = 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'

const tls = async (name: string, moment?: number): Promise<Server> => {
  const { certificate, key } = await makeCertificate(name, moment)
  return createTlsServer({ cert: certificate, key }, (_, response) => response.end())
}

interface Case {
  readonly name: string
  readonly server: () => Server | Promise<Server>
  readonly protocol?: string
  readonly host?: string
  readonly method?: Method
  readonly says: RegExp
  readonly remedy: RegExp
}

const cases: readonly Case[] = [
  { name: 'hangs up', server: () => speaking(''), says: /broke off/, remedy: /Run it again/ },
  { name: 'hangs up on an upload', server: () => speaking(''), method: 'POST', says: /broke off/, remedy: /again/ },
  { name: 'breaks off its answer', server: () => speaking(HALF), says: /broke off/, remedy: /Run it again/ },
  { name: 'stops in its answer', server: () => speaking(HALF, false), says: /no byte for 300 ms/, remedy: /again/ },
  { name: 'says nothing', server: () => speaking('', false), says: /Request timeout/, remedy: /Run it again/ },
  { name: 'is no web server', server: () => speaking('SSH-2.0\r\n'), says: /no web server/, remedy: /https?:/ },
  {
    name: 'redirects to no address',
    server: () => speaking('HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n'),
    says: /leads nowhere/,
    remedy: /address that the server really answers at/,
  },
  {
    name: 'has no TLS',
    server: () => speaking('HTTP/1.1 400 Bad Request\r\n\r\n'),
    protocol: 'https',
    says: /no TLS/,
    remedy: /http:\/\//,
  },
  {
    name: 'has an unknown certificate',
    server: () => tls('localhost'),
    protocol: 'https',
    host: 'localhost',
    says: /certificate is not trusted here/,
    remedy: /SSL_CERT_FILE/,
  },
]

describe('a server that', () => {
  it.each(cases)('$name', async ({ server, protocol = 'http', host = '127.0.0.1', method = 'GET', says, remedy }) => {
    await using place = await onLoopback(await server())
    const http = await openHttp({ env: {}, patience: 300 })
    const address = `${protocol}://${host}:${place.port}/simple/`
    const url = `${address.replace('//', '//user:pa%40ss@')}?signature=geheim`
    const failure = await http.request(method, url, method === 'POST' ? { body: 'x' } : {}).then(
      (answer) => answer.bytes().catch((thrown: unknown) => thrown),
      (thrown: unknown) => thrown,
    )
    expect(failure).toBeInstanceOf(NetworkFailure)
    const { message, remedy: told } = failure as NetworkFailure
    expect(message).toContain(`${method} ${address} failed`)
    expect(message).toMatch(says)
    expect(message).not.toMatch(/user|pa%40ss|pa@ss|geheim/)
    expect(told).toMatch(remedy)
  })
})

describe('an address', () => {
  it.each([
    ['where nothing listens', 'http://127.0.0.1:1/', /nothing answers there/],
    ['that has no host', 'https://no-such-host.invalid/simple/', /cannot be resolved/],
    ['of another protocol', 'ftp://example.org/', /no web address/],
    ['that is none', 'pypi', /no web address/],
  ])('%s', async (_, url, says) => {
    const http = await openHttp({ env: {} })
    await expect(http.request('GET', url)).rejects.toThrow(says)
  })
})

it.each([
  ['CERT_HAS_EXPIRED', /not valid today/, /clock/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /another name/, /host name/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /not trusted/, /SSL_CERT_FILE/],
  ['EAI_AGAIN', /resolved/, /HTTPS_PROXY/],
  ['E_NEVER_HEARD_OF', /no answer came/, /run it again/],
])('%s is explained', (code, says, remedy) => {
  const cause = Object.assign(new Error('why'), { code })
  for (const thrown of [cause, new AggregateError([cause]), new Error('outer', { cause })]) {
    const failure = networkFailure('GET', 'https://a.example/', thrown)
    expect(failure.message).toMatch(says)
    expect(failure.code).toBe(code)
    expect(failure.remedy).toMatch(remedy)
  }
})
