import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../packages/core/src/archive/bytes.ts'
import { Failure } from '../../packages/core/src/failure.ts'
import { makeScratch } from '../../packages/core/src/scratch.ts'
import { unpackSdist, unpackZip } from '../../packages/core/src/unpack.ts'
import { makeSdist, makeTarGz, makeZip, type TarContent, type ZipContent } from '../fakes/archives.ts'

const posix = process.platform === 'win32' ? test.skip : test

describe('unpackSdist', () => {
  posix('writes files, folders and links with plain modes and the times of the archive', async () => {
    await using scratch = await makeScratch('unpack')
    const modified = new Date('2025-06-07T08:09:10Z')
    const { bytes } = makeSdist({
      members: [
        { name: 'demo-1.0/bin/', mode: 0o700, modified },
        { name: 'demo-1.0/bin/run', data: 'run', mode: 0o4700, modified },
        { name: 'demo-1.0/bin/copy', type: '1', linkName: 'demo-1.0/bin/run', mode: 0o4700, modified },
        { name: 'demo-1.0/link', type: '2', linkName: 'bin/run', modified },
        { name: 'demo-1.0/secret', data: '', mode: 0o600, modified },
      ],
    })
    const into = join(scratch.path, 'new', 'folder')
    const { top } = await unpackSdist(bytesOf(bytes), into)
    expect(top).toBe(join(into, 'demo-1.0'))
    expect(readdirSync(top).toSorted()).toEqual(['PKG-INFO', 'bin', 'demo.py', 'link', 'pyproject.toml', 'secret'])
    const mode = (path: string): number => statSync(join(top, path)).mode & 0o7777
    expect([mode('bin'), mode('bin/run'), mode('bin/copy'), mode('secret')]).toEqual([0o755, 0o755, 0o755, 0o644])
    expect(readFileSync(join(top, 'bin/copy'), 'utf8')).toBe('run')
    expect(readlinkSync(join(top, 'link'))).toBe('bin/run')
    for (const path of ['bin', 'bin/run', 'link', 'secret'])
      expect(lstatSync(join(top, path)).mtimeMs).toBe(modified.getTime())
  })

  test.each<[string, readonly TarContent[]]>([
    ['a name that goes up', [{ name: 'top/../../evil', data: 'x' }]],
    [
      'a file through a link',
      [
        { name: 'top/l', type: '2', linkName: '..' },
        { name: 'top/l/evil', data: 'x' },
      ],
    ],
    ['a link outside', [{ name: 'top/l', type: '2', linkName: '/etc/passwd' }]],
  ])('%s writes nothing elsewhere and fails', async (_, contents) => {
    await using scratch = await makeScratch('unpack')
    const path = join(scratch.path, 'demo-1.0.tar.gz')
    writeFileSync(path, makeTarGz(contents))
    const unpacking = unpackSdist(path, join(scratch.path, 'into'))
    await expect(unpacking).rejects.toBeInstanceOf(Failure)
    await expect(unpacking).rejects.toThrow(/^demo-1.0.tar.gz cannot be unpacked: /)
    expect(existsSync(join(scratch.path, 'evil'))).toBe(false)
  })

  test('nothing is written over', async () => {
    await using scratch = await makeScratch('unpack')
    await unpackSdist(bytesOf(makeSdist().bytes), scratch.path)
    await expect(unpackSdist(bytesOf(makeSdist().bytes), scratch.path)).rejects.toThrow('sdist cannot be unpacked: ')
  })

  test('a file that is not there is no fault of the archive', async () => {
    await expect(unpackSdist('/nowhere/demo-1.0.tar.gz', '/nowhere')).rejects.toThrow('ENOENT')
  })
})

describe('unpackZip', () => {
  posix('writes files and folders, small and large, with plain modes', async () => {
    await using scratch = await makeScratch('unpack')
    const large = Buffer.alloc(33 << 20, 'large, ')
    const path = join(scratch.path, 'tool-1.0-py3-none-any.whl')
    writeFileSync(
      path,
      makeZip([
        { name: 'empty/' },
        { name: 'tool/bin/run', data: 'run', mode: 0o100700 },
        { name: 'tool/large', data: large, mode: 0o100600 },
      ]),
    )
    const into = join(scratch.path, 'into')
    await unpackZip(path, into)
    expect(statSync(join(into, 'empty')).isDirectory()).toBe(true)
    expect(statSync(join(into, 'tool/bin/run')).mode & 0o7777).toBe(0o755)
    expect(statSync(join(into, 'tool/large')).mode & 0o7777).toBe(0o644)
    expect(readFileSync(join(into, 'tool/large')).equals(large)).toBe(true)
  })

  test.each<[string, readonly ZipContent[]]>([
    [
      'a name that goes up',
      [
        { name: 'good', data: 'x' },
        { name: '../evil', data: 'x' },
      ],
    ],
    [
      'a symlink',
      [
        { name: 'l', data: '..', mode: 0o120777 },
        { name: 'l/evil', data: 'x' },
      ],
    ],
  ])('%s writes nothing at all and fails', async (_, contents) => {
    await using scratch = await makeScratch('unpack')
    const into = join(scratch.path, 'into')
    await expect(unpackZip(bytesOf(makeZip(contents)), into)).rejects.toThrow('archive cannot be unpacked: ')
    expect(readdirSync(scratch.path)).toEqual([])
  })

  test('damage is found', async () => {
    await using scratch = await makeScratch('unpack')
    const bytes = makeZip([{ name: 'a', data: 'x', crc: 1 }])
    await expect(unpackZip(bytesOf(bytes), scratch.path)).rejects.toThrow('bad CRC-32 for a')
  })
})
