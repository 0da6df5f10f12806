import { describe, expect, it } from '@jest/globals'
import { type Built, type Expectations, judgeBuilt, matchFile, parseWheelFilename } from '@pyrelease/core'
import { tagText } from '../../../packages/core/src/standards/tags.ts'
import { onlySdist } from '../../../packages/core/src/builders/source-tree.ts'

function wheel(
  name: string,
  changes: Partial<Pick<Built, 'binaries' | 'version' | 'name'>> & { sha256?: string } = {},
): Built {
  return {
    path: `/out/${name}`,
    name: 'tiny',
    version: '1.0',
    binaries: [],
    file: {
      name,
      kind: 'wheel',
      sha256: changes.sha256 ?? 'a'.repeat(64),
      size: 1,
      tags: parseWheelFilename(name).tags.map(tagText),
      'requires-python': null,
      'extension-modules': [],
    },
    ...changes,
  }
}

const pure = { python: 'py3', abi: 'none', platform: { family: 'any', floor: null, arch: null }, serves: [] }
const linux = (python: string, abi = python) => ({
  python,
  abi,
  platform: { family: 'manylinux', floor: '2.17', arch: 'x86_64' },
  serves: [],
})

const expecting = (changes: Partial<Expectations>): Expectations => ({
  name: 'Tiny',
  version: '1.0',
  wheels: [pure],
  isExpected: (wanted, file) => matchFile(wanted, parseWheelFilename(file)),
  confidence: 'declared',
  native: { is: 'either' },
  ...changes,
})

const compiled = { is: 'compiled', because: 'cffi in build requires' } as const
const purely = { is: 'pure', because: 'nothing is compiled' } as const
const C = { binaries: ['_c.abi3.so'] }
const manylinux = 'tiny-1.0-cp312-cp312-manylinux_2_17_x86_64.whl'
const stable = 'tiny-1.0-cp39-abi3-manylinux1_x86_64.manylinux_2_5_x86_64.whl'

const cases: readonly (readonly [
  string,
  readonly Built[],
  Partial<Expectations>,
  readonly [string, string, RegExp][],
])[] = [
  ['a pure wheel, as meant', [wheel('tiny-1.0-py3-none-any.whl')], { native: purely }, []],
  ['a stable wheel below the floor', [wheel(stable, C)], { wheels: [linux('cp39', 'abi3')], native: compiled }, []],
  ['no wheel', [], {}, [['no-artifacts', 'error', /produced no wheel/]]],
  ['nothing, where no wheel was planned', [], { wheels: [] }, []],
  [
    'another name and version',
    [wheel('other-2.0-py3-none-any.whl', { name: 'other', version: '2.0' })],
    {},
    [
      ['SET-01', 'error', /says name other; it was to be Tiny/],
      ['SET-01', 'error', /says version 2\.0; it was to be 1\.0/],
    ],
  ],
  ['what only the files tell', [wheel('tiny-1.0-py3-none-any.whl')], { name: undefined, version: undefined }, []],
  [
    'a pure wheel of a native package',
    [wheel('tiny-1.0-py3-none-any.whl')],
    { native: compiled },
    [['wheel-not-native', 'error', /no compiled module, but the package is native: cffi in build requires/]],
  ],
  [
    'a platform without native code',
    [wheel(manylinux)],
    { wheels: [linux('cp312')] },
    [['wheel-not-native', 'error', /tagged for one platform and holds no native code/]],
  ],
  [
    'native code for any platform',
    [wheel('tiny-1.0-py3-none-any.whl', C)],
    {},
    [['wheel-tag-content', 'error', /tagged any and holds _c\.abi3\.so/]],
  ],
  [
    'a native wheel of a pure package',
    [wheel(manylinux, { binaries: ['a.so'] })],
    { wheels: [linux('cp312')], native: purely },
    [['wheel-tag-content', 'error', /built for one platform, but the package is pure/]],
  ],
  [
    'the tag that PyPI refuses',
    [wheel('tiny-1.0-cp312-cp312-linux_x86_64.whl', C)],
    { wheels: [] },
    [
      ['wheel-linux-tag', 'error', /tagged linux_x86_64, which PyPI refuses/],
      ['coverage', 'error', /built and not planned/],
    ],
  ],
  [
    'a module of one version in a stable wheel',
    [wheel(stable, { binaries: ['_c.cpython-312-x86_64-linux-gnu.so'] })],
    { wheels: [linux('cp39', 'abi3')] },
    [['wheel-abi3', 'error', /tagged abi3 and holds _c\.cpython-312/]],
  ],
  [
    'a stable ABI that was planned and not made',
    [wheel(manylinux, C)],
    { wheels: [linux('cp39', 'abi3')] },
    [
      [
        'coverage',
        'error',
        /planned and not built: cp39-abi3 for manylinux_2_17_x86_64; built and not planned: tiny-1\.0-cp312/,
      ],
    ],
  ],
  [
    'what was only guessed',
    [wheel(stable, C)],
    { wheels: [linux('cp311'), linux('cp312')], confidence: 'guessed' },
    [['coverage', 'warning', /planned and not built: cp311-cp311/]],
  ],
  [
    'a floor that was not kept',
    [wheel('tiny-1.0-cp312-cp312-manylinux_2_34_x86_64.whl', C)],
    { wheels: [linux('cp312')] },
    [['coverage', 'error', /planned and not built/]],
  ],
  [
    'one name with two contents',
    [wheel(stable, C), wheel(stable, { ...C, sha256: 'b'.repeat(64) })],
    { wheels: [linux('cp39', 'abi3')] },
    [['digest-differs', 'error', /built twice, with different digests/]],
  ],
]

describe('what was built', () => {
  it.each(cases)('is judged: %s', (_, files, changes, findings) => {
    const judged = judgeBuilt(files, expecting(changes))
    expect(judged.map(({ key, id, severity }) => [key ?? id, severity])).toEqual(
      findings.map(([name, severity]) => [name, severity]),
    )
    judged.forEach(({ message }, index) => {
      expect(message).toMatch(findings[index]?.[2] ?? /^$/)
    })
  })

  it.each([
    [[], /no-artifacts: .* made no sdist/],
    [['/out/a-1.tar.gz', '/out/b-1.tar.gz'], /made 2 files instead of one sdist/],
    [['/out/a-1.zip'], /made 1 files instead of one sdist/],
  ])('has one sdist: %j', (files, says) => {
    expect(() => onlySdist(files)).toThrow(says)
  })
})
