import { relative, sep } from 'node:path'
import { trackedFiles } from './git.ts'
import { sourceRoots, topLevelNames } from './modules.ts'
import type { Project } from './source.ts'
import { inTree } from './tree.ts'

/**
 * The files of the import packages, as git has them: paths as they would be below site-packages.
 * @returns undefined without git, or where no package was found
 */
export async function readPackageTree(project: Project): Promise<readonly string[] | undefined> {
  const { root, dir, name = '', pyproject } = project
  const tracked = project.git === undefined ? undefined : await trackedFiles(root)
  if (tracked === undefined) return undefined
  const folder = inTree(relative(root, dir).split(sep).join('/'))
  const tops = topLevelNames(name, pyproject.document.tables)
  for (const place of sourceRoots(pyproject.document.tables)) {
    const prefix = inTree(folder, place) === '.' ? '' : `${inTree(folder, place)}/`
    const inside = tracked.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length))
    const found = inside.filter((file) => tops.some((top) => file.startsWith(`${top}/`) || file === `${top}.py`))
    if (found.length > 0) return found
  }
  return undefined
}
