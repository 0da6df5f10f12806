import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { certificateFile } from '../../../packages/core/src/http/trust.ts'
import { makeScratch, type Scratch } from '../../../packages/core/src/scratch.ts'
import { makeCertificate } from '../../fakes/certificate.ts'
import { type Loopback, onLoopback } from '../../fakes/loopback.ts'
import { plainJavaScript } from '../../fakes/plain-javascript.ts'

const NAME = 'index.example.test'

async function secureServer(name: string): Promise<Loopback & { authority: string }> {
  const { certificate, key } = await makeCertificate(name)
  const server = createTlsServer({ cert: certificate, key }, (_, response) => response.end('trusted'))
  return { ...(await onLoopback(server)), authority: certificate }
}

/** A proxy that knows no names: whatever is asked for, it leads to one port of loopback. */
async function proxyTo(port: number, password?: string): Promise<Loopback & { asked: string[] }> {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const expected = password === undefined ? undefined : `Basic ${Buffer.from(password).toString('base64')}`
    if (request.headers['proxy-authorization'] !== expected) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    target.on('error', () => socket.destroy())
    socket.on('error', () => target.destroy())
  })
  return { ...(await onLoopback(server)), asked }
}

const proxies = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy']
const before = Object.fromEntries(proxies.map((name) => [name, process.env[name]]))
function setProxy(address: string): void {
  for (const name of proxies) Reflect.deleteProperty(process.env, name)
  process.env['HTTPS_PROXY'] = address
}
afterEach(() => {
  for (const name of proxies) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined)))
})

it('trusts the authority that the caller names, and nobody else then does', async () => {
  await using place = await secureServer('localhost')
  const url = `https://localhost:${place.port}/`
  expect(await (await (await openHttp({ env: {}, authority: place.authority })).request('GET', url)).text()).toBe(
    'trusted',
  )
  await expect((await openHttp({ env: {} })).request('GET', url)).rejects.toThrow(/not trusted/)
})

it('never follows a redirect away from https', async () => {
  const { certificate, key } = await makeCertificate('localhost')
  const server = createTlsServer({ cert: certificate, key }, (_, response) => {
    response.writeHead(302, { Location: 'http://localhost:1/' }).end()
  })
  await using place = await onLoopback(server)
  const http = await openHttp({ env: {}, authority: certificate })
  await expect(http.request('GET', `https://localhost:${place.port}/`)).rejects.toThrow(/redirect away from https/)
})

describe('a proxy', () => {
  it('is asked for every host that is not this machine', async () => {
    await using place = await secureServer(NAME)
    await using proxy = await proxyTo(place.port)
    setProxy(`http://127.0.0.1:${proxy.port}`)
    const http = await openHttp({ env: {}, authority: place.authority })
    expect(await (await http.request('GET', `https://${NAME}/simple/`)).text()).toBe('trusted')
    expect(proxy.asked).toEqual([`${NAME}:443`])
  })
  it.each([
    ['that wants a password', true, /407/],
    ['that is not there', false, /ECONNREFUSED/],
  ])('%s is named as the reason', async (_, there, says) => {
    const proxy = await proxyTo(1, 'user:secret')
    if (!there) await proxy[Symbol.asyncDispose]()
    setProxy(`http://127.0.0.1:${proxy.port}`)
    const http = await openHttp({ env: {} })
    const failure = http.request('GET', `https://${NAME}/simple/`)
    await expect(failure).rejects.toThrow(/the proxy lets nothing through/)
    await expect(failure).rejects.toThrow(says)
    await expect(failure).rejects.toMatchObject({ code: 'ERR_PROXY' })
    if (there) await proxy[Symbol.asyncDispose]()
  })
})

const OTHER_NODES = ['/usr/bin/node', '/usr/local/bin/node'].filter((path) => existsSync(path))
if (OTHER_NODES.length === 0) console.warn('no second Node on this machine: trust is tried on one version only')

let compiled = ''
let folder: Scratch | undefined
beforeAll(async () => {
  folder = await makeScratch('trust')
  compiled = plainJavaScript(folder.path, ['failure.ts', 'http'])
  writeFileSync(
    join(compiled, 'ask.js'),
    `import { openHttp } from './http/client.js'
     try { console.log(await (await (await openHttp({ env: process.env })).request('GET', process.argv[2])).text()) }
     catch (error) { console.log(error.name, error.message, error.remedy) }`,
  )
})
afterAll(async () => {
  await folder?.[Symbol.asyncDispose]()
})

describe.each([process.execPath, ...OTHER_NODES])('%s', (node) => {
  // What is trusted counts for a whole process, so each case has one of its own.
  async function ask(env: Record<string, string>, url: string): Promise<string> {
    const child = spawn(node, [join(compiled, 'ask.js'), url], { env })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    await new Promise((resolve) => child.on('close', resolve))
    return Buffer.concat(chunks).toString().trim()
  }

  it.each(['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'NODE_EXTRA_CA_CERTS'])('trusts %s', async (variable) => {
    await using place = await secureServer('localhost')
    await using scratch = await makeScratch('trust')
    const file = join(scratch.path, 'authority.pem')
    writeFileSync(file, place.authority)
    expect(await ask({ [variable]: file }, `https://localhost:${place.port}/`)).toBe('trusted')
  })
  it('trusts it behind a proxy too', async () => {
    await using place = await secureServer(NAME)
    await using scratch = await makeScratch('trust')
    const file = join(scratch.path, 'authority.pem')
    writeFileSync(file, place.authority)
    await using proxy = await proxyTo(place.port, 'user:secret')
    const env = { SSL_CERT_FILE: file, HTTPS_PROXY: `http://user:secret@127.0.0.1:${proxy.port}` }
    expect(await ask(env, `https://${NAME}/`)).toContain('trusted')
    expect(proxy.asked).toEqual([`${NAME}:443`])
  })
  it('trusts nobody else', async () => {
    await using place = await secureServer('localhost')
    expect(await ask({}, `https://localhost:${place.port}/`)).toMatch(
      /^Failure GET .* not trusted here .*SSL_CERT_FILE/,
    )
  })
  it('says so when a certificate of the file is damaged', async () => {
    await using scratch = await makeScratch('trust')
    const file = join(scratch.path, 'authority.pem')
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n')
    expect(await ask({ SSL_CERT_FILE: file }, 'https://localhost:1/')).toMatch(/^Failure /)
  })
})

it.each([
  ['cannot be read', () => undefined],
  [
    'holds no certificate',
    (file: string) => {
      writeFileSync(file, 'hello')
    },
  ],
])('refuses a certificate file that %s', async (says, write) => {
  await using scratch = await makeScratch('trust')
  const file = join(scratch.path, 'authority.pem')
  write(file)
  expect(() => certificateFile({ SSL_CERT_FILE: '', PIP_CERT: file })).toThrow(`PIP_CERT names ${file}, which ${says}`)
})
