// Writes dist/: each package once, each action against the packages (docs/decisions/0002).
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { minify } from '@swc/core'
import ncc from '@vercel/ncc'

const packages = await foldersIn('packages')
const actions = await foldersIn('actions')

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/**
 * Packages are imported from their own bundles, so that `instanceof Failure` holds across all of them. Actions are not:
 * the rehearsal holds the four it is made of, each a chunk or part of one.
 */
const beside = (self: string): Record<string, string> =>
  Object.fromEntries(
    packages.filter((name) => name !== self).map((name) => [`@pyrelease/${name}`, `../${name}/index.js`]),
  )

/**
 * @actions/http-client imports undici for one method that we do not call, the dispatcher of `fetch`; it would be a tenth of
 * what runners download.
 */
const WITHOUT_UNDICI = `export class ProxyAgent {
  constructor() {
    throw new Error('undici is not part of this bundle: requests go by node:https')
  }
}
`

async function bundle(entry: string, folder: string, externals: Record<string, string>): Promise<void> {
  const { code, assets } = await ncc(join(process.cwd(), entry), {
    cache: false,
    quiet: true,
    target: 'es2022',
    externals,
    license: 'licenses.txt',
  })
  const files = { 'index.js': { source: code, permissions: 0o755 }, ...assets }
  for (const [name, { source, permissions }] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    const content = isSdk(name, source) ? await withoutFormat(Buffer.from(source).toString('utf8')) : source
    await writeFile(path, content, { mode: permissions === 0o755 ? 0o755 : 0o644 })
  }
}

/** Chunks of this size are other people's SDKs: nobody reviews them here, and every job downloads them. */
function isSdk(name: string, source: string | Buffer): boolean {
  return /^\d+\.index\.js$/.test(name) && source.length > 250_000
}

async function withoutFormat(source: string): Promise<string> {
  const { code } = await minify(source, { module: true, compress: true, mangle: true, format: { comments: false } })
  return code
}

/** All of them, or those that are named: `npm run bundle -- smoke-test`. */
const named = process.argv.slice(2)
const isWanted = (name: string): boolean => named.length === 0 || named.includes(name)

if (named.length === 0) await rm('dist', { recursive: true, force: true })
for (const [folder, names, entry] of [
  ['packages', packages, 'src/index.ts'],
  ['actions', actions, 'src/main.ts'],
] as const)
  for (const name of names.filter(isWanted)) {
    await rm(`dist/${name}`, { recursive: true, force: true })
    await bundle(`${folder}/${name}/${entry}`, `dist/${name}`, { ...beside(name), undici: './undici.js' })
    if (name === 'core') await writeFile('dist/core/undici.js', WITHOUT_UNDICI)
  }
