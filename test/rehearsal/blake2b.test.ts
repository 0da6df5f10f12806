import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createBlake2b256 } from '../../packages/rehearsal/src/blake2b.ts'

/** Digests by Python's `hashlib.blake2b(data, digest_size=32)`; the data is the bytes 0, 1, … 255, 0, … */
const DIGESTS: readonly (readonly [length: number, digest: string])[] = [
  [0, '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
  [1, '03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314'],
  [127, 'f2fe67ff342e21b8f45e8f2e0bcd1d9243245d50ee6c78042e9c491388791c72'],
  [128, 'c3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1'],
  [129, 'f7f3c46ba2564ff4c4c162da1f5b605f9f1c4aa6a20652a9f9a337c1a2f5b9c9'],
  [256, '39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835'],
  [1000, 'c636324d47d89f2b2434dc2c994100663fbbaea880ff020fc5de89dd0f77a1ec'],
]

test.each(DIGESTS)('%s bytes, in pieces of any size', (length, digest) => {
  const data = Buffer.from(Array.from({ length }, (_, index) => index % 256))
  for (const piece of [1, 64, 127, 128, 129, 100_000]) {
    const digester = createBlake2b256()
    for (let at = 0; at < length; at += piece) digester.update(data.subarray(at, at + piece))
    expect(digester.digest()).toBe(digest)
  }
})

test('it is not a shortened BLAKE2b with 512 bits', () => {
  expect(createHash('blake2b512').digest('hex')).not.toContain(createBlake2b256().digest())
})
