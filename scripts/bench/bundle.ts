// A program of the bench as one file, as users run ours: what it takes to read TypeScript is no part of the figures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ncc from '@vercel/ncc'

/** @returns the path of the program in this folder, which then holds nothing else */
export async function bundled(entry: string, folder: string): Promise<string> {
  const options = { cache: false, quiet: true, target: 'es2022', externals: {}, license: 'licenses.txt' }
  const { code, assets } = await ncc(entry, options)
  rmSync(folder, { recursive: true, force: true })
  for (const [name, source] of [
    ['index.js', code] as const,
    ['package.json', '{ "type": "module" }\n'] as const,
    ...Object.entries(assets).map(([name, { source }]) => [name, source] as const),
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), source)
  }
  return join(folder, 'index.js')
}
