import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from '@jest/globals'
import { findProgram } from '../../../packages/core/src/process/find-program.ts'
import { makeScratch } from '../../../packages/core/src/scratch.ts'

it('finds the first program of that name on PATH, and nothing that is none', async () => {
  await using scratch = await makeScratch('path')
  const [first, second, third] = ['1', '2', '3'].map((name) => join(scratch.path, name)) as [string, string, string]
  const file = process.platform === 'win32' ? 'tool.EXE' : 'tool'
  mkdirSync(join(first, file), { recursive: true })
  for (const folder of [second, third]) {
    mkdirSync(folder)
    writeFileSync(join(folder, file), '', { mode: 0o755 })
    writeFileSync(join(folder, 'text'), '', { mode: 0o644 })
  }
  const PATH = [first, '', join(scratch.path, 'no'), second, third].join(delimiter)
  expect(findProgram('tool', { PATH, PATHEXT: '.EXE' })).toBe(join(second, file))
  expect(findProgram('text', { PATH, PATHEXT: '.EXE' })).toBeUndefined()
  expect(findProgram('tool', {})).toBeUndefined()
})
