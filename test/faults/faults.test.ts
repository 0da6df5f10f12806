import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { openHttp } from '@pyrelease/core'
import { openFaults, type Request, startRehearsal } from '@pyrelease/rehearsal'
import { faultFor } from '../../packages/rehearsal/src/faults-schedule.ts'
import { runKill } from './kill.ts'
import { openPool, type Pool } from './release.ts'
import { runSeed } from './seed.ts'

jest.setTimeout(240_000)

// The first of those that `npm run faults` goes through; one that fails is run alone by `npm run faults -- --seed N`.

const SEEDS = 40
const KILLS = 6
/** Releases of this test are smaller than those of the campaign: they take less time, and meet as many faults. */
const MOST_FILES = 16

let pool: Pool
beforeAll(async () => {
  pool = await openPool(MOST_FILES)
})
afterAll(async () => {
  await pool[Symbol.asyncDispose]()
})

test('a release comes through every schedule of faults whole, or a later run makes it whole', async () => {
  const results = []
  for (let seed = 1; seed <= SEEDS; seed += 1) results.push(await runSeed(seed, pool, MOST_FILES))
  expect(results.filter(({ problem }) => problem !== undefined)).toEqual([])
  expect(results.reduce((sum, { faults }) => sum + faults, 0)).toBeGreaterThan(SEEDS * 3)
  // Some schedules are too much for one run: that, too, must have been seen.
  expect(results.some(({ runs }) => runs > 1)).toBe(true)
})

test('a publication that is killed, and run again, is the same release', async () => {
  const results = []
  for (let seed = 1; seed <= KILLS; seed += 1) results.push(await runKill(seed, pool, MOST_FILES))
  expect(results.filter(({ problem }) => problem !== undefined)).toEqual([])
  expect(results.some(({ faults }) => faults > 0)).toBe(true)
})

function request(path: string, method = 'GET'): Request {
  return { method, url: new URL(path, 'https://localhost'), headers: {}, body: bodyOf('abc') }
}

async function* bodyOf(text: string): AsyncGenerator<Uint8Array> {
  yield Promise.resolve(Buffer.from(text))
}

describe('faults', () => {
  const clock = () => {
    let now = 0
    return { now: () => now, advance: (by: number) => void (now += by) }
  }

  test('the same seed draws the same, another seed does not', () => {
    const draws = (seed: number) =>
      Array.from({ length: 50 }, (_, nth) => faultFor({ seed, rate: 0.5 }, request('/legacy/', 'POST'), String(nth)))
    expect(draws(7)).toEqual(draws(7))
    expect(draws(7)).not.toEqual(draws(8))
  })

  test('only kinds that were asked for happen, and only to requests that know them', () => {
    const kinds = (path: string) =>
      new Set(
        Array.from(
          { length: 50 },
          (_, nth) => faultFor({ seed: 1, rate: 1, kinds: ['stale', 'reset'] }, request(path), `${nth}`)?.kind,
        ),
      )
    expect(kinds('/simple/demo/')).toEqual(new Set(['stale', 'reset']))
    expect(kinds('/_/oidc/audience')).toEqual(new Set(['reset']))
    expect(kinds('/packages/x')).toEqual(new Set([undefined]))
  })

  test('a stale page is one that was true before; without one, the project is unknown', async () => {
    const faults = openFaults({ seed: 1, rate: 1, kinds: ['stale'] }, clock())
    const look = () => faults.middleware(request('/simple/demo/'), () => Promise.resolve({ status: 200, body: 'new' }))
    expect(await look()).toMatchObject({ status: 404 })
    faults.calm()
    expect(await look()).toMatchObject({ status: 200, headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT' } })
    expect(faults.happened).toEqual(new Map([['stale', 1]]))
    expect(faults.asked).toEqual(new Map([['GET /simple/demo/', 2]]))
  })

  test('an outage answers 503 to the uploads within it', async () => {
    const faults = openFaults({ seed: 1, rate: 0, outage: { from: 1, uploads: 2 } }, clock())
    const statuses = []
    for (let count = 0; count < 4; count += 1) {
      const outcome = await faults.middleware(request('/legacy/', 'POST'), () => Promise.resolve({ status: 200 }))
      statuses.push(outcome === 'no answer' ? outcome : outcome.status)
    }
    expect(statuses).toEqual([200, 503, 503, 200])
  })

  test('an index may be told to have them', async () => {
    await using index = await startRehearsal({ faults: { seed: 1, rate: 1, kinds: ['status', 'cut'], skew: 60_000 } })
    const http = await openHttp({ env: {}, authority: index.authority })
    const ends = new Set<string>()
    for (let count = 0; count < 12; count += 1) {
      const answer = await http.request('GET', index.simple)
      ends.add(
        await answer.text().then(
          () => (answer.status >= 400 ? 'refused' : 'whole'),
          () => 'cut',
        ),
      )
      const ahead = Date.parse(answer.header('date') ?? '') - Date.now()
      expect(ahead).toBeGreaterThan(30_000)
    }
    expect(ends).toEqual(new Set(['refused', 'cut']))
  })

  test('tokens expire, and slow requests take their time, by the clock of the index', async () => {
    for (const [kind, least] of [
      ['expired', 900_000],
      ['slow', 1],
    ] as const) {
      const time = clock()
      const faults = openFaults({ seed: 3, rate: 1, kinds: [kind], skew: 5 }, time)
      expect(time.now()).toBe(5)
      let arrived = ''
      await faults.middleware(request('/legacy/', 'POST'), async ({ body }) => {
        for await (const chunk of body) arrived += Buffer.from(chunk).toString()
        return { status: 200 }
      })
      expect(arrived).toBe('abc')
      expect(time.now()).toBeGreaterThan(least)
    }
  })
})
