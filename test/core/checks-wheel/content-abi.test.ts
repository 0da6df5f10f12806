import type { WheelContent } from '../../fakes/archives.ts'
import { elf, machO, portableExecutable } from '../../fakes/native-code.ts'
import { judgeEach, LINUX, manifest, MATURIN, PACKAGE, planWith, SUFFIX, tagged, X86 } from './content.ts'

const REQUIRES = { 'Requires-Python': '>=3.11' }
const MATURIN_BY_NAME = { ...MATURIN, 'pyproject.toml': manifest('maturin', '"maturin>=1,<2"') }

const abi = (tags: string, ...files: readonly string[]): WheelContent => ({
  tags: `${tags}-manylinux_2_17_x86_64`,
  files: { ...PACKAGE, ...Object.fromEntries(files.map((file) => [file, X86])) },
  metadata: REQUIRES,
})

judgeEach('the ABI', [
  ['abi3', abi('cp311-abi3', 'demo/_c.abi3.so'), []],
  ['PyPy', abi('pp311-pypy311_pp73', 'demo/_c.pypy311-pp73-x86_64-linux-gnu.so'), []],
  ['free-threaded', abi('cp314-cp314t', 'demo/_c.cpython-314t-x86_64-linux-gnu.so'), []],
  [
    'abi3t',
    abi('cp315-abi3.abi3t', 'demo/_c.abi3t.so'),
    ['notice WHL-16'],
    'serves Python 3.15 and later, Requires-Python admits 3.11',
  ],
  ['modules for several versions', abi('py3-none', 'demo/_c.cpython-311-x86_64-linux-gnu.so', `demo/_c.${SUFFIX}`), []],
  ['a module for the version that the tag names', abi('cp312-none', `demo/_c.${SUFFIX}`), []],
  ['a bare name', { ...abi('cp312-cp312'), files: { ...PACKAGE, 'demo/_c.so': elf('x86_64', 'PyInit__c\0') } }, []],
  [
    'abi3 with a module for one version',
    abi('cp39-abi3', `demo/_c.${SUFFIX}`, `demo/_d.${SUFFIX}`),
    ['error wheel-abi3 WHL-16'],
    `{file} is tagged cp39-abi3 but contains demo/_c.${SUFFIX} and 1 more like it`,
  ],
  [
    'abi3 with one of both',
    abi('cp311-abi3', 'demo/_c.abi3.so', `demo/_d.${SUFFIX}`),
    ['error wheel-abi3 WHL-16'],
    'demo/_d',
  ],
  [
    'abi3 modules under a narrow tag',
    abi('cp312-cp312', 'demo/_c.abi3.so'),
    ['warning wheel-abi3 WHL-16'],
    /^all modules in \{file\} are abi3 \(demo\/_c\.abi3\.so\); tag it cp311-abi3$/,
  ],
  [
    'the same, with a plan',
    abi('cp312-cp312', 'demo/_c.abi3.so'),
    ['warning wheel-abi3 WHL-16'],
    'tag it cp310-abi3',
    { plan: planWith({ abi: { kind: 'abi3', minimum: '3.10', confidence: 'declared', from: 'a test' } }) },
  ],
  [
    'the same, without requires-python',
    { ...abi('cp312-cp312', 'demo/_c.abi3.so'), metadata: {} },
    ['warning wheel-abi3 WHL-16'],
    'tag it cp312-abi3',
  ],
  ['one of them abi3', abi('cp312-cp312', 'demo/_c.abi3.so', `demo/_d.${SUFFIX}`), []],
  [
    'another version',
    abi('cp312-cp312', 'demo/_c.cpython-311-x86_64-linux-gnu.so'),
    ['error WHL-16'],
    'tagged cp312-cp312 but contains',
  ],
  ['abi3 in a free-threaded wheel', abi('cp314-cp314t', 'demo/_c.abi3.so'), ['error WHL-16']],
  ['the other build', abi('cp314-cp314', 'demo/_c.cpython-314t-x86_64-linux-gnu.so'), ['error WHL-16']],
  [
    'a module for one version under a tag for all',
    abi('py3-none', `demo/_c.${SUFFIX}`),
    ['error WHL-16'],
    'tagged py3-none',
  ],
  ['abi3t alone', abi('cp315-abi3t', 'demo/_c.abi3t.so'), ['error WHL-16', 'notice WHL-16'], 'abi3t is part of abi3'],
  [
    'abi3t before its time',
    abi('cp314-abi3.abi3t', 'demo/_c.abi3t.so'),
    ['error WHL-16', 'notice WHL-16'],
    'begins with CPython 3.15',
  ],
  ['abi3 without a version', abi('py3-abi3', 'demo/_c.abi3.so'), ['error WHL-16'], 'needs the lowest CPython'],
  ['a baseline above requires-python', abi('cp312-abi3', 'demo/_c.abi3.so'), ['notice WHL-16']],
])

const stray = 'error wheel-stray-binary WHL-16'

judgeEach('strays', [
  [
    'the same module for the stable ABI',
    abi('cp312-cp312', `demo/_c.${SUFFIX}`, 'demo/_c.abi3.so'),
    [stray],
    `demo/_c.abi3.so in {file} belongs to no module of this build: it is another build of demo._c, which demo/_c.${SUFFIX} is`,
  ],
  ['the same module for one version', abi('cp311-abi3', 'demo/_c.abi3.so', `demo/_c.${SUFFIX}`), [stray], SUFFIX],
  [
    'a module of another version',
    abi('cp312-cp312', `demo/_c.${SUFFIX}`, 'demo/_d.cpython-311-x86_64-linux-gnu.so'),
    [stray],
    'it is ELF x86_64 for cpython-311-x86_64-linux-gnu',
  ],
  [
    'a module of another system',
    tagged('cp312-cp312-win_amd64', 'demo/_c.cp312-win_amd64.pyd', portableExecutable('win_amd64'), {
      'demo/_c.cpython-312-darwin.so': machO(['arm64']),
    }),
    [stray],
    'demo/_c.cpython-312-darwin.so',
  ],
  ['the module that maturin makes', abi('cp312-cp312', `demo/_core.${SUFFIX}`), [], undefined, { tree: MATURIN }],
  [
    'another module than maturin makes',
    abi('cp312-cp312', `demo/_core.${SUFFIX}`, `demo/_old.${SUFFIX}`),
    ['error wheel-stray-binary WHL-26'],
    `demo/_old.${SUFFIX} in {file} belongs to no module of this build: it is the module demo._old; the build makes demo._core`,
    { tree: MATURIN },
  ],
  [
    'a module that maturin names after the library',
    abi('cp312-cp312', `_core/_core.${SUFFIX}`),
    [],
    undefined,
    { tree: MATURIN_BY_NAME },
  ],
  [
    'native code in a pure package',
    { files: { ...PACKAGE, 'demo/_c.abi3.so': X86 } },
    ['error wheel-tag-content WHL-13', 'error wheel-stray-binary WHL-26'],
    undefined,
    { native: 'none' },
  ],
])

const shipped = (path: string, data: Buffer, more: WheelContent = {}): WheelContent => ({
  ...tagged(LINUX, `demo/_c.${SUFFIX}`, X86, { [path]: data }),
  ...more,
})
const sbom = (text: string): WheelContent => ({ distInfo: { 'sboms/auditwheel.cdx.json': text } })
const CYCLONE = '{"bomFormat": "CycloneDX", "components": []}'

judgeEach('bundled libraries', [
  [
    'without a licence, without a list',
    shipped('demo.libs/libchrony-3f2a.so.0', X86, {
      metadata: { 'License-Expression': 'MIT', 'License-File': 'LICENSE' },
    }),
    ['warning wheel-bundled-library WHL-33', 'warning WHL-33'],
    '{file} contains demo.libs/libchrony-3f2a.so.0; licence metadata names MIT and files LICENSE',
  ],
  [
    'with both',
    shipped('demo.libs/libchrony-3f2a.so.0', X86, {
      metadata: { License: `MIT ${'and more '.repeat(20)}` },
      distInfo: { 'licenses/COPYING': 'For libchrony: LGPL', ...sbom(CYCLONE).distInfo },
    }),
    ['notice wheel-bundled-library WHL-33'],
    /names MIT and more .*… and files no file$/,
  ],
  [
    'a runtime of a compiler',
    shipped('demo/.dylibs/libgcc_s.1.1.so', X86, sbom('{"spdxVersion": "SPDX-2.3"}')),
    ['notice wheel-bundled-library WHL-33'],
  ],
  ['a list in another form', { distInfo: { 'sboms/a.spdx': 'SPDXVersion: SPDX-2.3' } }, []],
  ['a list that is no JSON', sbom('{'), ['warning WHL-33'], 'sboms/auditwheel.cdx.json is no JSON'],
  ['a list of neither kind', sbom('[]'), ['warning WHL-33'], 'neither CycloneDX'],
  ['a list that is no text', { distInfo: { 'sboms/a.json': Buffer.from([0xff]) } }, ['warning WHL-33'], 'no UTF-8'],
])
