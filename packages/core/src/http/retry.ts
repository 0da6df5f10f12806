import type { Answer } from './client.ts'
import { NetworkFailure } from './network-failure.ts'

/** Time, chance and waiting as values, so that tests need neither. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** From 0 up to, not including, 1. */
  random(): number
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}

/** How the pauses between attempts grow, in milliseconds: from `first`, doubled each time, up to `most`. */
export interface Backoff {
  readonly first: number
  readonly most: number
}

/** The pause after attempt `attempt` (from 0): between half and the whole of the step, so that clients spread out. */
export function pauseAfter(attempt: number, backoff: Backoff, clock: Pick<Clock, 'random'>): number {
  const step = Math.min(backoff.first * 2 ** attempt, backoff.most)
  return Math.round(step * (0.5 + clock.random() / 2))
}

/** Answers that say "not now": trying again may help, whatever was asked. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500
}

const PASSING_CODES = [
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ERR_SOCKET_TIMEOUT',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ETIMEDOUT',
]

/** True when the same request may get through later: a broken connection, not a certificate that nobody trusts. */
export function mayPass(failure: NetworkFailure): boolean {
  return PASSING_CODES.includes(failure.code)
}

/** Milliseconds that the server asks to wait: seconds or a date in `Retry-After`. Capped at two minutes. */
export function retryAfter(answer: Answer, now: number): number | undefined {
  const value = answer.header('retry-after')
  if (value === undefined) return undefined
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), 120_000)
}

/**
 * The same answer, read to its end: one that breaks off is none, and may be asked for again.
 * @throws NetworkFailure when it breaks off
 */
export async function whole(answer: Answer): Promise<Answer> {
  const bytes = await answer.bytes()
  return { ...answer, bytes: () => Promise.resolve(bytes), text: () => Promise.resolve(bytes.toString('utf8')) }
}

export interface RetryPolicy extends Backoff {
  readonly attempts: number
}

/**
 * Asks until an answer comes that is not "not now". `ask` makes each request anew, since what it sends may be good
 * for one attempt only.
 * @returns the last answer, whatever its status
 * @throws NetworkFailure when the last attempt got no answer
 */
export async function askPatiently(clock: Clock, policy: RetryPolicy, ask: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    const last = attempt + 1 >= policy.attempts
    let wait = pauseAfter(attempt, policy, clock)
    try {
      const answer = await ask()
      if (last || !isPassing(answer.status)) return answer
      wait = Math.max(wait, retryAfter(answer, clock.now()) ?? 0)
      answer.stream.resume()
    } catch (thrown) {
      if (last || !(thrown instanceof NetworkFailure) || !mayPass(thrown)) throw thrown
    }
    await clock.sleep(wait)
  }
}
