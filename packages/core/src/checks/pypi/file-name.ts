import { normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { parseVersion, type Version } from '../../standards/version.ts'
import type { FileType } from './form.ts'

const EXTENSIONS: Readonly<Record<FileType, readonly string[]>> = {
  sdist: ['.zip', '.tar.gz'],
  bdist_wheel: ['.whl'],
}

/** Characters and extension (warehouse/forklift/legacy.py). Recognition ignores case, what is allowed does not. */
export function refusalOfFileName(filename: string, fileType: FileType): string | undefined {
  // eslint-disable-next-line no-control-regex -- these are the characters that the rule is about
  if (/[\0-\x1f\x7f]/.test(filename))
    return 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.'
  if (/[/\\]/.test(filename)) return "Cannot upload a file with '/' or '\\' in the name."
  const extension = /^.+?(\.tar\.gz|\.zip|\.whl)$/is.exec(filename)?.[1]
  if (extension === undefined)
    return (
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and ' +
      'https://peps.python.org/pep-0715/ for more information'
    )
  return EXTENSIONS[fileType].includes(extension)
    ? undefined
    : `Invalid file extension: Extension ${extension} is invalid for filetype ${fileType}. ` +
        'See https://www.python.org/dev/peps/pep-0527 for more information.'
}

/** What Warehouse reads from a file name, with packaging 26.2: more lenient than newer ones, and than PEP 427. */
export interface ReadName {
  /** Normalised. */
  readonly name: string
  /** As it is spelled in the file name. */
  readonly spelled: { readonly name: string; readonly version: string }
  readonly version: Version
  /** Platform tags of a wheel, lower case; none for an sdist. */
  readonly platforms: readonly string[]
}

/** @returns the name's parts, or packaging's text against it */
export function readWheelName(filename: string): ReadName | string {
  const stem = filename.slice(0, -'.whl'.length)
  const parts = stem.split('-')
  if (parts.length !== 5 && parts.length !== 6)
    return `Invalid wheel filename (wrong number of parts): ${pythonRepr(stem)}`
  const [name = '', versionText = '', build = ''] = parts
  if (name.includes('__') || !/^[\p{L}\p{N}_.]*$/u.test(name)) return `Invalid project name: ${pythonRepr(stem)}`
  const version = parseVersion(versionText)
  if (version === undefined) return `Invalid wheel filename (invalid version): ${pythonRepr(stem)}`
  if (parts.length === 6 && !/^\d/.test(build)) return `Invalid build number: ${build} in ${pythonRepr(stem)}`
  const platforms = (parts.at(-1) ?? '').toLowerCase().split('.')
  return { name: normalizeName(name), spelled: { name, version: versionText }, version, platforms }
}

/**
 * Reads an sdist's name: the version follows the last hyphen, or the last but one where a post-release has one itself.
 * @param project the project's normalised name
 * @returns undefined where packaging cannot read it
 */
export function readSdistName(filename: string, project: string, isPostrelease: boolean): ReadName | undefined {
  const stem = filename.replace(/\.(tar\.gz|zip)$/, '')
  const split = (dash: number): ReadName | undefined => {
    const version = dash < 0 ? undefined : parseVersion(stem.slice(dash + 1))
    if (version === undefined) return undefined
    const spelled = { name: stem.slice(0, dash), version: stem.slice(dash + 1) }
    return { name: normalizeName(spelled.name), spelled, version, platforms: [] }
  }
  const dash = stem.lastIndexOf('-')
  const read = split(dash)
  if (read === undefined || read.name === project || !isPostrelease) return read
  return split(stem.lastIndexOf('-', dash - 1)) ?? read
}
