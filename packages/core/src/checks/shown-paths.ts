const SHOWN = 8

/** Paths for a message: the first of them, and how many more. */
export function shownPaths(paths: readonly string[]): string {
  const more = paths.length - SHOWN
  return `${paths.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
