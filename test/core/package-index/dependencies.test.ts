import { expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { downloadIndex, indexOf } from '../../../packages/core/src/package-index/address.ts'
import { dependencyIndexes, readDependencies } from '../../../packages/core/src/package-index/dependencies.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { json, type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'

/** A page of the simple API with one file. */
function page(name: string): Scripted {
  const file = { filename: `${name}-1.0.tar.gz`, url: 'x', hashes: {} }
  const scripted = json({ meta: { 'api-version': '1.4' }, name, files: [file] })
  return scripted === 'reset'
    ? scripted
    : { ...scripted, headers: { 'Content-Type': 'application/vnd.pypi.simple.v1+json' } }
}

async function ask(
  requirements: readonly string[],
  answer: (path: string) => Scripted,
  folders: readonly string[] = ['simple'],
) {
  await using server = await scriptedServer(({ path }) => answer(path))
  const services = { http: await openHttp({ env: {} }), clock: fakeClock() }
  const indexes = folders.map((folder) => downloadIndex(`${server.url}/${folder}`))
  const found = await readDependencies(services, indexes, requirements, 'Demo')
  return { found, asked: server.seen.map(({ path }) => path) }
}

test('each project is asked for once, and what is no question about an index is left out', async () => {
  const requirements = [
    'Foo_Bar>=1',
    'foo-bar<9',
    'foo-bar<9',
    'baz[x]; extra == "y"',
    'demo[all]',
    'q @ https://x/q.whl',
    '>=1',
  ]
  const { found, asked } = await ask(requirements, (path) => page(path.split('/')[2] ?? ''))
  expect(asked.toSorted()).toEqual(['/simple/baz/', '/simple/foo-bar/'])
  expect(found.map(({ requirement }) => requirement)).toEqual(['Foo_Bar>=1', 'foo-bar<9', 'baz[x]; extra == "y"'])
  expect(found[0]?.page).toMatchObject({ kind: 'read', page: { files: [{ filename: 'foo-bar-1.0.tar.gz' }] } })
})

test('the second index is asked for what the first does not know', async () => {
  const { found, asked } = await ask(
    ['foo', 'bar', 'baz'],
    (path) => (/own.foo|all.bar/.test(path) ? page('x') : { status: 404 }),
    ['own', 'all'],
  )
  expect(asked.toSorted()).toEqual(['/all/bar/', '/all/baz/', '/own/bar/', '/own/baz/', '/own/foo/'])
  expect(found.map(({ page: state }) => state.kind === 'read' && state.page !== undefined)).toEqual([true, true, false])
})

test('an index that does not answer is asked no more', async () => {
  const names = Array.from({ length: 40 }, (_, number) => `p${number}`)
  const { found, asked } = await ask(names, () => ({ status: 403 }))
  expect(found.map(({ page: state }) => state.kind)).toEqual(names.map(() => 'unreadable'))
  expect(new Set(asked).size).toBeLessThanOrEqual(8)
})

test('a mirror with credentials is asked by them, and they are not printed', async () => {
  await using server = await scriptedServer(() => ({ status: 500 }))
  const index = downloadIndex(`${server.url.replace('//', '//me:geheim@')}/simple`)
  const services = { http: await openHttp({ env: {} }), clock: fakeClock() }
  const [found] = await readDependencies(services, [index], ['foo'], 'demo')
  expect(server.seen[0]?.headers.authorization).toMatch(/^Basic /)
  expect(found?.page).toMatchObject({
    kind: 'unreadable',
    failure: { message: expect.not.stringContaining('geheim') as unknown },
  })
  expect(index.title).not.toContain('geheim')
})

test.each([
  ['pypi', 'https://pypi.org/simple', ['PyPI']],
  ['testpypi', 'https://pypi.org/simple', ['PyPI']],
  ['testpypi', 'https://mirror.example.org/simple', ['mirror.example.org']],
  ['https://own.example.org/legacy/', 'https://pypi.org/simple', ['own.example.org', 'PyPI']],
])('users of %s find dependencies where this machine installs from %s: %j', (index, download, expected) => {
  expect(dependencyIndexes(indexOf(index), download).map(({ title }) => title)).toEqual(expected)
})
