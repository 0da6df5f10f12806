import { chmod, copyFile, lstat, mkdir, readdir, readFile, readlink, rm, symlink, utimes } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes `to` hold exactly what `from` holds. Files whose bytes are equal are not touched: their times tell Cargo that
 * nothing changed; a changed file gets the time of now, whatever its archive says.
 */
export async function mirrorFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  const [wanted, present] = await Promise.all([entriesOf(from), entriesOf(to)])
  for (const name of present.keys()) if (!wanted.has(name)) await remove(join(to, name))
  for (const [name, entry] of wanted) {
    const [source, target] = [join(from, name), join(to, name)]
    const there = present.get(name)
    if (there !== undefined && kindOf(there) !== kindOf(entry)) await remove(target)
    if (entry.isDirectory()) await mirrorFolder(source, target)
    else if (entry.isSymbolicLink()) await mirrorLink(source, target)
    else if (entry.isFile()) await mirrorFile(source, target)
  }
}

async function entriesOf(folder: string): Promise<ReadonlyMap<string, Dirent>> {
  const entries = await readdir(folder, { withFileTypes: true })
  return new Map(entries.map((entry) => [entry.name, entry]))
}

function kindOf(entry: Dirent): string {
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'file'
}

async function mirrorFile(source: string, target: string): Promise<void> {
  const [wanted, there] = await Promise.all([lstat(source), lstat(target).catch(() => undefined)])
  if (there?.size === wanted.size && (await readFile(source)).equals(await readFile(target))) {
    if (there.mode !== wanted.mode) await chmod(target, wanted.mode)
    return
  }
  await rm(target, { force: true })
  await copyFile(source, target)
  // Some systems copy the time of the source as well.
  const now = new Date()
  await utimes(target, now, now)
}

async function mirrorLink(source: string, target: string): Promise<void> {
  const wanted = await readlink(source)
  if ((await readlink(target).catch(() => undefined)) === wanted) return
  await rm(target, { force: true })
  await symlink(wanted, target)
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
}
