import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runStep, stepInputs } from '../../test/fakes/runner.ts'
import { writeLargeWheel } from './large-wheel.ts'

export interface Peak {
  /** Bytes of the file. */
  readonly size: number
  /** Most bytes that the publishing process had in memory at any moment. */
  readonly resident: number
  readonly seconds: number
}

/** What tells the peak of a process when it ends; the file is named in its environment. */
const TELL = `
import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)))
`

/**
 * Publishes one wheel of about that size from a process of its own, to an index that only counts and hashes.
 * @param main of publish-oidc: its bundle, or its source
 * @throws Error when other bytes arrived, or when the action failed
 */
export async function peakOfUpload(main: string, size: number): Promise<Peak> {
  const folder = await mkdtemp(join(tmpdir(), 'pyrelease-peak-'))
  try {
    const wheel = await writeLargeWheel(folder, size)
    const tell = join(folder, 'tell.mjs')
    await writeFile(tell, TELL)
    const expected = await digestOf(wheel)
    await using index = await openSink(basename(wheel))
    const started = performance.now()
    const given = { dist: '.', index: index.upload, auth: 'token', token: 'a-token', 'retry-budget': '30s' }
    const result = await runStep(main, {
      cwd: folder,
      inputs: await stepInputs('publish-oidc', given),
      env: { NODE_OPTIONS: `--import=${pathToFileURL(tell).href}`, PEAK_FILE: join(folder, 'peak') },
    })
    const seconds = (performance.now() - started) / 1000
    if (result.code !== 0) throw new Error(`publish-oidc ended with ${result.code}:\n${result.log}${result.stderr}`)
    if (index.received() !== expected) throw new Error('other bytes arrived')
    const resident = Number(await readFile(join(folder, 'peak'), 'utf8'))
    return { size: (await stat(wheel)).size, resident, seconds }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

interface Sink extends AsyncDisposable {
  readonly upload: string
  /** SHA-256 of the file that came; undefined before. */
  received(): string | undefined
}

/** An index that keeps nothing: it hashes the file that is posted, and shows it from then on. */
async function openSink(filename: string): Promise<Sink> {
  let sha256: string | undefined
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void digestOfPart(request).then((digest) => {
        sha256 = digest
        response.end('{}')
      })
      return
    }
    response.writeHead(sha256 === undefined ? 404 : 200, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
    const files = [{ filename, url: `/files/${filename}`, hashes: { sha256 }, yanked: false }]
    response.end(JSON.stringify({ meta: { 'api-version': '1.4' }, name: 'demo', files }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    upload: `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy/`,
    received: () => sha256,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The file is the last part: from the blank line after its name up to the closing boundary. */
async function digestOfPart(request: IncomingMessage): Promise<string> {
  const boundary = /boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1] ?? ''
  const end = `\r\n--${boundary}--\r\n`.length
  let left = Number(request.headers['content-length'])
  let head: Buffer | undefined = Buffer.alloc(0)
  const hash = createHash('sha256')
  const take = (bytes: Buffer): void => {
    hash.update(bytes.subarray(0, Math.max(Math.min(bytes.length, left - end), 0)))
    left -= bytes.length
  }
  for await (const chunk of request) {
    if (head === undefined) {
      take(chunk as Buffer)
      continue
    }
    head = Buffer.concat([head, chunk as Buffer])
    const name = head.indexOf('filename="')
    const start = name < 0 ? -1 : head.indexOf('\r\n\r\n', name)
    if (start < 0) continue
    left -= start + 4
    take(head.subarray(start + 4))
    head = undefined
  }
  return hash.digest('hex')
}
