// What Python can import from a wheel, by the names of its members alone.

/** What the suffix of an extension module is made of: `.so`, `.abi3.so`, `.cpython-312-x86_64-linux-gnu.so`, `.pyd` … */
const EXTENSION =
  /^(?<stem>[^.]+)(?:\.(?<abi>abi3t?|cpython-[\w-]+|cp\d+t?-\w+|(?:pypy|graalpy)\d+-[\w-]+))?\.(?:so|pyd)$/
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u

/**
 * Where a member goes below site-packages: its own path, or what follows `.data/purelib/` or `.data/platlib/`; undefined
 * for what goes elsewhere or belongs to `.dist-info`.
 */
export function libraryPath(path: string): string | undefined {
  const end = path.indexOf('/')
  if (end < 0) return path.endsWith('.dist-info') || path.endsWith('.data') ? undefined : path
  if (path.endsWith('.dist-info', end)) return undefined
  if (!path.endsWith('.data', end)) return path
  const [, second, ...rest] = path.split('/')
  return second === 'purelib' || second === 'platlib' ? rest.join('/') : undefined
}

const BUNDLED = /\.libs\/|(?:^|\/)\.dylibs\//

/** Whether the path is in a folder in which repair tools put libraries: `foo.libs/`, `.dylibs/`. */
export function isBundledLibrary(path: string): boolean {
  return BUNDLED.test(path)
}

export interface ExtensionName {
  /** `foo._core`; a package's own name for its `__init__`. */
  readonly module: string
  /** False for a bare `.so`, which may as well be a library that is loaded by other means. */
  readonly isCertain: boolean
  /** As the name has it: `abi3`, `cpython-312-x86_64-linux-gnu`, `cp312-win_amd64`. */
  readonly abi: string | undefined
}

/** The module that a library path is as an extension, going by its name; undefined for all else. */
export function extensionOf(path: string): ExtensionName | undefined {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  const { stem, abi } = EXTENSION.exec(file)?.groups ?? {}
  if (stem === undefined || isBundledLibrary(path)) return undefined
  const parts = stem === '__init__' ? folders : [...folders, stem]
  if (parts.length === 0 || !parts.every((part) => IDENTIFIER.test(part))) return undefined
  return { module: parts.join('.'), isCertain: abi !== undefined || file.endsWith('.pyd'), abi }
}

interface Folder {
  readonly folders: Map<string, Folder>
  readonly modules: Set<string>
}

/**
 * The names to import in order to have tried everything that a wheel brings: single modules, packages, and, for a folder
 * that is only a namespace, the first packages below it (`google.cloud.storage`). A folder without `__init__` counts as
 * package where modules lie right in it. Folders without modules, and names that no import statement can have, do not count.
 * @param paths library paths of modules: Python files, and what was found to be an extension
 * @returns sorted
 */
export function topLevelsOf(paths: Iterable<string>): string[] {
  const root: Folder = { folders: new Map(), modules: new Set() }
  for (const path of paths) add(root, path)
  const modules = [...root.modules].filter((name) => name !== '__init__')
  return [...new Set([...modules, ...packagesIn(root, '')])].toSorted()
}

function add(root: Folder, path: string): void {
  const parts = path.split('/')
  const stem = (parts.pop() ?? '').replace(/\..*$/, '')
  if (![...parts, stem].every((part) => IDENTIFIER.test(part)) || parts.includes('__pycache__')) return
  let folder = root
  for (const part of parts) {
    const next = folder.folders.get(part) ?? { folders: new Map(), modules: new Set() }
    folder.folders.set(part, next)
    folder = next
  }
  folder.modules.add(stem)
}

function packagesIn(folder: Folder, prefix: string): string[] {
  return [...folder.folders].flatMap(([name, child]) =>
    child.modules.size > 0 ? [`${prefix}${name}`] : packagesIn(child, `${prefix}${name}.`),
  )
}
