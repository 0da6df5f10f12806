import { extensionOf, isBundledLibrary, libraryPath } from '../../archive/modules.ts'
import type { WheelFacts } from './facts.ts'

/** What a wheel puts into site-packages. */
export interface Library {
  readonly files: readonly LibraryFile[]
  /** Top-level names without suffix: of modules, and of folders that hold any; bundled libraries are none. */
  readonly modules: ReadonlySet<string>
}

export interface LibraryFile {
  /** In the archive. */
  readonly name: string
  /** Below site-packages. */
  readonly path: string
  /** Python source, stubs, extension modules. */
  readonly isModule: boolean
}

/** Many checks ask for it, and a wheel may have thousands of members. */
const KNOWN = new WeakMap<WheelFacts, Library>()

export function libraryOf(facts: WheelFacts): Library {
  const library = KNOWN.get(facts) ?? readLibrary(facts)
  KNOWN.set(facts, library)
  return library
}

function readLibrary({ members }: WheelFacts): Library {
  const files = members.flatMap(({ name, isDirectory }) => {
    const path = isDirectory ? undefined : libraryPath(name)
    return path === undefined ? [] : [{ name, path, isModule: isModuleFile(path) }]
  })
  return { files, modules: new Set(files.filter(({ isModule }) => isModule).map(({ path }) => topOf(path))) }
}

/** `foo/a.py` → `foo`, `six.py` → `six` */
export function topOf(path: string): string {
  const [first = ''] = path.split('/')
  return path.includes('/') ? first : first.replace(/\..*$/, '')
}

function isModuleFile(path: string): boolean {
  return /\.pyi?$/.test(path) || (extensionOf(path) !== undefined && !isBundledLibrary(path))
}
