import { ArchiveError } from './archive-error.ts'
import { decodeUtf8 } from './bytes.ts'

/** What a pax extended header says, by key. Source: POSIX.1-2017, pax, "pax Extended Header". */
export type PaxRecords = ReadonlyMap<string, string>

/** Keys whose values may be bytes of any kind: no reader gives them a meaning. */
const OPAQUE = /^(?:SCHILY|LIBARCHIVE)\.xattr\.|^comment$/
/** Keys that would give every following member the same name or size. */
const NOT_GLOBAL = ['path', 'linkpath', 'size', 'hdrcharset']

/** A sparse file, in whatever form: PyPI refuses archives that have one (warehouse#20404). */
export class SparseMemberError extends ArchiveError {
  constructor() {
    super('Sparse members are not allowed.')
  }
}

/**
 * Reads `length key=value\n` records. Readers differ on whatever is not exactly so, hence nothing else is read.
 * @throws ArchiveError
 */
export function parsePax(data: Buffer, global: boolean): PaxRecords {
  const records = new Map<string, string>()
  for (let at = 0; at < data.length;) {
    const blank = data.indexOf(0x20, at)
    const digits = blank < 0 ? '' : data.toString('latin1', at, blank)
    const end = at + Number(digits)
    if (!/^[1-9]\d{0,8}$/.test(digits) || end > data.length || data[end - 1] !== 0x0a)
      throw new ArchiveError('pax header has a malformed record')
    addRecord(records, data.subarray(blank + 1, end - 1), global)
    at = end
  }
  return records
}

function addRecord(records: Map<string, string>, record: Buffer, global: boolean): void {
  const equals = record.indexOf(0x3d)
  const key = equals <= 0 ? undefined : decodeUtf8(record.subarray(0, equals))
  if (key === undefined || /[\0\n]/.test(key)) throw new ArchiveError('pax header has a malformed record')
  if (key.startsWith('GNU.sparse.') || key.startsWith('SCHILY.realsize')) throw new SparseMemberError()
  if (OPAQUE.test(key)) return
  const value = decodeUtf8(record.subarray(equals + 1))
  if (value === undefined || value.includes('\0')) throw new ArchiveError(`pax record ${key} is not text in UTF-8`)
  if (records.has(key)) throw new ArchiveError(`pax header has ${key} twice`)
  if (global && NOT_GLOBAL.includes(key)) throw new ArchiveError(`global pax header sets ${key}`)
  if (key === 'hdrcharset' && value !== 'ISO-IR 10646 2000 UTF-8')
    throw new ArchiveError(`pax header is in ${value}, not in UTF-8`)
  records.set(key, value)
}
