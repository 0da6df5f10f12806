import { describe, expect, test } from '@jest/globals'
import { macosArchitecture, macosFormats } from '../../../packages/core/src/standards/platform-tags.ts'
import {
  expandTags,
  type InterpreterTags,
  isSortedTagSet,
  linuxPlatforms,
  type MacosVersion,
  macosPlatforms,
  supportedTags,
  TagError,
  tagText,
  windowsPlatform,
} from '../../../packages/core/src/standards/tags.ts'
import { describeCorpus, disagreements, refuses } from './corpus.ts'

describeCorpus('tags/parse.json', (table) => {
  test('valid', () => {
    const agrees = ([text, tags]: readonly [string, readonly string[]]): boolean =>
      expandTags(text).map(tagText).toSorted().join() === tags.join()
    expect(disagreements(table('valid'), agrees)).toEqual([])
  })

  test('invalid, for the reason given', () => {
    const agrees = ([text, reason]: readonly [string, string]): boolean =>
      refuses(() => {
        try {
          expandTags(text)
        } catch (error) {
          expect(String(error)).toContain(reason)
          throw error
        }
      }, TagError)
    expect(disagreements(table('invalid'), agrees)).toEqual([])
  })

  test('sorted_order_required', () => {
    const agrees = ([text, sorted]: readonly [string, boolean]): boolean => isSortedTagSet(text) === sorted
    expect(disagreements(table('sorted_order_required'), agrees)).toEqual([])
  })
})

interface MuslRow {
  readonly machine: string
  readonly interpreter_32bit: boolean
  readonly musl: readonly [number, number]
  readonly platforms: readonly string[]
  readonly linux: readonly string[]
}

interface CpythonRow {
  readonly python: readonly [number, number]
  readonly abis: readonly [string]
  readonly platforms: readonly string[]
  readonly cpython_tags: readonly string[]
  readonly compatible_tags: readonly string[]
}

describeCorpus('tags/platforms.json', (table) => {
  test('mac_binary_formats', () => {
    const agrees = ([version, machine, formats]: readonly [MacosVersion, string, readonly string[]]): boolean =>
      macosFormats(version, machine).join() === formats.join()
    expect(disagreements(table('mac_binary_formats'), agrees)).toEqual([])
  })

  test('mac_architecture', () => {
    const agrees = ([machine, narrow, architecture]: readonly [string, boolean, string]): boolean =>
      macosArchitecture(machine, narrow ? 32 : 64) === architecture
    expect(disagreements(table('mac_architecture'), agrees)).toEqual([])
  })

  test('musllinux', () => {
    const agrees = ({ machine, interpreter_32bit, musl, platforms, linux }: MuslRow): boolean => {
      const libc = { kind: 'musl', major: musl[0], minor: musl[1] } as const
      return linuxPlatforms(machine, libc, interpreter_32bit ? 32 : 64).join() === [...linux, ...platforms].join()
    }
    expect(disagreements(table('musllinux'), agrees)).toEqual([])
  })

  test('computed_mac_platforms', () => {
    const agrees = ([version, machine, platforms]: readonly [MacosVersion, string, readonly string[]]): boolean =>
      macosPlatforms(version, machine).join() === platforms.join()
    expect(disagreements(table('computed_mac_platforms'), agrees)).toEqual([])
  })

  test('computed_cpython_tags', () => {
    const agrees = ({ python, abis, platforms, cpython_tags, compatible_tags }: CpythonRow): boolean => {
      const [major, minor] = python
      const freeThreaded = abis[0].endsWith('t')
      const own: InterpreterTags = { implementation: 'cpython', major, minor, freeThreaded, abiTag: abis[0], platforms }
      return [...supportedTags(own)].join() === [...cpython_tags, ...compatible_tags].join()
    }
    expect(disagreements(table('computed_cpython_tags'), agrees)).toEqual([])
  })
})

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
