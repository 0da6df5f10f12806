import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw, crc32, inflateRawSync, type InflateRaw } from 'node:zlib'
import { ArchiveError, isDamage, isTooLarge } from './archive-error.ts'
import { type ByteSource, readBytes } from './bytes.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** A file or folder in the archive. */
export interface ZipMember extends ZipEntry {
  readonly isDirectory: boolean
  /** Unix file type and permission bits, where a Unix system wrote them; else undefined. */
  readonly mode: number | undefined
}

export interface ZipLimits {
  readonly entries: number
  /** In bytes, all members together. */
  readonly unpacked: number
  /** How many times its own size an archive may unpack to. It counts only above 64 MiB. */
  readonly ratio: number
}

export interface ZipArchive {
  readonly members: readonly ZipMember[]
  /** Declared sizes of all members, in bytes. */
  readonly unpackedSize: number
  /** The member of exactly this name; the last one, as installers take it, where several have it. */
  find(name: string): ZipMember | undefined
  /**
   * A member's content, whole, its CRC-32 checked.
   * @param limit in bytes: larger members are refused before they are read. For them there is `chunks`.
   * @throws ArchiveError
   */
  read(member: ZipMember, limit?: number): Buffer
  /**
   * A member's content in pieces, in memory that does not grow with it; sizes and CRC-32 are checked at its end, so
   * nothing of it may be trusted before the loop is over. Asynchronous, because Node streams DEFLATE in no other way.
   * @throws ArchiveError
   */
  chunks(member: ZipMember): AsyncGenerator<Buffer, void, undefined>
}

export const ZIP_LIMITS: ZipLimits = { entries: 100_000, unpacked: 64 * 2 ** 30, ratio: 250 }

const STORED = 0
const DEFLATE = 8
const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
const READ_LIMIT = 256 * 2 ** 20
const SLICE = 256 * 2 ** 10
const LARGEST_CHUNK = 16 * 2 ** 20
const FREE_OF_RATIO = 64 * 2 ** 20
const ENCRYPTED = 0x1 | 0x20 | 0x40
const UNIX = 3

/**
 * Opens an archive as installers read it, from its central directory. Nothing is written to disk.
 * @throws ArchiveError on what cannot be read, and on what exceeds the limits
 */
export function openZip(source: ByteSource, limits: ZipLimits = ZIP_LIMITS): ZipArchive {
  const directory = readZipDirectory(source, limits.entries)
  const members = directory.entries.map(memberOf)
  const unpackedSize = members.reduce((sum, member) => sum + member.size, 0)
  if (unpackedSize > limits.unpacked)
    throw new ArchiveError(`unpacks to ${unpackedSize} bytes, more than ${limits.unpacked}`)
  if (unpackedSize > FREE_OF_RATIO && unpackedSize > source.size * limits.ratio)
    throw new ArchiveError(`unpacks to more than ${limits.ratio} times its size`)
  const byName = new Map(members.map((member) => [member.name, member]))
  const ends = endsOf(members, directory.offset)
  const locate = (member: ZipMember): number => dataOffset(source, member, ends.get(member) ?? 0)
  return {
    members,
    unpackedSize,
    find: (name) => byName.get(name),
    read: (member, limit = READ_LIMIT) => readWhole(source, member, locate(member), limit),
    chunks: (member) => readChunks(source, member, locate(member)),
  }
}

function memberOf(entry: ZipEntry): ZipMember {
  const mode = entry.attributes >>> 16
  return {
    ...entry,
    isDirectory: entry.name.endsWith('/'),
    mode: entry.system === UNIX && mode !== 0 ? mode : undefined,
  }
}

/** Where the next record begins behind each member: entries that overlap are how an archive of 42 kB becomes 4.5 PB. */
function endsOf(members: readonly ZipMember[], directoryOffset: number): Map<ZipMember, number> {
  const ends = new Map<ZipMember, number>()
  let next = directoryOffset
  for (const member of members.toSorted((a, b) => b.headerOffset - a.headerOffset)) {
    ends.set(member, next)
    next = member.headerOffset
  }
  return ends
}

function dataOffset(source: ByteSource, member: ZipMember, end: number): number {
  const nameLength = member.rawName.length
  const header = readBytes(source, member.headerOffset, LOCAL_SIZE + nameLength)
  if (header.length < LOCAL_SIZE || header.readUInt32LE(0) !== LOCAL)
    throw new ArchiveError(`${member.name}: no local header where the directory says`)
  if (header.readUInt16LE(26) !== nameLength || !header.subarray(LOCAL_SIZE).equals(member.rawName))
    throw new ArchiveError(`${member.name}: another name in its local header`)
  if ((member.flags & ENCRYPTED) !== 0) throw new ArchiveError(`${member.name} is encrypted`)
  if (member.method !== STORED && member.method !== DEFLATE)
    throw new ArchiveError(`${member.name} is compressed by method ${member.method}, not by DEFLATE`)
  const offset = member.headerOffset + LOCAL_SIZE + nameLength + header.readUInt16LE(28)
  if (offset + member.packedSize > end) throw new ArchiveError(`${member.name} overlaps what follows it`)
  if (member.method === STORED && member.size !== member.packedSize)
    throw new ArchiveError(`${member.name} is stored in ${member.packedSize} bytes and has ${member.size}`)
  return offset
}

function readWhole(source: ByteSource, member: ZipMember, offset: number, limit: number): Buffer {
  const packed = readPacked(source, member, offset, limit)
  if (member.method === STORED) return checked(member, packed)
  try {
    return inflated(member, packed, inflateRawSync(packed, inflateOptions(member)))
  } catch (error) {
    throw damage(member, error)
  }
}

function readPacked(source: ByteSource, member: ZipMember, offset: number, limit: number): Buffer {
  if (member.size > limit) throw new ArchiveError(`${member.name} has ${member.size} bytes, more than ${limit}`)
  return readBytes(source, offset, member.packedSize)
}

/** With `info` the engine comes along; one output buffer for most members spares the copy that joins several. */
function inflateOptions({ size }: ZipMember) {
  return { maxOutputLength: size + 1, chunkSize: Math.min(size + 64, LARGEST_CHUNK), info: true }
}

/** The engine knows how many of the packed bytes it needed. */
function inflated(member: ZipMember, packed: Buffer, result: unknown): Buffer {
  const { buffer, engine } = result as { buffer: Buffer; engine: InflateRaw }
  if (engine.bytesWritten !== packed.length) throw afterStream(member, packed.length - engine.bytesWritten)
  return checked(member, buffer)
}

function checked(member: ZipMember, content: Buffer): Buffer {
  const check = new Check(member)
  check.take(content)
  check.finish()
  return content
}

async function* readChunks(
  source: ByteSource,
  member: ZipMember,
  offset: number,
): AsyncGenerator<Buffer, void, undefined> {
  const check = new Check(member)
  const packed = slices(source, offset, member.packedSize)
  for await (const chunk of member.method === STORED ? packed : inflateChunks(member, packed)) {
    check.take(chunk)
    yield chunk
  }
  check.finish()
}

async function* inflateChunks(member: ZipMember, packed: Iterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const engine = createInflateRaw({ chunkSize: SLICE })
  // Its errors come out of the loop as well. It is awaited so that nothing reads the source after the last chunk.
  const feeding = pipeline(Readable.from(packed, { highWaterMark: 1 }), engine).catch(() => undefined)
  try {
    for await (const chunk of engine) yield chunk as Buffer
  } catch (error) {
    throw damage(member, error)
  } finally {
    engine.destroy()
    await feeding
  }
  if (engine.bytesWritten !== member.packedSize) throw afterStream(member, member.packedSize - engine.bytesWritten)
}

function* slices(source: ByteSource, offset: number, length: number): Generator<Buffer, void, undefined> {
  for (let at = 0; at < length; at += SLICE) yield readBytes(source, offset + at, Math.min(SLICE, length - at))
}

/** Counts and sums what comes out of a member, against what the directory says of it. */
class Check {
  readonly #member: ZipMember
  #size = 0
  #crc = 0

  constructor(member: ZipMember) {
    this.#member = member
  }

  take(chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size > this.#member.size) throw this.#wrongSize('more')
    this.#crc = crc32(chunk, this.#crc)
  }

  finish(): void {
    if (this.#size < this.#member.size) throw this.#wrongSize('less')
    if (this.#crc !== this.#member.crc) throw new ArchiveError(`bad CRC-32 for ${this.#member.name}`)
  }

  #wrongSize(than: string): ArchiveError {
    return new ArchiveError(`${this.#member.name} unpacks to ${than} than the ${this.#member.size} bytes it declares`)
  }
}

function afterStream(member: ZipMember, bytes: number): ArchiveError {
  return new ArchiveError(`${member.name} has ${bytes} bytes after the end of its compressed data`)
}

/** What zlib's error says of the member; any other error is none of the archive's. */
function damage(member: ZipMember, error: unknown): unknown {
  if (isTooLarge(error))
    return new ArchiveError(`${member.name} unpacks to more than the ${member.size} bytes it declares`, {
      cause: error,
    })
  return isDamage(error) ? new ArchiveError(`${member.name}: its compressed data is damaged`, { cause: error }) : error
}
