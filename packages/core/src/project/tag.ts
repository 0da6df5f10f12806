import { normalizeName } from '../standards/name.ts'
import { parseVersion } from '../standards/version.ts'

/** A tag that fits a format. */
export interface TagMatch {
  readonly format: string
  /** What stands in place of `{version}`. */
  readonly raw: string
  /** PEP 440 normal form. */
  readonly version: string
}

/**
 * Reads the version out of a tag. Formats are anchored at both ends; `{name}` stands for any spelling of the package's
 * name, since `hatch-v1.0` must not release `hatchling`.
 * @param name the distribution's; without one no format with `{name}` fits
 */
export function matchTag(tag: string, formats: readonly string[], name: string | undefined): TagMatch | undefined {
  for (const format of formats) {
    const raw = patternOf(format, name)?.exec(tag)?.groups?.['version']
    const version = raw === undefined || /^v/i.test(raw) ? undefined : parseVersion(raw)
    if (raw !== undefined && version !== undefined) return { format, raw, version: version.normal }
  }
  return undefined
}

/** The tag that a version would have in a format. */
export function tagFor(format: string, name: string, version: string): string {
  return format.replaceAll('{name}', name).replace('{version}', version)
}

/**
 * True for a tag that was likely meant for one of the formats: the same words around a version, other marks between
 * them (`recorder-1.2.0` for `recorder-v{version}`). Tags of other packages are none of our business.
 */
export function resemblesFormat(tag: string, formats: readonly string[], name: string | undefined): boolean {
  return formats.some((format) => {
    const [before = '', after = ''] = format.replaceAll('{name}', name ?? '{name}').split('{version}')
    const words = bare(before)
    const found = /^(?<before>.*?)[._/@-]*v?(?<version>\d.*)$/i.exec(tag)?.groups
    if (found === undefined || bare(found['before'] ?? '') !== words) return false
    const version = found['version'] ?? ''
    return (
      parseVersion(version.endsWith(after) ? version.slice(0, version.length - after.length) : version) !== undefined
    )
  })
}

/** Words without the marks around them and without the `v` before a version. */
function bare(text: string): string {
  return normalizeName(text.replace(/[._/@-]*v?$/i, '').replaceAll(/[/@]/g, '-')).replace(/^-|-$/g, '')
}

function patternOf(format: string, name: string | undefined): RegExp | undefined {
  if (format.includes('{name}') && name === undefined) return undefined
  const anySpelling = normalizeName(name ?? '')
    .split('-')
    .map(escaped)
    .join('[-_.]+')
  const source = format
    .split(/(\{name\}|\{version\})/)
    .map((part) => (part === '{name}' ? `(?:${anySpelling})` : part === '{version}' ? '(?<version>.+)' : escaped(part)))
    .join('')
  return new RegExp(`^${source}$`, format.includes('{name}') ? 'i' : '')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
