import { isWild, segmentMatcher } from '../standards/glob-pattern.ts'
import { inTree, type Tree } from './tree.ts'

/** Folders that `**` does not enter: no source, and large. */
const NOT_SOURCE = /^(?:\.git|\.hg|\.venv|venv|\.tox|\.nox|node_modules|target|__pycache__|\.mypy_cache|\.ruff_cache)$/

/**
 * Files that a valid glob matches, relative to the folder, in order.
 * @param dir folder inside the tree
 */
export async function filesMatching(tree: Tree, dir: string, pattern: string): Promise<readonly string[]> {
  const found = await matchesBelow(tree, dir, '.', pattern.split('/'))
  return [...new Set(found)].toSorted()
}

async function matchesBelow(
  tree: Tree,
  dir: string,
  at: string,
  [segment = '', ...rest]: readonly string[],
): Promise<readonly string[]> {
  const names = await tree.names(inTree(dir, at))
  const folders = names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1))
  const files = names.filter((name) => !name.endsWith('/'))
  const into = (names: readonly string[], segments: readonly string[]): Promise<readonly string[]> =>
    Promise.all(names.map((name) => matchesBelow(tree, dir, inTree(at, name), segments))).then((found) => found.flat())
  if (segment === '**') {
    const deeper = await into(
      folders.filter((name) => !NOT_SOURCE.test(name)),
      ['**', ...rest],
    )
    const here = rest.length === 0 ? files.map((name) => inTree(at, name)) : await matchesBelow(tree, dir, at, rest)
    return [...here, ...deeper]
  }
  const matcher = segmentMatcher(segment)
  const fits = (name: string): boolean => (isWild(segment) ? matcher.test(name) : name === segment)
  if (rest.length > 0) return into(folders.filter(fits), rest)
  return files.filter(fits).map((name) => inTree(at, name))
}
