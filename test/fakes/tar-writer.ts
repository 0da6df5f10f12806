import { gzipSync } from 'node:zlib'

// Archives that tests need, honest or not. The writer does what it is told: nothing is checked.

export interface TarContent {
  readonly name: string
  readonly data?: string | Uint8Array
  /** The type flag; default '5' for names that end in a slash, else '0'. */
  readonly type?: string
  readonly linkName?: string
  readonly mode?: number
  readonly modified?: Date
  /** pax records that stand before the member; a long name gets one by itself. */
  readonly pax?: Readonly<Record<string, string>>
  readonly prefix?: string
  /** What the header says in place of the truth. */
  readonly size?: string
  readonly checksum?: string
  readonly magic?: string
}

/** A tar without its gzip. `end` is how many blocks of zeros it ends with. */
export function makeTar(members: readonly TarContent[], end = 2): Buffer {
  return Buffer.concat([...members.flatMap(tarMember), Buffer.alloc(end * 512)])
}

export function makeTarGz(members: readonly TarContent[]): Buffer {
  return gzipSync(makeTar(members))
}

/** Records in the form that a pax header holds. */
export function paxRecords(records: Readonly<Record<string, string>>): Buffer {
  return Buffer.concat(
    Object.entries(records).map(([key, value]) => {
      const body = Buffer.from(` ${key}=${value}\n`)
      const digits = [1, 2, 3, 4, 5].find((count) => String(body.length + count).length === count) ?? 0
      return Buffer.concat([Buffer.from(String(body.length + digits)), body])
    }),
  )
}

function tarMember(member: TarContent): Buffer[] {
  const long = Buffer.byteLength(member.name) > 100 ? { path: member.name } : {}
  const records = { ...long, ...member.pax }
  const pax = Object.keys(records).length === 0 ? [] : tarBlocks({ name: 'pax', type: 'x', data: paxRecords(records) })
  return [...pax, ...tarBlocks(member)]
}

function tarBlocks(member: TarContent): Buffer[] {
  const data = Buffer.from(member.data ?? '')
  const block = Buffer.alloc(512)
  const type = member.type ?? (member.name.endsWith('/') ? '5' : '0')
  const magic = member.magic ?? 'ustar\x0000'
  const seconds = Math.floor((member.modified ?? new Date('2026-01-02T03:04:05Z')).getTime() / 1000)
  block.write(member.name, 0, 100)
  block.write(octal(member.mode ?? (type === '5' ? 0o755 : 0o644), 7), 100)
  block.write(member.size ?? octal(data.length, 11), 124)
  block.write(octal(seconds, 11), 136)
  block.write(' '.repeat(8), 148)
  block.write(type, 156, 'latin1')
  block.write(member.linkName ?? '', 157, 100)
  block.write(magic, 257, 'latin1')
  block.write(member.prefix ?? '', 345, 155)
  block.write(
    member.checksum ??
      `${octal(
        block.reduce((sum, byte) => sum + byte, 0),
        6,
      )}\0 `,
    148,
    'latin1',
  )
  return [block, data, Buffer.alloc((512 - (data.length % 512)) % 512)]
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0')
}
