import { describe, expect, test } from '@jest/globals'
import {
  field,
  fields,
  keywordsOf,
  newerFields,
  parseCoreMetadata,
} from '../../../packages/core/src/standards/core-metadata.ts'

const parse = (text: string) => parseCoreMetadata(Buffer.from(text))

describe('parseCoreMetadata', () => {
  test('fields by name, whatever its case; the body is the description', () => {
    const metadata = parse('Metadata-Version: 2.1\nNAME: demo\nClassifier: A\nClassifier: B\n\nHello\n\nWorld: x\n')
    expect(field(metadata, 'Name')).toBe('demo')
    expect(field(metadata, 'summary')).toBeUndefined()
    expect(fields(metadata, 'classifier')).toEqual(['A', 'B'])
    expect(metadata.description).toBe('Hello\n\nWorld: x\n')
    expect(metadata.problems).toEqual([])
  })

  test.each<[string, string, object]>([
    [
      'a continued value',
      'License: one\n  two\n\tthree\nName: x\n',
      {
        fields: new Map([
          ['license', ['one\n  two\n\tthree']],
          ['name', ['x']],
        ]),
      },
    ],
    ['a value that begins on the next line', 'Summary:\n  text\n', { fields: new Map([['summary', ['text']]]) }],
    [
      'Windows line ends',
      'Name: x\r\nSummary: y\r\n\r\nbody\r\n',
      {
        fields: new Map([
          ['name', ['x']],
          ['summary', ['y']],
        ]),
        description: 'body\r\n',
      },
    ],
    ['a Description field', 'Description: hello\n', { description: 'hello', problems: [] }],
    [
      'both',
      'Description: hello\n\nbody',
      { description: 'body', problems: ['it has both a field Description and a body'] },
    ],
    ['an unknown field', 'Hello: PyPA\n', { problems: ['hello is not a field of core metadata'] }],
    ['a field twice', 'Name: a\nName: b\n', { problems: ['name is given 2 times'] }],
    ['a label twice', 'Project-URL: A, x\nProject-URL: A , y\n', { problems: ['project-url has the label "A" twice'] }],
    [
      'a stray line',
      'Summary: one\ntwo words\nName: x\n',
      {
        description: 'two words\nName: x\n',
        problems: ['line 2 is neither a field nor an indented continuation, so the description starts there'],
      },
    ],
    [
      'a continuation of nothing',
      '  x\nName: y\n',
      { fields: new Map([['name', ['y']]]), problems: ['line 1 belongs to no field, and is passed over'] },
    ],
    [
      'a field without a name, and what continues it',
      'Name: y\n: x\n  z\nSummary: s',
      {
        fields: new Map([
          ['name', ['y']],
          ['summary', ['s']],
        ]),
        problems: [2, 3].map((line) => `line ${line} belongs to no field, and is passed over`),
      },
    ],
    ['no line end', 'Name: x', { fields: new Map([['name', ['x']]]) }],
    ['nothing', '', { fields: new Map(), problems: [] }],
  ])('%s', (_, text, expected) => {
    expect(parse(text)).toMatchObject(expected)
  })

  test('bytes that are no UTF-8', () => {
    expect(parseCoreMetadata(Buffer.from('Name: \xe4\n', 'latin1')).problems).toEqual(['it is not UTF-8'])
  })
})

test.each<[string, readonly string[]]>([
  ['Metadata-Version: 2.3\nName: x\nLicense-Expression: MIT\nDynamic: License\n', ['license-expression']],
  ['Metadata-Version: 2.4\nLicense-Expression: MIT\nLicense-File: LICENSE\n', []],
  ['Metadata-Version: 2.10\nImport-Name: x\n', []],
  ['Metadata-Version: new\nLicense-Expression: MIT\n', []],
])('newerFields %j', (text, expected) => {
  expect(newerFields(parse(text)).map(({ name }) => name)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['', []],
  ['Keywords: a, b c,d \n', ['a', 'b c', 'd']],
])('keywords of %j', (text, words) => {
  expect(keywordsOf(parse(text))).toEqual(words)
})
