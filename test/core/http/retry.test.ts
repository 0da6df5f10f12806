import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../packages/core/src/http/client.ts'
import { NetworkFailure } from '../../../packages/core/src/http/network-failure.ts'
import { askPatiently, mayPass, pauseAfter, retryAfter } from '../../../packages/core/src/http/retry.ts'
import { fakeClock } from '../../fakes/clock.ts'

const broken = (code: string) => new NetworkFailure('GET x failed', code, { remedy: 'again', cause: undefined })
const answer = (status: number, wait?: string) =>
  ({ status, header: () => wait, stream: { resume: () => undefined } }) as unknown as Answer
const policy = { attempts: 3, first: 100, most: 1_000 }

async function ask(script: readonly (Answer | Error)[]) {
  const clock = fakeClock()
  let asked = 0
  const result = await askPatiently(clock, policy, () => {
    const next = script[asked++]
    return next instanceof Error || next === undefined
      ? Promise.reject(next ?? new Error('end'))
      : Promise.resolve(next)
  }).catch((thrown: unknown) => thrown)
  return { result, asked, slept: clock.slept }
}

describe('askPatiently', () => {
  test('a broken connection and a 503 are tried again', async () => {
    expect(await ask([broken('ECONNRESET'), answer(503), answer(200)])).toMatchObject({
      result: { status: 200 },
      slept: [75, 150],
    })
  })
  test('Retry-After is obeyed when it is longer', async () => {
    expect((await ask([answer(429, '5'), answer(200)])).slept).toEqual([5_000])
  })
  test('the last answer counts, whatever it is', async () => {
    expect(await ask([answer(500), answer(500), answer(500)])).toMatchObject({ result: { status: 500 }, asked: 3 })
  })
  test.each([
    ['an untrusted certificate', broken('SELF_SIGNED_CERT_IN_CHAIN')],
    ['a bug', new TypeError('x')],
  ])('%s is not tried again', async (_, thrown) => {
    expect(await ask([thrown])).toMatchObject({ result: thrown, asked: 1 })
  })
  test('the last failure is thrown', async () => {
    expect(await ask([broken('ECONNREFUSED'), broken('ECONNREFUSED'), broken('ECONNRESET')])).toMatchObject({
      result: { code: 'ECONNRESET' },
      asked: 3,
    })
  })
})

test.each([
  ['7', 7_000],
  ['900', 120_000],
  [new Date(5_000).toUTCString(), 4_000],
  ['soon', undefined],
  [undefined, undefined],
])('Retry-After: %s', (value, expected) => {
  expect(retryAfter(answer(503, value), 1_000)).toBe(expected)
})

test('pauses are jittered between half and the whole', () => {
  expect([0, 0.999].map((chance) => pauseAfter(3, { first: 100, most: 500 }, { random: () => chance }))).toEqual([
    250, 500,
  ])
})

test.each([
  ['ECONNREFUSED', true],
  ['ETIMEDOUT', true],
  ['CERT_HAS_EXPIRED', false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false],
])('mayPass(%s)', (code, expected) => {
  expect(mayPass(broken(code))).toBe(expected)
})
