/** Random choices that a seed decides: the same on every machine. */
export interface Random {
  /** From 0 up to, but not with, `end`. */
  below(end: number): number
  chance(probability: number): boolean
  pick<T>(from: readonly T[]): T
  /** `count` results, at random between the two. */
  some<T>(least: number, most: number, make: () => T): T[]
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const picked = from[below(from.length)]
      if (picked === undefined) throw new RangeError('nothing to pick from')
      return picked
    },
    some: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, make),
  }
}

const STRANGE = Array.from(' \t\n\r.,;:!=<>~()[]{}"\'\\+-_*@#%/&0129aAvrcxzZ').concat([
  '\u00a0',
  '\u00e9',
  '\u0660',
  '\u212a',
  '\u2028',
])

/** A text with up to three characters put in, taken out or replaced. */
export function damaged(random: Random, text: string): string {
  const characters = Array.from(text)
  for (const place of random.some(1, 3, () => random.below(characters.length + 1)))
    characters.splice(place, random.below(2), ...(random.chance(0.6) ? [random.pick(STRANGE)] : []))
  return characters.join('')
}
