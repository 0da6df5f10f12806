import { LINUX_TARGETS } from './linux-targets.ts'
import { CPYTHON, EVERY, type FloorRule, MOBILE, type Target } from './target.ts'

type OtherRow = Omit<Target, 'images' | 'zig' | 'crossImage' | 'emulated' | 'floor' | 'cibuildwheel'> & {
  readonly floor?: FloorRule
  /** Platform, architecture and identifier suffix. */
  readonly cibuildwheel: readonly [string, string, string]
}

function other(row: OtherRow): Target {
  const [platform, arch, suffix] = row.cibuildwheel
  return {
    floor: undefined,
    images: {},
    zig: undefined,
    crossImage: undefined,
    emulated: false,
    ...row,
    cibuildwheel: { platform, arch, suffix },
  }
}

const ANDROID = { lowest: '24', maturin: '24', cibuildwheel: '24' }
const IOS = { lowest: '13.0', maturin: '13.0', cibuildwheel: '13.0' }
const APPLE_ARM = { lowest: '11.0', maturin: '11.0', cibuildwheel: '11.0' }
const APPLE_INTEL = { lowest: '10.9', maturin: '10.12', cibuildwheel: '10.9' }

const OTHER_TARGETS: readonly Target[] = [
  other({
    id: 'macos-arm64',
    set: 'core',
    family: 'macosx',
    arch: 'arm64',
    aliases: ['macos-aarch64'],
    runner: 'macos-15',
    triple: 'aarch64-apple-darwin',
    floor: APPLE_ARM,
    cibuildwheel: ['macos', 'arm64', 'macosx_arm64'],
    interpreters: EVERY,
  }),
  other({
    id: 'macos-x86_64',
    set: 'core',
    family: 'macosx',
    arch: 'x86_64',
    aliases: ['macos-intel', 'macos-x64'],
    runner: 'macos-15-intel',
    triple: 'x86_64-apple-darwin',
    floor: APPLE_INTEL,
    cibuildwheel: ['macos', 'x86_64', 'macosx_x86_64'],
    // GraalPy 25.3 is not built for Intel Macs.
    interpreters: EVERY.filter((id) => id !== 'gp313_253'),
  }),
  other({
    id: 'macos-universal2',
    set: 'extended',
    family: 'macosx',
    arch: 'universal2',
    aliases: ['universal2'],
    runner: 'macos-15',
    triple: 'universal2-apple-darwin',
    floor: APPLE_INTEL,
    cibuildwheel: ['macos', 'universal2', 'macosx_universal2'],
    interpreters: CPYTHON,
  }),
  other({
    id: 'windows-x64',
    set: 'core',
    family: 'win',
    arch: 'amd64',
    aliases: ['windows-x86_64', 'windows-x64', 'windows-amd64', 'win_amd64'],
    runner: 'windows-2025',
    triple: 'x86_64-pc-windows-msvc',
    cibuildwheel: ['windows', 'AMD64', 'win_amd64'],
    interpreters: EVERY,
  }),
  other({
    id: 'windows-x86',
    set: 'extended',
    family: 'win',
    arch: 'x86',
    aliases: ['windows-x86', 'windows-i686', 'win-32'],
    runner: 'windows-2025',
    triple: 'i686-pc-windows-msvc',
    cibuildwheel: ['windows', 'x86', 'win32'],
    interpreters: CPYTHON,
  }),
  other({
    id: 'windows-arm64',
    set: 'core',
    family: 'win',
    arch: 'arm64',
    aliases: ['windows-arm64', 'windows-aarch64', 'win_arm64'],
    runner: 'windows-11-arm',
    triple: 'aarch64-pc-windows-msvc',
    cibuildwheel: ['windows', 'ARM64', 'win_arm64'],
    interpreters: CPYTHON,
  }),
  other({
    id: 'pyodide-wasm32',
    set: 'experimental',
    family: 'pyemscripten',
    arch: 'wasm32',
    aliases: [],
    runner: 'ubuntu-24.04',
    triple: 'wasm32-unknown-emscripten',
    cibuildwheel: ['pyodide', 'wasm32', 'pyodide_wasm32'],
    interpreters: ['cp312', ...MOBILE],
  }),
  ...(['arm64_v8a', 'x86_64'] as const).map((arch) =>
    other({
      id: arch === 'x86_64' ? 'android-x86_64' : 'android-arm64',
      set: 'experimental',
      family: 'android',
      arch,
      aliases: [],
      runner: 'ubuntu-24.04',
      triple: arch === 'x86_64' ? 'x86_64-linux-android' : 'aarch64-linux-android',
      floor: ANDROID,
      cibuildwheel: ['android', arch, `android_${arch}`],
      interpreters: MOBILE,
    }),
  ),
  ...(
    [
      ['ios-arm64', 'arm64_iphoneos', 'macos-15', 'aarch64-apple-ios'],
      ['ios-sim-arm64', 'arm64_iphonesimulator', 'macos-15', 'aarch64-apple-ios-sim'],
      ['ios-sim-x86_64', 'x86_64_iphonesimulator', 'macos-15-intel', 'x86_64-apple-ios'],
    ] as const
  ).map(([id, arch, runner, triple]) =>
    other({
      id,
      set: 'experimental',
      family: 'ios',
      arch,
      aliases: [],
      runner,
      triple,
      floor: IOS,
      cibuildwheel: ['ios', arch, `ios_${arch}`],
      interpreters: MOBILE,
    }),
  ),
]

/**
 * Every platform, in the order in which they are listed to people. As in cibuildwheel 4.3.5's build-platforms.toml,
 * maturin 1.14's target table and the runner images of November 2026; labels are pinned, never `-latest`.
 */
export const TARGETS: readonly Target[] = [...LINUX_TARGETS, ...OTHER_TARGETS]

/** The row of which a job is cheapest: for what can be done on any. */
export const [ANYWHERE] = LINUX_TARGETS
