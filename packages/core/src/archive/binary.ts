/** Native code: its format, and the architectures that it holds, by the names that wheels' platform tags use. */
export interface Binary {
  readonly format: 'ELF' | 'Mach-O' | 'PE' | 'WebAssembly'
  /** Several only in a universal Mach-O; `unknown (…)` for what no tag has a name for. */
  readonly architectures: readonly string[]
}

/** How many bytes from a file's start `binaryOf` needs. */
export const BINARY_HEAD = 4096

const ELF_MACHINES: Readonly<Record<number, string>> = {
  3: 'i686',
  20: 'ppc',
  21: 'ppc64',
  22: 's390x',
  40: 'armv7l',
  62: 'x86_64',
  183: 'aarch64',
  243: 'riscv64',
  258: 'loongarch64',
}
/** ELF files for graphics processors (CUDA, AMD) and for the kernel (BPF): data, as far as Python is concerned. */
const ELF_FOR_OTHERS = [190, 224, 247]
const MACH_CPUS: Readonly<Record<number, string>> = {
  7: 'i386',
  18: 'ppc',
  0x01000007: 'x86_64',
  0x0100000c: 'arm64',
  0x01000012: 'ppc64',
}
const PE_MACHINES: Readonly<Record<number, string>> = {
  0x14c: 'win32',
  0x200: 'win_ia64',
  0x1c4: 'win_arm32',
  0x8664: 'win_amd64',
  0xaa64: 'win_arm64',
}
/** Where an optional header says how many directories it has, by its magic number; the runtime of .NET is the 15th. */
const PE_DIRECTORIES: Readonly<Record<number, number>> = { 0x10b: 92, 0x20b: 108 }
const CLR_DIRECTORY = 14

/**
 * Reads a file's own header. Source: System V ABI, "ELF Header"; Apple's mach-o/loader.h and fat.h; Microsoft's PE format.
 * @param head the first `BINARY_HEAD` bytes, or the whole of a smaller file
 * @returns undefined for what is no native code
 */
export function binaryOf(head: Buffer): Binary | undefined {
  if (head.length < 32) return undefined
  const magic = head.readUInt32BE(0)
  if (magic === 0x7f454c46) return elf(head)
  if (magic === 0x0061736d) return { format: 'WebAssembly', architectures: ['wasm32'] }
  if (head.readUInt16BE(0) === 0x4d5a) return portableExecutable(head)
  if (magic === 0xcefaedfe || magic === 0xcffaedfe)
    return { format: 'Mach-O', architectures: [named(MACH_CPUS, head.readUInt32LE(4))] }
  if (magic === 0xfeedface || magic === 0xfeedfacf)
    return { format: 'Mach-O', architectures: [named(MACH_CPUS, head.readUInt32BE(4))] }
  if (magic === 0xcafebabe || magic === 0xcafebabf) return universal(head, magic === 0xcafebabe ? 20 : 32)
  return undefined
}

function elf(head: Buffer): Binary | undefined {
  const isLittle = head[5] === 1
  const machine = isLittle ? head.readUInt16LE(18) : head.readUInt16BE(18)
  if (ELF_FOR_OTHERS.includes(machine)) return undefined
  return { format: 'ELF', architectures: [elfArchitecture(named(ELF_MACHINES, machine), isLittle, head[4] === 1)] }
}

/** The little-endian form has its own name; a 32-bit file for x86_64 is x32, for which there is no tag. */
function elfArchitecture(name: string, isLittle: boolean, isNarrow: boolean): string {
  if (name === 'ppc64' && isLittle) return 'ppc64le'
  return name === 'x86_64' && isNarrow ? 'unknown (x32)' : name
}

function portableExecutable(head: Buffer): Binary | undefined {
  const at = head.length < 64 ? 0 : head.readUInt32LE(60)
  if (at === 0 || at + 6 > head.length || head.toString('latin1', at, at + 4) !== 'PE\0\0') return undefined
  if (isManaged(head, at + 24)) return undefined
  return { format: 'PE', architectures: [named(PE_MACHINES, head.readUInt16LE(at + 4))] }
}

/** An assembly of .NET, which any processor runs. */
function isManaged(head: Buffer, optionalHeader: number): boolean {
  if (optionalHeader + 2 > head.length) return false
  const count = PE_DIRECTORIES[head.readUInt16LE(optionalHeader)]
  if (count === undefined) return false
  const directory = optionalHeader + count + 4 + CLR_DIRECTORY * 8
  if (directory + 8 > head.length || head.readUInt32LE(optionalHeader + count) <= CLR_DIRECTORY) return false
  return head.readUInt32LE(directory) !== 0
}

/** A Java class file starts with the same four bytes; its next number, its version, is far above any count of slices. */
function universal(head: Buffer, step: number): Binary | undefined {
  const count = head.readUInt32BE(4)
  if (count === 0 || count > 20 || 8 + count * step > head.length) return undefined
  const cpus = Array.from({ length: count }, (_, index) => head.readUInt32BE(8 + index * step))
  return { format: 'Mach-O', architectures: cpus.map((cpu) => named(MACH_CPUS, cpu)) }
}

function named(names: Readonly<Record<number, string>>, code: number): string {
  return names[code] ?? `unknown (0x${code.toString(16)})`
}
