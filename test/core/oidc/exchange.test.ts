import { describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { burnToken, localProblem, mintToken } from '../../../packages/core/src/oidc/exchange.ts'
import { type FakeClock, fakeClock } from '../../fakes/clock.ts'
import { CLAIMS, unsignedToken } from '../../fakes/identity-token.ts'
import { json, type Scripted, type Seen, scriptedServer } from '../../fakes/scripted-server.ts'

const policy = { attempts: 4, first: 100, most: 1_000 }
const refusal = (code: string, description = 'because') =>
  json({ message: 'Token request failed', errors: [{ code, description }] }, 422)
const minted: Scripted = {
  status: 200,
  // The index's clock is an hour ahead of ours; a token's life is what counts.
  headers: { Date: new Date(1_750_003_600_000).toUTCString() },
  body: JSON.stringify({ success: true, token: 'pypi-secret', expires: 1_750_003_600 + 600 }),
}

/** Runs one exchange against a server that mints as `mint` says; each identity token is another one. */
async function exchange(script: {
  mint?: (count: number) => Scripted
  audience?: (count: number) => Scripted
  identity?: (count: number) => Scripted
}) {
  const answer = ({ path }: Seen, count: number): Scripted => {
    if (path === '/_/oidc/audience') return script.audience?.(count) ?? json({ audience: 'pypi' })
    if (path === '/_/oidc/mint-token') return script.mint?.(count) ?? minted
    return script.identity?.(count) ?? json({ value: unsignedToken({ ...CLAIMS, jti: String(count) }) })
  }
  await using server = await scriptedServer(answer)
  const masked: string[] = []
  const clock = fakeClock()
  const result = await mintToken(
    {
      http: await openHttp({ env: {} }),
      clock,
      identity: { requestUrl: `${server.url}/identity?api-version=2.0`, requestToken: 'runner-token' },
      mask: (secret) => masked.push(secret),
    },
    { title: 'PyPI', upload: `${server.url}/legacy/`, authority: server.url, site: 'https://pypi.org' },
    policy,
  ).catch((thrown: unknown) => thrown)
  return { result, masked, seen: [...server.seen], clock: clock satisfies FakeClock }
}

const paths = (seen: readonly Seen[]) => seen.map(({ method, path }) => `${method} ${path}`)

describe('mintToken', () => {
  test('audience, identity, mint; both tokens are masked', async () => {
    const { result, masked, seen } = await exchange({})
    expect(result).toMatchObject({
      kind: 'minted',
      token: { token: 'pypi-secret', expires: 1_750_000_600_000, claims: { repository: 'octo-org/demo' } },
    })
    expect(masked).toEqual(['runner-token', unsignedToken({ ...CLAIMS, jti: '0' }), 'pypi-secret'])
    expect(paths(seen)).toEqual([
      'GET /_/oidc/audience',
      'GET /identity?api-version=2.0&audience=pypi',
      'POST /_/oidc/mint-token',
    ])
    expect(seen[1]?.headers.authorization).toBe('Bearer runner-token')
    expect(JSON.parse(seen[2]?.body.toString() ?? '')).toEqual({ token: masked[1] })
  })

  test('a token without an expiry lives 15 minutes', async () => {
    const { result, clock } = await exchange({ mint: () => json({ token: 'pypi-x' }) })
    expect(result).toMatchObject({ token: { expires: clock.now() + 900_000 } })
  })

  const ways: readonly [string, (count: number) => Scripted][] = [
    ['a broken connection', (count) => (count === 0 ? 'reset' : minted)],
    ['a page of the edge', (count) => (count === 0 ? { status: 502, body: '<html>' } : minted)],
    ['too many requests', (count) => (count === 0 ? { status: 429, headers: { 'Retry-After': '7' } } : minted)],
    ['a token that was used', (count) => (count === 0 ? refusal('invalid-reuse-token') : minted)],
    ['a key that is not known yet', (count) => (count === 0 ? refusal('invalid-token') : minted)],
  ]
  test.each(ways)('after %s it tries again with a fresh identity token', async (_, mint) => {
    const { result, seen } = await exchange({ mint })
    expect(result).toMatchObject({ kind: 'minted' })
    const bodies = seen.filter(({ path }) => path === '/_/oidc/mint-token').map(({ body }) => body.toString())
    expect(new Set(bodies).size).toBe(2)
  })

  test('Retry-After is obeyed', async () => {
    const { clock } = await exchange({ mint: ways[2]?.[1] ?? (() => minted) })
    expect(clock.slept).toEqual([7_000])
  })

  test.each([
    ['invalid-publisher', 1],
    ['invalid-reuse-token', 2],
    ['not-enabled', 1],
  ])('%s is final after %d request(s)', async (code, requests) => {
    const { result, seen } = await exchange({ mint: () => refusal(code) })
    expect(result).toMatchObject({ kind: 'refused', refusal: { status: 422, code, description: 'because' } })
    expect(seen.filter(({ path }) => path === '/_/oidc/mint-token')).toHaveLength(requests)
  })

  test('an index that stays broken is given up', async () => {
    const { result, seen } = await exchange({ mint: () => ({ status: 503, body: 'down' }) })
    expect(result).toMatchObject({ kind: 'refused', refusal: { code: 'unexpected-answer', status: 503 } })
    expect(seen.filter(({ path }) => path === '/_/oidc/mint-token')).toHaveLength(policy.attempts)
  })

  test.each([
    ['404', { status: 404, body: 'Not Found' } as const, 'no-exchange'],
    ['403', json({ message: 'Trusted publishing functionality not enabled' }, 403), 'not-enabled'],
    ['something else', { status: 200, body: '<html>' } as const, 'no-exchange'],
  ])('no identity is asked for when the audience is answered with %s', async (_, audience, code) => {
    const { result, seen } = await exchange({ audience: () => audience })
    expect(result).toMatchObject({ kind: 'refused', refusal: { code } })
    expect(paths(seen)).toEqual(['GET /_/oidc/audience'])
  })

  test.each([
    ['401', { status: 401 } as const],
    ['no token', json({})],
    ['no JSON', { status: 200, body: 'hello' } as const],
  ])('an identity service that answers %s is a failure with a remedy', async (_, identity) => {
    const { result } = await exchange({ identity: () => identity })
    expect(result).toMatchObject({ name: 'Failure', message: expect.stringContaining('identity service') })
  })
})

test.each([
  ['nothing wrong', {}, undefined],
  ['another audience', { aud: 'testpypi' }, /made out to "testpypi"/],
  ['a list of audiences', { aud: ['pypi'] }, /made out to \["pypi"\]/],
  ['expired', { exp: 1_749_999_000 }, /expired 1000 s ago/],
  ['not yet valid', { iat: 1_750_001_000 }, /valid only in 1000 s/],
])('localProblem: %s', (_, change, expected) => {
  const said = localProblem({ claims: { ...CLAIMS, ...change }, audience: 'pypi' }, 1_750_000_000_000)
  if (expected === undefined) expect(said).toBeUndefined()
  else expect(said).toMatch(expected)
})

test.each([
  [{ status: 202 } as const, undefined],
  [{ status: 404 } as const, undefined],
  [{ status: 500 } as const, /answered 500/],
  ['reset' as const, /failed/],
])('burnToken: %j', async (scripted, expected) => {
  await using server = await scriptedServer(() => scripted)
  const said = await burnToken(await openHttp({ env: {} }), { title: 'PyPI', authority: server.url }, 'pypi-x')
  if (expected === undefined) expect(said).toBeUndefined()
  else expect(said).toMatch(expected)
  expect(server.seen[0]?.body.toString()).toBe('{"token":"pypi-x"}')
})
