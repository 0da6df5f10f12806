import { describe, expect, it } from '@jest/globals'
import { applyIgnores, type Finding, nameOf } from '../../packages/core/src/finding.ts'

const finding = (parts: Partial<Finding>): Finding => ({ severity: 'error', message: 'm', remedy: 'r', ...parts })

describe('setting findings aside', () => {
  const wheel = finding({ key: 'not-executed', subject: 'a-1-cp312-cp312-win_amd64.whl' })
  it.each([
    ['by key', { finding: 'not-executed', pattern: undefined }, true],
    ['by a pattern that fits', { finding: 'not-executed', pattern: '*-win_*' }, true],
    ['not by a pattern that does not fit', { finding: 'not-executed', pattern: '*-macosx_*' }, false],
    ['not by another key', { finding: 'readme', pattern: undefined }, false],
  ])('%s', (_, entry, aside) => {
    const judged = applyIgnores([wheel], [{ ...entry, reason: 'because' }])
    expect(judged.standing).toEqual(aside ? [] : [wheel])
    expect(judged.ignored).toEqual(aside ? [{ finding: wheel, reason: 'because' }] : [])
  })

  it('takes a dot in a pattern for a dot', () => {
    const judged = applyIgnores([finding({ id: 'X', subject: 'a1b' })], [{ finding: 'X', pattern: 'a.b', reason: 'r' }])
    expect(judged.standing).toHaveLength(1)
  })
})

it('names a finding by key and id, or by the one that it has', () => {
  expect([nameOf({ key: 'readme', id: 'SRC-13' }), nameOf({ id: 'SRC-18' }), nameOf({ key: 'k' })]).toEqual([
    'readme SRC-13',
    'SRC-18',
    'k',
  ])
})
