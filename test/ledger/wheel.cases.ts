import { addFiles } from '../core/project/source-tree.ts'
import { makeSdist, makeWheel, type WheelContent } from '../fakes/archives.ts'
import { elf, machO } from '../fakes/native-code.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'

const X86 = elf('x86_64')
const CFFI = 'chrony/_cffi_bindings'
const SUFFIX = 'cpython-311-x86_64-linux-gnu.so'
const LINUX = 'manylinux_2_17_x86_64'

const manifest = (backend: string, requires: readonly string[], rest = ''): string => `[build-system]
requires = ${JSON.stringify(requires)}
build-backend = "${backend}"

[project]
name = "clock-mini"
version = "1.0"
description = "A clock"
requires-python = ">=3.11"
${rest}`

const SETUPTOOLS = manifest('setuptools.build_meta', ['setuptools>=80,<90', 'cffi>=1.15'])
const MATURIN = manifest('maturin', ['maturin>=1.9,<2'], '\n[tool.maturin]\nmodule-name = "clock_mini._core"\n')
const CRATE = `[package]
name = "clock-mini"
version = "1.0.0"
edition = "2021"

[lib]
name = "_core"
crate-type = ["cdylib"]

[dependencies]
pyo3 = "0.28"
`

/** The sources of `clock-mini`, and wheels of it that were built before. */
async function released(
  folder: string,
  sources: Readonly<Record<string, string>>,
  ...wheels: readonly WheelContent[]
): Promise<LedgerStep> {
  const files = wheels.map((wheel) => {
    const metadata = { 'Requires-Python': '>=3.11', ...wheel.metadata }
    const { filename, bytes } = makeWheel({ name: 'clock-mini', ...wheel, metadata })
    return [`dist/${filename}`, bytes] as const
  })
  await addFiles(folder, { ...sources, ...Object.fromEntries(files) })
  return { inputs: { dist: 'dist' } }
}

const cffi = (tags: string, ...files: readonly string[]): WheelContent => ({
  tags,
  files: { 'chrony/__init__.py': '', ...Object.fromEntries(files.map((file) => [file, X86])) },
})

export const cases: readonly LedgerCase[] = [
  {
    rows: ['F-20'],
    finding: 'wheel-linux-tag',
    lay: (folder) =>
      released(folder, { 'pyproject.toml': SETUPTOOLS }, cffi('cp311-cp311-linux_x86_64', `${CFFI}.${SUFFIX}`)),
    says: /clock_mini-1\.0-cp311-cp311-linux_x86_64\.whl.*linux_x86_64/,
  },
  {
    rows: ['F-39'],
    finding: 'license-file',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': manifest('hatchling.build', ['hatchling'], 'license = "MIT"\n') },
        { metadata: { 'License-Expression': 'MIT' } },
      ),
    says: /no licence file in clock_mini-1\.0-py3-none-any\.whl/,
  },
  {
    rows: ['X-2'],
    finding: 'license-file',
    lay: async (folder) => {
      const sources = { 'pyproject.toml': MATURIN, 'Cargo.toml': CRATE, LICENSE: 'MIT' }
      const { filename, bytes } = makeSdist({ name: 'clock-mini', metadata: { 'License-File': 'LICENSE' } })
      await addFiles(folder, { [`dist/${filename}`]: bytes })
      return released(folder, sources)
    },
    says: /License-File LICENSE does not exist in distribution file clock_mini-1\.0\.tar\.gz/,
  },
  {
    rows: ['F-44'],
    finding: 'metadata-version',
    lay: (folder) => released(folder, { 'pyproject.toml': SETUPTOOLS }, { metadata: { 'Metadata-Version': '2.6' } }),
    says: /clock_mini-1\.0-py3-none-any\.whl declares Metadata-Version 2\.6; PyPI takes .*2\.5/,
  },
  {
    rows: ['F-51'],
    finding: 'wheel-not-native',
    lay: (folder) =>
      released(folder, { 'pyproject.toml': manifest('hatchling.build', ['hatchling', 'cffi>=1.15']) }, {}),
    says: /is tagged any and holds no compiled module, but the package is native \(cffi in build requires\)\. hatchling has no hook for cffi/,
  },
  {
    rows: ['F-52'],
    finding: 'wheel-not-native',
    lay: (folder) =>
      released(
        folder,
        {
          'pyproject.toml': SETUPTOOLS,
          'setup.py':
            'import os\nfrom setuptools import setup\n\n' +
            'build = os.environ.get("CIBUILDWHEEL") == "1" or os.environ.get("PYCHRONY_BUILD_CFFI") == "1"\n' +
            'setup(cffi_modules=["src/chrony/_build.py:ffi"] if build else [])\n',
        },
        {},
      ),
    says: /setup\.py decides by environment variable CIBUILDWHEEL, PYCHRONY_BUILD_CFFI/,
  },
  {
    rows: ['F-55'],
    finding: 'wheel-bundled-library',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': SETUPTOOLS },
        {
          ...cffi(`cp311-cp311-${LINUX}`, `${CFFI}.${SUFFIX}`, 'clock_mini.libs/libchrony-3f2a91c0.so.0.2'),
          metadata: { 'License-Expression': 'MIT', 'License-File': 'LICENSE' },
          distInfo: { 'licenses/LICENSE': 'MIT License' },
        },
      ),
    says: /contains clock_mini\.libs\/libchrony-3f2a91c0\.so\.0\.2; licence metadata names MIT and files LICENSE/,
  },
  {
    rows: ['F-70'],
    finding: 'wheel-abi3',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': SETUPTOOLS },
        cffi(`cp311-cp311-${LINUX}`, `${CFFI}.abi3.so`),
        cffi(`cp312-cp312-${LINUX}`, `${CFFI}.abi3.so`),
      ),
    says: /all modules in clock_mini-1\.0-cp312-cp312-manylinux_2_17_x86_64\.whl are abi3 .*; tag it cp311-abi3/,
  },
  {
    rows: ['F-70'],
    finding: 'wheel-abi3',
    lay: (folder) =>
      released(folder, { 'pyproject.toml': SETUPTOOLS }, cffi(`cp311-abi3-${LINUX}`, `${CFFI}.${SUFFIX}`)),
    says: /is tagged cp311-abi3 but contains chrony\/_cffi_bindings\.cpython-311/,
  },
  {
    rows: ['L-4'],
    finding: 'wheel-stray-binary',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': MATURIN, 'Cargo.toml': CRATE },
        cffi(`cp311-cp311-${LINUX}`, `clock_mini/_core.${SUFFIX}`, 'clock_mini/_core.abi3.so'),
      ),
    says: /clock_mini\/_core\.abi3\.so in clock_mini-1\.0-.*\.whl belongs to no module of this build/,
  },
  {
    rows: ['R-5'],
    finding: 'wheel-stray-binary',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': MATURIN, 'Cargo.toml': CRATE },
        cffi(`cp311-cp311-${LINUX}`, `clock_mini/_core.${SUFFIX}`, `clock_mini/_other.${SUFFIX}`),
      ),
    says: /clock_mini\/_other\.cpython-311.* belongs to no module of this build: it is the module clock_mini\._other/,
  },
  {
    rows: ['R-5'],
    finding: 'wheel-stray-binary',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': MATURIN, 'Cargo.toml': CRATE },
        cffi(`cp312-cp312-${LINUX}`, 'clock_mini/_core.cpython-312-x86_64-linux-gnu.so', `clock_mini/_core.${SUFFIX}`),
      ),
    says: /clock_mini\/_core\.cpython-311.* belongs to no module of this build: it is another build of clock_mini\._core/,
  },
  {
    rows: ['S0-25'],
    finding: 'wheel-tag-content',
    lay: (folder) =>
      released(
        folder,
        { 'pyproject.toml': MATURIN, 'Cargo.toml': CRATE },
        {
          tags: 'cp312-cp312-macosx_11_0_universal2',
          files: {
            'clock_mini/__init__.py': '',
            'clock_mini/_core.cpython-312-darwin.so': machO(['x86_64', 'arm64']),
            'clock_mini/.dylibs/libclock.dylib': machO(['arm64']),
          },
        },
      ),
    says: /is tagged macosx_11_0_universal2, its binary clock_mini\/\.dylibs\/libclock\.dylib is Mach-O arm64/,
  },
]
