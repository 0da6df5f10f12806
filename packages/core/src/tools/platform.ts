import { closeSync, openSync, readSync } from 'node:fs'

/** Where the pinned tools run. Programs for musl stand alone: they also run where no standard glibc loader is. */
export const PLATFORMS = [
  'linux-x64',
  'linux-x64-musl',
  'linux-arm64',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const

export type Platform = (typeof PLATFORMS)[number]

/** This machine, as the table of pins names it; undefined for one that it does not know. */
export function thisPlatform(): Platform | undefined {
  const name = `${process.platform}-${process.arch}`
  const full = process.platform === 'linux' && !hasStandardGlibc() ? `${name}-musl` : name
  return PLATFORMS.find((platform) => platform === full)
}

/**
 * What this Node itself was linked for decides: a file of musl's loader lies about on many a glibc machine, and on
 * NixOS glibc lies where no foreign program looks for it.
 */
function hasStandardGlibc(): boolean {
  return /^\/lib(64)?\/ld-linux[^/]*$/.test(elfLoader(process.execPath) ?? '')
}

const ELF = 0x7f454c46
const HEADER_SIZE = 64
const PT_INTERP = 3

/** The loader that a 64-bit little-endian ELF program names; undefined for all other files. */
export function elfLoader(path: string): string | undefined {
  const file = openSync(path, 'r')
  try {
    const read = (offset: number, length: number): Buffer => {
      const buffer = Buffer.alloc(length)
      return buffer.subarray(0, readSync(file, buffer, 0, length, offset))
    }
    const header = read(0, HEADER_SIZE)
    if (header.length < HEADER_SIZE || header.readUInt32BE(0) !== ELF || header[4] !== 2 || header[5] !== 1)
      return undefined
    const size = header.readUInt16LE(54)
    const table = read(Number(header.readBigUInt64LE(32)), size * header.readUInt16LE(56))
    for (let at = 0; at + size <= table.length; at += size) {
      if (table.readUInt32LE(at) !== PT_INTERP) continue
      const text = read(Number(table.readBigUInt64LE(at + 8)), Number(table.readBigUInt64LE(at + 32)))
      return text.toString('utf8').replace(/\0.*$/s, '')
    }
    return undefined
  } finally {
    closeSync(file)
  }
}
