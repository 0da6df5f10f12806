import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { makeWheel } from '../fakes/archives.ts'
import { addFiles } from '../core/project/source-tree.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'

const PYPROJECT = `[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "demo"
version = "1.0"
readme = "README.md"
`

/**
 * An index on loopback that holds one file; returns its upload address. It lives as long as the process, and does not
 * keep that alive.
 */
async function indexWith(filename: string, sha256: string): Promise<string> {
  const body = JSON.stringify({
    meta: { 'api-version': '1.4' },
    name: 'demo',
    files: [{ filename, url: filename, hashes: { sha256 }, size: 1000, 'upload-time': new Date().toISOString() }],
  })
  const server = createServer((request, response) => {
    const isPage = request.url === '/simple/demo/'
    response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'application/vnd.pypi.simple.v1+json' })
    response.end(isPage ? body : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/legacy/`
}

/** A rehearsal of a release whose wheel the index has, with the SHA-256 that `digest` makes of its bytes. */
async function rehearsed(folder: string, digest: (bytes: Buffer) => string): Promise<LedgerStep> {
  const { filename, bytes } = makeWheel()
  await addFiles(folder, { 'pyproject.toml': PYPROJECT, 'README.md': '# Demo\n', [join('dist', filename)]: bytes })
  return { inputs: { dist: 'dist', index: await indexWith(filename, digest(bytes)) } }
}

export const cases: readonly LedgerCase[] = [
  {
    rows: ['F-22'],
    finding: 'index-duplicate',
    lay: (folder) => rehearsed(folder, () => 'b'.repeat(64)),
    says: /^demo-1\.0-py3-none-any\.whl exists on 127\.0\.0\.1:\d+, with another digest/,
  },
  {
    rows: ['F-22'],
    finding: 'index-duplicate',
    lay: (folder) => rehearsed(folder, (bytes) => createHash('sha256').update(bytes).digest('hex')),
    says: /^demo-1\.0-py3-none-any\.whl exists on 127\.0\.0\.1:\d+, with the same digest$/,
  },
]
