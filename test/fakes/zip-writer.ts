import { crc32, deflateRawSync } from 'node:zlib'

// Archives that tests need, honest or not. The writer does what it is told: nothing is checked.

export interface ZipContent {
  readonly name: string | Buffer
  readonly data?: string | Uint8Array
  /** Default: DEFLATE for files that have content. */
  readonly method?: 'stored' | 'deflate' | number
  /** Unix type and permission bits; default 0o100644. */
  readonly mode?: number
  readonly modified?: Date
  /** What the headers say in place of the truth. */
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  readonly flags?: number
  /** Another name in the local header. */
  readonly localName?: string
  readonly extra?: Buffer
  /** An entry of the directory that points at the local header of the member with this index, and adds none. */
  readonly overlaps?: number
}

export interface ZipOptions {
  readonly comment?: string
  readonly prefix?: Buffer
  readonly suffix?: Buffer
  /** The end record's count, offset and size move to ZIP64 records. */
  readonly zip64?: boolean
}

export function makeZip(members: readonly ZipContent[], options: ZipOptions = {}): Buffer {
  const { prefix = Buffer.alloc(0), comment = '', zip64 = false, suffix = Buffer.alloc(0) } = options
  const parts: Buffer[] = []
  const central: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const member of members) {
    const at = member.overlaps === undefined ? offset : (offsets[member.overlaps] ?? 0)
    offsets.push(at)
    const { local, entry } = zipMember(member, at)
    central.push(entry)
    if (member.overlaps !== undefined) continue
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(zip64 ? 0xffff : members.length, 8)
  end.writeUInt16LE(zip64 ? 0xffff : members.length, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : directory.length, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  end.writeUInt16LE(comment.length, 20)
  const wide = zip64 ? zip64End(members.length, directory.length, offset) : Buffer.alloc(0)
  return Buffer.concat([prefix, ...parts, directory, wide, end, Buffer.from(comment), suffix])
}

function zipMember(member: ZipContent, offset: number): { local: Buffer; entry: Buffer } {
  const name = Buffer.from(member.name)
  const localName = Buffer.from(member.localName ?? member.name)
  const data = Buffer.from(member.data ?? '')
  const method = methodOf(member.method ?? (data.length === 0 ? 'stored' : 'deflate'))
  const packed = method === 8 ? deflateRawSync(data) : data
  const extra = member.extra ?? Buffer.alloc(0)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(member.flags ?? 0x800, 2)
  common.writeUInt16LE(method, 4)
  const { date, time } = dosTime(member.modified ?? new Date('2026-01-02T03:04:06Z'))
  common.writeUInt16LE(time, 6)
  common.writeUInt16LE(date, 8)
  common.writeUInt32LE(member.crc ?? crc32(data), 10)
  common.writeUInt32LE(member.packedSize ?? packed.length, 14)
  common.writeUInt32LE(member.size ?? data.length, 18)
  common.writeUInt16LE(localName.length, 22)
  common.writeUInt16LE(extra.length, 24)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, localName, extra, packed])
  const central = Buffer.from(common)
  central.writeUInt16LE(name.length, 22)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([20, 3])
  return { local, entry: Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, central, rest, name, extra]) }
}

function methodOf(method: 'stored' | 'deflate' | number): number {
  return typeof method === 'number' ? method : method === 'deflate' ? 8 : 0
}

function dosTime(moment: Date): { date: number; time: number } {
  const date = ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate()
  const time = (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1)
  return { date, time }
}

function zip64End(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  for (const [at, value] of [
    [4, 44],
    [24, count],
    [32, count],
    [40, size],
    [48, offset],
  ] as const)
    record.writeBigUInt64LE(BigInt(value), at)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
