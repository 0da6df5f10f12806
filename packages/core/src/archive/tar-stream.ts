import { ArchiveError, ArchiveLimitError } from './archive-error.ts'
import type { ByteSource } from './bytes.ts'
import { gunzipChunks } from './gunzip.ts'
import { TAR_LIMITS, type TarLimits, unpackedLimit } from './tar.ts'
import { BLOCK, entryOf, extended, isExtension, isZero, type Pending, readHeader, type TarEntry } from './tar-header.ts'

/** Bytes of an extended header: it holds names. */
const EXTENSION_LIMIT = 2 ** 20

/** Takes the content of a member in pieces, in their order. The pieces are not its own: it must copy what it keeps. */
export type TarSink = (piece: Buffer) => void

/**
 * Reads a `.tar.gz` as strictly as `readTarGz`, in memory that does not grow with it. Node unpacks in pieces only
 * asynchronously.
 * @param begin is told every member, before its content; what it returns is given the content of a file
 * @throws ArchiveError; the members before the fault have been told
 */
export async function streamTarGz(
  source: ByteSource,
  begin: (entry: TarEntry) => TarSink | undefined,
  limits: TarLimits = TAR_LIMITS,
): Promise<void> {
  const chunks = gunzipChunks(source, unpackedLimit(source, limits))
  try {
    await readMembers(new Pieces(chunks), begin, limits.members)
  } finally {
    await chunks.return()
  }
}

async function readMembers(tar: Pieces, begin: (entry: TarEntry) => TarSink | undefined, most: number): Promise<void> {
  let pending: Pending = {}
  for (let count = 1; ;) {
    const block = await tar.take(BLOCK)
    if (block.length < BLOCK) throw new ArchiveError('tar is truncated')
    if (isZero(block)) {
      if (Object.keys(pending).length > 0) throw new ArchiveError('tar ends after the extended header of a member')
      await expectZeros(tar)
      return
    }
    const header = readHeader(block)
    if (isExtension(header.type)) {
      if (header.size > EXTENSION_LIMIT) throw new ArchiveLimitError(`extended header has ${header.size} bytes`)
      pending = extended(pending, header.type, await tar.take(header.size))
      await tar.pass(padding(header.size), undefined)
      continue
    }
    if (count > most) throw new ArchiveLimitError(`archive has more than ${most} members`)
    count += 1
    await tar.pass(header.size, begin(entryOf(header, pending)))
    await tar.pass(padding(header.size), undefined)
    pending = {}
  }
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

/** To the very end, so that the gzip stream is read whole. */
async function expectZeros(tar: Pieces): Promise<void> {
  for (let piece = await tar.next(); piece !== undefined; piece = await tar.next())
    if (!isZero(piece)) throw new ArchiveError('data follows the end of the tar')
}

/** A stream of bytes, in portions as they are asked for. */
class Pieces {
  readonly #chunks: AsyncIterator<Buffer, void>
  #rest: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterator<Buffer, void>) {
    this.#chunks = chunks
  }

  /** All that is left of the chunk at hand, else the next one; undefined at the end. */
  async next(): Promise<Buffer | undefined> {
    if (this.#rest.length > 0) {
      const rest = this.#rest
      this.#rest = Buffer.alloc(0)
      return rest
    }
    const next = await this.#chunks.next()
    return next.done === true ? undefined : next.value
  }

  /** Fewer than `length` bytes only at the end. */
  async take(length: number): Promise<Buffer> {
    if (this.#rest.length >= length) return this.#cut(length)
    const parts: Buffer[] = []
    let missing = length
    while (missing > 0) {
      const piece = await this.next()
      if (piece === undefined) break
      this.#rest = piece
      const part = this.#cut(Math.min(missing, piece.length))
      parts.push(part)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }

  /** Gives `length` bytes to the sink. @throws ArchiveError where the stream ends before */
  async pass(length: number, sink: TarSink | undefined): Promise<void> {
    for (let missing = length; missing > 0;) {
      const piece = await this.next()
      if (piece === undefined) throw new ArchiveError('tar is truncated')
      this.#rest = piece
      const part = this.#cut(Math.min(missing, piece.length))
      sink?.(part)
      missing -= part.length
    }
  }

  #cut(length: number): Buffer {
    const part = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    return part
  }
}
