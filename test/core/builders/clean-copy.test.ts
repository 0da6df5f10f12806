import { chmod, lstat, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeScratch } from '@pyrelease/core'
import { type CopyFacts, makeCleanCopy } from '../../../packages/core/src/builders/clean-copy.ts'
import { addFiles, commitAll, git, writeTree } from '../project/source-tree.ts'

const env = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', HOME: '/nonexistent' }
const laptop = (root: string): CopyFacts => ({ root, inGit: true, committedOnly: false, env })
const runner = (root: string): CopyFacts => ({ ...laptop(root), committedOnly: true })

const list = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.git/'))
    .sort()

describe('a clean copy of a repository', () => {
  it('holds the tracked files with their uncommitted changes, and nothing that only lies there', async () => {
    await using tree = await writeTree({
      'pkg/a.py': 'a = 1\n',
      'run.sh': '#!/bin/sh\n',
      'gone.py': '',
      'folder/below.py': '',
      'forced.log': 'x',
      '.gitignore': '*.log\n*.so\n',
    })
    await chmod(join(tree.path, 'run.sh'), 0o775)
    await symlink('pkg/a.py', join(tree.path, 'link.py'))
    commitAll(tree.path)
    git(tree.path, 'add', '--force', 'forced.log')
    git(tree.path, 'tag', 'v1.0')
    await addFiles(tree.path, { 'pkg/a.py': 'a = 2\n', 'notes.tmp': '', 'pkg/b.so': '', 'staged.py': '' })
    await rm(join(tree.path, 'gone.py'))
    git(tree.path, 'add', 'staged.py')
    await rm(join(tree.path, 'folder'), { recursive: true })
    await addFiles(tree.path, { folder: 'now an untracked file' })

    await using into = await makeScratch('copy')
    const copy = await makeCleanCopy(laptop(tree.path), into.path)
    const expected = ['.gitignore', 'forced.log', 'link.py', 'pkg/a.py', 'run.sh', 'staged.py']
    expect([...copy.files].sort()).toEqual(expected)
    expect(await list(into.path)).toEqual(expected)
    expect(copy).toMatchObject({ from: 'git', reverted: [] })
    expect(await readFile(join(into.path, 'pkg/a.py'), 'utf8')).toBe('a = 2\n')
    expect((await lstat(join(into.path, 'run.sh'))).mode & 0o777).toBe(0o755)
    expect((await lstat(join(into.path, 'link.py'))).isSymbolicLink()).toBe(true)
    // Backends ask the copy's git.
    expect(git(into.path, 'ls-files').split('\n').sort()).toEqual(expected)
    expect(git(into.path, 'describe', '--tags')).toBe('v1.0')
  })

  it('holds the commit alone on a runner, and names what was changed since', async () => {
    await using tree = await writeTree({ 'a.py': 'a = 1\n', 'b.py': 'b = 1\n' })
    commitAll(tree.path)
    await addFiles(tree.path, { 'a.py': 'a = 2\n', 'new.py': '' })
    await rm(join(tree.path, 'b.py'))
    git(tree.path, 'add', 'new.py')

    await using into = await makeScratch('copy')
    const { reverted } = await makeCleanCopy(runner(tree.path), into.path)
    expect([...reverted].sort()).toEqual(['a.py', 'b.py', 'new.py'])
    expect(await list(into.path)).toEqual(['a.py', 'b.py'])
    expect(await readFile(join(into.path, 'a.py'), 'utf8')).toBe('a = 1\n')
  })

  it('is made of a shallow clone too, and before the first commit', async () => {
    await using tree = await writeTree({ 'a.py': '' })
    commitAll(tree.path)
    commitAll(tree.path, 'second')
    await using clone = await makeScratch('clone')
    git(clone.path, 'clone', '--quiet', '--depth', '1', `file://${tree.path}`, 'here')
    await using first = await makeScratch('copy')
    await makeCleanCopy(runner(join(clone.path, 'here')), first.path)
    expect(await list(first.path)).toEqual(['a.py'])

    await using unborn = await writeTree({ 'a.py': '', 'b.py': '' })
    git(unborn.path, 'init', '--quiet', '.')
    git(unborn.path, 'add', 'a.py')
    await using second = await makeScratch('copy')
    await makeCleanCopy(laptop(unborn.path), second.path)
    expect(await list(second.path)).toEqual(['a.py'])
  })

  it('holds the files of submodules', async () => {
    await using inner = await writeTree({ 'lib.c': 'int x;\n' })
    commitAll(inner.path)
    await using tree = await writeTree({ 'a.py': '' })
    commitAll(tree.path)
    git(tree.path, 'submodule', '--quiet', 'add', inner.path, 'vendor')
    await using into = await makeScratch('copy')
    await makeCleanCopy(laptop(tree.path), into.path)
    expect(await list(into.path)).toEqual(['.gitmodules', 'a.py', 'vendor/lib.c'])
    expect(git(into.path, 'ls-files')).toContain('vendor/lib.c')
  })

  it('says what git said when git refuses', async () => {
    await using tree = await writeTree({ 'a.py': '' })
    commitAll(tree.path)
    await using into = await writeTree({ occupied: '' })
    await expect(makeCleanCopy(laptop(tree.path), into.path)).rejects.toThrow(
      /git clone said\n[\s\S]*not an empty directory/,
    )
  })
})

it('leaves out what is known as a leftover, where there is no git to ask', async () => {
  await using tree = await writeTree({
    'pyproject.toml': '',
    'src/pkg/build/__init__.py': '',
    'src/pkg/_c.cpython-312-x86_64-linux-gnu.so': '',
    'src/pkg.egg-info/PKG-INFO': '',
    'src/pkg/__pycache__/a.pyc': '',
    'build/lib/a.py': '',
    'dist/pkg-1.0.tar.gz': '',
    '.venv/bin/python': '',
    'target/debug/x': '',
  })
  await using into = await makeScratch('copy')
  const copy = await makeCleanCopy({ ...laptop(tree.path), inGit: false }, into.path)
  expect(copy).toEqual({ files: ['pyproject.toml', 'src/pkg/build/__init__.py'], from: 'folder', reverted: [] })
  expect(await list(into.path)).toEqual(copy.files)
})
