import { FilenameError } from './filename-error.ts'
import { normalizeName } from './name.ts'
import { pythonRepr } from './python-repr.ts'
import { parseVersion, type Version } from './version.ts'

export interface SdistFilename {
  readonly filename: string
  /** Normalised by PEP 503. */
  readonly name: string
  readonly version: Version
  /** The parts as they are spelled; the folder inside has the name of the stem. */
  readonly parts: { readonly name: string; readonly version: string; readonly extension: '.tar.gz' | '.zip' }
}

/**
 * Reads the name of an sdist as packaging 26.3's `parse_sdist_filename` does: `.zip` parses, although PyPI refuses it,
 * and the spelling need not be PEP 625's.
 * @throws FilenameError with packaging's text
 */
export function parseSdistFilename(filename: string): SdistFilename {
  const shown = pythonRepr(filename)
  const extension = (['.tar.gz', '.zip'] as const).find((ending) => filename.endsWith(ending))
  if (extension === undefined)
    throw new FilenameError(`Invalid sdist filename (extension must be '.tar.gz' or '.zip'): ${shown}`)
  const stem = filename.slice(0, -extension.length)
  const dash = stem.lastIndexOf('-')
  if (dash === -1) throw new FilenameError(`Invalid sdist filename: ${shown}`)
  if (dash === 0) throw new FilenameError(`Invalid sdist filename (empty project name): ${shown}`)
  const [name, versionText] = [stem.slice(0, dash), stem.slice(dash + 1)]
  const version = parseVersion(versionText)
  if (version === undefined) throw new FilenameError(`Invalid sdist filename (invalid version): ${shown}`)
  return { filename, name: normalizeName(name), version, parts: { name, version: versionText, extension } }
}
