// Large wheels are read in threads: the same is found in them as without.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { openZip, ZIP_LIMITS } from '../../../packages/core/src/archive/zip.ts'
import { readContents } from '../../../packages/core/src/checks/wheel/contents.ts'
import { parseRecord } from '../../../packages/core/src/standards/record.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'
import { makeZip } from '../../fakes/archives.ts'
import { elf } from '../../fakes/native-code.ts'

const LARGE = 17 * 2 ** 20
const large = Buffer.alloc(LARGE, 'abcdefgh\n')

const bytes = makeZip([
  { name: 'folder/' },
  { name: 'large.txt', data: large },
  { name: 'broken.txt', data: 'x', crc: 1 },
  { name: 'lib.so', data: Buffer.concat([elf('x86_64'), Buffer.from('\0/tmp/pip-1\0PyInit_lib\0')]) },
  { name: 'code.py', data: 'token = "ghp_"' },
  { name: 'strong.txt', data: 'x' },
])
const record = parseRecord('strong.txt,sha512=AAAA,\n')

// The threads of a run from the sources need a Node that reads TypeScript.
const onNewNode = 'typescript' in process.features ? test : test.skip

onNewNode('threads find what is found without them', async () => {
  await using scratch = await makeScratch('threads')
  const path = join(scratch.path, 'large.whl')
  writeFileSync(path, bytes)
  const zip = openZip(bytesOf(bytes))
  const [alone, together] = [
    await readContents(zip, record),
    await readContents(zip, record, { path, limits: ZIP_LIMITS }),
  ]
  expect([...together]).toEqual([...alone])
  expect(Object.fromEntries(together)).toMatchObject({
    'large.txt': { sha256: createHash('sha256').update(large).digest('hex'), marks: new Set() },
    'broken.txt': { sha256: '', damage: 'bad CRC-32 for broken.txt' },
    'lib.so': { binary: { format: 'ELF' }, runPaths: [], marks: new Set(['\0/tmp/pip-', 'PyInit_lib\0']) },
    'code.py': { runPaths: undefined, marks: new Set(['ghp_']) },
    'strong.txt': { recorded: createHash('sha512').update('x').digest('base64url') },
  })
})

onNewNode('what fails in a thread fails here, and others are served all the same', async () => {
  await using scratch = await makeScratch('threads')
  const path = join(scratch.path, 'large.whl')
  const zip = openZip(bytesOf(bytes))
  const read = (): Promise<unknown> => readContents(zip, record, { path, limits: ZIP_LIMITS })
  await expect(Promise.all(Array.from({ length: 6 }, read))).rejects.toThrow('ENOENT')
  writeFileSync(path, bytes)
  await expect(read()).resolves.toHaveProperty('size', 5)
  writeFileSync(path, makeZip([{ name: 'a.txt', data: 'x' }]))
  await expect(read()).rejects.toThrow('was changed while it was read')
})
