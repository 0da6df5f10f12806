// Archives that are damaged on purpose: whole ones of all kinds, and what accidents and attackers do to them.
import { gzipSync } from 'node:zlib'
import { makeSdist, makeTar, makeWheel, makeZip, type TarContent } from '../fakes/archives.ts'
import { type Random, randomFrom } from './random.ts'

export interface Mutation {
  readonly filename: string
  readonly bytes: Buffer
  /** What was done to it. */
  readonly how: string
}

const zip64Extra = Buffer.from([1, 0, 16, 0, 4, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0])
const unicodePath = Buffer.from([0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 0x61])
const file = { name: 'a.txt', data: 'text '.repeat(40) }

const ZIPS: readonly Buffer[] = [
  makeZip([file, { name: 'folder/' }, { name: 'b', data: 'b', method: 'stored' }]),
  makeZip([file, { name: 'c', data: 'c'.repeat(3000) }], { zip64: true, comment: 'PK\x05\x06 comment' }),
  makeZip([file, { name: 'x', overlaps: 0 }, { name: 'y', overlaps: 0 }]),
  makeZip([
    { ...file, flags: 0x808 },
    { ...file, name: 'd' },
  ]),
  makeZip([
    { name: 'e', data: 'text', method: 'stored', extra: zip64Extra },
    { ...file, extra: unicodePath },
  ]),
  makeZip([file], { prefix: Buffer.from('#!/bin/sh\n'), suffix: Buffer.from('PK\x03\x04') }),
  makeZip([]),
]

const wheel = makeWheel({
  files: { 'demo/__init__.py': 'A = 1\n', 'demo/_c.so': 'PyInit__c\0' },
  entryPoints: '[a]\nb = demo:c\n',
})
const sdist = makeSdist()

const TARS: readonly (readonly TarContent[])[] = [
  [
    { name: 'demo-1.0/' },
    { name: 'demo-1.0/PKG-INFO', data: 'Name: demo\n' },
    { name: 'demo-1.0/l', type: '2', linkName: 'a' },
  ],
  [{ name: `demo-1.0/${'deep/'.repeat(40)}a`, data: 'x'.repeat(700), pax: { comment: 'c'.repeat(200), size: '700' } }],
  [
    { name: 'pax', type: 'g', data: '20 path=demo-1.0/x\n\n' },
    { name: 'pax', type: 'x', data: '18 path=demo-1.0/y\n' },
    { name: 'pax', type: 'x', data: '18 path=demo-1.0/z\n' },
    { name: 'long', type: 'L', data: `${'demo-1.0/'.repeat(20)}\0` },
    { name: 'a', data: 'a' },
  ],
  [
    { name: 'demo-1.0/s', type: 'S', data: 's' },
    { name: 'demo-1.0/h', type: '1', linkName: 'demo-1.0/s' },
  ],
]

const HUGE = [0xff, 0x7f, 0x80, 0x00]
const SIGNATURES = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07']

type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer

/** Where a record begins, if there is one. */
function recordIn(bytes: Buffer, random: Random): number {
  const found = bytes.indexOf(random.pick(SIGNATURES), random.below(bytes.length + 1), 'latin1')
  return Math.max(found, 0)
}

const CHANGES: Readonly<Record<string, Change>> = {
  'bits flipped': (bytes, random) => {
    for (const at of random.some(1, 8, () => random.below(bytes.length)))
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at)
    return bytes
  },
  truncated: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'another header spliced in': (bytes, random, other) => {
    const from = recordIn(other, random)
    const at = random.chance(0.5) ? recordIn(bytes, random) : random.below(bytes.length)
    const piece = other.subarray(from, from + random.pick([4, 30, 46, 100, 512]))
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + (random.chance(0.5) ? piece.length : 0))])
  },
  'a huge number': (bytes, random) => {
    const at = recordIn(bytes, random) + random.below(56)
    const width = random.pick([2, 4, 8])
    return at + width > bytes.length ? bytes : Buffer.from(bytes).fill(random.pick(HUGE), at, at + width)
  },
  'octal digits changed': (bytes, random) => {
    const block = 512 * random.below(Math.max(1, bytes.length >> 9))
    const [at, length] = random.pick([
      [124, 12],
      [148, 8],
      [100, 8],
      [156, 1],
      [257, 8],
      [345, 20],
      [0, 20],
    ] as const)
    const text = random.pick(['77777777777\0', '\x80\0\0\0\0\0\0\x7f', '        ', '-1', '0', 'x', '\xff'.repeat(12)])
    if (block + at + length > bytes.length) return bytes
    bytes.write(text.slice(0, length), block + at, 'latin1')
    return bytes
  },
  'a part taken out': (bytes, random) => {
    const at = random.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.below(64))])
  },
  'a part twice': (bytes, random) => {
    const at = random.below(bytes.length)
    const end = Math.min(bytes.length, at + random.below(600))
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
  },
}

const NAMES = Object.keys(CHANGES)

/** `count` damaged archives, the same for the same seed; a third of them tars. */
export function mutationsOf(seed: number, count: number): readonly Mutation[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index) => (index % 3 === 2 ? damagedTar(random) : damagedZip(random)))
}

function damagedZip(random: Random): Mutation {
  const isWheel = random.chance(0.3)
  const whole = isWheel ? wheel.bytes : random.pick(ZIPS)
  const { bytes, how } = damage(random, whole, random.pick(ZIPS))
  return { filename: wheel.filename, bytes, how }
}

/** Inside its gzip, or as it stands. */
function damagedTar(random: Random): Mutation {
  const whole = random.chance(0.2) ? undefined : makeTar(random.pick(TARS), random.below(3))
  if (whole === undefined || random.chance(0.2)) {
    const packed = whole === undefined ? sdist.bytes : gzipSync(whole)
    return { filename: sdist.filename, ...damage(random, packed, sdist.bytes) }
  }
  const { bytes, how } = damage(random, whole, makeTar(random.pick(TARS)))
  const sealed = random.chance(0.7) ? resealed(bytes) : bytes
  return { filename: sdist.filename, bytes: gzipSync(sealed, { level: 1 }), how }
}

/** With checksums that hold again, so that readers come to what lies behind them. */
function resealed(tar: Buffer): Buffer {
  const blocks = Buffer.from(tar)
  for (let at = 0; at + 512 <= blocks.length; at += 512) {
    if (blocks.toString('latin1', at + 257, at + 262) !== 'ustar') continue
    const block = blocks.subarray(at, at + 512).fill(' ', 148, 156)
    const sum = block.reduce((total, byte) => total + byte, 0)
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  }
  return blocks
}

function damage(random: Random, whole: Buffer, other: Buffer): { bytes: Buffer; how: string } {
  let bytes: Buffer = Buffer.from(whole)
  const done = random.some(1, 3, () => random.pick(NAMES))
  for (const how of done) if (bytes.length > 0) bytes = CHANGES[how]?.(Buffer.from(bytes), random, other) ?? bytes
  return { bytes, how: done.join(', ') }
}
