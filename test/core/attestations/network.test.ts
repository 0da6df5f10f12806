import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, jest, test } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { makeCertificate } from '../../fakes/certificate.ts'
import { onLoopback } from '../../fakes/loopback.ts'
import { startSigstore } from '../../fakes/sigstore.ts'
import { filesIn, identityService } from './stage.ts'

jest.setTimeout(60_000)

const HOST = 'sigstore.example'

// The SDK has an HTTP client of its own: it must obey what ours obeys.
test('signatures go through the proxy, and trust the authority, that the environment names', async () => {
  await using scratch = await makeScratch('network')
  const certificate = await makeCertificate(HOST)
  const authority = join(scratch.path, 'authority.pem')
  await writeFile(authority, certificate.certificate)
  await using sigstore = await startSigstore(undefined, certificate)
  await using identity = await identityService()
  const tunnels: string[] = []
  const proxy = createServer()
  proxy.on('connect', (request, client) => {
    tunnels.push(request.url ?? '')
    const target = connect(Number(new URL(sigstore.fulcio).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy())
  })
  await using gate = await onLoopback(proxy)
  const [file] = await filesIn(scratch.path, ['demo-1.0.tar.gz'])
  const args = [identity.url, file?.path ?? '', `https://${HOST}`, `https://${HOST}`]
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', resolve('test/core/attestations/child.ts'), ...args],
    {
      env: {
        PATH,
        HOME,
        SystemRoot,
        HTTPS_PROXY: `http://127.0.0.1:${gate.port}`,
        NO_PROXY: '127.0.0.1',
        SSL_CERT_FILE: authority,
      },
    },
  )
  expect(stdout.trim()).toBe('attested')
  expect(new Set(tunnels)).toEqual(new Set([`${HOST}:443`]))
})
