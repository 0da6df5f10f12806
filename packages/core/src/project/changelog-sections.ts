import { normalizeVersion } from '../standards/version.ts'
import { readReleaseDay, type ReleaseDay } from './changelog-dates.ts'

/** What a changelog says about one release, or about what is not released yet. */
export interface ChangelogSection {
  /** The heading, without its marks. */
  readonly title: string
  /** PEP 440 normal form; undefined for what is not released yet. */
  readonly version: string | undefined
  readonly released: ReleaseDay
  /** Counts from 1. */
  readonly line: number
  /** What stands below the heading, trimmed; definitions of link references are left out. */
  readonly text: string
  /** Items of its lists; paragraphs where it has none. */
  readonly entries: number
}

export interface ParsedChangelog {
  readonly sections: readonly ChangelogSection[]
  /** `[label]: address` of Markdown, by the label in lower case. */
  readonly references: ReadonlyMap<string, { readonly url: string; readonly line: number }>
}

interface Heading {
  /** 1 is the highest. */
  readonly level: number
  readonly title: string
  /** Lines from 0: where it begins, and where the text below it does. */
  readonly start: number
  readonly end: number
}

/**
 * Cuts a changelog into the sections of its releases, by headings that name a version or say "Unreleased". Knows Markdown
 * (`#` and underlines), reStructuredText, and plain lines that hold a version and at most a date.
 */
export function parseChangelog(text: string): ParsedChangelog {
  const lines = withoutComments(text).split(/\r?\n/)
  const headings = findHeadings(lines)
  const named = headings.map((heading) => ({ ...heading, release: readTitle(heading.title) }))
  const sections = named.flatMap(({ level, start, end, release }, index) => {
    if (release === undefined) return []
    // "Added" may stand at the same level as the release that it belongs to.
    const next = named.slice(index + 1).find((other) => other.level < level + (other.release === undefined ? 0 : 1))
    return [{ ...release, line: start + 1, ...bodyOf(lines.slice(end, next?.start)) }]
  })
  return { sections, references: referencesIn(lines) }
}

/** Comments are blanked out, so that lines keep their numbers. */
function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '))
}

const ADORNMENT = /^([=\-~^"'#*+.:_])\1{2,}\s*$/

function findHeadings(lines: readonly string[]): readonly Heading[] {
  const headings: Heading[] = []
  /** Marks of underlined headings, in the order in which they come up: that is their rank in reStructuredText. */
  const ranks: string[] = []
  let fence: string | undefined
  for (const [index, line] of lines.entries()) {
    // Tildes underline in reStructuredText, so they are no fence here.
    const mark = /^\s{0,3}(```+)/.exec(line)?.[1]
    if (mark !== undefined) {
      if (fence === undefined || mark.startsWith(fence)) fence = fence === undefined ? mark : undefined
      continue
    }
    if (fence !== undefined) continue
    const marked = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line)
    if (marked !== null) {
      headings.push({ level: marked[1]?.length ?? 1, title: marked[2] ?? '', start: index, end: index + 1 })
      continue
    }
    const [, underline] = ADORNMENT.exec(lines[index + 1] ?? '') ?? []
    const isTitle = line.trim() !== '' && !ADORNMENT.test(line) && !/^\s*[-*+]\s/.test(line)
    if (underline !== undefined && isTitle && (lines[index + 1] ?? '').trim().length >= Math.min(line.length, 3)) {
      const overlined = ADORNMENT.exec(lines[index - 1] ?? '')?.[1] === underline
      const rank = overlined ? underline.repeat(2) : underline
      if (!ranks.includes(rank)) ranks.push(rank)
      const start = overlined ? index - 1 : index
      headings.push({ level: ranks.indexOf(rank) + 1, title: line.trim(), start, end: index + 2 })
      continue
    }
    // Below all others: a line without marks never ends the section of a real heading.
    if (isPlainHeading(lines, index)) headings.push({ level: 7, title: line.trim(), start: index, end: index + 1 })
  }
  return headings
}

/** `1.2.0 (2026-01-02)` or `**v1.2.0**` at the margin, and nothing else in the line. */
function isPlainHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (!/^(?:\*\*|[vV\d[]|version\b|release\b)/i.test(line) || /^\d+\.\s/.test(line) || /^\[[^\]]+\]:/.test(line))
    return false
  const named = readTitle(line)
  if (named?.version === undefined || (lines[index - 1] ?? '').trim() !== '') return false
  const { rest } = readReleaseDay(unmarked(line))
  return /^\W*(?:version|release|v)?\W*[\w.!+]+(?:[-_]?[\w.]+)?\W*$/i.test(rest)
}

type Named = Pick<ChangelogSection, 'title' | 'version' | 'released'>

/** A title that names a version or what is not released yet; undefined for any other. */
function readTitle(marked: string): Named | undefined {
  const title = unmarked(marked)
  const { released, rest } = readReleaseDay(title)
  const version = versionIn(rest)
  if (version !== undefined) return { title, version, released }
  const pending =
    /^\W*(?:unreleased|upcoming|next(?: release| version)?|in development|(?:current )?development(?: version)?|head|main|master|trunk)\b/i
  return pending.test(title) ? { title, version: undefined, released: { kind: 'none' } } : undefined
}

/** Without links, emphasis and roles: `[1.2.0](https://…)` and `**1.2.0**` read 1.2.0. */
function unmarked(title: string): string {
  return title
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/`([^`<]*?)\s*(?:<[^>]*>)?`_{0,2}/g, '$1')
    .replace(/\*\*|__(?=\S)|^:\w+:/g, '')
    .trim()
}

/** The first word that is a version, perhaps behind `v`, `name-v`, `name@` or `name==`. A lone number needs "version" before it. */
function versionIn(title: string): string | undefined {
  const words = title.split(/[\s()[\],;|–—]+|:(?=\s|$)/).filter(Boolean)
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/[.:]+$/, '')
    const isNumber = /^v?\d+$/i.test(bare)
    if (isNumber && !/^v/i.test(bare) && !/^(?:version|release)$/i.test(words[index - 1] ?? '') && words.length > 1)
      continue
    const stripped = /^(?:[A-Za-z][\w.-]*?(?:==|[-@/=]))?v?(?<version>\d.*)$/i.exec(bare)?.groups?.['version']
    const version = stripped === undefined ? undefined : normalizeVersion(stripped)
    if (version !== undefined) return version
  }
  return undefined
}

const REFERENCE = /^\s{0,3}\[(?<label>[^\]^]+)\]:\s*<?(?<url>[^\s>]+)/

function referencesIn(lines: readonly string[]): ParsedChangelog['references'] {
  return new Map(
    lines.flatMap((line, index) => {
      const { label, url } = REFERENCE.exec(line)?.groups ?? {}
      return label === undefined || url === undefined ? [] : [[label.toLowerCase(), { url, line: index + 1 }] as const]
    }),
  )
}

const ITEM = /^\s*(?:[-*+•]|\d+[.)]|#\.)\s+\S/
/** What people write where nothing has happened yet. */
const NOTHING = /^\W*(?:nothing(?: yet| new| here)?|no changes(?: yet)?|none|n\/a|tbd|\.\.\.)\W*$/i

function bodyOf(lines: readonly string[]): Pick<ChangelogSection, 'text' | 'entries'> {
  const kept = lines.filter((line) => !REFERENCE.test(line) && !/^\s*\.\.\s+(?:_|\|)/.test(line))
  const said = kept.filter(
    (line, index) =>
      line.trim() !== '' &&
      !/^#{1,6}\s/.test(line) &&
      !ADORNMENT.test(line) &&
      !ADORNMENT.test(kept[index + 1] ?? '') &&
      !/^\s*(?:---+|\*\*\*+)\s*$/.test(line) &&
      !/^\s*\.\.(?:\s|$)/.test(line) &&
      !NOTHING.test(line.replace(/^\s*[-*+•]\s+/, '')),
  )
  const items = said.filter((line) => ITEM.test(line))
  const indents = items.map((line) => line.length - line.trimStart().length)
  const outermost = items.filter((_, index) => indents[index] === Math.min(...indents))
  const paragraphs = said.filter((line) => (kept[kept.indexOf(line) - 1] ?? '').trim() === '')
  const entries = outermost.length > 0 ? outermost.length : Math.max(paragraphs.length, said.length > 0 ? 1 : 0)
  return { text: kept.join('\n').trim(), entries }
}
