/** Families of platform tags, by their first word. */
export type Family = 'manylinux' | 'musllinux' | 'macosx' | 'win' | 'pyemscripten' | 'android' | 'ios'

export const TARGET_SETS = ['core', 'extended', 'experimental'] as const
export type TargetSet = (typeof TARGET_SETS)[number]

/** Oldest system that wheels can be built for, and the one that each builder aims at when nothing is said. */
export interface FloorRule {
  readonly lowest: string
  readonly maturin: string
  readonly cibuildwheel: string
}

/** A platform that wheels can be built for. */
export interface Target {
  /** Stable key, whatever the floor. */
  readonly id: string
  readonly set: TargetSet
  readonly family: Family
  /** As platform tags end: `x86_64`, `universal2`, `amd64`, `arm64_iphoneos`; `x86` for `win32`. */
  readonly arch: string
  /** Words for it besides `{family}-{arch}` and the Rust triple. */
  readonly aliases: readonly string[]
  readonly runner: string
  /** Rust triple; maturin's own `universal2-apple-darwin` stands for two. */
  readonly triple: string
  readonly floor: FloorRule | undefined
  /** Values of `--platform` and `--archs`, and the end of its build identifiers. */
  readonly cibuildwheel: { readonly platform: string; readonly arch: string; readonly suffix: string }
  /** cibuildwheel's images, by the floor that they hold. Linux only. */
  readonly images: Readonly<Record<string, string>>
  /** Whether zig links for it: measured, stated by cargo-zigbuild, or disputed. */
  readonly zig: 'measured' | 'documented' | 'unproven' | undefined
  /** Image with a cross compiler, for where zig does not do. */
  readonly crossImage: string | undefined
  /** Whether cibuildwheel runs the whole build under QEMU there. */
  readonly emulated: boolean
  /** Ids of the interpreters that exist there. */
  readonly interpreters: readonly string[]
}

/** Interpreters by id, for the rows. */
export const CPYTHON = ['cp39', 'cp310', 'cp311', 'cp312', 'cp313', 'cp314', 'cp314t', 'cp315', 'cp315t']
export const PYPY = ['pp39', 'pp310', 'pp311', 'pp312']
export const GRAALPY = ['gp312_250', 'gp313_253']
export const EVERY = [...CPYTHON, ...PYPY, ...GRAALPY]
export const MOBILE = ['cp313', 'cp314', 'cp315']
