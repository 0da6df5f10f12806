import { describe, expect, test } from '@jest/globals'
import { TARGETS } from '../../../packages/core/src/matrix/targets.ts'
import { parseTargets, wordOf } from '../../../packages/core/src/matrix/words.ts'

describe('target words', () => {
  test.each([
    ['manylinux2014-x86_64', 'manylinux-x86_64', '2.17'],
    ['manylinux_2_17-x86_64', 'manylinux-x86_64', '2.17'],
    ['manylinux_2_28-aarch64', 'manylinux-aarch64', '2.28'],
    ['linux-x86_64', 'manylinux-x86_64', undefined],
    ['linux-arm64', 'manylinux-aarch64', undefined],
    ['manylinux-riscv64', 'manylinux-riscv64', undefined],
    ['musllinux-aarch64', 'musllinux-aarch64', undefined],
    ['x86_64-unknown-linux-musl', 'musllinux-x86_64', undefined],
    ['universal2', 'macos-universal2', undefined],
    ['macos-aarch64', 'macos-arm64', undefined],
    ['win_amd64', 'windows-x64', undefined],
    ['win32', 'windows-x86', undefined],
    ['ios-sim-x86_64', 'ios-sim-x86_64', undefined],
  ])('%s', (word, id, floor) => {
    expect(parseTargets([word]).rows.map((row) => [row.target.id, row.floor])).toEqual([[id, floor]])
  })

  test.each([
    [['manylinx2014-x86_64'], /is no target; did you mean manylinux2014-x86_64\?/],
    [['manylinux2011-x86_64'], /is no target/],
    [['poetry'], /targets: poetry is no target$/],
    [['manylinux2014-riscv64'], /lower floor than manylinux-riscv64 can have, which is 2\.31/],
    [['manylinux1-x86_64'], /lower floor/],
    [['manylinux2014-x86_64', 'manylinux_2_28-x86_64'], /two floors of one target/],
  ])('%j is refused', (words, message) => {
    expect(() => parseTargets(words)).toThrow(message)
  })

  test('sets, kinds, and a word that narrows a set', () => {
    const asked = parseTargets(['core', 'sdist', 'manylinux_2_28-x86_64', 'any'])
    expect(asked).toMatchObject({ sdist: true, any: true })
    expect(asked.rows).toHaveLength(8)
    expect(asked.rows[0]).toMatchObject({ target: { id: 'manylinux-x86_64' }, floor: '2.28' })
  })

  test('each row is found by its own spellings, and by nothing else', () => {
    expect(TARGETS).toHaveLength(26)
    for (const target of TARGETS)
      for (const word of [target.id, target.triple, ...target.aliases, wordOf(target, target.floor?.maturin)])
        expect([word, parseTargets([word]).rows.map((row) => row.target.id)]).toEqual([word, [target.id]])
  })

  test('no row runs on a label that moves', () => {
    expect(TARGETS.filter(({ runner }) => runner.endsWith('latest'))).toEqual([])
  })
})
