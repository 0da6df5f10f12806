import { describe, expect, it } from '@jest/globals'
import { readToml } from '../../../packages/core/src/project/toml.ts'

const read = (text: string) => readToml('a.toml', Buffer.from(text))

describe('readToml', () => {
  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff]), { kind: 'encoding', message: 'is not UTF-8' }],
    ['a byte order mark', Buffer.from('\uFEFFa = 1'), { kind: 'encoding' }],
    ['a key that comes twice', Buffer.from('a = 1\na = 2'), { kind: 'syntax', line: 2, column: 1 }],
    ['an array without end', Buffer.from('a = [1,\n2'), { kind: 'syntax', line: 2 }],
  ])('reports %s', async (_, bytes, problem) => {
    const document = await readToml('a.toml', bytes)
    expect(document.problems).toEqual([expect.objectContaining(problem)])
    expect(document.tables).toEqual({})
    expect(document.place('a')).toEqual({ file: 'a.toml' })
  })

  it.each([
    ['a table that spans lines', 'x = 1\na = { b = 1,\n  c = 2 }', 2, 5, 'inline table spans lines'],
    ['a comment in a table', 'a = { b = 1 # why\n}', 1, 5, 'inline table spans lines'],
    ['a comma before the brace', 'a = { b = 1, }', 1, 12, 'a comma ends an inline table'],
    ['\\e', 'a = "\\e[0m"', 1, 6, 'escape sequence \\e'],
    ['\\x', 'a = """\nb\\x41"""', 2, 2, 'escape sequence \\x'],
    ['a time without seconds', 'a = [07:32]', 1, 6, 'time without seconds'],
    ['a date and time without seconds', 'a = 1979-05-27 07:32', 1, 5, 'time without seconds'],
  ])('finds what TOML 1.0 does not know: %s', async (_, text, line, column, message) => {
    const { problems } = await read(text)
    expect(problems).toEqual([{ kind: 'toml-1.1', line, column, message }])
  })

  it.each([
    ['a literal string with a backslash', "a = '\\e'"],
    ['an escaped backslash', 'a = "\\\\e"'],
    ['an array that spans lines, with a comma at its end', 'a = [\n  1, # one\n  { b = [ 2,\n 3 ] },\n]'],
    ['a time with seconds', 'a = 07:32:00'],
    ['quotes at the end of a long string', 'a = """x"""""\nb = 1'],
    ['a brace in a string', 'a = "{\\n"\nb = { c = "}" }'],
  ])('passes %s', async (_, text) => {
    expect((await read(text)).problems).toEqual([])
  })

  const text = [
    'top = 1', // 1
    '[project]', // 2
    'name = "demo"', // 3
    'classifiers = [', // 4
    '  "A", "B",', // 5
    '  # "C"', // 6
    '  "D",', // 7
    ']', // 8
    'a."b.c" . d = 1', // 9
    '[project.optional-dependencies]', // 10
    'test = [ "x" ]', // 11
    '[[package]]', // 12
    'name = "one"', // 13
    '[package.source]', // 14
    'editable = "."', // 15
    '[[package]]', // 16
    'name = "two"', // 17
    'inline = { x = 1, y = [ { z = 1 } ] }', // 18
    '[ "tool" . "x y" ]', // 19
  ].join('\n')

  it.each<[(string | number)[], number, number]>([
    [['top'], 1, 1],
    [['project'], 2, 2],
    [['project', 'name'], 3, 1],
    [['project', 'classifiers', 0], 5, 3],
    [['project', 'classifiers', 1], 5, 8],
    [['project', 'classifiers', 2], 7, 3],
    [['project', 'classifiers', 99], 4, 1],
    [['project', 'a', 'b.c', 'd'], 9, 1],
    [['project', 'optional-dependencies', 'test', 0], 11, 10],
    [['package', 0, 'source', 'editable'], 15, 1],
    [['package', 1, 'name'], 17, 1],
    [['package', 1, 'inline', 'y', 0, 'z'], 18, 27],
    [['tool', 'x y'], 19, 3],
    [['project', 'description'], 2, 2],
  ])('knows where %j stands', async (path, line, column) => {
    expect((await read(text)).place(...path)).toEqual({ file: 'a.toml', line, column })
  })

  it('names only the file for what is nowhere', async () => {
    expect((await read(text)).place('nothing', 'here')).toEqual({ file: 'a.toml' })
  })
})
