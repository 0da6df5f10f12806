import { type CoreMetadata, parseCoreMetadata } from '../standards/core-metadata.ts'
import { parseSdistFilename, type SdistFilename } from '../standards/sdist-filename.ts'
import { ArchiveError } from './archive-error.ts'
import type { ByteSource } from './bytes.ts'
import { readTarGz, type TarMember } from './tar.ts'

/** An sdist, read but not judged. */
export interface Sdist {
  readonly filename: SdistFilename
  /** The one top-level folder; `{name}-{version}` in an honest sdist. */
  readonly top: string
  readonly metadata: CoreMetadata
  /** Everything in the archive, in its order. Their contents are in memory. */
  readonly members: readonly TarMember[]
  /** The content of a file, by its path below the top-level folder. */
  read(path: string): Buffer | undefined
}

/**
 * Opens an sdist, and reads it to its end.
 * @param filename without a path
 * @throws FilenameError; ArchiveError where it is no gzipped tar, has several top-level folders, or no PKG-INFO
 */
export function openSdist(filename: string, bytes: ByteSource): Sdist {
  const parsed = parseSdistFilename(filename)
  const members = [...readTarGz(bytes)]
  const top = topOf(members)
  const files = new Map(members.flatMap((member) => (member.kind === 'file' ? [[member.name, member] as const] : [])))
  const read = (path: string): Buffer | undefined => files.get(`${top}/${path}`)?.data()
  const packageInfo = read('PKG-INFO')
  if (packageInfo === undefined) throw new ArchiveError(`PKG-INFO not found at ${top}/PKG-INFO`)
  return { filename: parsed, top, metadata: parseCoreMetadata(packageInfo), members, read }
}

function topOf(members: readonly TarMember[]): string {
  const [top = '', ...others] = new Set(members.map((member) => member.name.split('/')[0] ?? ''))
  if (others.length > 0 || ['', '.', '..'].includes(top))
    throw new ArchiveError('Incorrect number of top-level directories in sdist')
  return top
}
