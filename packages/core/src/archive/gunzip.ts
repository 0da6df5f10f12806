import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw, inflateRawSync, type InflateRaw } from 'node:zlib'
import { ArchiveError, ArchiveLimitError, isDamage, isTooLarge } from './archive-error.ts'
import { type ByteSource, readBytes } from './bytes.ts'

// gzip (RFC 1952), exactly one member with nothing behind it: readers disagree on what follows (CPython goes on, others
// stop), so that one file could be two archives.

const FIXED = 10
const TRAILER = 8
const CHUNK = 2 ** 20
/** What a header may have: names and comments are short. */
const HEADER_LIMIT = 64 * 2 ** 10
/** Up to here it is quicker to unpack at once; sizes in bytes. */
const WHOLE = { packed: 8 * 2 ** 20, unpacked: 32 * 2 ** 20 }
const SLICE = 256 * 2 ** 10
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 }
const RESERVED = 0xe0

/**
 * @param limit in bytes, unpacked
 * @throws ArchiveError also on a wrong CRC-32 or length, which Python's tarfile does not notice
 */
export function gunzipWithin(packed: Buffer, limit: number): Buffer {
  const start = headerLength(packed)
  const { content, used } = inflateWithin(packed.subarray(start), limit, declaredLength(packed))
  judgeTrailer(packed.subarray(start + used), { crc: crc32(content), length: content.length })
  return content
}

/**
 * The same in pieces, in memory that does not grow with the file. Length and CRC-32 are checked at the end, so nothing may
 * be trusted before the loop is over; what comes before damage comes all the same.
 * @param limit in bytes, unpacked
 * @throws ArchiveError
 */
export async function* gunzipChunks(source: ByteSource, limit: number): AsyncGenerator<Buffer, void, undefined> {
  const whole = unpackedAtOnce(source, limit)
  if (whole !== undefined) {
    yield whole
    return
  }
  const start = headerLength(readBytes(source, 0, HEADER_LIMIT))
  const engine = createInflateRaw({ chunkSize: SLICE })
  // Its errors come out of the loop as well. It is awaited so that nothing reads the source after the last chunk.
  const feeding = pipeline(Readable.from(slices(source, start), { highWaterMark: 1 }), engine).catch(() => undefined)
  let [crc, length] = [0, 0]
  try {
    for await (const chunk of engine as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > limit) throw new ArchiveLimitError(`unpacks to more than ${limit} bytes`)
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (error) {
    throw isDamage(error) ? new ArchiveError('gzip stream is truncated or damaged', { cause: error }) : error
  } finally {
    engine.destroy()
    await feeding
  }
  const end = start + engine.bytesWritten
  judgeTrailer(readBytes(source, end, source.size - end), { crc, length })
}

/** Seconds since 1970 that the header gives for the file; 0 where it gives none, or where there is no header. */
export function gzipTime(source: ByteSource): number {
  const header = readBytes(source, 0, FIXED)
  return header.length < FIXED || header.readUInt16BE(0) !== 0x1f8b ? 0 : header.readUInt32LE(4)
}

/** A small file, whole; undefined for one that is large or damaged, of which the pieces are to be had. */
function unpackedAtOnce(source: ByteSource, limit: number): Buffer | undefined {
  if (source.size > WHOLE.packed || source.size < FIXED + TRAILER) return undefined
  if (readBytes(source, source.size - 4, 4).readUInt32LE(0) > Math.min(WHOLE.unpacked, limit)) return undefined
  try {
    return gunzipWithin(readBytes(source, 0, source.size), Math.min(WHOLE.unpacked, limit))
  } catch (error) {
    if (error instanceof ArchiveError) return undefined
    throw error
  }
}

function* slices(source: ByteSource, start: number): Generator<Buffer, void, undefined> {
  for (let at = start; at < source.size; at += SLICE) yield readBytes(source, at, SLICE)
}

function judgeTrailer(trailer: Buffer, content: { readonly crc: number; readonly length: number }): void {
  if (trailer.length < TRAILER) throw new ArchiveError('gzip stream is truncated')
  if (trailer.readUInt32LE(0) !== content.crc || trailer.readUInt32LE(4) !== content.length % 2 ** 32)
    throw new ArchiveError('gzip stream is damaged: CRC-32 or length does not hold')
  if (trailer.length > TRAILER)
    throw new ArchiveError(`${trailer.length - TRAILER} bytes follow the end of the gzip stream`)
}

function headerLength(packed: Buffer): number {
  if (packed.length < FIXED || packed.readUInt16BE(0) !== 0x1f8b || packed.readUInt8(2) !== 8)
    throw new ArchiveError('not a gzip file')
  const flags = packed.readUInt8(3)
  if ((flags & RESERVED) !== 0) throw new ArchiveError('gzip header has reserved flags')
  let at = FIXED
  if ((flags & FLAG.extra) !== 0) at += 2 + (at + 2 <= packed.length ? packed.readUInt16LE(at) : 0)
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue
    const end = packed.indexOf(0, at)
    if (end < 0) throw new ArchiveError('gzip stream is truncated')
    at = end + 1
  }
  return (flags & FLAG.headerCrc) === 0 ? at : at + 2
}

/** What the trailer says, if nothing follows it: a buffer of that size spares the copies that join several. */
function declaredLength(packed: Buffer): number {
  return packed.length < TRAILER ? 0 : packed.readUInt32LE(packed.length - 4)
}

function inflateWithin(data: Buffer, limit: number, declared: number): { content: Buffer; used: number } {
  try {
    // With `info` the engine comes along, which knows how many bytes it needed.
    const chunkSize = Math.max(CHUNK, Math.min(declared + 64, WHOLE.unpacked))
    const options = { maxOutputLength: limit, chunkSize, info: true }
    const { buffer, engine } = inflateRawSync(data, options) as unknown as { buffer: Buffer; engine: InflateRaw }
    return { content: buffer, used: engine.bytesWritten }
  } catch (error) {
    if (isTooLarge(error)) throw new ArchiveLimitError(`unpacks to more than ${limit} bytes`, { cause: error })
    if (isDamage(error)) throw new ArchiveError('gzip stream is truncated or damaged', { cause: error })
    throw error
  }
}
