import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeScratch, removeOpenScratches } from '../../packages/core/src/scratch.ts'

it('removes a scratch folder with all that is in it at the end of its block', async () => {
  let path: string
  {
    await using scratch = await makeScratch('test')
    path = scratch.path
    await writeFile(join(path, 'file'), '')
    expect(existsSync(path)).toBe(true)
  }
  expect(existsSync(path)).toBe(false)
})

it('removes what is open when the process is told to stop', async () => {
  const scratch = await makeScratch('test')
  removeOpenScratches()
  expect(existsSync(scratch.path)).toBe(false)
})
