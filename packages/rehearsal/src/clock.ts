/** The one clock of an index and its issuer. Milliseconds. */
export interface Clock {
  readonly now: () => number
  /** It goes on from there. */
  set(to: number): void
  advance(by: number): void
}

/** @param base what time it is while nobody has set the clock */
export function openClock(base: () => number): Clock {
  let ahead = 0
  return {
    now: () => base() + ahead,
    set(to) {
      ahead = to - base()
    },
    advance(by) {
      ahead += by
    },
  }
}
