import { ArchiveError } from './archive-error.ts'
import { type ByteSource, decodeUtf8, readBytes } from './bytes.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

// PyPI walks an uploaded ZIP archive record by record from byte 0 and refuses whatever a reader that streams could see
// differently from a reader that starts at the directory. Source: pypi/warehouse, warehouse/utils/zipfiles.py at
// 6b62157124ab7865029afeeadf282bce27d601d9, on CPython 3.14; docs.pypi.org/archives.

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END64 = 0x06064b50
const END64_LOCATOR = 0x07064b50

const ZIP64_EXTRA = 0x0001
const UNICODE_PATH_EXTRA = 0x7075
const WIDE = 0xffffffff
const ENTRIES = 1_000_000
/** Bytes. */
const WINDOW = 4096

class Refusal extends Error {}

interface Sizes {
  readonly packedSize: number
  readonly size: number
}

/** What the end records say of the central directory. */
interface Claim {
  readonly records: number
  readonly size: number
  readonly offset: number
}

/**
 * PyPI's verdict on the framing of an archive: what it adds to `ZIP archive not accepted: `, or undefined where it takes
 * the archive. It says nothing of contents, of compression methods and of CRCs.
 * @param entries of its directory, where that was read already
 */
export function refusalOfZip(source: ByteSource, entries?: readonly ZipEntry[]): string | undefined {
  try {
    const sizes = new Map<string, Sizes>()
    for (const entry of entries ?? readZipDirectory(source, ENTRIES).entries) sizes.set(entry.originalName, entry)
    walk(new Cursor(source), sizes)
    return undefined
  } catch (error) {
    if (error instanceof Refusal || error instanceof ArchiveError) return error.message
    throw error
  }
}

/** Reads forward; a skip may leave the source, as a file's position may, and only the next read tells. */
class Cursor {
  readonly source: ByteSource
  position = 0
  /** Headers are small and stand close together: one read of the source serves several. */
  #window: Buffer = Buffer.alloc(0)
  #windowAt = 0

  constructor(source: ByteSource) {
    this.source = source
  }

  take(length: number): Buffer {
    let from = this.position - this.#windowAt
    if (from < 0 || from + length > this.#window.length) {
      this.#window = readBytes(this.source, this.position, Math.max(length, WINDOW))
      this.#windowAt = this.position
      from = 0
    }
    const bytes = this.#window.subarray(from, from + length)
    if (bytes.length < length) throw new Refusal('Malformed zip file')
    this.position += length
    return bytes
  }

  skip(length: number): void {
    this.position += length
  }
}

function walk(cursor: Cursor, sizes: ReadonlyMap<string, Sizes>): void {
  const local = new Set<string>()
  const central = new Set<string>()
  let start: number | undefined
  let centralSize = 0
  let claim: Claim | undefined
  let sawEnd64 = false
  let sawLocator = false
  for (;;) {
    const signature = cursor.take(4).readUInt32LE(0)
    const at = cursor.position - 4
    if (signature === LOCAL) {
      addTo(local, localName(cursor, sizes), 'Duplicate filename in local headers')
    } else if (signature === CENTRAL) {
      start ??= at
      const name = centralName(cursor)
      if (!central.has(name) && !local.has(name)) throw new Refusal('Missing filename in local headers')
      addTo(central, name, 'Duplicate filename in central directory')
      centralSize += cursor.position - at
    } else if (signature === END64) {
      sawEnd64 = true
      claim = readEnd64(cursor)
    } else if (signature === END64_LOCATOR) {
      sawLocator = true
      cursor.take(16)
    } else if (signature === END) {
      if (sawEnd64 && !sawLocator) throw new Refusal('Malformed zip file')
      const end = readEnd(cursor)
      compare(sawLocator && claim !== undefined ? claim : end, {
        records: central.size,
        offset: start ?? at,
        size: centralSize,
      })
      break
    } else {
      throw new Refusal('Unknown record signature')
    }
  }
  if (central.size !== local.size) throw new Refusal('Mis-matched local headers and central directory')
  if (cursor.position !== cursor.source.size) throw new Refusal('Trailing data')
}

function addTo(names: Set<string>, name: string, refusal: string): void {
  if (names.has(name)) throw new Refusal(refusal)
  names.add(name)
}

function compare(claim: Claim, seen: Claim): void {
  if (claim.records !== seen.records) throw new Refusal('Mismatched central directory records')
  if (claim.offset !== seen.offset) throw new Refusal('Mismatched central directory offset')
  if (claim.size !== seen.size) throw new Refusal('Mismatched central directory size')
}

function readEnd(cursor: Cursor): Claim {
  const data = cursor.take(18)
  const records = data.readUInt16LE(6)
  if (data.readUInt16LE(4) !== records) throw new Refusal('Malformed zip file')
  cursor.skip(data.readUInt16LE(16))
  return { records, size: data.readUInt32LE(8), offset: data.readUInt32LE(12) }
}

function readEnd64(cursor: Cursor): Claim {
  const data = cursor.take(52)
  const records = readUInt64(data, 28)
  if (readUInt64(data, 20) !== records) throw new Refusal('Malformed zip file')
  if (readUInt64(data, 0) !== 44) throw new Refusal('ZIP64 extensible data not allowed')
  return { records, size: readUInt64(data, 36), offset: readUInt64(data, 44) }
}

/** Names are compared byte by byte; here they are kept as Latin-1 text, which is the same. */
function centralName(cursor: Cursor): string {
  const data = cursor.take(42)
  if (data.readUInt16LE(28) !== 0) throw new Refusal('Comment in central directory')
  const name = cursor.take(data.readUInt16LE(24))
  cursor.take(data.readUInt16LE(26))
  refuseUnprintable(name)
  return name.toString('latin1')
}

function localName(cursor: Cursor, sizes: ReadonlyMap<string, Sizes>): string {
  const data = cursor.take(26)
  const name = cursor.take(data.readUInt16LE(22))
  const extra = cursor.take(data.readUInt16LE(24))
  refuseUnprintable(name)
  const stored = data.readUInt16LE(4) === 0
  const found = readLocalExtra(extra, stored, { packedSize: data.readUInt32LE(14), size: data.readUInt32LE(18) })
  if ((data.readUInt16LE(2) & 0x8) !== 0) throw new Refusal('ZIP contains a data descriptor')
  const text = decodeUtf8(name)
  if (text === undefined) throw new Refusal('Filename not unicode')
  const expected = sizes.get(text)
  if (expected === undefined) throw new Refusal('Filename not in central directory')
  if (expected.packedSize !== found.packedSize) throw new Refusal('Mis-matched data size')
  if (expected.size !== found.size) throw new Refusal('Mis-matched file size')
  cursor.skip(found.packedSize)
  return name.toString('latin1')
}

function readLocalExtra(extra: Buffer, stored: boolean, header: Sizes): Sizes {
  const seen = new Set<number>()
  let sizes = header
  for (let at = 0; at < extra.length;) {
    if (extra.length - at < 4) throw new Refusal('Malformed zip file')
    const id = extra.readUInt16LE(at)
    const length = extra.readUInt16LE(at + 2)
    const data = extra.subarray(at + 4, at + 4 + length)
    if (data.length < length) throw new Refusal('Malformed zip file')
    if (seen.has(id) && (id === ZIP64_EXTRA || id === UNICODE_PATH_EXTRA))
      throw new Refusal('Invalid duplicate extra in local file')
    seen.add(id)
    if (id === ZIP64_EXTRA) sizes = wideSizes(data, stored, sizes)
    if (id === UNICODE_PATH_EXTRA) refuseUnicodePath(data.subarray(5))
    at += 4 + length
  }
  return sizes
}

/** The lengths that PyPI takes are those of the original size, then the packed size, the offset and the disk number. */
function wideSizes(data: Buffer, stored: boolean, sizes: Sizes): Sizes {
  const wide = sizes.size === WIDE
  switch (data.length) {
    case 0:
      if (wide || sizes.packedSize === WIDE) throw new Refusal('Malformed zip file')
      return sizes
    case 8: {
      if (!stored) throw new Refusal('Malformed zip file')
      const size = readUInt64(data, 0)
      return { packedSize: size, size: wide ? size : sizes.size }
    }
    case 16:
    case 24:
    case 28:
      return { packedSize: readUInt64(data, 8), size: wide ? readUInt64(data, 0) : sizes.size }
    default:
      throw new Refusal('Malformed zip file')
  }
}

function refuseUnicodePath(name: Buffer): void {
  refuseUnprintable(name)
  if (decodeUtf8(name) === undefined) throw new Refusal('Filename not valid UTF-8')
}

function refuseUnprintable(name: Buffer): void {
  for (let at = 0; at < name.length; at++) {
    const byte = name[at] ?? 0
    if (byte < 0x20 || byte === 0x7f) throw new Refusal('Invalid character in filename')
  }
}

function readUInt64(data: Buffer, at: number): number {
  return Number(data.readBigUInt64LE(at))
}
