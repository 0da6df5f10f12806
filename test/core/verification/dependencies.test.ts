import { expect, test } from '@jest/globals'
import { indexOf } from '../../../packages/core/src/package-index/address.ts'
import { parseCoreMetadata } from '../../../packages/core/src/standards/core-metadata.ts'
import { askForDependencies } from '../../../packages/core/src/verification/dependencies.ts'
import { type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'

const PAGE: Scripted = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<a href="x">x</a>' }
const METADATA = parseCoreMetadata(Buffer.from('Metadata-Version: 2.1\nRequires-Dist: foo>=1\nRequires-Dist: bar\n\n'))

test.each([
  ['files name them', [{ metadata: METADATA }, { metadata: undefined }], ['baz'], ['foo>=1', 'bar']],
  ['the tree names them', [], ['baz'], ['baz']],
  ['nobody names any', [{ metadata: undefined }], ['baz'], []],
  ['there is no tree', [], undefined, []],
])('%s', async (_, files, table, expected) => {
  await using server = await scriptedServer(() => PAGE)
  const dependent = { name: 'demo', files, table: table && { dependencies: table } }
  const env = { UV_DEFAULT_INDEX: `${server.url}/simple` }
  const found = await askForDependencies(env, indexOf('pypi'), dependent)
  expect(found.map(({ requirement }) => requirement)).toEqual(expected)
  expect(server.seen).toHaveLength(expected.length)
  for (const { page } of found) expect(page).toMatchObject({ kind: 'read', page: { files: [{}] } })
})
