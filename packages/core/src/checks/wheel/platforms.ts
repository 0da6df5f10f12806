import type { Binary } from '../../archive/binary.ts'

/** What native code must be for a platform tag. */
export interface PlatformCode {
  readonly format: Binary['format']
  /** Each file holds all of these. */
  readonly needs: readonly string[]
  /** Where `needs` is empty: each file holds at least one of these. */
  readonly allows: readonly string[]
}

/** The fat formats of macOS: only universal2 promises all that its name stands for, as the older ones shed processors. */
const MACOS_FAT: Readonly<Record<string, Pick<PlatformCode, 'needs' | 'allows'>>> = {
  universal2: { needs: ['arm64', 'x86_64'], allows: [] },
  intel: { needs: [], allows: ['i386', 'x86_64'] },
  fat: { needs: [], allows: ['ppc', 'i386'] },
  fat3: { needs: [], allows: ['ppc', 'i386', 'x86_64'] },
  fat64: { needs: [], allows: ['ppc64', 'x86_64'] },
  universal: { needs: [], allows: ['ppc', 'ppc64', 'i386', 'x86_64'] },
}

/** Names that tags have for what headers name otherwise. */
const SAME: Readonly<Record<string, string>> = {
  armv6l: 'armv7l',
  armv8l: 'armv7l',
  i386: 'i686',
  armeabi_v7a: 'armv7l',
  arm64_v8a: 'aarch64',
  x86: 'i686',
}

interface Family {
  readonly pattern: RegExp
  readonly code: (architecture: string) => PlatformCode
}

const one = (format: Binary['format'], architecture: string): PlatformCode => ({
  format,
  needs: [architecture],
  allows: [],
})
const renamed = (architecture: string): PlatformCode => one('ELF', SAME[architecture] ?? architecture)

const FAMILIES: readonly Family[] = [
  { pattern: /^(?:many|musl)?linux(?:\d+|_\d+_\d+)?_(?<arch>[a-z]\w*)$/, code: renamed },
  { pattern: /^android_\d+_(?<arch>\w+)$/, code: renamed },
  {
    pattern: /^macosx_\d+_\d+_(?<arch>\w+)$/,
    code: (arch) => ({ ...one('Mach-O', arch), ...MACOS_FAT[arch] }),
  },
  { pattern: /^ios_\d+_\d+_(?<arch>arm64|x86_64)_\w+$/, code: (arch) => one('Mach-O', arch) },
  { pattern: /^(?<arch>win32|win_\w+)$/, code: (arch) => one('PE', arch) },
  { pattern: /^(?:pyemscripten|pyodide|emscripten|wasi)_.*(?<arch>wasm32)$/, code: (arch) => one('WebAssembly', arch) },
]

/** What a platform tag asks of native code; undefined for `any` and for tags of unknown systems. */
export function codeOfPlatform(platform: string): PlatformCode | undefined {
  for (const { pattern, code } of FAMILIES) {
    const architecture = pattern.exec(platform)?.groups?.['arch']
    if (architecture !== undefined) return code(architecture)
  }
  return undefined
}

export function isCodeFor({ format, architectures }: Binary, code: PlatformCode): boolean {
  if (format !== code.format) return false
  return code.needs.length > 0
    ? code.needs.every((needed) => architectures.includes(needed))
    : architectures.some((architecture) => code.allows.includes(architecture))
}
