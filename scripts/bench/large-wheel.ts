import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

interface Member {
  readonly name: string
  /** A text, or so many zeros, which take no room on a disk that knows holes. */
  readonly content: string | number
}

const ZEROS = Buffer.alloc(1024 ** 2)
/** The first of January 1980, in ZIP's notation. */
const DATE = 0x21

/** A wheel of about `size` bytes, all of them stored: a module of zeros, hashed in RECORD as an honest builder would. */
export async function writeLargeWheel(folder: string, size: number): Promise<string> {
  const blob: Member = { name: 'demo/zeros.bin', content: size }
  const module: Member = { name: 'demo/__init__.py', content: 'VALUE = 1\n' }
  const metadata = 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n\n'
  const wheel = 'Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n'
  const members: readonly Member[] = [
    module,
    blob,
    { name: 'demo-1.0.dist-info/METADATA', content: metadata },
    { name: 'demo-1.0.dist-info/WHEEL', content: wheel },
  ]
  const lines = members.map((member) => `${member.name},sha256=${digestOf(member)},${sizeOf(member)}\n`)
  const record: Member = {
    name: 'demo-1.0.dist-info/RECORD',
    content: `${lines.join('')}demo-1.0.dist-info/RECORD,,\n`,
  }
  const path = join(folder, 'demo-1.0-py3-none-any.whl')
  await writeZip(path, [...members, record])
  return path
}

async function writeZip(path: string, members: readonly Member[]): Promise<void> {
  const file = await open(path, 'w')
  const central: Buffer[] = []
  let at = 0
  const put = async (bytes: Buffer): Promise<void> => {
    await file.write(bytes, 0, bytes.length, at)
    at += bytes.length
  }
  for (const member of members) {
    const name = Buffer.from(member.name)
    const fields = fieldsOf(member, name)
    central.push(directoryEntry(fields, at), name)
    await put(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name]))
    if (typeof member.content === 'string') await put(Buffer.from(member.content))
    else at += member.content
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  await put(Buffer.concat([directory, end]))
  await file.close()
}

/** What the local header and the directory's entry have in common: from the needed version to the length of extras. */
function fieldsOf(member: Member, name: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(DATE, 8)
  fields.writeUInt32LE(checksumOf(member), 10)
  fields.writeUInt32LE(sizeOf(member), 14)
  fields.writeUInt32LE(sizeOf(member), 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function directoryEntry(fields: Buffer, offset: number): Buffer {
  const head = Buffer.from('PK\x01\x02\x14\x03', 'latin1')
  const tail = Buffer.alloc(14)
  // A regular file that everybody may read.
  tail.writeUInt32LE((0o100644 << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([head, fields, tail])
}

function sizeOf({ content }: Member): number {
  return typeof content === 'string' ? Buffer.byteLength(content) : content
}

function digestOf(member: Member): string {
  const hash = createHash('sha256')
  for (const chunk of chunksOf(member)) hash.update(chunk)
  return hash.digest('base64url')
}

function checksumOf(member: Member): number {
  let checksum = 0
  for (const chunk of chunksOf(member)) checksum = crc32(chunk, checksum)
  return checksum
}

function* chunksOf({ content }: Member): Generator<Buffer> {
  if (typeof content === 'string') {
    yield Buffer.from(content)
    return
  }
  for (let left = content; left > 0; left -= ZEROS.length) yield ZEROS.subarray(0, Math.min(left, ZEROS.length))
}
