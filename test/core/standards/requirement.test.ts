import { describe, expect, test } from '@jest/globals'
import {
  parseRequirement,
  RequirementError,
  requirementText,
} from '../../../packages/core/src/standards/requirement.ts'

describe('requirements', () => {
  test('are taken apart', () => {
    const read = parseRequirement('Some_Thing[b, a] (>=1,<2) ; python_version < "3.12"')
    expect(read).toMatchObject({ name: 'Some_Thing', extras: ['b', 'a'], specifiers: { text: '>=1,<2' } })
    expect(read.marker).toMatchObject({ kind: 'comparison', operator: '<' })
    expect(read.url).toBeUndefined()
    expect(parseRequirement('foo @ git+https://example.org/foo ').url).toBe('git+https://example.org/foo')
  })

  test.each([
    ['', 'Expected package name at the start of dependency specifier', 0],
    ['name[bar baz]', 'Expected comma between extra names', 9],
    ['name[bar, baz,]', 'Expected extra name after comma', 14],
    ['name[bar', 'Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras', 4],
    ['name (>=1', 'Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier', 5],
    ['name>=1.*', '.* suffix can only be used with `==` or `!=` operators', 4],
    ['name==1a1.*', '.* suffix cannot be used with pre-release, post-release, dev or local versions', 4],
    ['name>=1+local', 'Local version label can only be used with `==` or `!=` operators', 4],
    ['name 1.0', 'Expected semicolon (after name with no version specifier) or end', 5],
    ['name>=1 <2', 'Expected comma (within version specifier), semicolon (after version specifier) or end', 4],
    ['name @ ', 'Expected URL after @', 7],
    ['name @ https://x\r\n; x', 'Expected semicolon (after URL and whitespace) or end', 7],
    ['name @ https://x ; os_name == "a" z', 'Expected end of dependency specifier', 34],
    ['name===1,y', "Invalid specifier: '===1,y'", 4],
    ['name>=1.dev9007199254740993', "Invalid specifier: '>=1.dev9007199254740993'", 4],
    ['name; os_name = "a"', 'Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in', 14],
    ['name; os_name not"a"', "Expected whitespace after 'not'", 17],
    ['name; os_name not of "a"', "Expected 'in' after 'not'", 18],
    ['name; posix == "a"', 'Expected a marker variable or quoted string', 6],
    ['name; os_name == "\\x"', 'Invalid quoted string', 17],
    ['name; (os_name == "a"', 'Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after marker expression', 6],
  ])('%j is refused', (text, message, position) => {
    const refusal = (): unknown => parseRequirement(text)
    expect(refusal).toThrow(RequirementError)
    expect(refusal).toThrow(expect.objectContaining({ message, position }))
  })
})

test.each([
  ['name [B,a,a] >=1 , <2;os_name=="nt"', 'name[B,a]<2,>=1; os_name == "nt"'],
  ['name@https://x ; extra == "A_b"', 'name @ https://x ; extra == "a-b"'],
  ['name (==1)', 'name==1'],
  ['name==1.0, == 1, ~=1.0, ~=1.00', 'name==1,~=1.0'],
  ['name()', 'name'],
])('%j in one spelling', (text, normal) => {
  expect(requirementText(parseRequirement(text))).toBe(normal)
})
