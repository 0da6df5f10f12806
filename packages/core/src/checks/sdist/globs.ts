import { segmentMatcher } from '../../standards/glob-pattern.ts'

/**
 * Whether a path is meant by a glob of the inputs: `*`, `?` and ranges stay inside one part, `**` spans parts. As in
 * .gitignore, a glob without a slash means a name at any depth, and a folder stands for all that is below it.
 * @param path with forward slashes, relative
 */
export function matchesGlob(path: string, glob: string): boolean {
  const segments = glob.split('/').filter((segment) => segment !== '' && segment !== '.')
  const anywhere = segments.length === 1 && !glob.startsWith('/')
  return fits(path.split('/'), anywhere ? ['**', ...segments] : segments)
}

export function matchesAny(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => matchesGlob(path, glob))
}

function fits(parts: readonly string[], [segment, ...rest]: readonly string[]): boolean {
  if (segment === undefined) return true
  if (segment === '**') return rest.length === 0 || parts.some((_, index) => fits(parts.slice(index), rest))
  const [part, ...others] = parts
  return part !== undefined && segmentMatcher(segment).test(part) && fits(others, rest)
}
