import { FilenameError } from './filename-error.ts'
import { normalizeName } from './name.ts'
import { pythonRepr } from './python-repr.ts'
import { expandTags, type Tag, TagError } from './tags.ts'
import { parseVersion, type Version } from './version.ts'

export { FilenameError } from './filename-error.ts'

export interface WheelFilename {
  readonly filename: string
  /** Normalised by PEP 503. */
  readonly name: string
  readonly version: Version
  /** Leading number, and the rest. */
  readonly build?: readonly [number, string] | undefined
  /** Every combination of the compressed tags, lower case. */
  readonly tags: readonly Tag[]
  /** The parts as they are spelled. `.dist-info` is named after `name` and `version` of these. */
  readonly parts: {
    readonly name: string
    readonly version: string
    readonly build?: string | undefined
    readonly python: string
    readonly abi: string
    readonly platform: string
  }
}

/**
 * Reads the name of a wheel by the rules of PEP 427, as packaging 26.3's `parse_wheel_filename` does.
 * @throws FilenameError with packaging's text
 */
export function parseWheelFilename(filename: string): WheelFilename {
  if (!filename.endsWith('.whl'))
    throw new FilenameError(`Invalid wheel filename (extension must be '.whl'): ${pythonRepr(filename)}`)
  const stem = filename.slice(0, -'.whl'.length)
  const shown = pythonRepr(stem)
  const parts = stem.split('-')
  if (parts.length !== 5 && parts.length !== 6)
    throw new FilenameError(`Invalid wheel filename (wrong number of parts): ${shown}`)
  const [name = '', versionText = ''] = parts
  const [python = '', abi = '', platform = ''] = parts.slice(-3)
  if (name.includes('__') || !/^[\p{L}\p{N}_.]+$/u.test(name)) throw new FilenameError(`Invalid project name: ${shown}`)
  const version = parseVersion(versionText)
  if (version === undefined) throw new FilenameError(`Invalid wheel filename (invalid version): ${shown}`)
  const buildText = parts.length === 6 ? parts[2] : undefined
  const build = buildText === undefined ? undefined : /^(\d+)(.*)/.exec(buildText)
  if (build === null) throw new FilenameError(`Invalid build number: ${buildText ?? ''} in ${shown}`)
  return {
    filename,
    name: normalizeName(name),
    version,
    build: build === undefined ? undefined : [Number(build[1]), build[2] ?? ''],
    tags: tagsOf(`${python}-${abi}-${platform}`, shown),
    parts: { name, version: versionText, build: buildText, python, abi, platform },
  }
}

function tagsOf(text: string, shown: string): readonly Tag[] {
  try {
    return expandTags(text)
  } catch (error) {
    if (!(error instanceof TagError)) throw error
    throw new FilenameError(`Invalid wheel filename (invalid tag component): ${shown}`)
  }
}
