import { ArchiveError, ArchiveLimitError } from './archive-error.ts'
import { type ByteSource, readBytes } from './bytes.ts'
import { gunzipWithin } from './gunzip.ts'
import { BLOCK, entryOf, extended, isExtension, isZero, type Pending, readHeader, type TarEntry } from './tar-header.ts'

export type { TarEntry, TarKind } from './tar-header.ts'

// A strict reader of `.tar.gz`. Whether names and links stay inside is safe-members.ts's to say.

export interface TarMember extends TarEntry {
  /** The content; empty for what is no file. The caller must not change it. */
  data(): Buffer
}

export interface TarLimits {
  readonly members: number
  /** In bytes, the whole tar. */
  readonly unpacked: number
  /** How many times its own size the file may unpack to. It counts only above 64 MiB. */
  readonly ratio: number
}

export const TAR_LIMITS: TarLimits = { members: 100_000, unpacked: 2 ** 30, ratio: 250 }

const FREE_OF_RATIO = 64 * 2 ** 20

/** How many bytes a file may unpack to. */
export function unpackedLimit(source: ByteSource, limits: TarLimits): number {
  return Math.min(limits.unpacked, Math.max(FREE_OF_RATIO, source.size * limits.ratio))
}

/**
 * Reads the members in order. The file is unpacked at once, into memory, within the limits.
 * @throws ArchiveError, also while iterating
 */
export function* readTarGz(source: ByteSource, limits: TarLimits = TAR_LIMITS): Generator<TarMember, void, undefined> {
  const tar = gunzipWithin(readBytes(source, 0, source.size), unpackedLimit(source, limits))
  let pending: Pending = {}
  let count = 0
  for (let at = 0; ;) {
    const block = tar.subarray(at, at + BLOCK)
    if (isZero(block)) {
      endOfArchive(tar, at, pending)
      return
    }
    const header = readHeader(block)
    const data = tar.subarray(at + BLOCK, at + BLOCK + header.size)
    if (data.length < header.size) throw new ArchiveError('tar is truncated')
    at += BLOCK + Math.ceil(header.size / BLOCK) * BLOCK
    if (isExtension(header.type)) {
      pending = extended(pending, header.type, data)
      continue
    }
    count += 1
    if (count > limits.members) throw new ArchiveLimitError(`archive has more than ${limits.members} members`)
    yield { ...entryOf(header, pending), data: () => data }
    pending = {}
  }
}

function endOfArchive(tar: Buffer, at: number, pending: Pending): void {
  // Two blocks of zeros by the standard; some writers end after one.
  if (at + BLOCK > tar.length) throw new ArchiveError('tar is truncated')
  if (Object.keys(pending).length > 0) throw new ArchiveError('tar ends after the extended header of a member')
  if (!isZero(tar.subarray(at))) throw new ArchiveError('data follows the end of the tar')
}
