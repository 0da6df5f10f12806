import { resolve } from 'node:path'
import { expect, jest, test } from '@jest/globals'
import { peakOfUpload } from '../../scripts/bench/publish-memory.ts'
import { leastOf } from '../fakes/processes.ts'

jest.setTimeout(120_000)

const MEBI = 1024 ** 2

test('a file of 256 MB is published in less than 200 MB of memory, and arrives as it is', async () => {
  // As it is shipped: taking the types out of the source would take memory too.
  const least = await leastOf(async () => {
    const { size, resident } = await peakOfUpload(resolve('dist/publish-oidc/index.js'), 256 * MEBI)
    expect(size).toBeGreaterThan(256 * MEBI)
    return resident / MEBI
  }, 200)
  expect(least).toBeLessThan(200)
})
