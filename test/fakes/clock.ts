import type { Clock } from '@pyrelease/core'

export interface FakeClock extends Clock {
  /** Milliseconds slept, in order. */
  readonly slept: readonly number[]
}

/** A clock that moves when somebody sleeps; chance is always in the middle. */
export function fakeClock(start = 1_750_000_000_000): FakeClock {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
      return Promise.resolve()
    },
    random: () => 0.5,
  }
}
