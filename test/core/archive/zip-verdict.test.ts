import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { refusalOfZip } from '../../../packages/core/src/archive/zip-verdict.ts'
import { describeCorpus } from '../standards/corpus.ts'
import { makeZip } from '../../fakes/archives.ts'

const folder = '../shared/corpora/pypi-zip'

interface Case {
  readonly file: string
  readonly message: string | null
}

describeCorpus('pypi-zip/expected.json', (table) => {
  const cases: readonly Case[] = table('cases')

  test('there are 10 archives to accept and 35 to refuse', () => {
    expect(cases.filter((row) => row.message === null)).toHaveLength(10)
    expect(cases).toHaveLength(45)
  })

  test.each(cases)('$file', ({ file, message }) => {
    expect(existsSync(`${folder}/${file}`)).toBe(true)
    expect(refusalOfZip(bytesOf(readFileSync(`${folder}/${file}`)))).toBe(message ?? undefined)
  })
})

const file = { name: 'a.txt', data: 'text' }
const zip64Extra = (...values: number[]): Buffer => {
  const extra = Buffer.alloc(4 + values.length * 8)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(values.length * 8, 2)
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + index * 8)
  return extra
}
const unicodePath = (name: Buffer): Buffer => {
  const extra = Buffer.concat([Buffer.from([0x75, 0x70, 5 + name.length, 0, 1, 0, 0, 0, 0]), name])
  return extra
}

test.each<[string, Buffer, string | undefined]>([
  ['an honest archive', makeZip([file, { name: 'folder/' }]), undefined],
  ['ZIP64 end records', makeZip([file], { zip64: true }), undefined],
  ['a comment', makeZip([file], { comment: 'hello' }), undefined],
  ['a data descriptor', makeZip([{ ...file, flags: 0x808 }]), 'ZIP contains a data descriptor'],
  ['a control character', makeZip([{ ...file, name: 'a\x01b' }]), 'Invalid character in filename'],
  ['another local name', makeZip([{ ...file, localName: 'b.txt' }]), 'Filename not in central directory'],
  ['the same name twice', makeZip([file, file]), 'Duplicate filename in local headers'],
  ['a prefix', makeZip([file], { prefix: Buffer.from('#!') }), 'Unknown record signature'],
  ['a suffix', makeZip([file], { suffix: Buffer.from('PK') }), 'Trailing data'],
  ['a name that is no UTF-8, flagged so', makeZip([{ ...file, name: Buffer.from([0xff]) }]), 'Filename not unicode'],
  ['a needless ZIP64 field', makeZip([{ ...file, extra: zip64Extra() }]), undefined],
  ['a ZIP64 field with the true sizes', makeZip([{ ...file, method: 'stored', extra: zip64Extra(4, 4) }]), undefined],
  ['one of a wrong length', makeZip([{ ...file, extra: zip64Extra(1, 2, 3, 4) }]), 'Malformed zip file'],
  [
    'a Unicode path that is no UTF-8',
    makeZip([{ ...file, extra: unicodePath(Buffer.from([0xff])) }]),
    'Filename not valid UTF-8',
  ],
  [
    'a Unicode path with a control character',
    makeZip([{ ...file, extra: unicodePath(Buffer.from('\x7f')) }]),
    'Invalid character in filename',
  ],
])('%s', (_, bytes, refusal) => {
  expect(refusalOfZip(bytesOf(bytes))).toBe(refusal)
})
