import { expect, test } from '@jest/globals'
import type { Plan } from '../../../packages/core/src/documents/plan.ts'
import { elf, machO, elfWithRunPath, portableExecutable, webAssembly } from '../../fakes/native-code.ts'
import { judgeEach, judgeWheel, LINUX, manifest, MATURIN, PACKAGE, planWith, SUFFIX, tagged, X86 } from './content.ts'

const HATCH = { 'pyproject.toml': manifest('hatchling.build', '"hatchling", "cffi>=1.15"') }
const GATED = {
  'pyproject.toml': manifest('setuptools.build_meta', '"setuptools", "cffi"'),
  'setup.py':
    'import os\nfrom setuptools import setup\n' +
    'on = os.environ.get("CIBUILDWHEEL") or os.getenv("DEMO_BUILD_CFFI") or "FORCE" in os.environ or os.environ["CFLAGS"]\n' +
    'setup(cffi_modules=["build.py:ffi"] if on else [])\n',
}

const PURE_ENTRY: Plan['entries'][number] = {
  id: 'any',
  word: 'any',
  runner: 'ubuntu-latest',
  builder: 'build',
  strategy: { how: 'frontend', container: null, why: 'a test' },
  target: null,
  calls: [],
  expected: [{ python: 'py3', abi: 'none', platform: { family: 'any', floor: null, arch: null }, serves: [] }],
  artifact: 'any',
  reason: 'a test',
}

judgeEach('native code for any platform', [
  ['a pure wheel', {}, []],
  [
    '.NET and programs for the kernel are no native code',
    { files: { 'demo/a.py': '', 'demo/a.dll': portableExecutable('win32', true), 'demo/b.o': elf('bpf') } },
    [],
  ],
  [
    'an extension module',
    { files: { ...PACKAGE, 'demo/_c.cpython-312-darwin.so': machO(['arm64']) } },
    ['error wheel-tag-content WHL-13'],
    '{file} is tagged py3-none-any, its binary demo/_c.cpython-312-darwin.so is Mach-O arm64',
  ],
  [
    'a library',
    { files: { ...PACKAGE, 'demo/_plugin.dylib': machO(['arm64', 'x86_64']) } },
    ['error wheel-tag-content WHL-13'],
    'Mach-O arm64 + x86_64',
  ],
  [
    'launchers for Windows',
    {
      files: {
        ...PACKAGE,
        'demo/w32.exe': portableExecutable('win32'),
        'demo/w64.exe': portableExecutable('win_amd64'),
      },
    },
    ['warning wheel-tag-content WHL-13'],
    'there are demo/w64.exe',
  ],
  [
    'libraries for several systems',
    { files: { ...PACKAGE, 'demo/a.dll': portableExecutable('win32'), 'demo/a.so': X86 } },
    ['warning wheel-tag-content WHL-13'],
  ],
  [
    'a package that is one extension, by its function',
    { files: { 'demo/__init__.so': elf('x86_64', 'PyInit_demo\0') } },
    ['error wheel-tag-content WHL-13'],
  ],
  ['material of tests', { files: { ...PACKAGE, 'demo/tests/a.so': X86 } }, ['warning wheel-tag-content WHL-13']],
])

judgeEach('native packages without native code', [
  ['one that was not asked for', {}, [], undefined, { tree: HATCH }],
  [
    'a wheel for any, of hatchling',
    {},
    ['error wheel-not-native WHL-14'],
    '{file} is tagged any and holds no compiled module, but the package is native (cffi in build requires). hatchling has no hook for cffi',
    { native: 'required', tree: HATCH },
  ],
  [
    'a wheel for any, of a setup.py with a gate',
    {},
    ['error wheel-not-native WHL-14'],
    /setup\.py decides by environment variable CIBUILDWHEEL, DEMO_BUILD_CFFI, FORCE$/,
    { native: 'required', tree: GATED },
  ],
  [
    'a wheel for any, of maturin',
    {},
    ['error wheel-not-native WHL-14'],
    'maturin compiles Rust',
    { native: 'required', tree: MATURIN },
  ],
  [
    'a wheel for any, without a source tree',
    {},
    ['error wheel-not-native WHL-14'],
    'native: required',
    { native: 'required' },
  ],
  [
    'a wheel for any beside compiled ones',
    {},
    [],
    undefined,
    { native: 'required', plan: planWith({ entries: [PURE_ENTRY] }) },
  ],
  [
    'a wheel for one platform',
    { tags: LINUX, files: PACKAGE },
    ['error wheel-not-native WHL-14'],
    /^\{file\} is tagged cp312-cp312-manylinux_2_17_x86_64\.manylinux2014_x86_64 and holds no native code$/,
  ],
  [
    'one for one platform that shall be so',
    { tags: 'py3-none-win_amd64', files: PACKAGE },
    [],
    undefined,
    { native: 'none' },
  ],
])

const wrong = ['error wheel-tag-content WHL-15']

judgeEach('architectures', [
  ['x86_64', tagged(LINUX, `demo/_c.${SUFFIX}`, X86), []],
  [
    'aarch64',
    tagged('cp312-cp312-manylinux_2_28_aarch64', 'demo/_c.cpython-312-aarch64-linux-gnu.so', elf('aarch64')),
    [],
  ],
  ['i686', tagged('cp312-cp312-manylinux1_i686', 'demo/_c.cpython-312-i386-linux-gnu.so', elf('i686')), []],
  ['armv6l', tagged('cp312-cp312-linux_armv6l', 'demo/_c.cpython-312-arm-linux-gnueabihf.so', elf('armv7l')), []],
  [
    'musl',
    tagged('cp312-cp312-musllinux_1_2_ppc64le', 'demo/_c.cpython-312-powerpc64le-linux-musl.so', elf('ppc64le')),
    [],
  ],
  [
    'Android',
    tagged('cp313-cp313-android_24_arm64_v8a', 'demo/_c.cpython-313-aarch64-linux-android.so', elf('aarch64')),
    [],
  ],
  ['iOS', tagged('cp313-cp313-ios_13_0_arm64_iphoneos', 'demo/_c.cpython-313-iphoneos.so', machO(['arm64'])), []],
  [
    'Emscripten',
    tagged('cp313-cp313-pyemscripten_2025_0_wasm32', 'demo/_c.cpython-313-wasm32-emscripten.so', webAssembly()),
    [],
  ],
  ['Windows', tagged('cp312-cp312-win_arm64', 'demo/_c.cp312-win_arm64.pyd', portableExecutable('win_arm64')), []],
  [
    'universal2',
    tagged('cp312-cp312-macosx_11_0_universal2', 'demo/_c.cpython-312-darwin.so', machO(['x86_64', 'arm64'])),
    [],
  ],
  [
    'a universal file under a thin tag',
    tagged('cp312-cp312-macosx_11_0_arm64', 'demo/_c.cpython-312-darwin.so', machO(['x86_64', 'arm64'])),
    [],
  ],
  [
    'intel, which has shed a processor',
    tagged('cp39-cp39-macosx_10_9_intel', 'demo/_c.cpython-39-darwin.so', machO(['x86_64'])),
    [],
  ],
  ['a tag that nobody knows', tagged('cp312-cp312-solaris_2_11_sparc', 'demo/_c.cpython-312.so', X86), []],
  [
    'universal2 with one slice',
    tagged('cp312-cp312-macosx_11_0_universal2', 'demo/_c.cpython-312-darwin.so', machO(['x86_64', 'arm64']), {
      'demo/libx.dylib': machO(['x86_64']),
    }),
    wrong,
    '{file} is tagged macosx_11_0_universal2, its binary demo/libx.dylib is Mach-O x86_64',
  ],
  [
    'several tags of macOS',
    tagged('cp312-cp312-macosx_10_9_x86_64.macosx_11_0_arm64', 'demo/_c.cpython-312-darwin.so', machO(['x86_64'])),
    wrong,
    'macosx_11_0_arm64',
  ],
  ['another processor', tagged(LINUX, `demo/_c.${SUFFIX}`, elf('aarch64')), wrong, 'is ELF aarch64'],
  ['another system', tagged(LINUX, `demo/_c.${SUFFIX}`, machO(['x86_64'])), wrong, 'is Mach-O x86_64'],
  [
    'a program',
    {
      tags: 'py3-none-win_amd64',
      files: PACKAGE,
      members: [{ name: 'demo-1.0.data/scripts/demo.exe', data: portableExecutable('win32') }],
    },
    wrong,
  ],
  [
    'a library for another system beside the right ones',
    tagged('cp312-cp312-win_amd64', 'demo/_c.cp312-win_amd64.pyd', portableExecutable('win_amd64'), {
      'demo/x86.dll': portableExecutable('win32'),
      'demo/arm.dll': portableExecutable('win_arm64'),
    }),
    ['warning wheel-tag-content WHL-15'],
    /demo\/x86\.dll is PE win32, and 1 more do not fit$/,
  ],
])

judgeEach('traces of the builder', [
  ['a search path relative to the file', tagged(LINUX, `demo/_c.${SUFFIX}`, elfWithRunPath('$ORIGIN')), []],
  [
    'a search path of the builder',
    tagged(LINUX, `demo/_c.${SUFFIX}`, elfWithRunPath('/home/runner/work/lib:$ORIGIN')),
    ['warning WHL-28'],
    `demo/_c.${SUFFIX} looks for libraries in /home/runner/work/lib`,
  ],
  ['a path that is no search path', tagged(LINUX, `demo/_c.${SUFFIX}`, elf('x86_64', '\0/home/runner/a.c\0')), []],
  [
    'native code that is marked as pure',
    { ...tagged(LINUX, `demo/_c.${SUFFIX}`, X86), distInfo: { WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n' } },
    ['warning WHL-13'],
    'Root-Is-Purelib',
  ],
])

test('without its members, or by a name that is none, a wheel is not judged for them', async () => {
  const listed = await judgeWheel({}, { contents: false })
  const why = listed.flatMap(({ notJudged }) => notJudged ?? [])
  expect(new Set(why)).toContain('its members were not unpacked')
  const unnamed = await judgeWheel({ tags: 'py3-none' })
  expect(unnamed.filter(({ check }) => check.includes('WHL-15')).map(({ notJudged }) => notJudged)).toEqual([
    'its file name is none of a wheel',
  ])
})
