// Globs of pyproject.toml. Source: packaging.python.org, "glob patterns" (from PEP 639).

/** Why a glob is none by the specification; undefined for a valid one. */
export function problemOfGlob(pattern: string): string | undefined {
  if (pattern === '') return 'is empty'
  if (pattern.includes('\\')) return 'has a backslash; the delimiter is /'
  if (pattern.startsWith('/') || /^[A-Za-z]:/.test(pattern)) return 'is no relative path'
  const segments = pattern.split('/')
  if (segments.includes('..')) return 'has the parent folder ..'
  if (segments.some((segment) => segment.includes('**') && segment !== '**'))
    return 'has ** beside other characters; it stands for whole folders'
  const ranges = /\[[\p{L}\p{N}_.-]+\]/gu
  const strange = /[^\p{L}\p{N}_.\-/*?]/u.exec(pattern.replace(ranges, ''))?.[0]
  if (strange === '[' || strange === ']')
    return 'has a range that is not closed, or holds more than letters, digits, _ - and .'
  if (strange !== undefined)
    return `has ${strange === ' ' ? 'a blank' : `the character ${strange}`}, which globs cannot`
  const backwards = [...pattern.matchAll(/\[[^\]]*\]/gu)].some(([range]) =>
    [...range.matchAll(/([\p{L}\p{N}])-([\p{L}\p{N}])/gu)].some(([, from = '', to = '']) => from > to),
  )
  return backwards ? 'has a range that runs backwards' : undefined
}

/**
 * Matches one segment of a path (never `**`): `*`, `?` and ranges; all else stands for itself.
 * @param segment of a valid glob
 */
export function segmentMatcher(segment: string): RegExp {
  const source = segment.replace(/\[[^\]]+\]|[.*?+^${}()|\\]/gu, (special) => {
    if (special === '*') return '.*'
    if (special === '?') return '.'
    return special.length > 1 ? special : `\\${special}`
  })
  return new RegExp(`^${source}$`, 'u')
}

/** Whether a segment stands for more than itself. */
export function isWild(segment: string): boolean {
  return /[*?[]/.test(segment)
}
