import { describe, expect, test } from '@jest/globals'
import {
  EntryPointsError,
  parseEntryPoints,
  parseReference,
} from '../../../packages/core/src/standards/entry-points.ts'

describe('parseEntryPoints', () => {
  test.each<[string, string, readonly (readonly [string, string, string, number])[]]>([
    [
      'scripts',
      '[console_scripts]\nfoo = foo.cli:main\nbar-x=bar:main [extra]\n',
      [
        ['console_scripts', 'foo', 'foo.cli:main', 2],
        ['console_scripts', 'bar-x', 'bar:main [extra]', 3],
      ],
    ],
    ['comments and empty lines', '# one\n\n[a]\n; two\nx = y\n\n', [['a', 'x', 'y', 5]]],
    [
      'names in their own case',
      '[a]\nX = 1\nx = 2\n',
      [
        ['a', 'X', '1', 2],
        ['a', 'x', '2', 3],
      ],
    ],
    ['a colon in a name', '[a.b]\nfoo:bar = x\n', [['a.b', 'foo:bar', 'x', 2]]],
    [
      'a value that goes on',
      '[a]\nx =\n  one\n  two\ny = z\n',
      [
        ['a', 'x', 'one\ntwo', 2],
        ['a', 'y', 'z', 5],
      ],
    ],
    ['any name in other groups', '[other]\nname with blanks = x\n', [['other', 'name with blanks', 'x', 2]]],
    ['Windows line ends', '[a]\r\nx = y\r\n', [['a', 'x', 'y', 2]]],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(parseEntryPoints(text).map(({ group, name, value, line }) => [group, name, value, line])).toEqual(expected)
  })

  test.each([
    ['x = y', 'line 1: "x = y" stands before the first [section]'],
    ['[a]\nx', 'line 2: expected "name = package.module:attribute", not "x"'],
    ['[a]\n= y', 'line 2: expected "name = package.module:attribute", not "= y"'],
    ['[a]\nx = 1\nx = 2', 'line 3: x is in [a] already'],
    ['[a]\n[a]', 'line 2: section [a] is there already'],
    ['[gui_scripts]\nfoo bar = x:y', 'line 2: "foo bar" is no name for a script'],
  ])('%j is refused', (text, message) => {
    expect(() => parseEntryPoints(text)).toThrow(message)
    expect(() => parseEntryPoints(text)).toThrow(EntryPointsError)
  })
})

test.each([
  ['foo.cli:main', { module: 'foo.cli', attribute: 'main', extras: [] }],
  ['foo.cli : Class.method [a, b]', { module: 'foo.cli', attribute: 'Class.method', extras: ['a', 'b'] }],
  ['foo', { module: 'foo', attribute: undefined, extras: [] }],
  ['foo-bar:main', undefined],
  ['', undefined],
])('parseReference %j', (value, expected) => {
  expect(parseReference(value)).toEqual(expected)
})
