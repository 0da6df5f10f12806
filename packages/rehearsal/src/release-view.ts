import {
  compareVersions,
  normalizeName,
  parseSpecifiers,
  parseVersion,
  specifiersText,
  type UploadFields,
} from '@pyrelease/core'
import type { Project, Release, StoredFile } from './state.ts'
import { pathOf } from './store.ts'

// What all read APIs show of projects, releases and files.

/** Of a release as it was first uploaded; PyPI stores it in packaging's spelling. */
export function requiresPythonOf({ fields }: Release): string | null {
  const text = fields.get('requires_python')?.[0]
  if (text === undefined) return null
  const specifiers = parseSpecifiers(text)
  return specifiers === undefined ? text : specifiersText(specifiers)
}

/** Oldest version first. */
export function releasesOf({ releases }: Project): readonly Release[] {
  return [...releases.values()].toSorted((a, b) => compareVersions(a.version, b.version))
}

/** By name. */
export function sortedFiles({ files }: Release): readonly StoredFile[] {
  return files.toSorted((a, b) => (a.filename < b.filename ? -1 : 1))
}

/** The release that a project shows: not yanked if there is one, final before pre-release, then the highest version. */
export function latestOf(project: Project): Release | undefined {
  const rank = (release: Release): number =>
    (release.yanked === false ? 2 : 0) + (parseVersion(release.version)?.isPrerelease === true ? 0 : 1)
  return releasesOf(project)
    .toReversed()
    .toSorted((a, b) => rank(b) - rank(a))[0]
}

export function fileUrl(origin: string, file: StoredFile): string {
  return `${origin}${pathOf(file)}`
}

/** Undefined without attestations. */
export function provenanceUrl(origin: string, project: Project, release: Release, file: StoredFile): string | null {
  if (file.provenance === undefined) return null
  return `${origin}/integrity/${normalizeName(project.name)}/${release.version}/${file.filename}/provenance`
}

/** PEP 592: true, or the reason. */
export function yankedOf({ yanked }: Release): boolean | string {
  return yanked === '' ? true : yanked
}

export function single(fields: UploadFields, key: string): string | null {
  return fields.get(key)?.[0] ?? null
}

export function list(fields: UploadFields, key: string): readonly string[] | null {
  return fields.get(key) ?? null
}
