import { createHash } from 'node:crypto'
import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { openFileBytes, sha256OfFile } from '../../packages/core/src/file-bytes.ts'
import { makeScratch } from '../../packages/core/src/scratch.ts'

test('a file is read at any place, and short at its end', async () => {
  await using scratch = await makeScratch('bytes')
  const path = join(scratch.path, 'file')
  writeFileSync(path, 'hello world')
  using bytes = openFileBytes(path)
  expect(bytes.size).toBe(11)
  expect(Buffer.from(bytes.read(6, 5)).toString()).toBe('world')
  expect(Buffer.from(bytes.read(9, 5)).toString()).toBe('ld')
  expect(bytes.read(20, 5)).toHaveLength(0)
  truncateSync(path, 3)
  expect(Buffer.from(bytes.read(0, 11)).toString()).toBe('hel')
})

test('the file is closed with its block', async () => {
  await using scratch = await makeScratch('bytes')
  const path = join(scratch.path, 'file')
  writeFileSync(path, 'x')
  const read = ((): (() => unknown) => {
    using bytes = openFileBytes(path)
    return () => bytes.read(0, 1)
  })()
  expect(read).toThrow('EBADF')
})

test('sha256OfFile', async () => {
  await using scratch = await makeScratch('bytes')
  const path = join(scratch.path, 'file')
  const content = Buffer.alloc(3 << 20, 'abc')
  writeFileSync(path, content)
  expect(await sha256OfFile(path)).toBe(createHash('sha256').update(content).digest('hex'))
})
