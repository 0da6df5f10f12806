import { createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ArchiveError } from '../archive/archive-error.ts'
import { openZip } from '../archive/zip.ts'
import { Failure } from '../failure.ts'
import { openFileBytes, sha256OfFile } from '../file-bytes.ts'

/** A file of an artifact, now on this machine. */
export interface ArtifactFile {
  readonly artifact: string
  /** Without folders. */
  readonly name: string
  readonly path: string
}

/** Artifacts by name, then files by name: zips are written in the order in which their files happened to be read. */
export function sortedFiles(files: readonly ArtifactFile[]): readonly ArtifactFile[] {
  return files.toSorted((a, b) => compare(a.artifact, b.artifact) || compare(a.name, b.name))
}

/**
 * Takes the files that `isWanted` names out of an artifact. It comes from jobs that run the project's code, so nothing
 * is unpacked by its own name. The service keeps an artifact as a zip, or as the one file that was uploaded without
 * packing.
 * @param folder holds what was fetched, and nothing else
 * @param digest `sha256:…` of it, as the service says; undefined or empty where it does not
 * @throws Failure when the artifact is damaged
 */
export async function takeOut(
  artifact: string,
  folder: string,
  digest: string | undefined,
  isWanted: (name: string) => boolean,
): Promise<readonly ArtifactFile[]> {
  const [stored] = await readdir(folder)
  if (stored === undefined) throw damaged(artifact, 'nothing came')
  const path = join(folder, stored)
  if (digest !== undefined && digest !== '' && digest !== `sha256:${await sha256OfFile(path)}`)
    throw damaged(artifact, `its bytes are not those of ${digest}`)
  if (isWanted(artifact)) return [{ artifact, name: artifact, path }]
  try {
    return await unpackWanted(artifact, path, join(folder, 'files'), isWanted)
  } catch (thrown) {
    if (thrown instanceof ArchiveError) throw damaged(artifact, thrown.message)
    throw thrown
  }
}

async function unpackWanted(
  artifact: string,
  path: string,
  into: string,
  isWanted: (name: string) => boolean,
): Promise<readonly ArtifactFile[]> {
  using bytes = openFileBytes(path)
  const zip = openZip(bytes)
  const files: ArtifactFile[] = []
  for (const [place, member] of zip.members.entries()) {
    const name = basename(member.name.replaceAll('\\', '/'))
    if (member.isDirectory || !isWanted(name)) continue
    // Two folders of one artifact may hold the same name: whoever reads them compares.
    const folder = join(into, String(place))
    await mkdir(folder, { recursive: true })
    await pipeline(Readable.from(zip.chunks(member)), createWriteStream(join(folder, name), { flags: 'wx' }))
    files.push({ artifact, name, path: join(folder, name) })
  }
  return files
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function damaged(artifact: string, reason: string): Failure {
  return new Failure(`artifact ${artifact} is damaged: ${reason}`, {
    remedy: 'Run the job that made it again, then this one.',
  })
}
