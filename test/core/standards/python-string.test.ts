import { describe, expect, test } from '@jest/globals'
import { pythonRepr } from '../../../packages/core/src/standards/python-repr.ts'
import { unquotePython } from '../../../packages/core/src/standards/python-string.ts'

describe('texts as Python prints them', () => {
  test.each([
    ['plain', "'plain'"],
    ["it's", `"it's"`],
    [`it's "so"`, `'it\\'s "so"'`],
    ['a\\b\n\r\t', "'a\\\\b\\n\\r\\t'"],
    ['\u0000\u007f\u00a0\u00ad', "'\\x00\\x7f\\xa0\\xad'"],
    ['\u2028\ufeff', "'\\u2028\\ufeff'"],
    ['\u{e0001}', "'\\U000e0001'"],
    ['foo_bár 日本 🎉', "'foo_bár 日本 🎉'"],
  ])('%j', (text, printed) => {
    expect(pythonRepr(text)).toBe(printed)
  })
})

describe('quoted Python strings', () => {
  test.each([
    [`'a b'`, 'a b'],
    [String.raw`'\\\'\"\n\t'`, `\\'"\n\t`],
    [String.raw`'\x41\u0042\U00000043\104'`, 'ABCD'],
    [String.raw`'\d'`, String.raw`\d`],
    [String.raw`'C:\\'`, 'C:\\'],
    [String.raw`'C:\'`, undefined],
    [String.raw`'\x4'`, undefined],
    [String.raw`'\N{DIGIT ONE}'`, undefined],
    [String.raw`'\U00110000'`, undefined],
    [`'a\nb'`, undefined],
  ])('%s', (quoted, value) => {
    expect(unquotePython(quoted)).toBe(value)
  })
})
