import { describe, expect, test } from '@jest/globals'
import type { ExpectedWheel } from '../../../packages/core/src/documents/plan.ts'
import { matchFile, unmet } from '../../../packages/core/src/matrix/match.ts'
import { makePlan } from '../../../packages/core/src/matrix/plan.ts'
import { parsePlatformTag } from '../../../packages/core/src/matrix/platform.ts'
import { parseWheelFilename } from '../../../packages/core/src/standards/wheel-filename.ts'
import { AUTO, pureFacts, rustFacts } from './facts.ts'

const wheel = (
  python: string,
  abi: string,
  family: string,
  floor: string | null,
  arch: string | null,
): ExpectedWheel => ({
  python,
  abi,
  platform: { family, floor, arch },
  serves: [],
})

describe('an expected wheel and a built one', () => {
  const abi3 = wheel('cp39', 'abi3', 'manylinux', '2.17', 'x86_64')
  const universal = wheel('cp39', 'abi3', 'macosx', '10.12', 'universal2')
  test.each<[string, ExpectedWheel, string, boolean]>([
    ['both spellings of a floor', abi3, 'cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64', true],
    [
      'a lower floor added by auditwheel',
      abi3,
      'cp39-abi3-manylinux_2_5_x86_64.manylinux1_x86_64.manylinux_2_28_x86_64',
      true,
    ],
    ['a raised floor', abi3, 'cp39-abi3-manylinux_2_28_x86_64', false],
    ['another architecture among the tags', abi3, 'cp39-abi3-manylinux_2_17_x86_64.manylinux_2_17_i686', false],
    ['a plain Linux tag', abi3, 'cp39-abi3-linux_x86_64', false],
    ['an unknown platform', abi3, 'cp39-abi3-plan9_x86_64', false],
    ['another ABI', abi3, 'cp39-cp39-manylinux_2_17_x86_64', false],
    [
      "universal2's three tags",
      universal,
      'cp39-abi3-macosx_10_12_x86_64.macosx_11_0_arm64.macosx_10_12_universal2',
      true,
    ],
    ['one slice for universal2', universal, 'cp39-abi3-macosx_10_12_x86_64', false],
    [
      'universal2 for one slice',
      wheel('cp39', 'abi3', 'macosx', '11.0', 'arm64'),
      'cp39-abi3-macosx_11_0_universal2',
      false,
    ],
    ['pure', wheel('py3', 'none', 'any', null, null), 'py2.py3-none-any', true],
    ['Windows', wheel('cp312', 'cp312', 'win', null, 'x86'), 'cp312-cp312-win32', true],
    ['Windows on Arm', wheel('cp312', 'cp312', 'win', null, 'amd64'), 'cp312-cp312-win_arm64', false],
  ])('%s', (_, expected, tags, matches) => {
    expect(matchFile(expected, parseWheelFilename(`demo-1.0-${tags}.whl`))).toBe(matches)
  })
})

describe('platform tags', () => {
  test.each([
    ['musllinux_1_2_aarch64', 'musllinux', '1.2', 'aarch64'],
    ['manylinux2010_i686', 'manylinux', '2.12', 'i686'],
    ['android_24_arm64_v8a', 'android', '24', 'arm64_v8a'],
    ['ios_13_0_arm64_iphoneos', 'ios', '13.0', 'arm64_iphoneos'],
    ['pyemscripten_2025_0_wasm32', 'pyemscripten', '2025.0', 'wasm32'],
  ])('%s', (tag, family, floor, arch) => {
    expect(parsePlatformTag(tag)).toEqual({ family, floor, arch })
  })
})

describe('what is missing and what nobody planned', () => {
  const plan = makePlan(rustFacts(['abi3-py39']), { ...AUTO, targets: ['sdist', 'manylinux2014-x86_64', 'win-amd64'] })
  const good = 'demo_pkg-1.2.0-cp39-abi3-manylinux2014_x86_64.whl'

  test('nothing', () => {
    const files = [good, 'demo_pkg-1.2.0-cp39-abi3-win_amd64.whl', 'demo_pkg-1.2.0.tar.gz']
    expect(unmet(plan, files)).toEqual({ missing: [], unexpected: [], sdistMissing: false })
  })

  test.each([
    ['another version', 'demo_pkg-1.2.1-cp39-abi3-win_amd64.whl'],
    ['another project', 'other-1.2.0-cp39-abi3-win_amd64.whl'],
    ['a second file of the same tags', 'demo_pkg-1.2.0-1-cp39-abi3-manylinux2014_x86_64.whl'],
    ['an sdist of another name', 'demo-pkg-1.2.0.tar.gz'],
  ])('%s', (_, file) => {
    expect(unmet(plan, [good, file])).toMatchObject({
      missing: [{ entry: 'windows-x64', expected: { python: 'cp39' } }],
      unexpected: [file],
      sdistMissing: true,
    })
  })

  test('of one entry alone', () => {
    expect(unmet(plan, [good], 'manylinux-x86_64')).toEqual({ missing: [], unexpected: [], sdistMissing: false })
  })

  test('an sdist whose name the plan does not know', () => {
    const open = makePlan(pureFacts({ version: undefined }), { ...AUTO, targets: ['sdist', 'any'] })
    const files = ['demo_pkg-3.0-py3-none-any.whl', 'demo_pkg-3.0.tar.gz']
    expect(unmet(open, files)).toEqual({ missing: [], unexpected: [], sdistMissing: false })
  })
})
