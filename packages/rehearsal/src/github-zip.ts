import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'

/** Sizes and CRC-32 follow the data; names are UTF-8. */
const FLAGS = 0x0808
const DOS_DATE = ((2026 - 1980) << 9) | (1 << 5) | 1
const LARGEST = 0xffffffff

/**
 * Packs files without compression, sizes behind their data, as uploads of artifacts are packed while they are read.
 * @param paths members are named like the files, without folders
 */
export async function packFiles(paths: readonly string[], into: string): Promise<void> {
  const out = await open(into, 'w')
  let offset = 0
  const write = async (bytes: Uint8Array): Promise<void> => {
    await out.write(bytes)
    offset += bytes.length
  }
  try {
    const central: Buffer[] = []
    for (const path of paths) {
      const name = Buffer.from(basename(path))
      const at = offset
      await write(Buffer.concat([Buffer.from('PK\x03\x04'), header(0, 0, name.length), name]))
      let [sum, size] = [0, 0]
      for await (const chunk of createReadStream(path)) {
        const bytes = chunk as Buffer
        sum = crc32(bytes, sum)
        size += bytes.length
        await write(bytes)
      }
      if (offset > LARGEST) throw new Error(`${basename(path)} does not fit into a zip without ZIP64`)
      const told = header(sum, size, name.length)
      await write(Buffer.concat([Buffer.from('PK\x07\x08'), told.subarray(10, 22)]))
      central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), told, rest(at), name]))
    }
    const directory = Buffer.concat(central)
    const end = Buffer.alloc(22)
    end.write('PK\x05\x06', 'latin1')
    end.writeUInt16LE(central.length, 8)
    end.writeUInt16LE(central.length, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(offset, 16)
    await write(Buffer.concat([directory, end]))
  } finally {
    await out.close()
  }
}

/** What local and central headers have in common: version, flags, method, time, CRC-32, sizes, lengths. */
function header(sum: number, size: number, nameLength: number): Buffer {
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(FLAGS, 2)
  common.writeUInt16LE(DOS_DATE, 8)
  common.writeUInt32LE(sum, 10)
  common.writeUInt32LE(size, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(nameLength, 22)
  return common
}

/** The end of a central header: attributes of a plain file, and where its local header is. */
function rest(offset: number): Buffer {
  const bytes = Buffer.alloc(14)
  bytes.writeUInt32LE((0o100644 << 16) >>> 0, 6)
  bytes.writeUInt32LE(offset, 10)
  return bytes
}
