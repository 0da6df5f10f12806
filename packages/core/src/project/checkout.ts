import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Backend } from './backend.ts'
import { type CargoManifest, makesExtension } from './cargo.ts'
import { changedFiles, ignoredAmong, lfsFiles } from './git.ts'
import { moduleFiles } from './modules.ts'
import type { Pyproject } from './pyproject.ts'
import { textAt } from './toml.ts'
import { inTree, type Tree } from './tree.ts'
import type { Versioning } from './versioning.ts'

/** What this checkout has and lacks of its repository, as far as a build depends on it. */
export interface Checkout {
  /** Tracked files that differ from HEAD; looked for only where the version comes from the repository. */
  readonly changed: readonly string[]
  /** Folders of submodules in which nothing lies. */
  readonly emptySubmodules: readonly EmptySubmodule[]
  /** Files that hold a pointer of git LFS instead of their content. */
  readonly lfsPointers: readonly string[]
  /** Globs of modules that a build in place puts beside the Python sources, and git does not ignore. */
  readonly unignored: readonly string[]
}

export interface EmptySubmodule {
  /** Relative to the root of the repository. */
  readonly path: string
  /** The first of the files that configure the build to name it. */
  readonly namedBy: string | undefined
}

export interface CheckoutQuestion {
  readonly tree: Tree
  /** Absolute root of the repository. */
  readonly root: string
  /** Package folder inside the tree. */
  readonly dir: string
  readonly name: string | undefined
  readonly pyproject: Pyproject
  readonly cargo: CargoManifest | undefined
  readonly backend: Backend
  readonly versioning: Versioning
}

/** Asks git only what the project gives reason for: each question costs every start some milliseconds. */
export async function readCheckout(question: CheckoutQuestion): Promise<Checkout> {
  const { root, versioning } = question
  const [changed, emptySubmodules, lfsPointers, unignored] = await Promise.all([
    versioning.from === 'tag' ? changedFiles(root) : [],
    findEmptySubmodules(question),
    findPointers(question),
    findUnignored(question),
  ])
  return { changed, emptySubmodules, lfsPointers, unignored }
}

const BUILD_CONFIGURATION = [
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'CMakeLists.txt',
  'meson.build',
  'Cargo.toml',
  'build.rs',
  'hatch_build.py',
  'MANIFEST.in',
  'Makefile',
]

async function findEmptySubmodules({ tree, dir, cargo }: CheckoutQuestion): Promise<readonly EmptySubmodule[]> {
  const modules = await tree.text('.gitmodules')
  const paths = [...(modules ?? '').matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(([, path = '']) => inTree(path))
  const known = await Promise.all(paths.map(async (path) => ((await tree.names(path)).length === 0 ? [path] : [])))
  const empty = known.flat()
  if (empty.length === 0) return []
  const crate = cargo === undefined ? [] : [inTree(cargo.document.file, '..')]
  const files = [...new Set([dir, ...crate].flatMap((at) => BUILD_CONFIGURATION.map((file) => inTree(at, file))))]
  const texts = await Promise.all(files.map((file) => tree.text(file)))
  return empty.map((path) => {
    const near = dir !== '.' && path.startsWith(`${dir}/`) ? path.slice(dir.length + 1) : path
    return { path, namedBy: files.find((_, index) => mentions(texts[index] ?? '', near)) }
  })
}

/** A path, not the beginning or the end of a longer name. */
function mentions(text: string, path: string): boolean {
  const source = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('/', '[\\\\/]+')
  return new RegExp(`(?<![\\w.-])${source}(?![\\w-])`).test(text)
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1'

async function findPointers({ tree, root, dir }: CheckoutQuestion): Promise<readonly string[]> {
  const attributes = await Promise.all([...new Set(['.', dir])].map((at) => tree.text(inTree(at, '.gitattributes'))))
  if (!attributes.some((text) => text?.includes('filter=lfs'))) return []
  const files = (await lfsFiles(join(root, dir))).map((file) => inTree(dir, file))
  const found = await Promise.all(
    files.map(async (file) => ((await startOf(join(root, file))) === LFS_POINTER ? [file] : [])),
  )
  return found.flat()
}

async function startOf(path: string): Promise<string | undefined> {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return undefined
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LFS_POINTER.length) })
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Backends that build editable installs outside the source tree. */
const OUT_OF_PLACE = ['scikit-build', 'meson', 'flit', 'uv']

/** Endings by system. One name for each is asked about: rules are seldom finer. */
const ENDINGS = [
  { glob: '*.so', plain: '.cpython-312-x86_64-linux-gnu.so', stable: '.abi3.so' },
  { glob: '*.pyd', plain: '.cp312-win_amd64.pyd', stable: '.pyd' },
]

async function findUnignored(question: CheckoutQuestion): Promise<readonly string[]> {
  const { tree, root, dir, name, pyproject, cargo, backend } = question
  const { family, compiled } = backend
  if (name === undefined || compiled.length === 0 || OUT_OF_PLACE.includes(family)) return []
  if (cargo !== undefined && !makesExtension(cargo, pyproject)) return []
  const folder = await packageFolder(tree, moduleFiles(dir, name, pyproject))
  if (folder === undefined) return []
  const module = textAt(pyproject.document.tables, 'tool', 'maturin', 'module-name') ?? cargo?.libName ?? '_core'
  // `a.b._core` lies in a/b; of the folders only the first is known from the sources.
  const parts = module.split('.')
  const place = inTree(folder, ...parts.slice(1, -1))
  const isStable = [...(cargo?.reached.get('pyo3')?.keys() ?? [])].some((feature) => feature.startsWith('abi3'))
  const asked = ENDINGS.map(({ glob, plain, stable }) => ({
    glob: inTree(place, glob),
    path: inTree(place, `${parts.at(-1) ?? '_core'}${isStable ? stable : plain}`),
  }))
  const ignored = await ignoredAmong(
    root,
    asked.map(({ path }) => path),
  )
  return asked.filter(({ path }) => !ignored.has(path)).map(({ glob }) => glob)
}

/** The first package that has Python sources: a module alone is installed elsewhere. */
async function packageFolder(tree: Tree, files: readonly string[]): Promise<string | undefined> {
  for (const file of files.filter((path) => path.endsWith('/__init__.py')))
    if ((await tree.bytes(file)) !== undefined) return inTree(file, '..')
  return undefined
}
