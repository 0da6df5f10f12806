import { CPYTHON, EVERY, type FloorRule, PYPY, type Family, type Target, type TargetSet } from './target.ts'

const INTEL = 'ubuntu-24.04'
const ARM = 'ubuntu-24.04-arm'
const CURRENT_IMAGES = { '2.17': 'manylinux2014', '2.28': 'manylinux_2_28', '2.34': 'manylinux_2_34' }

interface LinuxRow {
  readonly arch: string
  readonly set: TargetSet
  readonly aliases?: readonly string[]
  readonly runner?: string
  readonly triple: string
  readonly floor?: FloorRule
  readonly images?: Readonly<Record<string, string>>
  readonly zig?: Target['zig']
  readonly crossImage?: string
  readonly emulated?: boolean
  readonly interpreters?: readonly string[]
}

function manylinux(row: LinuxRow): Target {
  return linux('manylinux', {
    floor: { lowest: '2.17', maturin: '2.17', cibuildwheel: '2.28' },
    images: CURRENT_IMAGES,
    ...row,
  })
}

function musllinux(row: LinuxRow): Target {
  return linux('musllinux', {
    floor: { lowest: '1.2', maturin: '1.2', cibuildwheel: '1.2' },
    images: { '1.2': 'musllinux_1_2' },
    ...row,
  })
}

function linux(family: Family, row: LinuxRow): Target {
  return {
    id: `${family}-${row.arch}`,
    family,
    aliases: [],
    runner: INTEL,
    zig: 'documented',
    crossImage: undefined,
    emulated: false,
    interpreters: CPYTHON,
    floor: undefined,
    images: {},
    cibuildwheel: { platform: 'linux', arch: row.arch, suffix: `${family}_${row.arch}` },
    ...row,
  }
}

/** The Linux rows, core first. */
export const LINUX_TARGETS: readonly [Target, ...Target[]] = [
  manylinux({
    arch: 'x86_64',
    set: 'core',
    aliases: ['linux-x64'],
    triple: 'x86_64-unknown-linux-gnu',
    zig: 'measured',
    crossImage: 'rust-cross/manylinux2014-cross:x86_64',
    interpreters: EVERY,
  }),
  manylinux({
    arch: 'aarch64',
    set: 'core',
    aliases: ['linux-arm64'],
    runner: ARM,
    triple: 'aarch64-unknown-linux-gnu',
    zig: 'measured',
    crossImage: 'rust-cross/manylinux2014-cross:aarch64',
    interpreters: EVERY,
  }),
  musllinux({
    arch: 'x86_64',
    set: 'core',
    aliases: ['alpine-x86_64'],
    triple: 'x86_64-unknown-linux-musl',
    zig: 'measured',
    crossImage: 'rust-cross/rust-musl-cross:x86_64-musl',
  }),
  musllinux({
    arch: 'aarch64',
    set: 'core',
    aliases: ['alpine-aarch64'],
    runner: ARM,
    triple: 'aarch64-unknown-linux-musl',
    crossImage: 'rust-cross/rust-musl-cross:aarch64-musl',
  }),
  manylinux({
    arch: 'i686',
    set: 'extended',
    aliases: ['linux-x86'],
    triple: 'i686-unknown-linux-gnu',
    interpreters: [...CPYTHON, ...PYPY],
  }),
  musllinux({
    arch: 'i686',
    set: 'extended',
    triple: 'i686-unknown-linux-musl',
    crossImage: 'rust-cross/rust-musl-cross:i686-musl',
  }),
  manylinux({
    arch: 'armv7l',
    set: 'extended',
    aliases: ['linux-armv7'],
    runner: ARM,
    triple: 'armv7-unknown-linux-gnueabihf',
    floor: { lowest: '2.17', maturin: '2.17', cibuildwheel: '2.31' },
    images: { '2.31': 'manylinux_2_31', '2.35': 'manylinux_2_35' },
    crossImage: 'rust-cross/manylinux2014-cross:armv7',
    emulated: true,
  }),
  musllinux({
    arch: 'armv7l',
    set: 'extended',
    runner: ARM,
    triple: 'armv7-unknown-linux-musleabihf',
    crossImage: 'rust-cross/rust-musl-cross:armv7-musleabihf',
    emulated: true,
  }),
  manylinux({
    arch: 'ppc64le',
    set: 'extended',
    triple: 'powerpc64le-unknown-linux-gnu',
    crossImage: 'rust-cross/manylinux2014-cross:ppc64le',
    emulated: true,
  }),
  musllinux({
    arch: 'ppc64le',
    set: 'extended',
    triple: 'powerpc64le-unknown-linux-musl',
    crossImage: 'rust-cross/rust-musl-cross:powerpc64le-musl',
    emulated: true,
  }),
  manylinux({
    arch: 's390x',
    set: 'extended',
    triple: 's390x-unknown-linux-gnu',
    zig: 'unproven',
    crossImage: 'rust-cross/manylinux2014-cross:s390x',
    emulated: true,
  }),
  musllinux({
    arch: 's390x',
    set: 'experimental',
    triple: 's390x-unknown-linux-musl',
    zig: 'unproven',
    crossImage: 'rust-cross/rust-musl-cross:s390x-musl',
    emulated: true,
  }),
  manylinux({
    arch: 'riscv64',
    set: 'experimental',
    triple: 'riscv64gc-unknown-linux-gnu',
    floor: { lowest: '2.31', maturin: '2.31', cibuildwheel: '2.39' },
    images: { '2.39': 'manylinux_2_39' },
    crossImage: 'rust-cross/manylinux_2_31-cross:riscv64',
    emulated: true,
  }),
  musllinux({
    arch: 'riscv64',
    set: 'experimental',
    triple: 'riscv64gc-unknown-linux-musl',
    crossImage: 'rust-cross/rust-musl-cross:riscv64gc-musl',
    emulated: true,
  }),
]
