import { describe, expect, test } from '@jest/globals'
import { escapeName, isNormalizedName, isValidName, normalizeName } from '../../../packages/core/src/standards/name.ts'
import { parseSdistFilename } from '../../../packages/core/src/standards/sdist-filename.ts'
import { isSortedTagSet, tagText } from '../../../packages/core/src/standards/tags.ts'
import { FilenameError, parseWheelFilename } from '../../../packages/core/src/standards/wheel-filename.ts'

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

test.each([
  ['Foo.Bar__baz-1', 'foo-bar-baz-1'],
  ['foo', 'foo'],
])('%s is %s in normal form', (given, normal) => {
  expect(normalizeName(given)).toBe(normal)
  expect(isNormalizedName(given)).toBe(given === normal)
})

test.each([
  ['py2.py3-none-any', true],
  ['py3.py2-none-any', false],
])('%s is sorted: %s', (tags, sorted) => {
  expect(isSortedTagSet(tags)).toBe(sorted)
  expect(parseWheelFilename(`a-1-${tags}.whl`).tags.map(tagText).toSorted()).toEqual(['py2-none-any', 'py3-none-any'])
})
