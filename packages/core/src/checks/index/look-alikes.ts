/** A name that may be taken for another one. */
export interface LookAlike {
  readonly name: string
  /** Completes "differs from … by". */
  readonly slip: string
}

/** Whether the first name comes of the second by one slip. Both are PEP 503 normalised, and differ. */
type Slip = (name: string, meant: string) => boolean

/** How names are mistyped, and squatted: what Warehouse's advice asks too (warehouse/packaging/typosnyper.py). */
const SLIPS: readonly (readonly [slip: string, isMade: Slip])[] = [
  [
    'a repeated character',
    (name, meant) => dropped(name).some(({ rest, before, at }) => rest === meant && before === at),
  ],
  ['an omitted character', (name, meant) => dropped(meant).some(({ rest }) => rest === name)],
  ['swapped characters', isTransposed],
  ['swapped words', (name, meant) => words(name) === words(meant)],
  ['a common typing slip', isNeighbour],
]

/** Shorter names have too many neighbours to mean anything. */
const SHORTEST = 4

/** The first of these that a name may be taken for; none for a name that is among them. */
export function lookAlike(name: string, known: readonly string[]): LookAlike | undefined {
  if (known.includes(name)) return undefined
  for (const [slip, isMade] of SLIPS) {
    const meant = known.find((other) => other.length >= SHORTEST && name.length >= SHORTEST && isMade(name, other))
    if (meant !== undefined) return { name: meant, slip }
  }
  return undefined
}

/** Every way to leave one character out, with the character and the one before it. */
function dropped(name: string) {
  return Array.from(name, (at, place) => ({
    rest: name.slice(0, place) + name.slice(place + 1),
    at,
    before: name[place - 1],
  }))
}

function isTransposed(name: string, meant: string): boolean {
  return Array.from(name).some(
    (_, place) =>
      name.slice(0, place) + (name[place + 1] ?? '') + (name[place] ?? '') + name.slice(place + 2) === meant,
  )
}

function words(name: string): string {
  return name.split('-').toSorted().join('-')
}

const KEYBOARD = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** What looks alike in most typefaces. */
const ALIKE: readonly (readonly [string, string])[] = [
  ['1', 'l'],
  ['1', 'i'],
  ['i', 'l'],
  ['0', 'o'],
  ['5', 's'],
  ['u', 'v'],
  ['rn', 'm'],
  ['vv', 'w'],
  ['-', ''],
]

/** One character replaced by a key beside it, or by what looks like it. */
function isNeighbour(name: string, meant: string): boolean {
  let start = 0
  while (start < name.length && name[start] === meant[start]) start += 1
  let end = 0
  while (end < Math.min(name.length, meant.length) - start && name.at(-1 - end) === meant.at(-1 - end)) end += 1
  const [a, b] = [name.slice(start, name.length - end), meant.slice(start, meant.length - end)]
  return ALIKE.some(([x, y]) => (a === x && b === y) || (a === y && b === x)) || areNeighbours(a, b)
}

/** Keys of one row lie side by side; those of two, one place apart at most. */
function areNeighbours(a: string, b: string): boolean {
  if (a.length !== 1 || b.length !== 1) return false
  const [[row, column], [otherRow, otherColumn]] = [placeOf(a), placeOf(b)]
  if (row < 0 || otherRow < 0) return false
  if (row === otherRow) return Math.abs(column - otherColumn) === 1
  const [above, below] = row < otherRow ? [column, otherColumn] : [otherColumn, column]
  return Math.abs(row - otherRow) === 1 && (above === below || above === below + 1)
}

function placeOf(key: string): readonly [row: number, column: number] {
  const row = KEYBOARD.findIndex((keys) => keys.includes(key))
  return [row, KEYBOARD[row]?.indexOf(key) ?? -1]
}
