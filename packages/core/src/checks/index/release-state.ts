import { countText } from '../../report-text.ts'
import type { SimpleFile, SimplePage } from '../../standards/simple-api.ts'
import {
  canonicalizeVersion,
  compareVersions,
  parseVersion,
  sameVersion,
  type Version,
} from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { type IndexFacts, knownProject, pageIn, release, releaseOf } from './facts.ts'
import { versionOf } from './release-index.ts'

/** What the index holds of this release and of the one before. */
export const RELEASE_HISTORY_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-04',
    severity: 'warning',
    asks: 'the release holds no files of another build',
    definedBy: 'one release is one build',
    needs: [knownProject, release, ({ files }) => (files.length === 0 ? 'there are no built files' : undefined)],
    judge: judgeForeignFiles,
  },
  {
    id: 'IDX-05',
    severity: 'warning',
    asks: 'the version is spelled as the index has it',
    definedBy: 'Warehouse: 1.0 and 1.0.0 are one release',
    needs: [knownProject, release],
    judge: judgeSpelling,
  },
  {
    id: 'IDX-09',
    severity: 'warning',
    asks: 'neither this release nor the one before is yanked',
    definedBy: 'PEP 592',
    needs: [knownProject, release],
    judge: judgeYanked,
  },
]

export interface PublishedRelease {
  readonly version: Version
  readonly files: readonly SimpleFile[]
}

/** Several checks ask for them, and pages may list thousands of files. */
const known = new WeakMap<SimplePage, readonly PublishedRelease[]>()

/** Files of the page by release: those of one version, in whatever spelling, are together. */
export function releasesOn(facts: IndexFacts): readonly PublishedRelease[] {
  const page = pageIn(facts)
  if (page === undefined) return []
  const releases = known.get(page) ?? groupByRelease(page.files)
  known.set(page, releases)
  return releases
}

function groupByRelease(files: readonly SimpleFile[]): readonly PublishedRelease[] {
  const releases = new Map<string, { version: Version; files: SimpleFile[] }>()
  for (const file of files) {
    const text = versionOf(file)
    const key = canonicalizeVersion(text)
    const version = parseVersion(text)
    if (version !== undefined && !releases.has(key)) releases.set(key, { version, files: [] })
    releases.get(key)?.files.push(file)
  }
  return [...releases.values()].toSorted((a, b) => compareVersions(a.version, b.version))
}

function thisRelease(facts: IndexFacts) {
  const { version } = releaseOf(facts)
  return releasesOn(facts).find((one) => sameVersion(one.version, version))
}

function judgeForeignFiles(facts: IndexFacts): readonly Problem[] {
  const { name, version } = releaseOf(facts)
  const ours = new Set(facts.files.map((file) => file.name))
  const foreign = (thisRelease(facts)?.files ?? []).map(({ filename }) => filename).filter((file) => !ours.has(file))
  if (foreign.length === 0) return []
  return [
    {
      message: `${name} ${version} on ${facts.index.title} holds ${countText(foreign.length, 'file')} that ${foreign.length === 1 ? 'is' : 'are'} not among ours: ${foreign.slice(0, 5).join(', ')}`,
      remedy: 'Raise the version, unless these files complete that very build.',
    },
  ]
}

function judgeSpelling(facts: IndexFacts): readonly Problem[] {
  const { version } = releaseOf(facts)
  const found = thisRelease(facts)?.version.normal
  if (found === undefined || found === parseVersion(version)?.normal) return []
  return [
    {
      message: `${version} joins the existing release ${found} on ${facts.index.title}: versions are compared without trailing zeros`,
      remedy: `Raise the version, or write ${found} if that release is to be completed.`,
    },
  ]
}

function judgeYanked(facts: IndexFacts): readonly Problem[] {
  const { name, version } = releaseOf(facts)
  const isYanked = (files: readonly SimpleFile[]): boolean => files.every(({ yanked }) => yanked !== false)
  const here = thisRelease(facts)
  const parsed = parseVersion(version)
  const before = releasesOn(facts).filter((one) => parsed !== undefined && compareVersions(one.version, parsed) < 0)
  const last = before.findLast((one) => !one.version.isPrerelease) ?? before.at(-1)
  return [
    ...(here !== undefined && isYanked(here.files)
      ? [
          {
            message: `${name} ${version} exists on ${facts.index.title} and is yanked: new files will be yanked with it`,
            remedy: 'Raise the version, or take the yank back in the settings of the project.',
          },
        ]
      : []),
    ...(last !== undefined && isYanked(last.files)
      ? [
          {
            severity: 'notice' as const,
            message: `the release before, ${name} ${last.version.normal}, is yanked${reasonOf(last.files)}`,
            remedy: `Make sure that ${version} does not have the fault that it was yanked for.`,
          },
        ]
      : []),
  ]
}

function reasonOf(files: readonly SimpleFile[]): string {
  const reason = files.map(({ yanked }) => yanked).find((yanked) => typeof yanked === 'string' && yanked !== '')
  return typeof reason === 'string' ? `: ${reason}` : ''
}
