import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../failure.ts'
import { mirrorFolder } from './mirror.ts'

/** What wheels are built from, and the way to have it anew before each builder. */
export interface SourceTree {
  /** Files of the package that are tracked and did not come along, relative to it. */
  readonly missing: readonly string[]
  /** Puts the fixed folder into its first state: backends leave modules of one interpreter in it for the next. */
  refresh(): Promise<void>
}

/**
 * Puts the content of an sdist into the fixed folder.
 * @param top absolute folder that it was unpacked to, which stays as long as the tree is used
 * @param tracked files of the package's folder, relative to it
 */
export async function treeOfSdist(top: string, source: string, tracked: readonly string[]): Promise<SourceTree> {
  const refresh = (): Promise<void> => mirrorFolder(top, source)
  await refresh()
  const missing = await missingIn(top, tracked)
  return { missing, refresh }
}

/** The clean copy itself, where a plan builds wheels from the tree. */
export async function treeOfCopy(copy: string, source: string): Promise<SourceTree> {
  const refresh = (): Promise<void> => mirrorFolder(copy, source)
  await refresh()
  return { missing: [], refresh }
}

async function missingIn(top: string, tracked: readonly string[]): Promise<readonly string[]> {
  const absent = await Promise.all(
    tracked.map((file) =>
      access(join(top, file)).then(
        () => [],
        () => [file],
      ),
    ),
  )
  return absent.flat()
}

/** @throws Failure unless the backend made exactly one sdist */
export function onlySdist(files: readonly string[]): string {
  const [sdist, ...more] = files
  if (sdist !== undefined && more.length === 0 && sdist.endsWith('.tar.gz')) return sdist
  throw new Failure(
    `no-artifacts: the build ended well and made ${files.length === 0 ? 'no sdist' : `${files.length} files instead of one sdist`}`,
    { remedy: 'Look into the log for what the build backend did; one sdist per project is what indexes take.' },
  )
}
