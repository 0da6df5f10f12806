// One pass over all members: whatever a member's size, the same is found in it.
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { openZip } from '../../../packages/core/src/archive/zip.ts'
import { NOTHING_EXPECTED } from '../../../packages/core/src/checks/expectations.ts'
import { readContents } from '../../../packages/core/src/checks/wheel/contents.ts'
import { readWheelFacts } from '../../../packages/core/src/checks/wheel/read.ts'
import { parseRecord } from '../../../packages/core/src/standards/record.ts'
import { makeZip } from '../../fakes/archives.ts'
import { elf } from '../../fakes/native-code.ts'
import { sound } from './structure.ts'

const SIZES = [2 ** 10, 2 ** 18, 5 * 2 ** 20] as const
const PIECE = 2 ** 18
const MARK = '/home/runner/'

/** Content of this size with a mark that lies across the end of the first piece, and in small ones at the end. */
function marked(size: number, head: Uint8Array = Buffer.alloc(0)): Buffer {
  const data = Buffer.alloc(size, 'abcdefgh\n')
  data.set(head)
  data.write(MARK, Math.min(PIECE, size) - (size > PIECE ? 5 : MARK.length))
  return data
}

async function contentsOf(members: Parameters<typeof makeZip>[0], record = '') {
  const contents = await readContents(openZip(bytesOf(makeZip(members))), parseRecord(record))
  return (name: string) => contents.get(name)
}

test.each(SIZES)('a member of %d bytes', async (size) => {
  const data = marked(size, elf('x86_64'))
  const found = await contentsOf([{ name: 'lib.txt', data }, { name: 'folder/' }])
  expect(found('lib.txt')).toEqual({
    sha256: createHash('sha256').update(data).digest('hex'),
    recorded: undefined,
    damage: undefined,
    binary: { format: 'ELF', architectures: ['x86_64'] },
    marks: new Set([MARK]),
  })
  expect(found('folder/')).toBeUndefined()
})

test.each(SIZES)('a damaged member of %d bytes', async (size) => {
  const found = await contentsOf([{ name: 'x.bin', data: marked(size), crc: 1 }])
  expect(found('x.bin')).toMatchObject({ sha256: '', damage: 'bad CRC-32 for x.bin' })
})

test.each(SIZES)('the algorithm that RECORD names, of %d bytes', async (size) => {
  const data = marked(size)
  const found = await contentsOf([{ name: 'x.bin', data }], 'x.bin,sha512=AAAA,\n')
  expect(found('x.bin')?.recorded).toBe(createHash('sha512').update(data).digest('base64url'))
})

test('a mark that occurs very often hides no other', async () => {
  const data = Buffer.concat([Buffer.alloc(9000, `${MARK}x\n`), Buffer.from('pypi-AgEIcHlwaS5vcmc')])
  const found = await contentsOf([{ name: 'x.txt', data }])
  expect([...(found('x.txt')?.marks ?? [])].toSorted()).toEqual([MARK, 'pypi-AgE'])
})

test('many small members are read in turns', async () => {
  const members = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.py`, data: marked(2 ** 10) }))
  const found = await contentsOf([...members, { name: 'large.bin', data: marked(2 ** 18) }])
  expect(members.every(({ name }) => found(name)?.damage === undefined)).toBe(true)
  expect(found('large.bin')?.marks).toEqual(new Set([MARK]))
})

test('the text of a member is had as long as it is small and UTF-8', async () => {
  const members = [
    { name: 'a.txt', data: 'text' },
    { name: 'b.txt', data: Buffer.of(0xff) },
    { name: 'c.txt', data: 'x', crc: 1 },
  ]
  const { filename, bytes } = sound({ members })
  const facts = await readWheelFacts(filename, bytesOf(bytes), NOTHING_EXPECTED, { contents: false })
  expect(['a.txt', 'a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => facts.text(name))).toEqual([
    'text',
    'text',
    undefined,
    undefined,
    undefined,
  ])
})
