import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { trackedAmong } from './git.ts'
import { decodeUtf8 } from './toml.ts'

/** A source tree to read from. Paths are relative to its root, with forward slashes. */
export interface Tree {
  /** Undefined when there is no such file, or it cannot be read. */
  bytes(path: string): Promise<Uint8Array | undefined>
  /** Undefined also for what is no UTF-8. */
  text(path: string): Promise<string | undefined>
  isFolder(path: string): Promise<boolean>
  /** What lies in a folder, sorted, folders with a final slash; empty when there is no such folder. */
  names(path: string): Promise<readonly string[]>
  /** Those of the given paths that git tracks; undefined without git. */
  trackedAmong(paths: readonly string[]): Promise<ReadonlySet<string> | undefined>
}

/** @param hasGit whether `root` is the top of a repository */
export function openTree(root: string, hasGit: boolean): Tree {
  const bytes = (path: string): Promise<Uint8Array | undefined> => readFile(join(root, path)).catch(() => undefined)
  return {
    bytes,
    async text(path) {
      const found = await bytes(path)
      return found === undefined ? undefined : decodeUtf8(found)
    },
    isFolder: (path) =>
      stat(join(root, path)).then(
        (found) => found.isDirectory(),
        () => false,
      ),
    names: (path) =>
      readdir(join(root, path), { withFileTypes: true }).then(
        (entries) => entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted(),
        () => [],
      ),
    trackedAmong: (paths) => (hasGit ? trackedAmong(root, paths) : Promise.resolve(undefined)),
  }
}

/** Joins parts of a path inside a tree and resolves `.` and `..`; what climbs out keeps its leading `..`. */
export function inTree(...parts: readonly string[]): string {
  const kept: string[] = []
  for (const part of parts.join('/').split(/[/\\]+/)) {
    if (part === '' || part === '.') continue
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else kept.push(part)
  }
  return kept.join('/') || '.'
}

/** True for what `inTree` could not keep inside. */
export function leavesTree(path: string): boolean {
  return path === '..' || path.startsWith('../') || /^([A-Za-z]:)?[/\\]/.test(path)
}

/** A folder and all that contain it, nearest first: `a/b`, `a`, `.`. */
export function upwards(folder: string): readonly string[] {
  const parts = inTree(folder) === '.' ? [] : inTree(folder).split('/')
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '.']
}
