import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  type BuildReport,
  type Built,
  readBuildReport,
  readOutFolder,
  refuseStrangers,
  writeOutFolder,
} from '@pyrelease/core'
import { addFiles, writeTree } from '../project/source-tree.ts'

const sha = (digit: string): string => digit.repeat(64)

async function buildOf(scratch: string, entry: string, files: Readonly<Record<string, string>>) {
  const built: Built[] = []
  for (const [name, digit] of Object.entries(files)) {
    const path = join(scratch, `${digit}-${name}`)
    await writeFile(path, digit)
    const kind = name.endsWith('.whl') ? 'wheel' : 'sdist'
    const file = {
      name,
      kind,
      sha256: sha(digit),
      size: 1,
      tags: [],
      'requires-python': null,
      'extension-modules': [],
    } as const
    built.push({ path, file: { ...file, tags: [], 'extension-modules': [] }, name: 'a', version: '1', binaries: [] })
  }
  const report: BuildReport = {
    schema: 'pyrelease.build/1',
    entry,
    project: { name: 'a', version: '1' },
    builder: { name: 'build', version: '1' },
    strategy: 'frontend',
    rustc: null,
    'source-date-epoch': 0,
    'wheels-from': 'sdist',
    phases: [],
    files: built.map(({ file }) => file),
  }
  return { report, built }
}

async function write(out: string, scratch: string, entry: string, files: Readonly<Record<string, string>>) {
  const { report, built } = await buildOf(scratch, entry, files)
  return writeOutFolder(await readOutFolder(out), report, built)
}

describe('the folder that files are written to', () => {
  it('gets files and report, and a second build replaces what the first wrote', async () => {
    await using tree = await writeTree({})
    const out = join(tree.path, 'dist')
    const written = await write(out, tree.path, 'this-machine', { 'a-1.tar.gz': '1', 'a-1-py3-none-any.whl': '2' })
    expect(written).toEqual(
      ['a-1.tar.gz', 'a-1-py3-none-any.whl', 'this-machine.build.json'].map((name) => join(out, name)),
    )
    const report = await readFile(join(out, 'this-machine.build.json'), 'utf8')
    expect(readBuildReport(report, 'it').files.map(({ sha256 }) => sha256)).toEqual([sha('1'), sha('2')])

    await write(out, tree.path, 'this-machine', { 'a-2.tar.gz': '3' })
    expect(await readdir(out)).toEqual(['a-2.tar.gz', 'this-machine.build.json'])
  })

  it('keeps the files of other entries, the same file of two entries among them', async () => {
    await using tree = await writeTree({})
    await write(tree.path, tree.path, 'linux', { 'shared.whl': '1', 'linux.whl': '2' })
    await write(tree.path, tree.path, 'macos', { 'shared.whl': '1', 'macos.whl': '3' })
    await write(tree.path, tree.path, 'macos', { 'macos.whl': '3' })
    const kept = (await readdir(tree.path)).filter((name) => !/^\d-/.test(name))
    expect(kept).toEqual(['linux.build.json', 'linux.whl', 'macos.build.json', 'macos.whl', 'shared.whl'])
  })

  it('refuses two files of one name with different bytes', async () => {
    await using tree = await writeTree({})
    const out = join(tree.path, 'dist')
    await write(out, tree.path, 'linux', { 'a.whl': '1' })
    await expect(write(out, tree.path, 'macos', { 'a.whl': '2' })).rejects.toThrow(
      /^digest-differs: a\.whl occurs twice with different digests: 1{64} from linux, 2{64} from macos$/,
    )
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp | undefined]>([
    ['nothing', {}, undefined],
    ['what keeps it in git', { '.gitkeep': '', '.gitignore': '*' }, undefined],
    ['files of another tool', { 'a-1.tar.gz': '' }, /holds a-1\.tar\.gz: no build of pyrelease wrote that/],
    ['many', { a: '', b: '', c: '', d: '', e: '', f: '' }, /holds a, b, c, d, e and 1 more/],
    ['a report that is none', { 'x.build.json': '{}' }, /holds x\.build\.json/],
  ])('is looked at before anything is built: %s', async (_, files, says) => {
    await using tree = await writeTree({})
    await addFiles(tree.path, files)
    const out = await readOutFolder(tree.path)
    const look = (): void => {
      refuseStrangers(out)
    }
    if (says === undefined) expect(look).not.toThrow()
    else expect(look).toThrow(says)
  })
})
