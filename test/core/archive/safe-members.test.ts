import { describe, expect, test } from '@jest/globals'
import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { safeMembers, safeZipMembers } from '../../../packages/core/src/archive/safe-members.ts'
import { problemOfPath } from '../../../packages/core/src/archive/safe-paths.ts'
import { readTarGz } from '../../../packages/core/src/archive/tar.ts'
import { openZip } from '../../../packages/core/src/archive/zip.ts'
import { makeTarGz, makeZip, type TarContent, type ZipContent } from '../../fakes/archives.ts'

const rules = { windows: false }
const fromTar = (contents: readonly TarContent[]) => [...safeMembers(readTarGz(bytesOf(makeTarGz(contents))), rules)]
const fromZip = (contents: readonly ZipContent[]) => [...safeZipMembers(openZip(bytesOf(makeZip(contents))), rules)]

test('files, folders and links that stay inside pass, hard links as the files they name', () => {
  const members = fromTar([
    { name: 'top/a/run', data: 'run', mode: 0o700 },
    { name: 'top/a/' },
    { name: 'top/a/' },
    { name: 'top/link', type: '2', linkName: 'a/./run' },
    { name: 'top/a/up', type: '2', linkName: '../a' },
    { name: 'top/hard', type: '1', linkName: 'top/a/run', mode: 0o755 },
    { name: 'top/README', data: '1' },
    { name: 'top/readme', data: '2' },
  ])
  expect(members.map(({ path, kind, isExecutable, target }) => [path, kind, isExecutable, target])).toEqual([
    ['top/a/run', 'file', true, ''],
    ['top/a', 'directory', true, ''],
    ['top/a', 'directory', true, ''],
    ['top/link', 'symlink', false, 'a/./run'],
    ['top/a/up', 'symlink', false, '../a'],
    ['top/hard', 'file', true, ''],
    ['top/README', 'file', false, ''],
    ['top/readme', 'file', false, ''],
  ])
  expect(members[5]?.data().toString()).toBe('run')
})

const symlink = (name: string, linkName: string): TarContent => ({ name, type: '2', linkName })

test.each<[string, readonly TarContent[], string]>([
  ['nothing', [], 'archive is empty'],
  ['an absolute name', [{ name: '/etc/x' }], '"/etc/x" is absolute'],
  ['a name that goes up', [{ name: 'top/../../x' }], '"top/../../x" leaves the folder'],
  ['two folders', [{ name: 'top/a' }, { name: 'other/a' }], 'more than one top-level folder: top and other'],
  ['a file at the top', [{ name: 'top' }], 'top is no folder'],
  ['a file twice', [{ name: 'top/a' }, { name: 'top/a' }], 'top/a is in the archive twice'],
  ['a device', [{ name: 'top/null', type: '3' }], 'top/null is neither file nor folder nor link'],
  [
    'a hard link to nothing',
    [{ name: 'top/a', type: '1', linkName: 'top/b' }],
    'hard link top/a → top/b names no file',
  ],
  ['a hard link outside', [{ name: 'top/a', type: '1', linkName: '/etc/passwd' }], 'names no file before it'],
  ['a hard link to a link', [symlink('top/l', 'a'), { name: 'top/h', type: '1', linkName: 'top/l' }], 'names no file'],
  ['a link that goes up', [symlink('top/l', '../x')], 'symlink top/l → ../x leaves the tree'],
  ['a link that goes up too far', [symlink('top/a/l', '../../x')], 'leaves the tree'],
  ['a link to the top’s own folder', [symlink('top/l', '..')], 'leaves the tree'],
  ['an absolute link', [symlink('top/l', '/etc/passwd')], 'leaves the tree'],
  ['a link to a drive', [symlink('top/l', 'C:x')], 'leaves the tree'],
  ['a link with backslashes', [symlink('top/l', '..\\x')], 'leaves the tree'],
  ['a link to nothing', [symlink('top/l', '')], 'leaves the tree'],
  ['a link that goes up behind a folder', [symlink('top/a/s', '..'), symlink('top/a/l', 's/../x')], 'leaves the tree'],
  ['a member below a link', [symlink('top/l', 'a'), { name: 'top/l/x' }], 'top/l/x lies below top/l, a symlink'],
  [
    'a member below a link in other case',
    [symlink('top/L', 'a'), { name: 'top/l/x' }],
    'top/l/x lies below top/L, a symlink',
  ],
  ['a member below a file', [{ name: 'top/f' }, { name: 'top/f/x' }], 'top/f/x lies below top/f, a file'],
  ['a link in place of a folder', [{ name: 'top/a/x' }, symlink('top/a', 'b')], 'top/a is in the archive twice'],
  ['a link in place of a folder in other case', [{ name: 'top/A/x' }, symlink('top/a', 'b')], 'differ by case alone'],
])('%s is refused', (_, contents, message) => {
  expect(() => fromTar(contents)).toThrow(message)
})

test.each<[string, readonly ZipContent[], string]>([
  ['a name that goes up', [{ name: '../x' }], '"../x" leaves the folder'],
  ['a symlink', [{ name: 'l', data: '/etc/passwd', mode: 0o120777 }], 'l is a symlink'],
  ['a file twice', [{ name: 'a' }, { name: 'a' }], 'a is in the archive twice'],
  ['a file below a file', [{ name: 'a' }, { name: 'a/b/c' }], 'a/b/c lies below a, a file'],
])('in a ZIP archive %s is refused', (_, contents, message) => {
  expect(() => fromZip(contents)).toThrow(message)
})

test('a ZIP archive may have several top-level folders', () => {
  expect(fromZip([{ name: 'a/' }, { name: 'a/x' }, { name: 'b/x' }]).map(({ path }) => path)).toEqual([
    'a',
    'a/x',
    'b/x',
  ])
})

describe('problemOfPath', () => {
  test.each<[string, string | undefined, string | undefined]>([
    ['a/b.txt', undefined, undefined],
    ['a/ä b', undefined, undefined],
    ['', 'has no name', 'has no name'],
    ['a\nb', 'has control characters in its name', 'has control characters in its name'],
    ['a\\b', 'has a backslash in its name', 'has a backslash in its name'],
    ['C:/x', 'is absolute', 'is absolute'],
    ['a//b', 'has an empty part, or a dot, in its name', 'has an empty part, or a dot, in its name'],
    ['./a', 'has an empty part, or a dot, in its name', 'has an empty part, or a dot, in its name'],
    ['src/aux.c', undefined, 'has a name that Windows cannot have'],
    ['NUL', undefined, 'has a name that Windows cannot have'],
    ['auxiliary.c', undefined, undefined],
    ['a/file:stream', undefined, 'has a name that Windows cannot have'],
    ['a./b', undefined, 'has a name that Windows cannot have'],
  ])('%j', (path, anywhere, onWindows) => {
    expect(problemOfPath(path, { windows: false })).toBe(anywhere)
    expect(problemOfPath(path, { windows: true })).toBe(onWindows)
  })
})
