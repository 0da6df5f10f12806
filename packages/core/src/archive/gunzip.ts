import { crc32, inflateRawSync, type InflateRaw } from 'node:zlib'
import { ArchiveError, isDamage, isTooLarge } from './archive-error.ts'

// gzip (RFC 1952), exactly one member with nothing behind it: readers disagree on what follows (CPython goes on, others
// stop), so that one file could be two archives.

const FIXED = 10
const TRAILER = 8
const CHUNK = 2 ** 20
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16 }
const RESERVED = 0xe0

/**
 * @param limit in bytes, unpacked
 * @throws ArchiveError also on a wrong CRC-32 or length, which Python's tarfile does not notice
 */
export function gunzipWithin(packed: Buffer, limit: number): Buffer {
  const start = headerLength(packed)
  const { content, used } = inflateWithin(packed.subarray(start), limit)
  const trailer = packed.subarray(start + used)
  if (trailer.length < TRAILER) throw new ArchiveError('gzip stream is truncated')
  if (trailer.readUInt32LE(0) !== crc32(content) || trailer.readUInt32LE(4) !== content.length % 2 ** 32)
    throw new ArchiveError('gzip stream is damaged: CRC-32 or length does not hold')
  if (trailer.length > TRAILER)
    throw new ArchiveError(`${trailer.length - TRAILER} bytes follow the end of the gzip stream`)
  return content
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

function inflateWithin(data: Buffer, limit: number): { content: Buffer; used: number } {
  try {
    // With `info` the engine comes along, which knows how many bytes it needed.
    const options = { maxOutputLength: limit, chunkSize: CHUNK, info: true }
    const { buffer, engine } = inflateRawSync(data, options) as unknown as { buffer: Buffer; engine: InflateRaw }
    return { content: buffer, used: engine.bytesWritten }
  } catch (error) {
    if (isTooLarge(error)) throw new ArchiveError(`unpacks to more than ${limit} bytes`, { cause: error })
    if (isDamage(error)) throw new ArchiveError('gzip stream is truncated or damaged', { cause: error })
    throw error
  }
}
