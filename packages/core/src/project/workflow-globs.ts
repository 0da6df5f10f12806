/**
 * Whether a ref is chosen by GitHub's filter patterns: `*` stops at a slash, `**` does not, `?` and `+` repeat what
 * stands before them, `!` takes away again; the last pattern that fits decides.
 * ("Filter pattern cheat sheet" of GitHub's workflow syntax.)
 */
export function chosenBy(patterns: readonly string[], ref: string): boolean {
  return patterns.reduce((chosen, pattern) => {
    const negative = pattern.startsWith('!')
    return globOf(negative ? pattern.slice(1) : pattern).test(ref) ? !negative : chosen
  }, false)
}

/** So many repetitions in one pattern no release needs, and trying them all out takes long. */
const MOST_REPEATS = 12

function globOf(pattern: string): RegExp {
  if ((pattern.match(/[*+?]+/g) ?? []).length > MOST_REPEATS) return NOTHING
  const source = pattern.replace(/\*\*\/?|\*|\[[^\]]*\]|\\.|[.^$(){}|]/g, (piece) => {
    if (piece.startsWith('**')) return '.*'
    if (piece === '*') return '[^/]*'
    if (piece.startsWith('[')) return piece.length > 2 ? piece.replace(/\\/g, '\\\\') : '\\[\\]'
    return piece.startsWith('\\') ? piece : `\\${piece}`
  })
  try {
    return new RegExp(`^(?:${source})$`)
  } catch {
    // A pattern that GitHub refuses too.
    return NOTHING
  }
}

const NOTHING = /^(?!)/

/** A text of which some pieces are unknown: what is known before, between and after them. */
export type Gapped = readonly string[]

/** Whether one text can be both. */
export function canBeEqual(a: Gapped, b: Gapped): boolean {
  if (a.length === 1 && b.length === 1) return a[0] === b[0]
  const [left, right] = [tokensOf(a), tokensOf(b)]
  // Longer than any name may be: nothing is claimed.
  if (left.length > MOST_TOKENS || right.length > MOST_TOKENS) return true
  const seen = new Set<number>()
  const meet = (i: number, j: number): boolean => {
    const at = i * (right.length + 1) + j
    if (seen.has(at)) return false
    seen.add(at)
    if (i === left.length && j === right.length) return true
    if (left[i] === GAP) return meet(i + 1, j) || (j < right.length && meet(i, j + 1))
    if (right[j] === GAP) return meet(i, j + 1) || (i < left.length && meet(i + 1, j))
    return i < left.length && j < right.length && left[i] === right[j] && meet(i + 1, j + 1)
  }
  return meet(0, 0)
}

const MOST_TOKENS = 500

/** Stands for any text. */
const GAP = null

function tokensOf(text: Gapped): readonly (string | null)[] {
  return text.flatMap((piece, index): readonly (string | null)[] => [
    ...(index === 0 ? [] : [GAP]),
    ...Array.from(piece),
  ])
}
