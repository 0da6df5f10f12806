import { describe, expect, it } from '@jest/globals'
import { judgeAll } from '@pyrelease/core'
import { SOURCE_CHECKS } from '../../../packages/core/src/checks/source/index.ts'
import { edited, FILES, judgeFiles } from './judged.ts'

describe('the catalogue', () => {
  it('finds nothing in a good project', async () => {
    expect(await judgeFiles(FILES)).toEqual([])
  })

  it('names the nearest classifier', async () => {
    const [finding] = await judgeFiles(edited('4 - Beta', '4 - Betta'))
    expect(finding?.remedy).toContain('Write "Development Status :: 4 - Beta"')
  })

  it('has an id or a key, a question and an authority in every row', () => {
    for (const { id, key, asks, definedBy } of SOURCE_CHECKS) {
      expect(`${id ?? ''}${key ?? ''}`).toMatch(/^(SRC-\d\d)?([a-z\d-]*)$/)
      expect(asks).not.toBe('')
      expect(definedBy).not.toBe('')
    }
  })

  it('is never empty', () => {
    expect(() => judgeAll([], {})).toThrow('a catalogue without checks')
  })
})
