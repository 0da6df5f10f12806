import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { readTarGz, TAR_LIMITS, type TarMember } from '../../../packages/core/src/archive/tar.ts'
import { makeTar, makeTarGz, paxRecords, type TarContent } from '../../fakes/archives.ts'

const membersOf = (bytes: Buffer, limits = TAR_LIMITS): TarMember[] => [...readTarGz(bytesOf(bytes), limits)]
const read = (...contents: readonly TarContent[]): TarMember[] => membersOf(makeTarGz(contents))
const pax = (data: string | Buffer, type = 'x'): TarContent => ({ name: 'pax', type, data })
const file: TarContent = { name: 'a.txt', data: 'hello' }

describe('what a tar holds', () => {
  test('files, folders and links, with their attributes', () => {
    const [folder, text, program, symlink, hardlink, fifo] = read(
      { name: 'top/' },
      { name: 'top/a.txt', data: 'hello', modified: new Date('2025-06-07T08:09:10Z') },
      { name: 'top/run', data: 'x'.repeat(1000), mode: 0o4755 },
      { name: 'top/link', type: '2', linkName: 'a.txt' },
      { name: 'top/hard', type: '1', linkName: 'top/a.txt' },
      { name: 'top/fifo', type: '6' },
    )
    expect(folder).toMatchObject({ name: 'top', kind: 'directory', mode: 0o755 })
    expect(text).toMatchObject({ kind: 'file', size: 5, mode: 0o644, modified: new Date('2025-06-07T08:09:10Z') })
    expect(text?.data().toString()).toBe('hello')
    expect(program).toMatchObject({ mode: 0o4755, size: 1000 })
    expect(symlink).toMatchObject({ kind: 'symlink', linkName: 'a.txt' })
    expect(hardlink).toMatchObject({ kind: 'hardlink', linkName: 'top/a.txt' })
    expect(fifo).toMatchObject({ kind: 'other' })
  })

  const long = `top/${'folder/'.repeat(20)}ä.txt`
  test.each<[string, readonly TarContent[], Partial<TarMember>]>([
    ['a prefix', [{ ...file, prefix: 'top/b' }], { name: 'top/b/a.txt' }],
    ['a name of 100 bytes', [{ name: 'x'.repeat(100) }], { name: 'x'.repeat(100) }],
    ['a pax path', [{ name: long }], { name: long }],
    ['a pax link path', [{ name: 'l', type: '2', pax: { linkpath: long } }], { linkName: long }],
    ['a pax time', [{ ...file, pax: { mtime: '1700000000.5' } }], { modified: new Date(1700000000500) }],
    ['a pax size that agrees', [{ ...file, pax: { size: '5' } }], { size: 5 }],
    ['a global header', [pax(paxRecords({ comment: 'abc', mtime: '0' }), 'g'), file], { name: 'a.txt' }],
    ['a GNU long name', [{ name: '././@LongLink', type: 'L', data: `${long}\0` }, file], { name: long }],
    [
      'a GNU long link',
      [
        { name: '././@LongLink', type: 'K', data: long },
        { name: 'l', type: '2' },
      ],
      { linkName: long },
    ],
    ['GNU magic', [{ ...file, magic: 'ustar  \0', prefix: 'ignored' }], { name: 'a.txt' }],
    ['no magic', [{ ...file, type: '\0', magic: '\0' }], { name: 'a.txt', kind: 'file' }],
    ['a folder of old', [{ name: 'top/', type: '\0', magic: '\0' }], { name: 'top', kind: 'directory' }],
  ])('%s', (_, contents, expected) => {
    expect(read(...contents)).toMatchObject([expected])
  })

  test('gzip headers may have all their fields', () => {
    const plain = makeTarGz([file])
    const header = Buffer.from([0x1f, 0x8b, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 0, 0])
    const bytes = Buffer.concat([header, Buffer.from('demo.tar\0a comment\0'), Buffer.from([1, 2]), plain.subarray(10)])
    expect(membersOf(bytes)).toHaveLength(1)
  })

  test('one block of zeros ends a tar', () => {
    expect(membersOf(gzipSync(makeTar([file], 1)))).toHaveLength(1)
  })
})

describe('what readers could see differently is refused', () => {
  const twice = paxRecords({ path: 'x' })
  test.each<[string, readonly TarContent[], string]>([
    ['old GNU sparse', [{ ...file, type: 'S' }], 'Sparse members are not allowed.'],
    ['pax sparse', [{ ...file, pax: { 'GNU.sparse.major': '1' } }], 'Sparse members are not allowed.'],
    ['a wrong checksum', [{ ...file, checksum: '0000001\0' }], 'tar header has a wrong checksum'],
    ['a size that is no number', [{ ...file, size: '12x' }], 'tar header has a field that is no octal number'],
    [
      'a size in base 256',
      [{ ...file, size: '\u0080\0\0\0\0\0\0\0\0\0\x05' }],
      'tar header has a field that is no octal number',
    ],
    ['a size beyond the end', [{ ...file, size: '00000777777' }], 'tar is truncated'],
    ['an unknown type', [{ ...file, type: 'A' }], 'a.txt is of the unknown type "A"'],
    ['no name', [{ name: '' }], 'member has no name'],
    ['a prefix alone', [{ name: '', prefix: 'top' }], 'member has no name'],
    ['an empty pax path', [{ ...file, pax: { path: '' } }], 'member has no name'],
    ['a folder with data', [{ name: 'top/', data: 'x' }], 'top/ is no file, but has data'],
    ['a link with data', [{ name: 'l', type: '2', linkName: 'a', data: 'x' }], 'l is no file, but has data'],
    ['a device with data', [{ name: 'd', type: '3', data: 'x' }], 'd is no file, but has data'],
    [
      'a file that is named like a folder',
      [{ ...file, pax: { path: 'a/' } }],
      'a/ is a file, but is named like a directory',
    ],
    ['another size in pax', [{ ...file, pax: { size: '4' } }], 'pax header gives another size'],
    ['a pax time that is none', [{ ...file, pax: { mtime: 'now' } }], 'a time that is no number'],
    ['a global path', [pax(paxRecords({ path: 'x' }), 'g'), file], 'global pax header sets path'],
    [
      'a global header before a member',
      [pax(paxRecords({ path: 'x' })), pax('', 'g'), file],
      'global pax header between',
    ],
    ['two pax headers', [pax(paxRecords({ path: 'x' })), pax(paxRecords({ path: 'y' })), file], 'two pax headers'],
    ['two long names', [{ ...file, type: 'L' }, { ...file, type: 'L' }, file], 'two long names'],
    ['two long links', [{ ...file, type: 'K' }, { ...file, type: 'K' }, file], 'two long link names'],
    ['a key twice', [pax(Buffer.concat([twice, twice])), file], 'pax header has path twice'],
    ['no line break', [pax('8 path=x'), file], 'malformed record'],
    ['no equals sign', [pax('7 path\n'), file], 'malformed record'],
    ['a length of zeros', [pax('09 path=x\n'), file], 'malformed record'],
    ['a length beyond the end', [pax('99 path=x\n'), file], 'malformed record'],
    ['no length', [pax('path=x\n'), file], 'malformed record'],
    ['a NUL in a key', [pax(paxRecords({ 'path\0': 'x' })), file], 'malformed record'],
    ['a NUL in a path', [pax(paxRecords({ path: 'x\0y' })), file], 'path is not text in UTF-8'],
    ['a path that is no UTF-8', [pax(Buffer.from('9 path=\xff\n', 'latin1')), file], 'path is not text in UTF-8'],
    ['another character set', [{ ...file, pax: { hdrcharset: 'BINARY' } }], 'pax header is in BINARY, not in UTF-8'],
    ['a pax header without a member', [pax(paxRecords({ path: 'x' }))], 'tar ends after the extended header'],
  ])('%s', (_, contents, message) => {
    expect(() => read(...contents)).toThrow(message)
  })

  test('a name that is no UTF-8', () => {
    const tar = makeTar([{ name: '~', checksum: '0000000\0' }])
    tar[0] = 0xff
    const sum =
      256 + tar.subarray(0, 148).reduce((a, b) => a + b, 0) + tar.subarray(156, 512).reduce((a, b) => a + b, 0)
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    expect(() => membersOf(gzipSync(tar))).toThrow('member name is not UTF-8: "ÿ"')
  })

  const tar = makeTar([file])
  const whole = gzipSync(tar)
  const wrongCrc = Buffer.from(whole)
  wrongCrc[wrongCrc.length - 8] = (wrongCrc.at(-8) ?? 0) ^ 1
  const reserved = Buffer.from(whole)
  reserved[3] = 0x20
  const endless = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.from('no end')])
  test.each<[string, Buffer, string]>([
    ['no zeros at the end', gzipSync(makeTar([file], 0)), 'tar is truncated'],
    ['half a header', gzipSync(tar.subarray(0, 300)), 'tar is truncated'],
    ['half a member', gzipSync(tar.subarray(0, 514)), 'tar is truncated'],
    ['nothing', gzipSync(Buffer.alloc(0)), 'tar is truncated'],
    ['data after the end', gzipSync(Buffer.concat([tar, Buffer.from('more')])), 'data follows the end of the tar'],
    ['a member after the end', gzipSync(Buffer.concat([tar, tar])), 'data follows the end of the tar'],
    ['no gzip', tar, 'not a gzip file'],
    ['a gzip stream that is cut off', whole.subarray(0, 60), 'gzip stream is truncated or damaged'],
    ['a gzip stream without its end', whole.subarray(0, -2), 'gzip stream is truncated'],
    ['a gzip header without its end', endless, 'gzip stream is truncated'],
    ['a wrong CRC-32', wrongCrc, 'gzip stream is damaged'],
    ['reserved flags', reserved, 'gzip header has reserved flags'],
    ['a second gzip stream', Buffer.concat([whole, whole]), 'bytes follow the end of the gzip stream'],
  ])('%s', (_, bytes, message) => {
    expect(() => membersOf(bytes)).toThrow(message)
  })

  test.each<[string, Partial<typeof TAR_LIMITS>, string]>([
    ['too many members', { members: 1 }, 'archive has more than 1 members'],
    ['too much content', { unpacked: 1024 }, 'unpacks to more than 1024 bytes'],
  ])('%s', (_, limits, message) => {
    expect(() => membersOf(makeTarGz([file, { name: 'b' }]), { ...TAR_LIMITS, ...limits })).toThrow(message)
  })
})
