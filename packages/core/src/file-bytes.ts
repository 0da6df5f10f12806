import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { ByteSource } from './archive/bytes.ts'

/**
 * Opens a file for reading at any place, without holding it in memory: `using bytes = openFileBytes(path)`.
 * The size is taken once: a file that shrinks meanwhile reads short.
 */
export function openFileBytes(path: string): ByteSource & Disposable {
  const file = openSync(path, 'r')
  return {
    size: fstatSync(file).size,
    path,
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

const PIECE = 2 ** 20

/** SHA-256 of a file in lower-case hex, in one buffer however large the file is. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(PIECE)
  await using file = await open(path)
  for (let count = -1; count !== 0;) {
    count = (await file.read(buffer, 0, PIECE, null)).bytesRead
    hash.update(buffer.subarray(0, count))
  }
  return hash.digest('hex')
}
