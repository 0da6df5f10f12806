/**
 * Where native code looks for its libraries when it is loaded: RPATH and RUNPATH of ELF, LC_RPATH of Mach-O; PE has none.
 * Source: System V ABI, "Dynamic Section"; Apple's mach-o/loader.h.
 * @returns in their order; none for what is damaged or no native code
 */
export function runPathsOf(content: Buffer): readonly string[] {
  const magic = u32be(content, 0)
  const step = FAT_STEPS[magic]
  const slices = step === undefined ? [content] : slicesOf(content, step)
  const paths = magic === 0x7f454c46 ? elfPaths(content) : slices.flatMap(machPaths)
  return paths.filter((path) => path !== '')
}

// What lies outside of a damaged file reads as zero, which ends every list.
const within = (content: Buffer, at: number, size: number): boolean => at >= 0 && at + size <= content.length
const u32be = (content: Buffer, at: number): number => (within(content, at, 4) ? content.readUInt32BE(at) : 0)
const u32le = (content: Buffer, at: number): number => (within(content, at, 4) ? content.readUInt32LE(at) : 0)
const u64be = (content: Buffer, at: number): number =>
  within(content, at, 8) ? Number(content.readBigUInt64BE(at)) : 0
const u64le = (content: Buffer, at: number): number =>
  within(content, at, 8) ? Number(content.readBigUInt64LE(at)) : 0

const PT_LOAD = 1
const PT_DYNAMIC = 2
const DT_NULL = 0
const DT_STRTAB = 5
const DT_RUN_PATHS = [15, 29]

interface Segment {
  readonly type: number
  readonly offset: number
  readonly address: number
  readonly size: number
}

function elfPaths(content: Buffer): readonly string[] {
  const isWide = content[4] === 2
  const isLittle = content[5] === 1
  const word = (at: number): number => (isLittle ? u32le(content, at) : u32be(content, at))
  const half = (at: number): number => (isLittle ? word(at) & 0xffff : word(at) >>> 16)
  const address = (at: number): number => {
    if (!isWide) return word(at)
    return isLittle ? u64le(content, at) : u64be(content, at)
  }
  const table = address(isWide ? 32 : 28)
  const entrySize = half(isWide ? 54 : 42)
  const segments = Array.from({ length: half(isWide ? 56 : 44) }, (_, index): Segment => {
    const at = table + index * entrySize
    return isWide
      ? { type: word(at), offset: address(at + 8), address: address(at + 16), size: address(at + 32) }
      : { type: word(at), offset: word(at + 4), address: word(at + 8), size: word(at + 16) }
  })
  const dynamic = segments.find(({ type }) => type === PT_DYNAMIC)
  if (dynamic === undefined) return []
  const width = isWide ? 8 : 4
  const entries: { tag: number; value: number }[] = []
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 2 * width) {
    const tag = address(at)
    if (tag === DT_NULL) break
    entries.push({ tag, value: address(at + width) })
  }
  const strings = entries.find(({ tag }) => tag === DT_STRTAB)?.value
  const home = segments.find(
    ({ type, address: start, size }) =>
      type === PT_LOAD && strings !== undefined && strings >= start && strings < start + size,
  )
  if (strings === undefined || home === undefined) return []
  const base = strings - home.address + home.offset
  return entries
    .filter(({ tag }) => DT_RUN_PATHS.includes(tag))
    .flatMap(({ value }) => textAt(content, base + value).split(':'))
}

/** Universal files: the steps of their tables, of 32-bit and of 64-bit offsets. */
const FAT_STEPS: Readonly<Record<number, number>> = { 0xcafebabe: 20, 0xcafebabf: 32 }
const SLICES = 20
const LC_RPATH = 0x8000001c

function slicesOf(content: Buffer, step: number): readonly Buffer[] {
  const count = u32be(content, 4)
  if (count > SLICES) return []
  return Array.from({ length: count }, (_, index) => {
    const at = 8 + index * step
    const offset = step === 20 ? u32be(content, at + 8) : u64be(content, at + 8)
    return content.subarray(offset)
  })
}

function machPaths(content: Buffer): readonly string[] {
  const magic = u32le(content, 0)
  // Those of big-endian processors are long out of use.
  if (magic !== 0xfeedface && magic !== 0xfeedfacf) return []
  const paths: string[] = []
  let at = magic === 0xfeedfacf ? 32 : 28
  for (let left = u32le(content, 16); left > 0; left -= 1) {
    const size = u32le(content, at + 4)
    if (size < 8 || !within(content, at, size)) break
    if (u32le(content, at) === LC_RPATH) paths.push(textAt(content, at + u32le(content, at + 8)))
    at += size
  }
  return paths
}

function textAt(content: Buffer, at: number): string {
  const end = content.indexOf(0, at)
  return content.toString('utf8', at, end === -1 ? content.length : end)
}
