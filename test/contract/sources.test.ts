import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
}

const all = (await Promise.all(['packages', 'actions', 'scripts', 'test'].map(sources))).flat()

it('keeps every file under 300 lines', async () => {
  const long = await Promise.all(
    all.map(async (path) => [path, (await readFile(path, 'utf8')).split('\n').length - 1] as const),
  )
  expect(long.filter(([, lines]) => lines > 300)).toEqual([])
})

it('names files after their noun', () => {
  expect(all.filter((path) => /(^|\/)(utils?|helpers?|misc|common)\.(ts|mjs)$/.test(path))).toEqual([])
})
