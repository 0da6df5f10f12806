import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { ArchiveLimitError } from '../../../packages/core/src/archive/archive-error.ts'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { gzipTime } from '../../../packages/core/src/archive/gunzip.ts'
import { readTarGz, TAR_LIMITS } from '../../../packages/core/src/archive/tar.ts'
import { streamTarGz } from '../../../packages/core/src/archive/tar-stream.ts'
import { makeTar, makeTarGz, type TarContent } from '../../fakes/archives.ts'

/** Members and contents as the stream tells them, and why it ended. */
async function streamed(bytes: Buffer, limits = TAR_LIMITS): Promise<{ told: string[]; error: unknown }> {
  const told: string[] = []
  try {
    await streamTarGz(
      bytesOf(bytes),
      ({ name, kind, size }) => {
        const place = told.push(`${kind} ${name} ${size} `) - 1
        return (piece) => {
          told[place] = (told[place] ?? '') + (size > 100 ? `<${piece.length}>` : piece.toString())
        }
      },
      limits,
    )
    return { told, error: undefined }
  } catch (error) {
    return { told, error }
  }
}

const long = `top/${'folder/'.repeat(20)}a.txt`
const MEMBERS: readonly TarContent[] = [
  { name: 'top/' },
  { name: 'top/a.txt', data: 'hello' },
  { name: 'top/empty' },
  { name: long, data: 'deep' },
  { name: 'top/l', type: '2', linkName: 'a.txt' },
]
/** What does not compress, and takes more than one piece. */
const NOISE = Buffer.from(
  Uint32Array.from({ length: 2_300_000 }, (_, i) => Math.imul(i, 2_654_435_761) ^ (i << 7)).buffer,
)

describe('a tar in pieces', () => {
  test('is the same as at once', async () => {
    const bytes = makeTarGz(MEMBERS)
    const { told, error } = await streamed(bytes)
    expect(error).toBeUndefined()
    expect(told).toEqual(
      [...readTarGz(bytesOf(bytes))].map((one) => `${one.kind} ${one.name} ${one.size} ${one.data().toString()}`),
    )
  })

  test('of which many pieces come', async () => {
    const { told, error } = await streamed(makeTarGz([{ name: 'top/noise', data: NOISE }, ...MEMBERS]))
    expect(error).toBeUndefined()
    const sizes = [...(told[0] ?? '').matchAll(/<(\d+)>/g)].map(([, size]) => Number(size))
    expect(sizes.length).toBeGreaterThan(10)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(NOISE.length)
    expect(told.slice(1)).toHaveLength(MEMBERS.length)
  })

  const whole = makeTarGz([{ name: 'top/noise', data: NOISE }, ...MEMBERS])
  const wrongCrc = Buffer.from(whole)
  wrongCrc[wrongCrc.length - 8] = (wrongCrc.at(-8) ?? 0) ^ 1
  test.each<[string, Buffer, number, string]>([
    ['no gzip', Buffer.from('no'), 0, 'not a gzip file'],
    ['cut off in the middle', whole.subarray(0, whole.length / 2), 1, 'gzip stream is truncated or damaged'],
    ['cut off in the trailer', whole.subarray(0, -2), 6, 'gzip stream is truncated'],
    ['a wrong CRC-32', wrongCrc, 6, 'CRC-32 or length does not hold'],
    [
      'something behind it',
      Buffer.concat([whole, Buffer.from('more')]),
      6,
      '4 bytes follow the end of the gzip stream',
    ],
    ['a wrong checksum', makeTarGz([{ name: 'a' }, { name: 'b', checksum: '0000001\0' }]), 1, 'wrong checksum'],
    ['a member that is cut off', gzipSync(makeTar([{ name: 'a', data: 'x' }]).subarray(0, 512)), 1, 'tar is truncated'],
    ['no end', gzipSync(makeTar([{ name: 'a' }], 0)), 1, 'tar is truncated'],
    [
      'data after the end',
      gzipSync(Buffer.concat([makeTar([{ name: 'a' }]), Buffer.alloc(512, 1)])),
      1,
      'data follows the end',
    ],
    [
      'a header without a member',
      makeTarGz([{ name: 'x', type: 'L', data: 'name' }]),
      0,
      'ends after the extended header',
    ],
  ])('%s is told, after what comes before', async (_, bytes, members, message) => {
    const { told, error } = await streamed(bytes)
    expect(String(error)).toContain(message)
    expect(told).toHaveLength(members)
  })

  test.each<[string, Buffer, Partial<typeof TAR_LIMITS>]>([
    ['members', makeTarGz(MEMBERS), { members: 1 }],
    ['bytes', makeTarGz(MEMBERS), { unpacked: 1024 }],
    ['bytes of an extended header', makeTarGz([{ name: 'x', type: 'L', data: 'n'.repeat(2 ** 20 + 1) }]), {}],
  ])('more %s than the bounds allow', async (_, bytes, limits) => {
    expect((await streamed(bytes, { ...TAR_LIMITS, ...limits })).error).toBeInstanceOf(ArchiveLimitError)
  })

  test('a sink that throws ends it', async () => {
    const stop = streamTarGz(bytesOf(whole), () => () => {
      throw new RangeError('enough')
    })
    await expect(stop).rejects.toThrow('enough')
  })
})

test('the time of a gzip header', () => {
  const bytes = makeTarGz(MEMBERS)
  bytes.writeUInt32LE(1_700_000_000, 4)
  expect([bytes, Buffer.from('PK'), Buffer.alloc(20)].map((one) => gzipTime(bytesOf(one)))).toEqual([
    1_700_000_000, 0, 0,
  ])
})
