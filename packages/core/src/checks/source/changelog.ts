import { type Changelog, sectionOf, unreleasedSection } from '../../project/changelog.ts'
import type { ChangelogSection } from '../../project/changelog-sections.ts'
import { countText } from '../../report-text.ts'
import { parseVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, type SourceFacts, texts, textsOf } from './facts.ts'

/** That users can read what has changed. */
export const CHANGELOG_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-12',
    key: 'changelog-section',
    severity: 'warning',
    asks: 'the changelog has a section for the version, with a date and a text',
    definedBy: 'keepachangelog.com 1.1; towncrier, scriv, changesets',
    needs: [manifest, texts, wanted, releaseVersion],
    judge: judgeSection,
  },
  {
    id: 'SRC-12',
    key: 'changelog-section',
    severity: 'warning',
    asks: 'nothing is left under "Unreleased" or in fragments on a tag',
    definedBy: 'keepachangelog.com 1.1; towncrier, scriv, changesets',
    needs: [manifest, texts, wanted, tagged, releaseVersion],
    judge: judgeLeftovers,
  },
]

function wanted(facts: SourceFacts): string | undefined {
  return textsOf(facts).changelog.kind === 'none' ? 'changelog is none' : undefined
}

function tagged({ project }: SourceFacts): string | undefined {
  return project.tag === undefined ? 'no tag is released or rehearsed' : undefined
}

/** The version that is to be released: the built one, else what the tag says. */
function versionOf({ project }: SourceFacts): string | undefined {
  return project.version ?? project.tag?.match?.version
}

function releaseVersion(facts: SourceFacts): string | undefined {
  const version = versionOf(facts)
  if (version === undefined) return 'the version is dynamic; the built files will tell'
  return parseVersion(version)?.isDevrelease === true ? `${version} is a development version` : undefined
}

function judgeSection(facts: SourceFacts): readonly Problem[] {
  const { changelog, today } = textsOf(facts)
  const version = versionOf(facts) ?? ''
  if (changelog.kind === 'none') return []
  if (changelog.kind === 'absent') return [absentProblem(changelog, version)]
  const section = sectionOf(changelog, version)
  if (section === undefined) return missingProblems(facts, changelog, version)
  return sectionProblems({ changelog, section, version, today })
}

function absentProblem({ named }: Changelog & { kind: 'absent' }, version: string): Problem {
  if (named !== undefined)
    return {
      message: `${named} has no section for ${version}: there is no such file`,
      remedy: `Write it, point the input changelog at the file that there is, or set changelog: none.`,
    }
  return {
    message: `there is no changelog, so it has no section for ${version}`,
    remedy: `Write CHANGELOG.md with "## [${version}] - YYYY-MM-DD", point the input changelog at the file that you keep, or set changelog: none.`,
    severity: 'notice',
  }
}

type File = Changelog & { readonly kind: 'file' }

/** Before the tag, what is to come may still wait under "Unreleased" or in fragments. */
function missingProblems(facts: SourceFacts, changelog: File, version: string): readonly Problem[] {
  const { file, named, sections, fragments } = changelog
  const unreleased = unreleasedSection(changelog)
  const held = unreleased?.entries ?? 0
  if (facts.project.tag === undefined && (held > 0 || fragments.length > 0)) return []
  const still = [
    ...(held > 0 ? [`'${unreleased?.title ?? ''}' still holds ${entriesText(held)}`] : []),
    ...(fragments.length > 0 ? [uncollected(fragments)] : []),
  ]
  const [newest] = sections.filter((section) => section.version !== undefined)
  const line = unreleased?.line ?? newest?.line
  return [
    {
      message: `${file} has no section for ${version}${still.length === 0 ? '' : `; ${still.join(', ')}`}`,
      remedy: `Write "${headingLike(newest, version)}" there, with what users will notice; or set changelog: none.`,
      place: line === undefined ? { file } : { file, line },
      // A file that was only found by its name may be kept in a form of its own.
      ...(sections.length === 0 && named === undefined ? { severity: 'notice' as const } : {}),
    },
  ]
}

/** A heading in the manner of the one before. */
function headingLike(newest: ChangelogSection | undefined, version: string): string {
  const title = newest === undefined ? `## [${version}]` : newest.title.replace(newest.version ?? '', version)
  if (newest?.released.kind === 'date') return title.replace(newest.released.text, 'YYYY-MM-DD')
  return newest === undefined ? `${title} - YYYY-MM-DD` : title
}

interface Found {
  readonly changelog: File
  readonly section: ChangelogSection
  readonly version: string
  readonly today: string
}

function sectionProblems({ changelog: { file, sections, named }, section, version, today }: Found): readonly Problem[] {
  const place = { file, line: section.line }
  const { released } = section
  const dated = sections.filter((other) => other.version !== undefined && other !== section)
  const dates = named !== undefined || dated.length === 0 || dated.some((other) => other.released.kind === 'date')
  const found: readonly (Problem | false)[] = [
    section.entries === 0 && {
      message: `${file}: the section for ${version} is empty`,
      remedy: 'Write what users will notice; for a release without changes, say so in a sentence.',
      place,
    },
    released.kind === 'pending' && {
      message: `${file}: the section for ${version} is undated; its heading says "${released.text}"`,
      remedy: `Write the day of the release in its place.`,
      place,
    },
    // Changelogs that never state days, as changesets writes them, are a way of their own.
    released.kind === 'none' &&
      dates && {
        message: `${file}: the section for ${version} is undated`,
        remedy: `Write the day behind it: "${section.title} - YYYY-MM-DD".`,
        place,
      },
    released.kind === 'date' &&
      released.day !== undefined &&
      released.day > today && {
        message: `${file}: the section for ${version} is dated ${released.text}, which is in the future`,
        remedy: `Write the day of the release.`,
        place,
      },
  ]
  return found.filter((problem) => problem !== false)
}

function judgeLeftovers(facts: SourceFacts): readonly Problem[] {
  const { changelog } = textsOf(facts)
  if (changelog.kind === 'none') return []
  const version = versionOf(facts) ?? ''
  const section = changelog.kind === 'file' ? sectionOf(changelog, version) : undefined
  // Pre-releases leave there what the final release will collect; a missing section says it all.
  if (parseVersion(version)?.isPrerelease === true || (changelog.kind === 'file' && section === undefined)) return []
  const unreleased = changelog.kind === 'file' ? unreleasedSection(changelog) : undefined
  const { fragments } = changelog
  const found: readonly (Problem | false)[] = [
    changelog.kind === 'file' &&
      unreleased !== undefined &&
      unreleased.entries > 0 && {
        message: `${changelog.file}: '${unreleased.title}' still holds ${entriesText(unreleased.entries)}`,
        remedy: `Move what ${version} contains to its section.`,
        place: { file: changelog.file, line: unreleased.line },
      },
    fragments.length > 0 && {
      message: `${uncollected(fragments)}: ${fragments.slice(0, 5).join(', ')}${fragments.length > 5 ? ', …' : ''}`,
      remedy: `Collect them before the tag: towncrier build, scriv collect, or changeset version.`,
      place: { file: fragments[0] ?? '' },
    },
  ]
  return found.filter((problem) => problem !== false)
}

function uncollected(fragments: readonly string[]): string {
  return `${countText(fragments.length, 'fragment')} of the changelog ${fragments.length === 1 ? 'is' : 'are'} not collected`
}

function entriesText(number: number): string {
  return `${number} ${number === 1 ? 'entry' : 'entries'}`
}
