import { constants, inflateRawSync } from 'node:zlib'
import { ArchiveError } from '../../archive/archive-error.ts'
import { type ByteSource, readBytes } from '../../archive/bytes.ts'

// PyPI reads an sdist with CPython's tarfile, which takes far more than the strict reader of archive/: wrong CRCs, bytes
// after the end, devices, names that leave the tree. Its verdict needs this reader, and nothing else may use it.

export interface ListedMember {
  /** Without slashes at the end, as tarfile gives it. */
  readonly name: string
  readonly isFile: boolean
  readonly content: Buffer
}

export type TarListing =
  | { readonly kind: 'no tar' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'sparse' }
  | { readonly kind: 'members'; readonly members: readonly ListedMember[] }

const BLOCK = 512
const OTHER_COMPRESSIONS = ['BZh', '\xfd7zXZ\0']

/** Lists the members of what should be a `.tar.gz`. */
export function listTarGz(source: ByteSource): TarListing {
  const packed = readBytes(source, 0, source.size)
  const start = packed.toString('latin1', 0, 6)
  if (isHeader(packed.subarray(0, BLOCK)) || OTHER_COMPRESSIONS.some((magic) => start.startsWith(magic)))
    return { kind: 'unreadable' }
  if (!start.startsWith('\x1f\x8b')) return { kind: 'no tar' }
  try {
    const tar = inflate(packed)
    return isZero(tar.subarray(0, BLOCK)) || isHeader(tar.subarray(0, BLOCK)) ? listTar(tar) : { kind: 'no tar' }
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return { kind: 'unreadable' }
    throw thrown
  }
}

/** Whether the file begins as a tar, plain or by gzip: then a ZIP that ends it makes it both. */
export function beginsAsTar(source: ByteSource): boolean {
  const head = readBytes(source, 0, 64 * 1024)
  if (isHeader(head.subarray(0, BLOCK))) return true
  if (head.length < 18 || head.readUInt16BE(0) !== 0x1f8b) return false
  try {
    return isHeader(inflate(head).subarray(0, BLOCK))
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return false
    throw thrown
  }
}

function listTar(tar: Buffer): TarListing {
  const members: ListedMember[] = []
  let path: string | undefined
  for (let at = 0; at + BLOCK <= tar.length;) {
    const block = tar.subarray(at, at + BLOCK)
    if (isZero(block)) break
    if (!isHeader(block)) return { kind: 'unreadable' }
    const type = block.toString('latin1', 156, 157)
    const size = numberAt(block, 124, 12)
    const content = tar.subarray(at + BLOCK, at + BLOCK + size)
    // tarfile looks for the last byte of every content before it goes on (`TarFile.next`).
    if (content.length < size) return { kind: 'unreadable' }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
    if (type === 'S') return { kind: 'sparse' }
    if (type === 'x' || type === 'X') {
      const keys = paxKeys(content)
      if ([...keys.keys()].some((key) => key.startsWith('GNU.sparse.'))) return { kind: 'sparse' }
      path = keys.get('path') ?? path
    } else if (type === 'L') path = textOf(content)
    else if (type !== 'g' && type !== 'K') {
      members.push({ name: (path ?? nameIn(block)).replace(/\/+$/, ''), isFile: '\x000'.includes(type), content })
      path = undefined
    }
  }
  return { kind: 'members', members }
}

function nameIn(block: Buffer): string {
  const prefix = block.toString('latin1', 257, 262) === 'ustar' ? textOf(block.subarray(345, 500)) : ''
  const name = textOf(block.subarray(0, 100))
  return prefix === '' ? name : `${prefix}/${name}`
}

function textOf(bytes: Buffer): string {
  const nul = bytes.indexOf(0)
  return (nul < 0 ? bytes : bytes.subarray(0, nul)).toString('utf8')
}

function paxKeys(content: Buffer): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (let at = 0; at < content.length;) {
    const length = Number.parseInt(content.toString('latin1', at, at + 20), 10)
    const record = content.subarray(at, at + length).toString('utf8')
    const [, key, value] = /^\d+ ([^=]+)=([^]*)\n$/.exec(record) ?? []
    if (key === undefined || value === undefined) throw new ArchiveError('pax header has a malformed record')
    keys.set(key, value)
    at += length
  }
  return keys
}

/** Octal, or the base-256 form of GNU tar. */
function numberAt(block: Buffer, at: number, length: number): number {
  const field = block.subarray(at, at + length)
  if ((field[0] ?? 0) >= 0x80) return Number(field.readBigUInt64BE(length - 8))
  const digits = textOf(field).trim()
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

/** Whether the sum of all bytes, the checksum itself read as blanks, is the one that stands in the block. */
function isHeader(block: Buffer): boolean {
  if (block.length < BLOCK || isZero(block)) return false
  const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0)
  return numberAt(block, 148, 8) === sum
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0)
}

/** The first gzip member as far as it goes; a CRC that is wrong is not noticed, because tarfile stops before it. */
function inflate(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed.subarray(gzipHeaderLength(packed)), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch (cause) {
    throw new ArchiveError('gzip stream is damaged', { cause })
  }
}

function gzipHeaderLength(packed: Buffer): number {
  const flags = packed[3] ?? 0
  let at = 10
  if ((flags & 4) !== 0) at += 2 + packed.readUInt16LE(at)
  for (const text of [8, 16]) if ((flags & text) !== 0) at = packed.indexOf(0, at) + 1
  return (flags & 2) === 0 ? at : at + 2
}
