import { describe, expect, test } from '@jest/globals'
import {
  admitsPython,
  impliesPrereleases,
  parseSpecifiers,
  selectVersions,
  type Specifiers,
  specifiersContain,
  specifiersText,
} from '../../../packages/core/src/standards/specifiers.ts'
import { admitsNothing, areDisjoint, isSubset } from '../../../packages/core/src/standards/specifier-relations.ts'
import { parseVersion } from '../../../packages/core/src/standards/version.ts'

function read(text: string): Specifiers {
  const specifiers = parseSpecifiers(text)
  if (specifiers === undefined) throw new Error(`not read: ${text}`)
  return specifiers
}

describe('specifiers', () => {
  test.each([
    ['>=3.9', '3.12', true],
    ['>=3.9,<3.14', '3.14', false],
    ['>=3.9,<3.14', '3.13', true],
    ['!=3.11.*', '3.11', false],
    ['>=3.12.4', '3.12', true],
    ['>=3.14', '3.14t', true],
    ['', '3.8', true],
  ])('%j and Python %s: %s', (set, minor, expected) => {
    expect(admitsPython(read(set), minor)).toBe(expected)
  })

  test('a parsed version is compared as well as a text', () => {
    const version = parseVersion('v1.0+local')
    expect(version !== undefined && specifiersContain(read('==1.0'), version)).toBe(true)
    expect(version !== undefined && specifiersContain(read('===1.0+LOCAL'), version)).toBe(true)
  })

  test.each(['>=3.9;', '3.9', '>=', '>=1.dev9007199254740993', '>=3.9,nonsense', '==1.0.*.2'])('%j is none', (text) => {
    expect(parseSpecifiers(text)).toBeUndefined()
  })
})

test.each([
  ['>=1.0 , <2,<2', '<2,>=1.0', false],
  ['>=1.0a1', '>=1.0a1', true],
  ['!=1.0a1', '!=1.0a1', false],
  ['', '', false],
])('%j is %j; it lets pre-releases in: %s', (text, normal, prereleases) => {
  expect(specifiersText(read(text))).toBe(normal)
  expect(impliesPrereleases(read(text))).toBe(prereleases)
})

test.each<[string, readonly string[], boolean | undefined, readonly string[]]>([
  ['>=1', ['0.9', '1.0', '2.0a1'], undefined, ['1.0']],
  ['>=1', ['0.9', '2.0a1'], undefined, ['2.0a1']],
  ['>=1', ['1.0', '2.0a1'], true, ['1.0', '2.0a1']],
  ['>=1', ['2.0a1'], false, []],
  ['>=1a1', ['1.0', '2.0a1'], undefined, ['1.0', '2.0a1']],
  ['===x', ['x', '1.0'], undefined, ['x']],
])('of %j and %j, pre-releases %s: %j', (set, versions, prereleases, selected) => {
  expect(selectVersions(read(set), versions, { prereleases })).toEqual(selected)
})

test.each([
  ['>=3.12,<3.10', '>=3', true, true],
  ['>=3.10,<3.12', '>=3.9', false, true],
  ['~=1.4', '>=1.4,<2', false, true],
  ['==1.*', '==1.5', false, false],
  ['>1.0,<1.0.post1', '>=2', true, true],
])('%j admits nothing: %s; it lies within %j: %s', (set, other, nothing, inside) => {
  expect(admitsNothing(read(set))).toBe(nothing)
  expect(isSubset(read(set), read(other))).toBe(inside)
})

test.each([
  ['<3.12', '>=3.12', true],
  ['<3.12', '>=3.11', false],
  ['==1.*', '~=2.0', true],
])('%j and %j have nothing in common: %s', (left, right, disjoint) => {
  expect(areDisjoint(read(left), read(right))).toBe(disjoint)
})

test.each([
  ['==2.0.*', '2rc1', true],
  ['~=2.2.post3', '2.2', false],
  ['!=1.0', '1.0+local', false],
  ['<=1.0', '1.0+local', true],
  ['>1.0', '1.0.post1', false],
  ['>1.0.post1', '1.0.post2', true],
  ['<1.0', '1.0rc1', false],
  ['>1.0.dev1', '1.0+local', true],
])('%s contains %s: %s', (set, version, expected) => {
  expect(specifiersContain(read(set), version)).toBe(expected)
})
