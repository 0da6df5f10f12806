/** The C library of a Linux machine, in the version that runs there. */
export interface Libc {
  readonly kind: 'glibc' | 'musl'
  readonly major: number
  readonly minor: number
}

/** Major and minor: `[14, 5]`. */
export type MacosVersion = readonly [number, number]

/** Width of the interpreter: a 32-bit Python on a 64-bit kernel reports the kernel's machine. */
type Bits = 32 | 64

/** packaging takes no other 64-bit architecture for manylinux; of the 32-bit ones, hard-float Arm and i686. */
const MANYLINUX_ARCHITECTURES = new Set([
  'x86_64',
  'aarch64',
  'ppc64',
  'ppc64le',
  's390x',
  'loongarch64',
  'riscv64',
  'armv7l',
  'armv8l',
  'i686',
])

const NARROW: Readonly<Record<string, string>> = { x86_64: 'i686', aarch64: 'armv8l' }

/** manylinux tags from before PEP 600, by the glibc that they stand for. */
const LEGACY: Readonly<Record<string, string>> = {
  '2.17': 'manylinux2014',
  '2.12': 'manylinux2010',
  '2.5': 'manylinux1',
}

/**
 * Platform tags that a Linux interpreter loads, best first (packaging 26.3: the machine's own `linux_*` comes first).
 * @param machine as `uname -m` says it: `x86_64`, `aarch64`, `armv7l`, …
 */
export function linuxPlatforms(machine: string, libc: Libc, bits: Bits = 64): string[] {
  const own = bits === 32 ? (NARROW[machine] ?? machine) : machine
  const architectures = own === 'armv8l' ? ['armv8l', 'armv7l'] : [own]
  const native = architectures.map((architecture) => `linux_${architecture}`)
  const tagsFor = libc.kind === 'musl' ? musllinux : manylinux
  return [...native, ...architectures.flatMap((architecture) => tagsFor(architecture, libc))]
}

function manylinux(architecture: string, { major, minor }: Libc): string[] {
  if (!MANYLINUX_ARCHITECTURES.has(architecture) || major !== 2) return []
  const oldest = architecture === 'x86_64' || architecture === 'i686' ? 5 : 17
  return down(minor, oldest).flatMap((past) => {
    const legacy = LEGACY[`2.${past}`]
    const tag = `manylinux_2_${past}_${architecture}`
    return legacy === undefined ? [tag] : [tag, `${legacy}_${architecture}`]
  })
}

function musllinux(architecture: string, { major, minor }: Libc): string[] {
  return down(minor, 0).map((past) => `musllinux_${major}_${past}_${architecture}`)
}

/**
 * Platform tags that a macOS interpreter loads, best first.
 * @param version of the system that runs, not the one that the interpreter was built for
 * @param architecture of the processor: `arm64`, `x86_64`, and the old ones
 */
export function macosPlatforms(version: MacosVersion, architecture: string): string[] {
  const [major, minor] = version
  const tags = (system: MacosVersion): string[] =>
    macosFormats(system, architecture).map((format) => `macosx_${system[0]}_${system[1]}_${format}`)
  if (major === 10) return down(minor, 0).flatMap((past) => tags([10, past]))
  // From 11 on only the major number counts; wheels for 10.x still load, on arm64 those that hold both architectures.
  const legacy = down(16, 4).flatMap((past) =>
    architecture === 'x86_64' ? tags([10, past]) : [`macosx_10_${past}_universal2`],
  )
  return [...down(major, 11).flatMap((past) => tags([past, 0])), ...legacy]
}

interface MacosFormat {
  readonly formats: readonly string[]
  /** First and last minor version of macOS 10 that run it; 11 and later count as beyond any. */
  readonly first: number
  readonly last: number
}

const MACOS_FORMATS: Readonly<Record<string, MacosFormat>> = {
  arm64: { formats: ['arm64', 'universal2'], first: 0, last: Infinity },
  x86_64: { formats: ['x86_64', 'intel', 'fat64', 'fat3', 'universal2', 'universal'], first: 4, last: Infinity },
  i386: { formats: ['i386', 'intel', 'fat3', 'fat', 'universal'], first: 4, last: Infinity },
  intel: { formats: ['intel', 'universal'], first: 0, last: Infinity },
  ppc64: { formats: ['ppc64', 'fat64', 'universal'], first: 4, last: 5 },
  ppc: { formats: ['ppc', 'fat3', 'fat', 'universal'], first: 0, last: 6 },
}

/** Binary formats that a system runs, best first: `x86_64`, then the fat files that hold it. */
export function macosFormats([major, minor]: MacosVersion, architecture: string): readonly string[] {
  const known = MACOS_FORMATS[architecture] ?? { formats: [architecture], first: 0, last: Infinity }
  const reached = major > 10 ? Number.MAX_SAFE_INTEGER : minor
  return reached >= known.first && reached <= known.last ? known.formats : []
}

/** The architecture of an interpreter on macOS, which may be narrower than the processor. */
export function macosArchitecture(machine: string, bits: Bits): string {
  if (bits === 64) return machine
  return machine.startsWith('ppc') ? 'ppc' : 'i386'
}

const WINDOWS: Readonly<Record<string, string>> = {
  x86_64: 'win_amd64',
  amd64: 'win_amd64',
  x86: 'win32',
  i686: 'win32',
  aarch64: 'win_arm64',
  arm64: 'win_arm64',
}

/** The one platform tag of Windows on an architecture; undefined for one that no wheel tag names. */
export function windowsPlatform(architecture: string): string | undefined {
  return WINDOWS[architecture.toLowerCase()]
}

/** From `first` down to `last`; none when it lies above. */
export function down(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, first - last + 1) }, (_, index) => first - index)
}
