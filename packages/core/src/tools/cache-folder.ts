import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '../http/retry.ts'

/**
 * A folder of the tool cache, in the layout that @actions/tool-cache gives it: `uv/0.13.9/x64` and `x64.complete`. The
 * layout is written here, because that library copies file by file into the final folder: another process could see
 * half of it.
 */
export interface CacheFolder {
  readonly path: string
  /** SHA-256 of what it is made from. */
  readonly origin: string
  /** The file that callers want. */
  readonly program: string
}

/** Inside the folder, so that it comes into place together with what it vouches for. */
const MARK = 'pyrelease.sha256'

/**
 * Whether the cache holds exactly what is pinned. Other actions put folders of their own into the same place: so the
 * mark inside counts, not the `.complete` beside it.
 */
export function isInPlace(folder: CacheFolder): boolean {
  const mark = join(folder.path, MARK)
  return existsSync(mark) && readFileSync(mark, 'utf8') === folder.origin && existsSync(folder.program)
}

const filling = new Map<string, Promise<void>>()

/** Fills the folder unless it is in place; one filling serves all callers of this process that wait for it. */
export async function ensureInPlace(folder: CacheFolder, fill: () => Promise<void>): Promise<void> {
  if (isInPlace(folder)) return
  const begun = filling.get(folder.path) ?? fill()
  filling.set(folder.path, begun)
  try {
    await begun
  } finally {
    filling.delete(folder.path)
  }
}

/**
 * Renames what was made into its place. Another process may have been faster, and then its folder is as good; what else
 * lies there gives way.
 * @param made on the same file system
 * @param replaced path that does not exist, for what gives way; the caller removes it
 */
export async function putInPlace(folder: CacheFolder, made: string, replaced: string): Promise<void> {
  await writeFile(join(made, MARK), folder.origin)
  try {
    await move(made, folder.path)
  } catch {
    if (!isInPlace(folder)) {
      await move(folder.path, replaced)
      await move(made, folder.path)
    }
  }
  await writeFile(`${folder.path}.complete`, '')
}

/** Windows refuses to rename while a virus scanner still looks at the new files. */
async function move(from: string, to: string, attempts = process.platform === 'win32' ? 10 : 1): Promise<void> {
  try {
    await rename(from, to)
  } catch (thrown) {
    if (attempts <= 1) throw thrown
    await systemClock.sleep(100)
    await move(from, to, attempts - 1)
  }
}
