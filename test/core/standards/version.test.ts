import { describe, expect, test } from '@jest/globals'
import {
  canonicalizeVersion,
  compareVersions,
  normalizeVersion,
  parseVersion,
  sameVersion,
} from '../../../packages/core/src/standards/version.ts'
import { describeCorpus, disagreements } from './corpus.ts'

interface Attributes {
  readonly version: string
  readonly public?: string
  readonly epoch?: number
  readonly release?: readonly number[]
  readonly local?: string | null
  readonly pre?: readonly [string, number] | null
  readonly post?: number | null
  readonly dev?: number | null
  readonly is_prerelease?: boolean
  readonly is_devrelease?: boolean
  readonly is_postrelease?: boolean
}

describeCorpus('pep440/versions.json', (table) => {
  const ordered: readonly string[] = table('ordered')

  test('all pairs compare as their places in the list', () => {
    const pairs = ordered.flatMap((left, i) => ordered.map((right, j) => [left, right, Math.sign(i - j)] as const))
    expect(disagreements(pairs, ([left, right, sign]) => Math.sign(compareVersions(left, right)) === sign)).toEqual([])
  })

  test('what is no version does not parse', () => {
    expect(disagreements(table('invalid'), (text) => parseVersion(text) === undefined)).toEqual([])
  })

  for (const name of ['normalized', 'string_form', 'canonical_keep_zeros'])
    test(name, () => {
      const rows: readonly [string, string][] = table(name)
      expect(disagreements(rows, ([given, normal]) => normalizeVersion(given) === normal)).toEqual([])
    })

  test('canonical forms', () => {
    const rows: readonly [string, string][] = table('canonical')
    expect(disagreements(rows, ([given, form]) => canonicalizeVersion(given) === form)).toEqual([])
  })

  test('attributes', () => {
    const rows: readonly Attributes[] = table('attributes')
    const agrees = (row: Attributes): boolean => {
      const version = parseVersion(row.version)
      if (version === undefined) return false
      const found: Attributes = {
        version: row.version,
        public: version.public,
        epoch: version.epoch,
        release: version.release,
        local: version.local ?? null,
        pre: version.pre === undefined ? null : [version.pre.phase, version.pre.number],
        post: version.post ?? null,
        dev: version.dev ?? null,
        is_prerelease: version.isPrerelease,
        is_devrelease: version.isDevrelease,
        is_postrelease: version.isPostrelease,
      }
      const asserted = Object.keys(row).filter((key): key is keyof Attributes => key in found)
      return asserted.every((key) => JSON.stringify(found[key]) === JSON.stringify(row[key]))
    }
    expect(disagreements(rows, agrees)).toEqual([])
  })
})

describe('versions', () => {
  test.each([
    ['v1.0-RC.1', '1.0rc1'],
    ['  2026.08.1\n', '2026.8.1'],
    ['1!2.0.post', '1!2.0.post0'],
    ['1.0+Ubuntu-001.g1E5', '1.0+ubuntu.1.g1e5'],
    ['1.0+1e5', '1.0+1e5'],
    ['1.0+0x10', '1.0+0x10'],
    ['1.0.dev9007199254740993', undefined],
    ['', undefined],
    ['１.0', undefined],
  ])('%j becomes %j', (given, normal) => {
    expect(normalizeVersion(given)).toBe(normal)
  })

  test.each([
    ['1.0', 'v1.0.0', true],
    ['1.0+a', '1.0+A', true],
    ['1.0', '1.0+a', false],
    ['nonsense', 'nonsense', false],
    ['1.0', 'nonsense', false],
  ])('%s and %s: the same is %s', (a, b, same) => {
    expect(sameVersion(a, b)).toBe(same)
  })

  test.each([
    ['1.0', '1.0+a', -1],
    ['1.0+a', '1.0', 1],
    ['1.0+a', '1.0+1', -1],
    ['1.0+2', '1.0+10', -1],
    ['1.0+11', '1.0+10', 1],
    ['1.0+a.1', '1.0+a', 1],
    ['1.0+a', '1.0+a.1', -1],
    ['1.0+b', '1.0+a', 1],
  ])('%s against %s is %d', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
  })

  test('comparing what is no version is a mistake of the caller', () => {
    expect(() => compareVersions('1.0', 'nonsense')).toThrow('no PEP 440 version: nonsense')
    expect(() => compareVersions('nonsense', '1.0')).toThrow(RangeError)
  })
})
