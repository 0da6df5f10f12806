import { describe, expect, test } from '@jest/globals'
import { escapeName, isNormalizedName, isValidName, normalizeName } from '../../../packages/core/src/standards/name.ts'
import { parseSdistFilename } from '../../../packages/core/src/standards/sdist-filename.ts'
import { isSortedTagSet, tagText } from '../../../packages/core/src/standards/tags.ts'
import { FilenameError, parseWheelFilename } from '../../../packages/core/src/standards/wheel-filename.ts'
import { describeCorpus, disagreements, refuses } from './corpus.ts'

interface WheelRow {
  readonly filename: string
  readonly name: string
  readonly version: string
  readonly build: readonly [] | readonly [number, string]
  readonly tags: readonly string[]
}

describeCorpus('wheel-and-sdist-names/wheel-filenames.json', (table) => {
  test('valid', () => {
    const agrees = (row: WheelRow): boolean => {
      const { name, version, build, tags } = parseWheelFilename(row.filename)
      return (
        name === row.name &&
        version.normal === row.version &&
        (build ?? []).join() === row.build.join() &&
        tags.map(tagText).toSorted().join() === row.tags.join()
      )
    }
    expect(disagreements(table('valid'), agrees)).toEqual([])
  })

  test('invalid', () => {
    const agrees = (filename: string): boolean => refuses(() => parseWheelFilename(filename), FilenameError)
    expect(disagreements(table('invalid'), agrees)).toEqual([])
  })

  test('valid_but_tags_unsorted', () => {
    const agrees = (filename: string): boolean => {
      const { python, abi, platform } = parseWheelFilename(filename).parts
      return !isSortedTagSet(`${python}-${abi}-${platform}`)
    }
    expect(disagreements(table('valid_but_tags_unsorted'), agrees)).toEqual([])
  })
})

describeCorpus('wheel-and-sdist-names/sdist-filenames.json', (table) => {
  test('valid', () => {
    const agrees = (row: { filename: string; name: string; version: string }): boolean => {
      const { name, version } = parseSdistFilename(row.filename)
      return name === row.name && version.normal === row.version
    }
    expect(disagreements(table('valid'), agrees)).toEqual([])
  })

  test('invalid', () => {
    const agrees = (filename: string): boolean => refuses(() => parseSdistFilename(filename), FilenameError)
    expect(disagreements(table('invalid'), agrees)).toEqual([])
  })
})

describeCorpus('wheel-and-sdist-names/project-names.json', (table) => {
  test('canonical', () => {
    const agrees = ([given, normal]: readonly [string, string]): boolean => normalizeName(given) === normal
    expect(disagreements(table('canonical'), agrees)).toEqual([])
  })

  test('invalid_when_strict', () => {
    const agrees = ([given, normal]: readonly [string, string]): boolean =>
      !isValidName(given) && normalizeName(given) === normal
    expect(disagreements(table('invalid_when_strict'), agrees)).toEqual([])
  })

  test('is_normalized', () => {
    const agrees = ([given, normal]: readonly [string, string]): boolean =>
      isNormalizedName(given) === (given === normal)
    expect(disagreements(table('is_normalized'), agrees)).toEqual([])
  })
})

describe('names', () => {
  test.each([
    ['a', true],
    ['Foo.Bar_baz-1', true],
    ['foo-', false],
    ['.foo', false],
    ['', false],
    ['foo bar', false],
    ['fo\u212a', false],
    ['foo\n', false],
  ])('%j is valid: %s', (name, valid) => {
    expect(isValidName(name)).toBe(valid)
  })

  test('stand in file names with underscores', () => {
    expect(escapeName('Some.Thing-else')).toBe('some_thing_else')
  })
})

describe('file names', () => {
  test('keep the parts as they are spelled', () => {
    const wheel = parseWheelFilename('Some_Thing-1.0.RC1-2b-Py2.py3-none-Any.whl')
    expect(wheel.parts).toEqual({
      name: 'Some_Thing',
      version: '1.0.RC1',
      build: '2b',
      python: 'Py2.py3',
      abi: 'none',
      platform: 'Any',
    })
    expect(wheel.tags).toEqual([
      { python: 'py2', abi: 'none', platform: 'any' },
      { python: 'py3', abi: 'none', platform: 'any' },
    ])
    expect(parseSdistFilename('some-thing-1.0.tar.gz')).toMatchObject({
      name: 'some-thing',
      parts: { name: 'some-thing', version: '1.0', extension: '.tar.gz' },
    })
  })

  // The texts of packaging 26.3, as PyPI prints them.
  test.each([
    ['foo-1.0-py3-none-any.wheel', "Invalid wheel filename (extension must be '.whl'): 'foo-1.0-py3-none-any.wheel'"],
    ['foo-1.0.whl', "Invalid wheel filename (wrong number of parts): 'foo-1.0'"],
    ['foo__bar-1.0-py3-none-any.whl', "Invalid project name: 'foo__bar-1.0-py3-none-any'"],
    ['foo-1.x-py3-none-any.whl', "Invalid wheel filename (invalid version): 'foo-1.x-py3-none-any'"],
    ['foo-1.0-q-py3-none-any.whl', "Invalid build number: q in 'foo-1.0-q-py3-none-any'"],
    ['foo-1.0-py3--any.whl', "Invalid wheel filename (invalid tag component): 'foo-1.0-py3--any'"],
    ["f'oo-1.0-py3-none-any.whl", 'Invalid project name: "f\'oo-1.0-py3-none-any"'],
  ])('%s', (filename, message) => {
    expect(() => parseWheelFilename(filename)).toThrow(new FilenameError(message))
  })

  test.each([
    ['foo-1.0.tar.bz2', "Invalid sdist filename (extension must be '.tar.gz' or '.zip'): 'foo-1.0.tar.bz2'"],
    ['foo.zip', "Invalid sdist filename: 'foo.zip'"],
    ['-1.0.tar.gz', "Invalid sdist filename (empty project name): '-1.0.tar.gz'"],
    ['foo-1.0-1-x.tar.gz', "Invalid sdist filename (invalid version): 'foo-1.0-1-x.tar.gz'"],
  ])('%s', (filename, message) => {
    expect(() => parseSdistFilename(filename)).toThrow(new FilenameError(message))
  })
})
