import { remembered } from '../standards/remembered.ts'
import { expandBraces } from './braces.ts'

/**
 * Whether a build identifier is selected by one of cibuildwheel's patterns, which white space separates: braces, then
 * the shell patterns of Python's fnmatch (`*`, `?`, `[…]`, `[!…]`).
 * @throws Failure for braces that stand for too much
 */
export function matchesPatterns(identifier: string, patterns: string): boolean {
  return compiled(patterns).some((pattern) => pattern.test(identifier))
}

const compiled = remembered((patterns: string): readonly RegExp[] =>
  patterns
    .split(/\s+/)
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => expandBraces(pattern).map(shellPattern)),
)

function shellPattern(pattern: string): RegExp {
  const source = pattern.replace(
    /\[(?:(!)|(?!!))(\][^\]]*|[^\]]+)\]|\W/g,
    (special: string, negation: string | undefined, set: string | undefined) => {
      if (special === '*') return '.*'
      if (special === '?') return '.'
      return set === undefined ? escaped(special) : characterSet(set, negation !== undefined)
    },
  )
  return new RegExp(`^${source}$`, 's')
}

/** A range with its ends the wrong way round holds nothing, as in Python; JavaScript would refuse it. */
function characterSet(set: string, isNegated: boolean): string {
  const members = set.replace(/(.)-(.)|./gs, (all: string, first: string | undefined, last: string | undefined) => {
    if (first === undefined || last === undefined) return escaped(all)
    return first <= last ? `${escaped(first)}-${escaped(last)}` : ''
  })
  if (members === '') return isNegated ? '.' : '(?!)'
  return `[${isNegated ? '^' : ''}${members}]`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
