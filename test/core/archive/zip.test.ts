import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type ByteSource, bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { looksLikeZip } from '../../../packages/core/src/archive/zip-directory.ts'
import { openZip, ZIP_LIMITS, type ZipArchive, type ZipMember } from '../../../packages/core/src/archive/zip.ts'
import { makeZip, type ZipContent, type ZipOptions } from '../../fakes/archives.ts'

const open = (members: readonly ZipContent[], options?: ZipOptions): ZipArchive =>
  openZip(bytesOf(makeZip(members, options)))
const last = (zip: ZipArchive): ZipMember => zip.members.at(-1) ?? first(zip)
const first = (zip: ZipArchive): ZipMember => {
  const [member] = zip.members
  if (member === undefined) throw new Error('the archive is empty')
  return member
}
const gathered = async (zip: ZipArchive, member: ZipMember): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of zip.chunks(member)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const big = Buffer.concat([randomBytes(1 << 20), Buffer.alloc(3 << 20, 'abc'), randomBytes(1 << 20)])

describe('what an archive holds', () => {
  const contents: readonly ZipContent[] = [
    { name: 'folder/' },
    { name: 'folder/empty' },
    { name: 'folder/stored.txt', data: 'stored', method: 'stored' },
    { name: 'folder/deflated.txt', data: 'deflated '.repeat(100), mode: 0o100755 },
    { name: 'größe.txt', data: 'x' },
    { name: 'big', data: big },
    { name: 'big-stored', data: big, method: 'stored' },
  ]
  test.each<[string, ZipOptions]>([
    ['plain', {}],
    ['with ZIP64 end records', { zip64: true }],
    ['with a comment', { comment: 'made by a test' }],
    ['after other data', { prefix: Buffer.from('#!/usr/bin/env python\n') }],
    ['after other data, with ZIP64 end records', { prefix: Buffer.from('#!python\n'), zip64: true }],
  ])('%s, whole and in chunks', async (_, options) => {
    const zip = open(contents, options)
    expect(zip.members.map((member) => member.name)).toEqual(contents.map((content) => content.name))
    for (const [index, member] of zip.members.entries()) {
      const data = Buffer.from(contents[index]?.data ?? '')
      expect(zip.read(member).equals(data)).toBe(true)
      expect((await gathered(zip, member)).equals(data)).toBe(true)
    }
  })

  test('attributes, times and sizes are told', () => {
    const zip = open([{ name: 'run', data: 'x', mode: 0o100755, modified: new Date('2024-02-29T23:58:58Z') }])
    expect(first(zip)).toMatchObject({
      mode: 0o100755,
      size: 1,
      isDirectory: false,
      modified: new Date('2024-02-29T23:58:58Z'),
    })
    expect(zip.unpackedSize).toBe(1)
    expect(zip.find('run')).toBe(first(zip))
    expect(zip.find('walk')).toBeUndefined()
  })

  test('names without the UTF-8 flag are code page 437', () => {
    expect(first(open([{ name: Buffer.from([0x81, 0x2e, 0x84]), flags: 0 }])).name).toBe('ü.ä')
  })

  const unicodePath = (path: string, named: string, version = 1): Buffer => {
    const extra = Buffer.alloc(9)
    extra.writeUInt16LE(0x7075, 0)
    extra.writeUInt16LE(5 + Buffer.byteLength(path, 'latin1'), 2)
    extra.writeUInt8(version, 4)
    extra.writeUInt32LE(crc32(named), 5)
    return Buffer.concat([extra, Buffer.from(path, 'latin1')])
  }
  test.each<[string, Buffer, string]>([
    ['that belongs to the name takes its place', unicodePath('b.txt', 'a.txt'), 'b.txt'],
    ['for another name does not count', unicodePath('b.txt', 'c.txt'), 'a.txt'],
    ['of another version does not count', unicodePath('b.txt', 'a.txt', 2), 'a.txt'],
    ['that is empty does not count', unicodePath('', 'a.txt'), 'a.txt'],
  ])('an Info-ZIP Unicode path %s', (_, extra, name) => {
    expect(first(open([{ name: 'a.txt', extra }])).name).toBe(name)
  })

  test('a name ends at a NUL', () => {
    expect(first(open([{ name: 'a.txt\0.exe' }])).name).toBe('a.txt')
  })

  test('a time that is none', () => {
    const bytes = makeZip([{ name: 'a' }])
    bytes.writeUInt16LE(0, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 14)
    expect(first(openZip(bytesOf(bytes))).modified).toBeUndefined()
  })

  test('a loop may be left early', async () => {
    const zip = open([{ name: 'big', data: big }])
    for await (const chunk of zip.chunks(first(zip))) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    expect(zip.read(first(zip)).equals(big)).toBe(true)
  })

  test('an empty archive is an archive', () => {
    expect(open([]).members).toEqual([])
  })
})

test('reading in chunks never asks the source for more than a slice', async () => {
  const whole = bytesOf(makeZip([{ name: 'big', data: big }]))
  const asked: number[] = []
  const source: ByteSource = { size: whole.size, read: (at, length) => (asked.push(length), whole.read(at, length)) }
  const zip = openZip(source)
  await gathered(zip, first(zip))
  expect(Math.max(...asked)).toBeLessThanOrEqual(256 * 1024)
})

test('after a loop that was left early the source is not read', async () => {
  const whole = bytesOf(makeZip([{ name: 'big', data: big }]))
  let isClosed = false
  const read = (at: number, length: number): Uint8Array => {
    if (isClosed) throw new Error('read after close')
    return whole.read(at, length)
  }
  const zip = openZip({ size: whole.size, read })
  for await (const chunk of zip.chunks(first(zip))) if (chunk.length > 0) break
  isClosed = true
  await new Promise((resolve) => setTimeout(resolve, 20))
})

test('what a source throws is passed on as it is', async () => {
  const whole = bytesOf(makeZip([{ name: 'big', data: big }]))
  let isBroken = false
  const read = (at: number, length: number): Uint8Array => {
    if (isBroken && length > 1000) throw new Error('EIO')
    return whole.read(at, length)
  }
  const zip = openZip({ size: whole.size, read })
  isBroken = true
  await expect(gathered(zip, first(zip))).rejects.toThrow(/^EIO$/)
})

describe('what is damaged is refused, whole and in chunks', () => {
  const text = { name: 'a.txt', data: 'some text, some text, some text' }
  const broken = (content: ZipContent): Buffer => {
    const bytes = makeZip([content])
    bytes.fill(0xff, 30 + content.name.length, 31 + content.name.length)
    return bytes
  }
  test.each<[string, Buffer, string]>([
    ['a wrong CRC-32', makeZip([{ ...text, crc: 1 }]), 'bad CRC-32 for a.txt'],
    ['a size that is too small', makeZip([{ ...text, size: 5 }]), 'a.txt unpacks to more than the 5 bytes it declares'],
    [
      'a size that is too large',
      makeZip([{ ...text, size: 99 }]),
      'a.txt unpacks to less than the 99 bytes it declares',
    ],
    ['a damaged stream', broken(text), 'a.txt: its compressed data is damaged'],
    ['a stream that is cut off', makeZip([{ ...text, packedSize: 8 }]), 'a.txt: its compressed data is damaged'],
    [
      'a stored file of two sizes',
      makeZip([{ ...text, method: 'stored', size: 3 }]),
      'a.txt is stored in 31 bytes and has 3',
    ],
    ['encryption', makeZip([{ ...text, flags: 0x801 }]), 'a.txt is encrypted'],
    ['another method', makeZip([{ ...text, method: 93 }]), 'a.txt is compressed by method 93, not by DEFLATE'],
    ['another local name', makeZip([{ ...text, localName: 'b.txt' }]), 'a.txt: another name in its local header'],
    [
      'no local header',
      Buffer.concat([Buffer.from('PK\x03\x05'), makeZip([text]).subarray(4)]),
      'a.txt: no local header where the directory says',
    ],
    ['data up to the directory and beyond', makeZip([{ ...text, packedSize: 5000 }]), 'a.txt overlaps what follows it'],
    ['two entries over one body', makeZip([text, { ...text, overlaps: 0 }]), 'a.txt overlaps what follows it'],
  ])('%s', async (_, bytes, message) => {
    const zip = openZip(bytesOf(bytes))
    expect(() => zip.read(last(zip))).toThrow(message)
    await expect(gathered(zip, last(zip))).rejects.toThrow(message)
  })

  test('bytes after the stream', async () => {
    const packed = Buffer.concat([Buffer.from('4b04', 'hex'), Buffer.from('00', 'hex'), Buffer.from('smuggled')])
    const bytes = makeZip([{ name: 'a', data: packed, method: 'stored', size: 1, crc: 0xe8b7be43 }])
    // The member is written as stored, and then said to be DEFLATE, in both headers.
    bytes.writeUInt16LE(8, 8)
    bytes.writeUInt16LE(8, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 10)
    const zip = openZip(bytesOf(bytes))
    expect(() => zip.read(first(zip))).toThrow('a has 8 bytes after the end of its compressed data')
    await expect(gathered(zip, first(zip))).rejects.toThrow('a has 8 bytes after the end of its compressed data')
  })
})

describe('what is no archive, or too much of one, is refused', () => {
  const small = makeZip([{ name: 'a', data: 'x' }])
  const zeros = makeZip([{ name: 'a', data: Buffer.alloc(65 << 20) }])
  test.each<[string, Buffer, Partial<typeof ZIP_LIMITS>, string]>([
    ['text', Buffer.from('not a ZIP archive, but long enough'), {}, 'File is not a zip file'],
    ['nothing', Buffer.alloc(0), {}, 'File is not a zip file'],
    [
      'a directory that is cut off',
      Buffer.concat([small.subarray(0, 30), small.subarray(-22)]),
      {},
      'Bad offset for central directory',
    ],
    ['too many entries', makeZip([{ name: 'a' }, { name: 'b' }]), { entries: 1 }, 'archive has more than 1 entries'],
    [
      'a directory that is too long',
      makeZip([{ name: 'a'.repeat(3000) }]),
      { entries: 1 },
      'central directory has 3046 bytes',
    ],
    ['too much content', small, { unpacked: 0 }, 'unpacks to 1 bytes, more than 0'],
    ['a bomb', zeros, {}, 'unpacks to more than 250 times its size'],
  ])('%s', (_, bytes, limits, message) => {
    expect(() => openZip(bytesOf(bytes), { ...ZIP_LIMITS, ...limits })).toThrow(message)
  })

  test('a member larger than the reader wants', () => {
    const zip = openZip(bytesOf(small))
    expect(() => zip.read(first(zip), 0)).toThrow('a has 1 bytes, more than 0')
  })
})

test.each([
  [makeZip([]), true],
  [makeZip([{ name: 'a' }], { comment: 'c' }), true],
  [Buffer.from('PK\x03\x04'), false],
  [Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16, 9), makeZip([])]), false],
])('looksLikeZip finds the end record (%#)', (bytes, expected) => {
  expect(looksLikeZip(bytesOf(bytes))).toBe(expected)
})
