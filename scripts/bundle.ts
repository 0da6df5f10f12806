// Writes dist/: each package once, each action against the packages (docs/decisions/0002).
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
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

const OPTIONS = { cache: false, quiet: true, target: 'es2022', license: 'licenses.txt' }

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
  const { code, assets } = await ncc(join(process.cwd(), entry), { ...OPTIONS, externals })
  const files = { 'index.js': { source: code, permissions: 0o755 }, ...assets }
  const workers = await workersAmong(assets)
  for (const [name, { source, permissions }] of Object.entries(files)) {
    const path = join(folder, workers.get(name)?.file ?? name)
    await mkdir(dirname(path), { recursive: true })
    const content = workers.get(name)?.code ?? (await written(workers, name, source))
    await writeFile(path, content, { mode: permissions === 0o755 ? 0o755 : 0o644 })
  }
}

interface WorkerProgram {
  readonly file: string
  readonly code: string
}

/** The program of a thread is an asset to ncc, which takes it as it is: it becomes a bundle of its own. */
async function workersAmong(assets: Record<string, { source: string | Buffer }>): Promise<Map<string, WorkerProgram>> {
  const programs = globSync('packages/*/src/**/*-worker.ts')
  const workers = new Map<string, WorkerProgram>()
  for (const [name, { source }] of Object.entries(assets).filter(([name]) => name.endsWith('.ts'))) {
    const program = programs.find((path) => readFileSync(path, 'utf8') === source.toString())
    if (program === undefined) throw new Error(`${name} is no program of a thread`)
    const { code } = await ncc(join(process.cwd(), program), { ...OPTIONS, externals: {} })
    workers.set(name, { file: `${basename(program, '.ts')}.js`, code })
  }
  return workers
}

/** What is written of a file: small where nobody reviews it, and with the names under which the workers lie beside it. */
async function written(workers: Map<string, WorkerProgram>, name: string, source: string | Buffer) {
  if (!name.endsWith('.js')) return source
  const text = [...workers].reduce((text, [asset, { file }]) => text.replaceAll(asset, file), source.toString())
  return isLibrary(name, source) ? await withoutFormat(text) : text
}

/** Chunks of this size without a line of ours are other people's libraries: nobody reviews them here, and every job downloads them. */
function isLibrary(name: string, source: string | Buffer): boolean {
  return /^\d+\.index\.js$/.test(name) && source.length > 100_000 && !source.includes('MODULE: ./packages/')
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
