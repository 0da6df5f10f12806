import { describe, expect, test } from '@jest/globals'
import { macosArchitecture, macosFormats } from '../../../packages/core/src/standards/platform-tags.ts'
import {
  bestFits,
  expandTags,
  linuxPlatforms,
  macosPlatforms,
  supportedTags,
  TagError,
  tagText,
  windowsPlatform,
} from '../../../packages/core/src/standards/tags.ts'

describe('tags', () => {
  const linux = linuxPlatforms('x86_64', { kind: 'glibc', major: 2, minor: 39 })

  test('manylinux goes down to the first glibc of the architecture, with the old names beside', () => {
    expect(linux.slice(0, 3)).toEqual(['linux_x86_64', 'manylinux_2_39_x86_64', 'manylinux_2_38_x86_64'])
    expect(linux.slice(-2)).toEqual(['manylinux_2_5_x86_64', 'manylinux1_x86_64'])
    expect(linux).toEqual(expect.arrayContaining(['manylinux2014_x86_64', 'manylinux2010_x86_64']))
    expect(linuxPlatforms('aarch64', { kind: 'glibc', major: 2, minor: 28 }).slice(-2)).toEqual([
      'manylinux_2_17_aarch64',
      'manylinux2014_aarch64',
    ])
    expect(linuxPlatforms('x86_64', { kind: 'glibc', major: 2, minor: 5 }, 32)).toEqual([
      'linux_i686',
      'manylinux_2_5_i686',
      'manylinux1_i686',
    ])
    expect(linuxPlatforms('mips', { kind: 'glibc', major: 2, minor: 39 })).toEqual(['linux_mips'])
  })

  test.each([
    ['cpython', 12, false, undefined, 'cp312-cp312-linux_x86_64', true],
    ['cpython', 12, false, undefined, 'cp32-abi3-manylinux_2_17_x86_64', true],
    ['cpython', 12, false, undefined, 'cp313-abi3-manylinux_2_17_x86_64', false],
    ['cpython', 12, false, undefined, 'cp311-cp311-linux_x86_64', false],
    ['cpython', 12, false, undefined, 'cp311-none-any', false],
    ['cpython', 12, false, undefined, 'py3-none-any', true],
    ['cpython', 12, false, undefined, 'cp3-none-any', false],
    ['cpython', 12, false, 'cp312d', 'cp312-cp312d-linux_x86_64', true],
    ['cpython', 12, false, 'cp312d', 'cp312-cp312-linux_x86_64', true],
    ['cpython', 7, false, undefined, 'cp37-cp37m-linux_x86_64', true],
    ['cpython', 14, true, undefined, 'cp314-cp314t-linux_x86_64', true],
    ['cpython', 14, true, undefined, 'cp314-cp314-linux_x86_64', false],
    ['cpython', 14, true, undefined, 'cp310-abi3-linux_x86_64', false],
    ['cpython', 15, true, undefined, 'cp315-abi3t-linux_x86_64', true],
    ['cpython', 15, false, undefined, 'cp315-abi3t-linux_x86_64', false],
    ['pypy', 11, false, 'pypy311_pp73', 'pp311-pypy311_pp73-linux_x86_64', true],
    ['pypy', 11, false, 'pypy311_pp80', 'pp311-pypy311_pp73-linux_x86_64', false],
    ['pypy', 11, false, undefined, 'pp3-none-any', true],
    ['pypy', 11, false, undefined, 'pp311-none-linux_x86_64', true],
    ['pypy', 11, false, undefined, 'cp311-abi3-linux_x86_64', false],
    ['graalpy', 12, false, 'graalpy250_312_native', 'graalpy312-graalpy250_312_native-linux_x86_64', true],
    ['graalpy', 12, false, undefined, 'py312-none-any', true],
  ] as const)('%s 3.%d loads: %s %s %s %s', (implementation, minor, freeThreaded, abiTag, tag, loads) => {
    const tags = supportedTags({ implementation, major: 3, minor, freeThreaded, abiTag, platforms: linux })
    expect(tags.has(tag)).toBe(loads)
  })

  test.each([
    ['x86_64', 'win_amd64'],
    ['AMD64', 'win_amd64'],
    ['i686', 'win32'],
    ['arm64', 'win_arm64'],
    ['ia64', undefined],
  ])('Windows on %s is %s', (architecture, platform) => {
    expect(windowsPlatform(architecture)).toBe(platform)
  })

  test('repetitions count once', () => {
    expect(expandTags('py3.PY3-none-any')).toHaveLength(1)
  })
})

test.each<[readonly [number, number], string, string, readonly string[]]>([
  [[10, 4], 'i386', 'macosx_10_4_i386', ['i386', 'intel', 'fat3', 'fat', 'universal']],
  [[10, 15], 'x86_64', 'macosx_10_15_x86_64', ['x86_64', 'intel', 'fat64', 'fat3', 'universal2', 'universal']],
  [[11, 2], 'arm64', 'macosx_11_0_arm64', ['arm64', 'universal2']],
  [[10, 3], 'x86_64', '', []],
])('macOS %j on %s', ([major, minor], machine, best, formats) => {
  expect(macosFormats([major, minor], machine)).toEqual(formats)
  expect(macosPlatforms([major, minor], machine)[0] ?? '').toBe(best)
})

test('32-bit interpreters of macOS run on the older half of a pair', () => {
  expect([macosArchitecture('x86_64', 32), macosArchitecture('ppc64', 32), macosArchitecture('arm64', 64)]).toEqual([
    'i386',
    'ppc',
    'arm64',
  ])
})

test('musllinux goes down to 1.0', () => {
  expect(linuxPlatforms('armv7l', { kind: 'musl', major: 1, minor: 1 })).toEqual([
    'linux_armv7l',
    'musllinux_1_1_armv7l',
    'musllinux_1_0_armv7l',
  ])
})

test.each([
  ['py3-none', 'must have exactly three components'],
  ['py3--any', 'has an empty component'],
  ['3-none-any', 'has an invalid interpreter'],
  ['py2.py3-none-any', 'would generate 2 tags, exceeding limit 1'],
])('%s: %s', (text, message) => {
  const expand = (): unknown => expandTags(text, 1)
  expect(expand).toThrow(TagError)
  expect(expand).toThrow(message)
})

test('the best file comes first, one that fits nowhere not at all', () => {
  const files = ['py3-none-any', 'cp39-cp39-linux_x86_64', 'cp312-abi3-linux_x86_64', 'cp312-cp312-linux_x86_64']
  const supported = supportedTags({
    implementation: 'cpython',
    major: 3,
    minor: 12,
    freeThreaded: false,
    platforms: ['linux_x86_64'],
  })
  expect(bestFits(files, (file) => expandTags(file).map(tagText), supported)).toEqual([files[3], files[2], files[0]])
})
