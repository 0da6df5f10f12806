import { describe, expect, it } from '@jest/globals'
import { makeScratch, readGit, trackedFiles } from '@pyrelease/core'
import {
  changedFiles,
  fileAt,
  ignoredAmong,
  lfsFiles,
  tagsAtHead,
  trackedAmong,
} from '../../../packages/core/src/project/git.ts'
import { addFiles, commitAll, git, writeTree } from './source-tree.ts'

describe('readGit', () => {
  it('knows top, commit, time, tags and changes', async () => {
    await using tree = await writeTree({ 'pkg/a.py': 'a = 1\n', '.gitignore': 'ignored\n' })
    const first = commitAll(tree.path)
    git(tree.path, 'tag', 'light')
    git(tree.path, 'tag', '--annotate', 'marked', '--message', 'm')
    git(tree.path, 'tag', '--annotate', 'twice', 'marked', '--message', 'm')
    await addFiles(tree.path, { 'b.py': 'b = 1\n' })
    const second = commitAll(tree.path, 'second')
    git(tree.path, 'tag', 'v2')

    const state = await readGit(`${tree.path}/pkg`)
    expect(state).toMatchObject({
      top: tree.path,
      commit: second,
      commitTime: 1767323045,
      shallow: false,
    })
    expect(state?.tags).toEqual([
      { name: 'light', annotated: false, commit: first },
      { name: 'marked', annotated: true, commit: first },
      { name: 'twice', annotated: true, commit: first },
      { name: 'v2', annotated: false, commit: second },
    ])
    expect(state && tagsAtHead(state).map(({ name }) => name)).toEqual(['v2'])

    await addFiles(tree.path, { ignored: 'x', 'new.py': 'x' })
    expect(await changedFiles(tree.path)).toEqual([])
    await addFiles(tree.path, { 'b.py': 'b = 2\n', 'pkg/a.py': 'a = 2\n' })
    expect(await changedFiles(tree.path)).toEqual(['b.py', 'pkg/a.py'])
  })

  it('knows a clone that lacks history', async () => {
    await using tree = await writeTree({ a: '1' })
    commitAll(tree.path)
    commitAll(tree.path, 'second')
    await using clone = await makeScratch('clone')
    git(clone.path, 'clone', '--quiet', '--depth', '1', `file://${tree.path}`, 'here')
    expect((await readGit(`${clone.path}/here`))?.shallow).toBe(true)
  })

  it('knows a repository before its first commit', async () => {
    await using tree = await writeTree({})
    git(tree.path, 'init', '--quiet', '.')
    expect(await readGit(tree.path)).toMatchObject({ commit: undefined, commitTime: undefined, tags: [] })
  })

  it('knows a work tree, and the clone that it shares its history with', async () => {
    await using tree = await writeTree({ a: '1' })
    commitAll(tree.path)
    commitAll(tree.path, 'second')
    await using clone = await makeScratch('clone')
    git(clone.path, 'clone', '--quiet', '--depth', '1', `file://${tree.path}`, 'here')
    git(`${clone.path}/here`, 'worktree', 'add', '--quiet', '--detach', `${clone.path}/there`)
    expect(await readGit(`${clone.path}/there`)).toMatchObject({ top: `${clone.path}/there`, shallow: true })
  })

  it('takes a folder called .git for no repository', async () => {
    await using tree = await writeTree({ '.git/x': '' })
    expect(await readGit(tree.path)).toBeUndefined()
  })

  it('says nothing outside a repository, and without git', async () => {
    await using tree = await writeTree({ a: '1' })
    expect(await readGit(tree.path)).toBeUndefined()
    expect(await readGit(`${tree.path}/absent`)).toBeUndefined()
    expect(await trackedFiles(tree.path)).toBeUndefined()
    expect(await trackedAmong(tree.path, ['a'])).toBeUndefined()
    commitAll(tree.path)
    const path = process.env['PATH']
    process.env['PATH'] = tree.path
    try {
      expect(await readGit(tree.path)).toBeUndefined()
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('files of a repository', () => {
  it('lists what is tracked, relative to the folder, names as they are', async () => {
    await using tree = await writeTree({ 'pkg/ä b.py': '', 'pkg/sub/c.py': '', 'top.py': '', '.gitignore': 'no.py\n' })
    commitAll(tree.path)
    await addFiles(tree.path, { 'no.py': '', 'pkg/new.py': '' })
    expect(await trackedFiles(`${tree.path}/pkg`)).toEqual(['sub/c.py', 'ä b.py'])
    expect(await trackedAmong(tree.path, ['top.py', 'no.py', 'pkg/[x].py'])).toEqual(new Set(['top.py']))
    expect(await trackedAmong(tree.path, [])).toEqual(new Set())
  })

  it('knows what would be ignored, and what LFS keeps', async () => {
    await using tree = await writeTree({
      '.gitignore': '*.so\n',
      '.gitattributes': '*.bin filter=lfs\n',
      'a/b.bin': '',
    })
    commitAll(tree.path)
    expect(await ignoredAmong(tree.path, ['a/x.so', 'a/x.pyd'])).toEqual(new Set(['a/x.so']))
    expect(await ignoredAmong(tree.path, [])).toEqual(new Set())
    expect(await lfsFiles(`${tree.path}/a`)).toEqual(['b.bin'])
  })

  it('reads a file as it was', async () => {
    await using tree = await writeTree({ 'a.py': 'old' })
    const first = commitAll(tree.path)
    await addFiles(tree.path, { 'a.py': 'new' })
    expect(await fileAt(tree.path, first, 'a.py')).toBe('old')
    expect(await fileAt(tree.path, first, 'b.py')).toBeUndefined()
  })
})
