import { ArchiveError } from './archive-error.ts'
import { decodeUtf8 } from './bytes.ts'
import { type PaxRecords, parsePax, SparseMemberError } from './pax.ts'

// The headers of a tar, read strictly: what two readers could see differently is refused. Taken are ustar, pax, the old V7
// form and GNU long names, all of which sdists have.
// Source: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format"; PEP 721; fastzip/malo.

export type TarKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other'

/** What a tar says of a member before its content. */
export interface TarEntry {
  /** As written, but without the slash that ends a directory's name. */
  readonly name: string
  /** `other` is a device, a FIFO, or a type that only some readers know. */
  readonly kind: TarKind
  /** Permission bits, with setuid and its like. */
  readonly mode: number
  /** In bytes. */
  readonly size: number
  readonly modified: Date
  /** Empty for what is no link. */
  readonly linkName: string
}

/** Bytes of a header, and what every content is filled up to. */
export const BLOCK = 512
const ZEROS = Buffer.alloc(BLOCK)
const KINDS: Readonly<Record<string, TarKind>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
}
const OTHER_TYPES = '3467DMNV'

/** What headers before a member's own said of it. */
export interface Pending {
  readonly pax?: PaxRecords
  readonly longName?: string
  readonly longLink?: string
}

export interface TarHeader {
  readonly type: string
  readonly size: number
  readonly name: string
  readonly linkName: string
  readonly mode: number
  readonly modified: number
}

export function isZero(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK)
    if (!block.equals(ZEROS.subarray(0, block.length))) return false
  }
  return true
}

/** Whether a header says something of the member that follows, or of all. */
export function isExtension(type: string): boolean {
  return 'xgLK'.includes(type)
}

/** What is known of the next member after one more extension. @throws ArchiveError */
export function extended(pending: Pending, type: string, data: Buffer): Pending {
  switch (type) {
    case 'g':
      if (Object.keys(pending).length > 0) throw new ArchiveError('global pax header between a header and its member')
      parsePax(data, true)
      return pending
    case 'x':
      if (pending.pax !== undefined) throw new ArchiveError('member has two pax headers')
      return { ...pending, pax: parsePax(data, false) }
    case 'L':
      if (pending.longName !== undefined) throw new ArchiveError('member has two long names')
      return { ...pending, longName: text(untilNul(data), 'long name') }
    default:
      if (pending.longLink !== undefined) throw new ArchiveError('member has two long link names')
      return { ...pending, longLink: text(untilNul(data), 'long link name') }
  }
}

/** @throws ArchiveError */
export function readHeader(block: Buffer): TarHeader {
  if (block.length < BLOCK) throw new ArchiveError('tar is truncated')
  if (octal(block, 148, 8) !== checksum(block)) throw new ArchiveError('tar header has a wrong checksum')
  const type = block.toString('latin1', 156, 157)
  if (type === 'S') throw new SparseMemberError()
  const posix = block.toString('latin1', 257, 263) === 'ustar\0'
  const name = text(untilNul(block.subarray(0, 100)), 'member name')
  const prefix = posix ? text(untilNul(block.subarray(345, 500)), 'member name') : ''
  if (prefix !== '' && name === '') throw new ArchiveError('member has no name')
  return {
    type,
    size: octal(block, 124, 12),
    name: prefix === '' ? name : `${prefix}/${name}`,
    linkName: text(untilNul(block.subarray(157, 257)), 'link name'),
    mode: octal(block, 100, 8) & 0o7777,
    modified: octal(block, 136, 12),
  }
}

/** @throws ArchiveError */
export function entryOf(header: TarHeader, pending: Pending): TarEntry {
  const { pax } = pending
  const name = pax?.get('path') ?? pending.longName ?? header.name
  const kind = kindOf(header.type, name)
  if (name === '' || name === '/') throw new ArchiveError('member has no name')
  const size = pax?.get('size')
  if (size !== undefined && size !== String(header.size))
    throw new ArchiveError(`${name}: pax header gives another size than the header`)
  if (kind === 'file' && name.endsWith('/')) throw new ArchiveError(`${name} is a file, but is named like a directory`)
  if (kind !== 'file' && header.size > 0) throw new ArchiveError(`${name} is no file, but has data`)
  const modified = Number(pax?.get('mtime') ?? header.modified)
  if (!Number.isFinite(modified)) throw new ArchiveError(`${name}: pax header gives a time that is no number`)
  const isLink = kind === 'symlink' || kind === 'hardlink'
  return {
    name: name.replace(/\/+$/, ''),
    kind,
    mode: header.mode,
    size: header.size,
    modified: new Date(modified * 1000),
    linkName: isLink ? (pax?.get('linkpath') ?? pending.longLink ?? header.linkName) : '',
  }
}

function kindOf(type: string, name: string): TarKind {
  const kind = KINDS[type] ?? (OTHER_TYPES.includes(type) ? 'other' : undefined)
  if (kind === undefined) throw new ArchiveError(`${name} is of the unknown type ${JSON.stringify(type)}`)
  // Before POSIX a directory was a file whose name ends in a slash.
  return type === '\0' && name.endsWith('/') ? 'directory' : kind
}

function untilNul(field: Buffer): Buffer {
  const nul = field.indexOf(0)
  return nul < 0 ? field : field.subarray(0, nul)
}

function text(bytes: Buffer, what: string): string {
  if (bytes.length === 0) return ''
  const decoded = decodeUtf8(bytes)
  if (decoded === undefined) throw new ArchiveError(`${what} is not UTF-8: ${JSON.stringify(bytes.toString('latin1'))}`)
  return decoded
}

const [BLANK, ZERO, SEVEN] = [0x20, 0x30, 0x37]
const isOctalDigit = (byte = 0): boolean => byte >= ZERO && byte <= SEVEN

/** Octal digits with blanks or NULs around them, or GNU's form of big numbers, which no honest sdist needs. */
function octal(block: Buffer, at: number, length: number): number {
  const field = block.subarray(at, at + length)
  let [place, number] = [0, 0]
  while (field[place] === BLANK) place += 1
  for (; isOctalDigit(field[place]); place += 1) number = number * 8 + (field[place] ?? 0) - ZERO
  while (field[place] === BLANK || field[place] === 0) place += 1
  if (place < length) throw new ArchiveError('tar header has a field that is no octal number')
  return number
}

/** The sum of all bytes, with blanks in place of the checksum itself. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += block[at] ?? 0
  return sum
}
