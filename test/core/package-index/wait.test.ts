import { describe, expect, test } from '@jest/globals'
import type { ProjectPage } from '../../../packages/core/src/package-index/simple.ts'
import { waitForFiles } from '../../../packages/core/src/package-index/wait.ts'
import { fakeClock } from '../../fakes/clock.ts'

const SHA = 'a'.repeat(64)
const FILES = [
  { name: 'demo-1.0-py3-none-any.whl', sha256: SHA },
  { name: 'demo-1.0.tar.gz', sha256: SHA },
]
type Look = ProjectPage | undefined | Error

function page(names: readonly string[], serial?: number, sha256 = SHA): ProjectPage {
  const files = names.map((filename) => ({ filename, url: `https://files/${filename}`, sha256, yanked: false }))
  return { files, serial }
}
const all = (serial?: number) =>
  page(
    FILES.map(({ name }) => name),
    serial,
  )

/** Waits with answers that come one after the other, the last of them for ever. */
async function wait(looks: readonly Look[], { isLocal = false, budget = 900 } = {}) {
  const clock = fakeClock()
  let asked = 0
  const look = () => {
    const next = looks[Math.min(asked, looks.length - 1)]
    asked += 1
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
  }
  const result = await waitForFiles(look, { isLocal }, FILES, budget, clock)
  return { result, asked, slept: clock.slept }
}

describe('waitForFiles', () => {
  test('three good answers in a row on an index with edge nodes', async () => {
    const { result, asked } = await wait([undefined, all(), page(['demo-1.0.tar.gz']), all()])
    expect(result).toMatchObject({ kind: 'visible' })
    expect(asked).toBe(6)
  })

  test('one is enough on this machine', async () => {
    const { result, asked, slept } = await wait([page([]), all()], { isLocal: true })
    expect(result).toEqual({ kind: 'visible', urls: new Map(FILES.map(({ name }) => [name, `https://files/${name}`])) })
    expect(asked).toBe(2)
    expect(slept[0]).toBeLessThan(100)
  })

  test('a page older than one seen before starts the count again', async () => {
    const { asked } = await wait([all(9), all(9), all(8), all(9)])
    expect(asked).toBe(6)
  })

  test('a page that cannot be read counts as not yet', async () => {
    const { result, asked } = await wait([all(), all(), new Error('503'), all()])
    expect(result).toMatchObject({ kind: 'visible' })
    expect(asked).toBe(6)
  })

  test('pauses grow from 2 s to 30 s', async () => {
    const { slept } = await wait([undefined])
    expect(slept.slice(0, 6)).toEqual([1_500, 3_000, 6_000, 12_000, 22_500, 22_500])
  })

  test('other bytes end it at once', async () => {
    const { result, asked } = await wait([page(['demo-1.0.tar.gz'], 1, 'b'.repeat(64))])
    expect(result).toEqual({ kind: 'differs', name: 'demo-1.0.tar.gz', expected: SHA, found: 'b'.repeat(64) })
    expect(asked).toBe(1)
  })

  test.each([
    ['files that stay away', page(['demo-1.0.tar.gz']), ['demo-1.0-py3-none-any.whl'], undefined],
    ['an index that is gone', new Error('gone'), FILES.map(({ name }) => name), 'gone'],
  ])('the budget ends the wait for %s', async (_, look, missing, problem) => {
    const { result, slept } = await wait([look], { budget: 60 })
    expect(result).toMatchObject({ kind: 'timeout', missing, problem })
    expect(slept.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(60_000)
  })

  test('a budget of 0 asks nothing', async () => {
    expect(await wait([all()], { budget: 0 })).toMatchObject({ result: { kind: 'not-asked' }, asked: 0 })
  })
})
