import { describe, expect, it } from '@jest/globals'
import { inTree, leavesTree, openTree, upwards } from '../../../packages/core/src/project/tree.ts'
import { writeTree } from './source-tree.ts'

describe('paths in a tree', () => {
  it.each([
    [['.'], '.'],
    [['a', '../b/./c'], 'b/c'],
    [['a\\b', 'c'], 'a/b/c'],
    [['a', '../../b'], '../b'],
  ])('joins %j to %s', (parts, path) => {
    expect(inTree(...parts)).toBe(path)
  })

  it.each([
    ['../x', true],
    ['..', true],
    ['/x', true],
    ['C:\\x', true],
    ['..x', false],
    ['a/b', false],
  ])('%s leaves the tree: %s', (path, leaves) => {
    expect(leavesTree(path)).toBe(leaves)
  })

  it('climbs', () => {
    expect(upwards('a/b')).toEqual(['a/b', 'a', '.'])
    expect(upwards('.')).toEqual(['.'])
  })

  it('reads what is there', async () => {
    await using folder = await writeTree({ 'a/b.txt': 'text', bad: new Uint8Array([0xff]) })
    const tree = openTree(folder.path, false)
    expect(await tree.text('a/b.txt')).toBe('text')
    expect(await tree.text('bad')).toBeUndefined()
    expect(await tree.bytes('none')).toBeUndefined()
    expect([await tree.isFolder('a'), await tree.isFolder('bad'), await tree.isFolder('none')]).toEqual([
      true,
      false,
      false,
    ])
    expect(await tree.trackedAmong(['a/b.txt'])).toBeUndefined()
  })
})
