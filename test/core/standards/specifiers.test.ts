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
import { normalizeVersion, parseVersion } from '../../../packages/core/src/standards/version.ts'
import { describeCorpus, disagreements } from './corpus.ts'

/** `{version}` stands for a parsed version, a plain string for what is compared as written. */
type Given = string | { readonly version: string }
type Toggle = boolean | null

const versionText = (given: Given): string =>
  typeof given === 'string' ? given : (normalizeVersion(given.version) ?? given.version)

function read(text: string): Specifiers {
  const specifiers = parseSpecifiers(text)
  if (specifiers === undefined) throw new Error(`not read: ${text}`)
  return specifiers
}

describeCorpus('pep440/specifiers.json', (table) => {
  test('valid and invalid clauses', () => {
    expect(disagreements(table('valid'), (text) => parseSpecifiers(text) !== undefined)).toEqual([])
    expect(disagreements(table('invalid'), (text) => parseSpecifiers(text) === undefined)).toEqual([])
  })

  for (const name of ['string_form', 'set_string_form'])
    test(name, () => {
      const rows: readonly [string, string][] = table(name)
      expect(disagreements(rows, ([given, text]) => specifiersText(read(given)) === text)).toEqual([])
    })

  test('contains', () => {
    const rows: readonly [string, Given, Toggle, Toggle, boolean][] = table('contains')
    const agrees = ([clause, version, own, asked, expected]: (typeof rows)[number]): boolean =>
      specifiersContain(read(clause), versionText(version), { prereleases: asked ?? own ?? undefined }) === expected
    expect(disagreements(rows, agrees)).toEqual([])
  })

  test('set_contains', () => {
    const rows: readonly [string, Given, Toggle, Toggle, Toggle, boolean][] = table('set_contains')
    const agrees = ([set, version, own, asked, installed, expected]: (typeof rows)[number]): boolean => {
      const prereleases = installed === true ? true : (asked ?? own ?? undefined)
      return specifiersContain(read(set), versionText(version), { prereleases }) === expected
    }
    expect(disagreements(rows, agrees)).toEqual([])
  })

  for (const name of ['filter', 'set_filter'])
    test(name, () => {
      const rows: readonly [string, Toggle, Toggle, readonly Given[], readonly Given[]][] = table(name)
      const agrees = ([set, own, asked, input, expected]: (typeof rows)[number]): boolean => {
        const found = selectVersions(read(set), input.map(versionText), { prereleases: asked ?? own ?? undefined })
        return found.join(' ') === expected.map(versionText).join(' ')
      }
      expect(disagreements(rows, agrees)).toEqual([])
    })

  test.each([
    ['unsatisfiable', undefined, true],
    ['satisfiable', undefined, false],
    ['unsatisfiable_without_prereleases', false, true],
    ['satisfiable_without_prereleases', false, false],
  ])('%s', (name, prereleases, expected) => {
    const agrees = (text: string): boolean => admitsNothing(read(text), { prereleases }) === expected
    expect(disagreements(table(name), agrees)).toEqual([])
  })

  test.each([
    ['set_subset', isSubset],
    ['set_superset', (left: Specifiers, right: Specifiers) => isSubset(right, left)],
    ['set_disjoint', areDisjoint],
  ])('%s', (name, relation) => {
    const rows: readonly [string, string, boolean][] = table(name)
    const agrees = ([left, right, expected]: (typeof rows)[number]): boolean =>
      relation(read(left), read(right)) === expected
    expect(disagreements(rows, agrees)).toEqual([])
  })

  test('prereleases_implied', () => {
    const rows: readonly [string, boolean][] = table('prereleases_implied')
    expect(disagreements(rows, ([clause, expected]) => impliesPrereleases(read(clause)) === expected)).toEqual([])
  })

  test('operator_and_version', () => {
    const rows: readonly [string, string, string][] = table('operator_and_version')
    const agrees = ([text, operator, version]: (typeof rows)[number]): boolean => {
      const [clause] = read(text).clauses
      return clause?.operator === operator && clause.version === version
    }
    expect(disagreements(rows, agrees)).toEqual([])
  })
})

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
