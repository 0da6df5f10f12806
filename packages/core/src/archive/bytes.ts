/** Bytes that can be read at any place: a file, or a buffer. A wheel of 1 GiB is never held in memory whole. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number
  /** Where the bytes are a file: others may open it too. */
  readonly path?: string
  /** The bytes from `offset` on; fewer than `length` only where the source ends. The caller must not change them. */
  read(offset: number, length: number): Uint8Array
}

export function bytesOf(buffer: Uint8Array): ByteSource {
  return { size: buffer.length, read: (offset, length) => buffer.subarray(offset, offset + length) }
}

/** The same bytes; one read of the source serves the small ones that follow it. @param ahead bytes of such a read */
export function readAhead(source: ByteSource, ahead: number): ByteSource {
  let window: Uint8Array = new Uint8Array()
  let start = 0
  return {
    ...source,
    read(offset, length) {
      if (length > ahead / 4) return source.read(offset, length)
      if (offset < start || offset + length > start + window.length) {
        window = source.read(offset, ahead)
        start = offset
      }
      return window.subarray(offset - start, offset - start + length)
    },
  }
}

/** The same bytes, seen as a Buffer. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Up to `length` bytes at `offset`, as a Buffer. */
export function readBytes(source: ByteSource, offset: number, length: number): Buffer {
  return bufferOf(source.read(offset, Math.min(length, Math.max(source.size - offset, 0))))
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text, or undefined where the bytes are not UTF-8. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return undefined
  }
}
