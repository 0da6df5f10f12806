import { describe, expect, test } from '@jest/globals'
import { readCheckRuns } from '../../../packages/core/src/github/check-runs.ts'
import { openHttp } from '../../../packages/core/src/http/client.ts'
import { fakeClock } from '../../fakes/clock.ts'
import { json, type Scripted, scriptedServer, type Seen } from '../../fakes/scripted-server.ts'

const SHA = '9fceb02d0ae598e95dc970b74767f19372d61af8'
const run = (name: string, conclusion: string | null = 'success') => ({
  id: 1,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
})

async function read(answer: (request: Seen, count: number) => Scripted, { token }: { token?: string } = {}) {
  await using server = await scriptedServer(answer)
  const clock = fakeClock()
  const question = { apiUrl: `${server.url}/api/v3`, token, repository: 'octo/demo', sha: SHA }
  const outcome = await openHttp({ env: {} })
    .then((http) => readCheckRuns(http, question, clock))
    .catch((thrown: unknown) => thrown)
  return { outcome, seen: server.seen, slept: clock.slept }
}

describe('check runs', () => {
  test('are read page by page, with the token', async () => {
    const all = Array.from({ length: 120 }, (_, index) => run(`test (${index})`, index === 7 ? null : 'success'))
    const { outcome, seen } = await read(
      ({ path }) => {
        const page = Number(new URL(path, 'http://x').searchParams.get('page'))
        return json({ total_count: all.length, check_runs: all.slice((page - 1) * 100, page * 100) })
      },
      { token: 'ghs_1' },
    )
    expect(outcome).toHaveLength(120)
    expect(outcome).toContainEqual({ name: 'test (7)', status: 'in_progress', conclusion: null })
    expect(seen.map(({ path }) => path)).toEqual(
      [1, 2].map((page) => `/api/v3/repos/octo/demo/commits/${SHA}/check-runs?per_page=100&page=${page}`),
    )
    expect(seen[0]?.headers).toMatchObject({
      authorization: 'Bearer ghs_1',
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    })
  })

  test('of a commit without any are none; no token is sent where there is none', async () => {
    const { outcome, seen } = await read(() => json({ total_count: 0, check_runs: [] }))
    expect(outcome).toEqual([])
    expect(seen[0]?.headers.authorization).toBeUndefined()
  })

  test('an outage that passes is waited for', async () => {
    const { outcome, slept } = await read((_, count) =>
      count === 0 ? { status: 502 } : json({ total_count: 1, check_runs: [run('a')] }),
    )
    expect(outcome).toMatchObject([{ name: 'a' }])
    expect(slept).toHaveLength(1)
  })

  test('a list without end is left', async () => {
    const { outcome, seen } = await read(() => json({ total_count: 1e9, check_runs: [run('a')] }))
    expect(outcome).toMatchObject({ message: expect.stringContaining('more than 3000 check runs') })
    expect(seen).toHaveLength(30)
  })

  test.each<readonly [string, Scripted, RegExp, RegExp]>([
    [
      'a missing permission',
      json({ message: 'Resource not accessible by integration' }, 403),
      /^the checks of 9fceb.* in octo\/demo could not be read \(403: Resource not accessible by integration\)$/,
      /checks: read/,
    ],
    ['a private repository', json({ message: 'Not Found' }, 404), /404: Not Found/, /checks: read/],
    ['a token that is none', json({ message: 'Bad credentials' }, 401), /401/, /checks: read/],
    ['a commit that is not pushed', json({ message: 'No commit found for SHA' }, 422), /422/, /Push the commit/],
    [
      'the rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: '{"message":"API rate limit exceeded"}' },
      /API rate limit/,
      /in an hour/,
    ],
    [
      'the limit of bursts',
      { status: 403, headers: { 'retry-after': '60' }, body: '{"message":"You have exceeded a secondary rate limit"}' },
      /secondary rate limit/,
      /in an hour/,
    ],
    ['an outage', { status: 503, body: '<html>' }, /503: Service Unavailable/, /githubstatus/],
    ['something else', { status: 200, body: '<html>' }, /does not speak of the checks of/, /GITHUB_API_URL/],
  ])('%s is explained', async (_, answer, message, remedy) => {
    const { outcome } = await read(() => answer)
    expect(outcome).toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    })
  })
})
