import { describe, expect, test } from '@jest/globals'
import {
  canonicalizeVersion,
  compareVersions,
  normalizeVersion,
  parseVersion,
  sameVersion,
} from '../../../packages/core/src/standards/version.ts'

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

test.each([
  ['1!2.0.0', '1!2'],
  ['1.0.0rc1+a', '1rc1+a'],
  ['0.0', '0'],
  ['nonsense', 'nonsense'],
])('%s without trailing zeros is %s', (given, canonical) => {
  expect(canonicalizeVersion(given)).toBe(canonical)
})

test('its parts', () => {
  expect(parseVersion('v1!2.3-beta.post4.dev5+x')).toMatchObject({
    normal: '1!2.3b0.post4.dev5+x',
    epoch: 1,
    release: [2, 3],
    pre: { phase: 'b', number: 0 },
    post: 4,
    dev: 5,
    local: 'x',
    isPrerelease: true,
    isPostrelease: true,
    isDevrelease: true,
  })
})
