import { expect, test } from '@jest/globals'
import { parseRecord, type RecordEntry } from '../../../packages/core/src/standards/record.ts'

const entry = (path: string, line: number, rest: Partial<RecordEntry> = {}): RecordEntry => ({
  path,
  hash: undefined,
  size: undefined,
  line,
  ...rest,
})

test.each<[string, string, object]>([
  [
    'files with hash and size',
    'a.py,sha256=AbC-_1,12\r\nd/RECORD,,\r\n',
    {
      entries: [entry('a.py', 1, { hash: { algorithm: 'sha256', digest: 'AbC-_1' }, size: 12 }), entry('d/RECORD', 2)],
      problems: [],
    },
  ],
  ['padding of the hash', 'a,sha256=AbC=,1\n', { entries: [{ hash: { digest: 'AbC' } }] }],
  [
    'names with commas and quotes',
    '"a,""b"".py",,\n"c\nd",,\ne,,',
    { entries: [entry('a,"b".py', 1), entry('c\nd', 2), entry('e', 4)], problems: [] },
  ],
  ['backslashes', 'a\\b.py,,\n', { entries: [entry('a/b.py', 1)] }],
  ['empty lines', 'a,,\n\nb,,\n\n', { entries: [entry('a', 1), entry('b', 3)], emptyLines: [2, 4], problems: [] }],
  ['nothing', '', { entries: [], emptyLines: [], problems: [] }],
  [
    'other columns',
    'a\nb,,,\n',
    {
      entries: [entry('a', 1), entry('b', 2)],
      problems: ['line 1 has 1 columns instead of 3', 'line 2 has 4 columns instead of 3'],
    },
  ],
  [
    'no hash and no size',
    'a,md5,x\n',
    { entries: [entry('a', 1)], problems: ['line 1: "md5" is no hash such as sha256=…', 'line 1: "x" is no size'] },
  ],
  ['a quote that does not end', '"a,,\n', { entries: [entry('"a', 1)] }],
])('%s', (_, text, expected) => {
  expect(parseRecord(text)).toMatchObject(expected)
})
