import { ArchiveError } from './archive-error.ts'

// Which names of members may become paths below a folder, alone and together.

export type PathKind = 'file' | 'directory' | 'symlink'

export interface NameRules {
  /** Whether names that Windows cannot have, or takes for devices, are refused as well. */
  readonly windows: boolean
}

const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** Characters that no name has. */
export const CONTROL = /[\u0000-\u001f\u007f]/ // eslint-disable-line no-control-regex -- these characters are the question

/** Why a member's name cannot be a path below a folder; undefined where it can. */
export function problemOfPath(path: string, rules: NameRules): string | undefined {
  if (path === '') return 'has no name'
  if (CONTROL.test(path)) return 'has control characters in its name'
  if (path.includes('\\')) return 'has a backslash in its name'
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is absolute'
  const parts = path.split('/')
  if (parts.includes('..')) return 'leaves the folder'
  if (parts.includes('.') || parts.includes('')) return 'has an empty part, or a dot, in its name'
  if (!rules.windows) return undefined
  if (parts.some((part) => /[<>:"|?*]|[. ]$/.test(part) || DEVICE.test(part)))
    return 'has a name that Windows cannot have'
  return undefined
}

/** Where names meet on the file systems of macOS and Windows, which ignore case and composition. */
export function collisionKey(path: string): string {
  return path.normalize('NFKC').toLowerCase()
}

/** The paths that members have taken so far. */
export class TakenPaths {
  readonly #taken = new Map<string, { readonly path: string; readonly kind: PathKind }>()

  /**
   * Two files may differ by case alone: where the disk cannot hold both, writing the second fails.
   * @throws ArchiveError where the path is taken, or lies below one that is no folder
   */
  take(path: string, kind: PathKind): void {
    this.#takeFolders(path)
    const key = collisionKey(path)
    const met = this.#taken.get(key)
    if (met?.kind === 'directory' && kind === 'directory') return
    if (met?.path === path) throw new ArchiveError(`${path} is in the archive twice`)
    if (met !== undefined && !(met.kind === 'file' && kind === 'file'))
      throw new ArchiveError(`${path}, a ${kind}, and ${met.path}, a ${met.kind}, differ by case alone`)
    this.#taken.set(key, { path, kind })
  }

  /** A folder on the way that is a link, or a file, would take the member elsewhere. */
  #takeFolders(path: string): void {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash)
      const key = collisionKey(folder)
      const met = this.#taken.get(key)
      if (met === undefined) this.#taken.set(key, { path: folder, kind: 'directory' })
      else if (met.kind !== 'directory') throw new ArchiveError(`${path} lies below ${met.path}, a ${met.kind}`)
    }
  }
}
