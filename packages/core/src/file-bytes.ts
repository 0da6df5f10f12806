import { createHash } from 'node:crypto'
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ByteSource } from './archive/bytes.ts'

/**
 * Opens a file for reading at any place, without holding it in memory: `using bytes = openFileBytes(path)`.
 * The size is taken once: a file that shrinks meanwhile reads short.
 */
export function openFileBytes(path: string): ByteSource & Disposable {
  const file = openSync(path, 'r')
  return {
    size: fstatSync(file).size,
    read(offset, length) {
      const buffer = Buffer.allocUnsafe(length)
      let filled = 0
      while (filled < length) {
        const count = readSync(file, buffer, filled, length - filled, offset + filled)
        if (count === 0) break
        filled += count
      }
      return buffer.subarray(0, filled)
    },
    [Symbol.dispose]() {
      closeSync(file)
    },
  }
}

/** SHA-256 of a file in lower-case hex, in memory that does not grow with the file. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  return hash.digest('hex')
}
