import { describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { findEndpoints } from '../../../packages/core/src/oidc/discovery.ts'
import { mintedKeys } from '../../../packages/core/src/oidc/upload-keys.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { CLAIMS, unsignedToken } from '../../fakes/identity-token.ts'
import { json, type Scripted, type Seen, scriptedServer } from '../../fakes/scripted-server.ts'

const policy = { attempts: 3, first: 10, most: 20 }
const EXCHANGE = { audience: '/tp/audience', mint: '/tp/mint' }

/** An index at `/team/upload/` that says this of its exchange. */
async function find(said: (url: string, count: number) => Scripted, site?: string) {
  await using server = await scriptedServer((_, count) => said(server.url, count))
  const index = { title: 'our index', upload: `${server.url}/team/upload/`, authority: server.url, site }
  const found = await findEndpoints(await openHttp({ env: {} }), fakeClock(), index, policy).catch(
    (thrown: unknown) => thrown,
  )
  return { found, url: server.url, seen: [...server.seen] }
}

const says = (url: string, more: object = {}) =>
  json({ 'audience-endpoint': `${url}${EXCHANGE.audience}`, 'token-mint-endpoint': `${url}${EXCHANGE.mint}`, ...more })

describe('findEndpoints', () => {
  test('PyPI and TestPyPI are not asked', async () => {
    const { found, url, seen } = await find(() => 'reset', 'https://pypi.org')
    expect(found).toMatchObject({ audience: `${url}/_/oidc/audience`, mint: `${url}/_/oidc/mint-token` })
    expect(seen).toEqual([])
  })

  test('any other index is asked once, for the path that files are posted to', async () => {
    const { found, url, seen } = await find((at) => says(at))
    expect(found).toEqual({
      audience: `${url}${EXCHANGE.audience}`,
      mint: `${url}${EXCHANGE.mint}`,
      features: undefined,
      singleUse: false,
    })
    expect(seen.map(({ method, path, headers }) => [method, path, headers.accept])).toEqual([
      ['GET', '/.well-known/pytp?discover=%2Fteam%2Fupload%2F', 'application/vnd.pypi.pytp.v1+json'],
    ])
  })

  test.each<[string, Scripted]>([
    ['404', { status: 404 }],
    ['a page for whatever is asked', { status: 200, body: '<html>' }],
    ['only half of it', json({ 'audience-endpoint': 'https://x/' })],
    ['406', { status: 406 }],
  ])('an index that answers %s is taken for one like PyPI', async (_, answer) => {
    const { found, url } = await find(() => answer)
    expect(found).toMatchObject({ audience: `${url}/_/oidc/audience`, singleUse: false })
  })

  test('a broken connection is tried again', async () => {
    const { found, url } = await find((at, count) => (count === 0 ? 'reset' : says(at)))
    expect(found).toMatchObject({ mint: `${url}${EXCHANGE.mint}` })
  })

  test.each([
    ['another host', 'https://evil.example/mint'],
    ['an open line', 'http://evil.example/mint'],
    ['what is no address', 'mint'],
  ])('identities are not sent to %s', async (_, mint) => {
    const { found } = await find((at) => says(at, { 'token-mint-endpoint': mint }))
    expect(found).toMatchObject({ name: 'Failure', message: expect.stringContaining('which is not itself') })
  })

  const [ONE, MANY] = ['single-use-token', 'multi-use-token']
  test.each([
    [
      { features: [ONE, MANY], 'default-features': [ONE] },
      { features: [MANY], singleUse: false },
    ],
    [
      { features: [ONE, MANY], 'default-features': [MANY] },
      { features: undefined, singleUse: false },
    ],
    [
      { features: [ONE], 'default-features': [ONE] },
      { features: undefined, singleUse: true },
    ],
    [{ features: [ONE] }, { features: undefined, singleUse: true }],
    [{}, { features: undefined, singleUse: false }],
  ])('%j', async (more, expected) => {
    expect((await find((at) => says(at, more))).found).toMatchObject(expected)
  })
})

/** Keys from an index that discovery leads to; each token is another one. */
async function keysFrom(more: object, expires?: number) {
  const server = await scriptedServer(({ path }, count) => {
    if (path.startsWith('/.well-known/')) return says(server.url, more)
    if (path === EXCHANGE.audience) return json({ audience: 'ours' })
    if (path === EXCHANGE.mint) return json({ token: `pypi-${count}`, expires })
    if (path === '/_/oidc/burn-token') return { status: 202 }
    return json({ value: unsignedToken({ ...CLAIMS, aud: 'ours', jti: String(count) }) })
  })
  const masked: string[] = []
  const clock = fakeClock()
  const keys = mintedKeys(
    {
      http: await openHttp({ env: {} }),
      clock,
      identity: { requestUrl: `${server.url}/id?a=b`, requestToken: 'x' },
      mask: (secret) => masked.push(secret),
    },
    {
      title: 'our index',
      upload: `${server.url}/team/upload/`,
      authority: server.url,
      site: undefined,
      project: 'demo',
      projectExists: true,
    },
    policy,
  )
  const passwordOf = async (seconds = 1) => {
    const key = await keys.take(seconds)
    return key.kind === 'ready' ? key.credentials.password : key.finding.message
  }
  return { keys, passwordOf, masked, clock, server, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const bodies = (seen: readonly Seen[], path: string) =>
  seen.filter((request) => request.path === path).map(({ body }): unknown => JSON.parse(body.toString()))

describe('mintedKeys', () => {
  test('files at once share one exchange, and one token; it is given back once', async () => {
    await using given = await keysFrom({})
    const { keys, passwordOf, masked, server } = given
    expect(await Promise.all([passwordOf(), passwordOf(), passwordOf()])).toEqual(['pypi-0', 'pypi-0', 'pypi-0'])
    expect(masked).toContain(Buffer.from('__token__:pypi-0').toString('base64'))
    expect(await keys.giveBack()).toEqual([])
    expect(bodies(server.seen, '/_/oidc/burn-token')).toEqual([{ token: 'pypi-0' }])
  })

  test('a token for one upload is never shared', async () => {
    await using given = await keysFrom({ features: ['single-use-token'] })
    const { passwordOf } = given
    const taken = await Promise.all([passwordOf(), passwordOf(), passwordOf()])
    expect(new Set([...taken, await passwordOf()]).size).toBe(4)
  })

  test('a feature that is wanted is asked for with each token', async () => {
    const more = { features: ['single-use-token', 'multi-use-token'], 'default-features': ['single-use-token'] }
    await using given = await keysFrom(more)
    const { passwordOf, server } = given
    expect([await passwordOf(), await passwordOf()]).toEqual(['pypi-0', 'pypi-0'])
    expect(bodies(server.seen, EXCHANGE.mint)).toMatchObject([{ features: ['multi-use-token'] }])
  })

  test('a file that takes longer than a token has left gets a fresh one; the largest takes any fresh one', async () => {
    await using given = await keysFrom({})
    const { passwordOf, clock } = given
    expect(await passwordOf(600)).toBe('pypi-0')
    await clock.sleep(300_000)
    expect(await passwordOf(500)).toBe('pypi-0')
    expect(await passwordOf(600)).toBe('pypi-1')
    expect(await passwordOf(10_000)).toBe('pypi-1')
  })

  test('a token that one file found expired is minted anew once, not once per file', async () => {
    await using given = await keysFrom({})
    const { keys, passwordOf } = given
    const old = { user: '__token__', password: await passwordOf() }
    keys.drop(old)
    expect(await passwordOf()).toBe('pypi-1')
    keys.drop(old)
    expect(await passwordOf()).toBe('pypi-1')
  })
})
