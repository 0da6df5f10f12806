import { describe, expect, it } from '@jest/globals'
import { commitAll, git } from '../project/source-tree.ts'
import { foundIn, repositoryOf } from './crates.ts'
import { FILES, shapeOf } from './judged.ts'

/** What was tagged before, what is tagged now, and what is said of it. */
const CASES: readonly (readonly [before: readonly string[], now: string, shapes: readonly string[], text?: string])[] =
  [
    [[], '1.2.0', []],
    [['1.2.0'], '1.2.1', []],
    [['1.2.0'], '1.3.0', []],
    [['1.2.0'], '2.0.0', []],
    [['1.2'], '1.2.1', []],
    [['1.2.0'], '1.2.0.post1', []],
    [['1.2.0.1'], '1.2.0.2', []],
    [['1.2.0', '1.3.0rc1'], '1.3.0', []],
    [['1.2.0'], '1.3.0rc1', []],
    [['1.2.0'], '1!1.0.0', []],
    [['1.2.0'], '1.4.0', ['notice SRC-11'], '1.4.0 follows 1.2.0: numbers between them were left out'],
    [['1.2.0'], '1.3.1', ['notice SRC-11'], '1.3.1 follows 1.2.0'],
    [['1.2.0'], '3.0.0', ['notice SRC-11'], '3.0.0 follows 1.2.0'],
    [['2026.3.0', '2026.8.0'], '2026.11.0', []],
    [
      ['2.0.0', '2.0.1', '1.9.0'],
      '1.9.1',
      ['notice SRC-11'],
      '1.9.1 is lower than 2.0.1, which is tagged already; a backport after 1.9.0',
    ],
    [['2.0.1'], '1.9.0', ['warning SRC-11'], '1.9.0 is lower than 2.0.1, which is tagged already'],
    [['1.2.0'], '1.2.0', []],
  ]

describe('the step from the last version', () => {
  it.each(CASES)('from %j to %s', async (...[before, now, shapes, text]: (typeof CASES)[number]) => {
    await using tree = await repositoryOf({ ...FILES, 'other.txt': '' })
    for (const version of before) git(tree.path, 'tag', `v${version}`)
    git(tree.path, 'tag', 'other-v9.0.0')
    commitAll(tree.path, 'next')
    const found = await foundIn(tree.path, ['SRC-11'], { tag: `v${now}` })
    expect(found.map(shapeOf)).toEqual(shapes)
    if (text !== undefined) expect(found[0]?.message).toContain(text)
    for (const { remedy } of found) expect(remedy).not.toBe('')
  })

  it('says which versions would follow', async () => {
    await using tree = await repositoryOf(FILES)
    git(tree.path, 'tag', 'v1.2.0')
    commitAll(tree.path, 'next')
    const [found] = await foundIn(tree.path, ['SRC-11'], { tag: 'v1.4.0' })
    expect(found?.remedy).toContain('the next version is one of 1.2.1, 1.3.0, 2.0.0')
  })
})
