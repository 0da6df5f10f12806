import { markdownTable } from '../markdown.ts'
import { placeText } from '../report-text.ts'
import type { VersionSource } from './version-sources.ts'

/** Where the version is stated, in lines of a log; one source alone says nothing that the headline does not. */
export function versionLines(versions: readonly VersionSource[]): readonly string[] {
  if (versions.length < 2) return []
  return versions.map(({ where, key, raw, normal }) => {
    const meaning = normal === undefined || normal === raw ? '' : ` (= ${normal})`
    return `  version ${raw}${meaning} in ${placeText(where)} as ${key}`
  })
}

/** The same as a table of a job summary; without a source there is none. */
export function versionParts(versions: readonly VersionSource[]): readonly string[] {
  if (versions.length === 0) return []
  const rows = versions.map(({ raw, normal = '?', where, key, decides }) => [
    `\`${raw}\``,
    `\`${normal}\``,
    `\`${placeText(where)}\``,
    `\`${key}\`${decides ? ' (read by the build)' : ''}`,
  ])
  return [markdownTable(['version', 'means', 'stated in', 'as'], rows)]
}
