import { X509Certificate } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Agent, get, request } from 'node:https'
import { dirname } from 'node:path'
import { indexLines, type Middleware, startRehearsal } from '@pyrelease/rehearsal'
import { NetworkFailure } from '@pyrelease/core'
import { expect, test } from '@jest/globals'
import { makeWheel } from '../fakes/archives.ts'
import { clientOf, partsOf } from './exchange.ts'

test('close ends connections that clients keep alive, and removes every file', async () => {
  const index = await startRehearsal()
  const agent = new Agent({ keepAlive: true, ca: index.authority })
  await new Promise((resolve) => get(index.simple, { agent }, (answer) => answer.resume().on('end', resolve)))
  await index.close()
  agent.destroy()
  expect(existsSync(index.authorityFile)).toBe(false)
  await expect(fetchStatus(index.simple, index.authority)).rejects.toThrow('ECONNREFUSED')
})

function fetchStatus(url: string, ca: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { ca, agent: false }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).on('error', reject)
  })
}

test('both addresses of loopback are served, under a certificate that names them', async () => {
  await using index = await startRehearsal()
  for (const host of ['localhost', '127.0.0.1'])
    expect(await fetchStatus(index.simple.replace('localhost', host), index.authority)).toBe(200)
  const authority = new X509Certificate(readFileSync(index.authorityFile))
  expect(authority.ca).toBe(true)
})

test('a port may be asked for', async () => {
  const { url } = await startRehearsal().then(async (index) => {
    await index.close()
    return index
  })
  const port = Number(new URL(url).port)
  await using index = await startRehearsal({ port })
  expect(index.url).toBe(url)
  await expect(startRehearsal({ port })).rejects.toThrow(`the index cannot listen on port ${port} of this machine`)
})

test('an upload that breaks off leaves nothing behind', async () => {
  await using index = await startRehearsal({ passwords: { me: 'secret' } })
  await new Promise<void>((resolve) => {
    const type = 'multipart/form-data; boundary=b1'
    const headers = { 'content-type': type, 'content-length': '100000' }
    const sending = request(index.upload, { method: 'POST', ca: index.authority, headers, agent: false })
    sending.on('error', () => undefined).on('close', resolve)
    sending.write('--b1\r\nContent-Disposition: form-data; name="content"; filename="a.whl"\r\n\r\nabc')
    setTimeout(() => sending.destroy(), 50)
  })
  const left = () => readdirSync(dirname(index.authorityFile)).sort()
  for (let tries = 0; tries < 50 && left().length > 2; tries++) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(left()).toEqual(['authority.pem', 'packages'])
})

test('middleware stands before everything: it may answer, or take an answer away after the commit', async () => {
  let lose = false
  const faults: Middleware = async (asked, next) => {
    const outcome = await next(asked)
    return lose ? 'no answer' : outcome
  }
  const closed: Middleware = (asked, next) =>
    asked.url.pathname === '/simple/' ? Promise.resolve({ status: 503 }) : next(asked)
  await using index = await startRehearsal({ passwords: { me: 'secret' }, middleware: [faults, closed] })
  const client = await clientOf(index)
  expect((await client.http.request('GET', index.simple)).status).toBe(503)
  lose = true
  const wheel = makeWheel()
  await expect(client.upload(partsOf(wheel), 'me:secret')).rejects.toThrow(NetworkFailure)
  expect([...index.state.usedNames]).toEqual([wheel.filename])
})

test('what a handler throws is answered with 500, and comes out at the end', async () => {
  const index = await startRehearsal({ middleware: [() => Promise.reject(new Error('a bug'))] })
  const client = await clientOf(index)
  expect((await client.http.request('GET', index.simple)).status).toBe(500)
  await expect(index.close()).rejects.toThrow('a bug')
})

test('the identity service answers the job that it was opened for, and nobody else', async () => {
  await using index = await startRehearsal()
  const { http } = await clientOf(index)
  const { requestUrl } = index.identity({ repository: 'o/r', workflow: 'w.yml' })
  expect(requestUrl).toMatch(/\?api-version=2\.0$/)
  for (const headers of [{}, { authorization: 'Bearer unknown' }])
    expect((await http.request('GET', requestUrl, { headers })).status).toBe(401)
})

test('the issuer publishes what OpenID Connect asks for', async () => {
  await using index = await startRehearsal()
  const { http } = await clientOf(index)
  const configuration: unknown = JSON.parse(
    await (await http.request('GET', `${index.url}/.well-known/openid-configuration`)).text(),
  )
  expect(configuration).toMatchObject({ issuer: index.url, jwks_uri: `${index.url}/.well-known/jwks` })
  const keys: unknown = JSON.parse(await (await http.request('GET', `${index.url}/.well-known/jwks`)).text())
  expect(keys).toEqual({ keys: [expect.objectContaining({ kty: 'RSA', alg: 'RS256', use: 'sig' })] })
  expect(JSON.stringify(keys)).not.toContain('"d"')
})

test('the lines for clients', () => {
  const place = {
    upload: 'https://localhost:1/legacy/',
    simple: 'https://localhost:1/simple/',
    authorityFile: '/a.pem',
  }
  expect(indexLines({ ...place, passwords: { me: 'secret' } })).toEqual([
    'all of them, behind a proxy:',
    '  NO_PROXY=localhost,127.0.0.1,::1',
    '',
    'pip:',
    '  PIP_INDEX_URL=https://localhost:1/simple/',
    '  PIP_CERT=/a.pem',
    '',
    'uv:',
    '  UV_DEFAULT_INDEX=https://localhost:1/simple/',
    '  SSL_CERT_FILE=/a.pem',
    '',
    'twine:',
    '  TWINE_REPOSITORY_URL=https://localhost:1/legacy/',
    '  TWINE_CERT=/a.pem',
    '  TWINE_USERNAME=me',
    '  TWINE_PASSWORD=secret',
    '',
    'uv publish:',
    '  UV_PUBLISH_URL=https://localhost:1/legacy/',
    '  SSL_CERT_FILE=/a.pem',
    '  UV_PUBLISH_USERNAME=me',
    '  UV_PUBLISH_PASSWORD=secret',
    '',
  ])
  expect(indexLines({ ...place, passwords: {} })).not.toContainEqual(expect.stringContaining('USERNAME'))
})
