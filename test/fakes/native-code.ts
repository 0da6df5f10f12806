// Native code that tests need: headers that say what a file is, and nothing that could run.

const ELF: Readonly<Record<string, readonly [machine: number, isWide: boolean, isLittle: boolean]>> = {
  x86_64: [62, true, true],
  aarch64: [183, true, true],
  i686: [3, false, true],
  armv7l: [40, false, true],
  ppc64le: [21, true, true],
  s390x: [22, true, false],
  riscv64: [243, true, true],
  bpf: [247, true, true],
}

/** @param text follows the header: names of functions, paths */
export function elf(architecture: keyof typeof ELF, text = ''): Buffer {
  const [machine, isWide, isLittle] = ELF[architecture] ?? [0, true, true]
  const header = Buffer.alloc(64)
  header.write('\x7fELF', 0, 'latin1')
  header.writeUInt8(isWide ? 2 : 1, 4)
  header.writeUInt8(isLittle ? 1 : 2, 5)
  if (isLittle) header.writeUInt16LE(machine, 18)
  else header.writeUInt16BE(machine, 18)
  return Buffer.concat([header, Buffer.from(text)])
}

/** An ELF file for x86_64 that looks for its libraries where it is told. */
export function elfWithRunPath(runPath: string, tag: 'DT_RPATH' | 'DT_RUNPATH' = 'DT_RUNPATH'): Buffer {
  const header = elf('x86_64')
  const segments = Buffer.alloc(2 * 56)
  const dynamic = Buffer.alloc(3 * 16)
  const strings = Buffer.from(`\0libm.so.6\0${runPath}\0`)
  const dynamicAt = header.length + segments.length
  const stringsAt = dynamicAt + dynamic.length
  const load = 0x1000n
  header.writeBigUInt64LE(64n, 32)
  header.writeUInt16LE(56, 54)
  header.writeUInt16LE(2, 56)
  segments.writeUInt32LE(1, 0)
  segments.writeBigUInt64LE(load, 16)
  segments.writeBigUInt64LE(BigInt(stringsAt + strings.length), 32)
  segments.writeUInt32LE(2, 56)
  segments.writeBigUInt64LE(BigInt(dynamicAt), 56 + 8)
  segments.writeBigUInt64LE(BigInt(dynamic.length), 56 + 32)
  dynamic.writeBigUInt64LE(5n, 0)
  dynamic.writeBigUInt64LE(load + BigInt(stringsAt), 8)
  dynamic.writeBigUInt64LE(tag === 'DT_RPATH' ? 15n : 29n, 16)
  dynamic.writeBigUInt64LE(BigInt(strings.indexOf(runPath)), 24)
  return Buffer.concat([header, segments, dynamic, strings])
}

const MACH_CPUS: Readonly<Record<string, number>> = { x86_64: 0x01000007, arm64: 0x0100000c, i386: 7 }

/** One architecture makes a thin file, several a universal one. */
export function machO(architectures: readonly string[], runPath?: string): Buffer {
  const slices = architectures.map((architecture) => slice(architecture, runPath))
  const [only] = slices
  if (slices.length === 1 && only !== undefined) return only
  const table = Buffer.alloc(8 + 20 * slices.length)
  table.writeUInt32BE(0xcafebabe, 0)
  table.writeUInt32BE(slices.length, 4)
  let offset = table.length
  for (const [index, part] of slices.entries()) {
    table.writeUInt32BE(MACH_CPUS[architectures[index] ?? ''] ?? 0, 8 + 20 * index)
    table.writeUInt32BE(offset, 8 + 20 * index + 8)
    table.writeUInt32BE(part.length, 8 + 20 * index + 12)
    offset += part.length
  }
  return Buffer.concat([table, ...slices])
}

function slice(architecture: string, runPath: string | undefined): Buffer {
  const header = Buffer.alloc(32)
  header.writeUInt32LE(0xfeedfacf, 0)
  header.writeUInt32LE(MACH_CPUS[architecture] ?? 0, 4)
  if (runPath === undefined) return header
  const path = Buffer.from(`${runPath}\0`)
  const command = Buffer.alloc(12)
  header.writeUInt32LE(1, 16)
  command.writeUInt32LE(0x8000001c, 0)
  command.writeUInt32LE(command.length + path.length, 4)
  command.writeUInt32LE(command.length, 8)
  return Buffer.concat([header, command, path])
}

const PE_MACHINES: Readonly<Record<string, number>> = { win32: 0x14c, win_amd64: 0x8664, win_arm64: 0xaa64 }

/** @param isManaged whether it is an assembly of .NET */
export function portableExecutable(architecture: string, isManaged = false): Buffer {
  const bytes = Buffer.alloc(512)
  bytes.write('MZ', 0, 'latin1')
  bytes.writeUInt32LE(64, 60)
  bytes.write('PE\0\0', 64, 'latin1')
  bytes.writeUInt16LE(PE_MACHINES[architecture] ?? 0, 68)
  const optional = 64 + 24
  bytes.writeUInt16LE(0x10b, optional)
  bytes.writeUInt32LE(16, optional + 92)
  if (isManaged) bytes.writeUInt32LE(0x2008, optional + 96 + 14 * 8)
  return bytes
}

export function webAssembly(): Buffer {
  return Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), Buffer.alloc(56)])
}
