import { FilenameError } from '../standards/filename-error.ts'
import { parseSdistFilename } from '../standards/sdist-filename.ts'
import type { SimpleFile, SimplePage } from '../standards/simple-api.ts'
import type { Tag } from '../standards/tags.ts'
import { compareVersions, parseVersion, sameVersion, type Version } from '../standards/version.ts'
import { parseWheelFilename } from '../standards/wheel-filename.ts'

/** A file of a release, by its name: an sdist has no tags. */
export interface ReleasedFile {
  readonly name: string
  readonly tags: readonly Tag[]
}

export interface LastRelease {
  /** PEP 440 normal form. */
  readonly version: string
  readonly files: readonly ReleasedFile[]
}

/**
 * The release that users have today: the highest final one that is not yanked, other than ours and not above it, so that a
 * backport is held against its own series; a pre-release where there is no other.
 * @param version ours; one that is no version has no release before it
 */
export function lastRelease(page: SimplePage | undefined, version: string): LastRelease | undefined {
  const files = (page?.files ?? []).filter(({ yanked }) => yanked === false).flatMap(readName)
  const ours = parseVersion(version)
  const others = ours === undefined ? [] : files.filter((file) => compareVersions(file.version, ours) < 0)
  const finals = others.filter((file) => !file.version.isPrerelease)
  const [newest] = (finals.length > 0 ? finals : others).toSorted((a, b) => compareVersions(b.version, a.version))
  if (newest === undefined) return undefined
  return {
    version: newest.version.normal,
    files: others.filter((file) => sameVersion(file.version, newest.version)).map(({ name, tags }) => ({ name, tags })),
  }
}

/** Indexes hold eggs and installers from old times, and names that nobody would take today. */
function readName({ filename }: SimpleFile): readonly (ReleasedFile & { readonly version: Version })[] {
  try {
    if (!filename.endsWith('.whl')) return [{ name: filename, tags: [], version: parseSdistFilename(filename).version }]
    const { version, tags } = parseWheelFilename(filename)
    return [{ name: filename, tags, version }]
  } catch (thrown) {
    if (thrown instanceof FilenameError) return []
    throw thrown
  }
}
