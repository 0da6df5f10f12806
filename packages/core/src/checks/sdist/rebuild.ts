import { quotedText } from '../../report-text.ts'
import { extensionOf, isBundledLibrary, libraryPath } from '../../archive/modules.ts'
import type { Problem } from '../check.ts'
import type { Distribution } from '../distribution.ts'
import { metadataDifferences } from '../metadata-differences.ts'
import { shownPaths } from '../shown-paths.ts'
import type { SdistFacts } from './facts.ts'

/**
 * A wheel that was built from the sdist, against the wheels of the release: the same files and the same metadata (SDI-10,
 * `sdist-rebuild`). Extension modules count without their suffixes, and libraries that repair tools add not at all.
 * @param others what else is to be published; its sdist is left out
 */
export function compareBuilt(fromSdist: Distribution, others: readonly Distribution[]): readonly Problem[] {
  const wheels = others.filter(({ kind, members }) => kind === 'wheel' && members.length > 0)
  if (wheels.length === 0) return []
  const own = installedPaths(fromSdist)
  const theirs = wheels.map(installedPaths)
  const everywhere = [...(theirs[0] ?? [])].filter((path) => theirs.every((paths) => paths.has(path)))
  const lacking = everywhere.filter((path) => !own.has(path))
  const added = [...own].filter((path) => !theirs.some((paths) => paths.has(path)))
  const subject = fromSdist.name
  const count = `${wheels.length} ${wheels.length === 1 ? 'wheel' : 'wheels'}`
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            message: `wheel from sdist lacks ${shownPaths(lacking)}, present in ${count}`,
            remedy: 'Add what makes them to the sdist: users without a wheel get the package without them.',
            subject,
          },
        ]),
    ...(added.length === 0
      ? []
      : [
          {
            message: `wheel from sdist holds ${shownPaths(added)}, in none of ${count}`,
            remedy: 'Build wheels and sdist from one clean tree: something lay about in one of the builds.',
            subject,
          },
        ]),
    ...wheels.slice(0, 1).flatMap((wheel) => metadataProblems(fromSdist, wheel)),
  ]
}

function metadataProblems(fromSdist: Distribution, wheel: Distribution): readonly Problem[] {
  const [ours, theirs] = [fromSdist.metadata, wheel.metadata]
  if (ours === undefined || theirs === undefined) return []
  const differences = metadataDifferences({ kind: 'wheel', metadata: ours }, { kind: 'wheel', metadata: theirs })
  return differences.map(({ field, onlyFirst, onlySecond }) => ({
    message: `wheel from sdist says ${field} ${said(onlyFirst)}, ${wheel.name} says ${said(onlySecond)}`,
    remedy: 'Make the metadata the same wherever it is built: state it in pyproject.toml.',
    subject: fromSdist.name,
  }))
}

function said(values: readonly string[]): string {
  return values.length === 0 ? 'nothing of it' : values.map(quotedText).join(', ')
}

/** What is installed, by names that do not depend on interpreter and platform. */
function installedPaths({ members }: Distribution): ReadonlySet<string> {
  return new Set(
    members.flatMap(({ name }) => {
      const path = libraryPath(name)
      if (path === undefined || isBundledLibrary(path)) return []
      const extension = extensionOf(path)
      return [extension === undefined ? path : `${extension.module.replaceAll('.', '/')}.*.so`]
    }),
  )
}

/** Two builds of one sdist (SDI-12): what makes their bytes differ. */
export function compareBuilds(first: SdistFacts, second: SdistFacts): readonly Problem[] {
  const others = new Map(second.members.map((member) => [member.name, member]))
  const shared = first.members.flatMap((member) => {
    const other = others.get(member.name)
    return other === undefined ? [] : [{ member, other }]
  })
  const counted = (number: number, what: string): readonly string[] =>
    number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'}`]
  const names = new Set([...first.members, ...second.members].map(({ name }) => name))
  const differing = [
    ...(first.gzipTime === second.gzipTime ? [] : ['gzip time stamp']),
    ...counted(
      shared.filter(({ member, other }) => member.modified.getTime() !== other.modified.getTime()).length,
      'member time',
    ),
    ...counted(shared.filter(({ member, other }) => member.mode !== other.mode).length, 'member mode'),
    ...counted(
      shared.filter(({ member, other }) => member.sha256 !== other.sha256 || member.linkName !== other.linkName).length,
      'member content',
    ),
    ...counted(names.size * 2 - first.members.length - second.members.length, 'member in one of them'),
    ...(isSameOrder(first, second) ? [] : ['order of members']),
  ]
  if (differing.length === 0) return []
  return [
    {
      message: `two sdist builds differ: ${differing.join(', ')}`,
      remedy: 'Set SOURCE_DATE_EPOCH to the time of the commit, and use a backend that obeys it.',
      subject: first.name,
    },
  ]
}

/** The order of what both have. */
function isSameOrder(first: SdistFacts, second: SdistFacts): boolean {
  const names = (facts: SdistFacts): readonly string[] => facts.members.map(({ name }) => name)
  const [ours, theirs] = [names(first), names(second)]
  const shared = theirs.filter((name) => ours.includes(name))
  return ours.filter((name) => theirs.includes(name)).every((name, index) => shared[index] === name)
}
