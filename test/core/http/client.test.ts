import { describe, expect, test } from '@jest/globals'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { isLoopback } from '../../../packages/core/src/http/loopback.ts'
import { type Scripted, scriptedServer } from '../../fakes/scripted-server.ts'

const to = (location: string): Scripted => ({ status: 302, headers: { Location: location } })

describe('redirects', () => {
  test('are followed for GET, without credentials to another host', async () => {
    await using other = await scriptedServer(() => ({ status: 200, body: 'there' }))
    await using first = await scriptedServer(({ path }) => (path === '/a' ? to('b') : to(`${other.url}/c`)))
    const http = await openHttp({ env: {} })
    const answer = await http.request('GET', `${first.url}/a`, { headers: { Authorization: 'Basic x' } })
    expect(await answer.text()).toBe('there')
    expect(answer.url).toBe(`${other.url}/c`)
    expect(first.seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/a', 'Basic x'],
      ['/b', 'Basic x'],
    ])
    expect(other.seen[0]?.headers).not.toHaveProperty('authorization')
  })
  test('are not followed for POST: what it carries was meant for one address', async () => {
    await using server = await scriptedServer(() => to('/elsewhere'))
    const http = await openHttp({ env: {} })
    expect((await http.request('POST', server.url, { body: 'secret' })).status).toBe(302)
    expect(server.seen).toHaveLength(1)
  })
  test('come to an end', async () => {
    await using server = await scriptedServer(() => to('/again'))
    const http = await openHttp({ env: {} })
    await expect(http.request('GET', server.url)).rejects.toThrow(/more than 5 redirects/)
  })
})

test.each([
  ['https://localhost:1/x', true],
  ['http://127.8.0.1/', true],
  ['http://[::1]:9/', true],
  ['https://localhost.example.org/', false],
  ['https://pypi.org/', false],
  ['pypi', false],
])('isLoopback(%s)', (url, expected) => {
  expect(isLoopback(url)).toBe(expected)
})
