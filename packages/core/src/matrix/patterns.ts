/** cibuildwheel takes a list of patterns or one text with blanks between; anything else selects nothing. */
export function patternsOf(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [value]
  return texts.flatMap((text) => (typeof text === 'string' ? text.split(/\s+/).filter((word) => word !== '') : []))
}

/** Whether a build identifier is selected: shell patterns with `*`, `?`, `[…]` and `{a,b}`. */
export function matchesPatterns(identifier: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => expandBraces(pattern).some((plain) => shellPattern(plain).test(identifier)))
}

function expandBraces(pattern: string): readonly string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern)
  if (braces === null) return [pattern]
  const [, head = '', choices = '', tail = ''] = braces
  return choices.split(',').flatMap((choice) => expandBraces(`${head}${choice}${tail}`))
}

function shellPattern(pattern: string): RegExp {
  const source = pattern.replace(/\[!?[^\]]+\]|[.+^${}()|\\*?[\]]/g, (special) => {
    if (special === '*') return '.*'
    if (special === '?') return '.'
    if (special.length === 1) return `\\${special}`
    return special.startsWith('[!') ? `[^${special.slice(2)}` : special
  })
  return new RegExp(`^${source}$`)
}
