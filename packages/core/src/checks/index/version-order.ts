import { compareVersions, parseVersion, sameVersion, type Version } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { type IndexFacts, knownProject, release, releaseOf } from './facts.ts'
import { releasesOn } from './release-state.ts'

/** The step from the releases that are there. */
export const VERSION_ORDER_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'SRC-11',
    severity: 'error',
    asks: 'the version was not released yet',
    definedBy: 'Warehouse: files are never replaced',
    needs: [knownProject, release, ({ files }) => (files.length === 0 ? undefined : 'the built files are compared')],
    judge: judgeUsed,
  },
  {
    id: 'SRC-11',
    severity: 'error',
    asks: 'the version is greater than every release, or continues an older series',
    definedBy: "PEP 440's order",
    needs: [knownProject, release],
    judge: judgeOrder,
  },
  {
    id: 'SRC-11',
    severity: 'warning',
    asks: 'the GitHub release says of a pre-release that it is one',
    definedBy: 'PEP 440; the event that started this run',
    needs: [
      release,
      ({ run }) => (run?.prerelease === undefined ? 'this run was not started by a GitHub release' : undefined),
    ],
    judge: judgePrerelease,
  },
]

function judgeUsed(facts: IndexFacts): readonly Problem[] {
  const { name, version } = releaseOf(facts)
  if (!releasesOn(facts).some((one) => sameVersion(one.version, version))) return []
  return [
    {
      message: `${name} ${version} is on ${facts.index.title} already`,
      remedy: 'Raise the version: a file that was published once is never replaced.',
    },
  ]
}

/** Pre-releases of later versions do not count: fixes of the current one come after them every day. */
function judgeOrder(facts: IndexFacts): readonly Problem[] {
  const { version: text } = releaseOf(facts)
  const version = parseVersion(text)
  if (version === undefined) return []
  const later = releasesOn(facts)
    .map((one) => one.version)
    .filter((other) => compareVersions(other, version) > 0 && (!other.isPrerelease || sameBase(other, version)))
  const latest = later.at(-1)
  if (latest === undefined) return []
  const series = later.filter((other) => sameSeries(other, version)).at(-1)
  const found = `${version.normal} is lower than ${series === undefined ? 'the latest' : 'what its own series has reached:'} ${(series ?? latest).normal}`
  const minor = version.release.slice(0, 2).join('.')
  return [
    {
      severity: series === undefined ? 'warning' : 'error',
      message: found,
      remedy: `Raise the version; if ${minor}.x is maintained beside ${(series ?? latest).normal}, write ignore: "SRC-11: backport".`,
    },
  ]
}

function sameBase(a: Version, b: Version): boolean {
  return a.epoch === b.epoch && a.release.join('.') === b.release.join('.')
}

/** `1.9.4` and `1.9.7`: fixes of one minor version. */
function sameSeries(a: Version, b: Version): boolean {
  return a.epoch === b.epoch && [0, 1].every((place) => (a.release[place] ?? 0) === (b.release[place] ?? 0))
}

function judgePrerelease(facts: IndexFacts): readonly Problem[] {
  const version = parseVersion(releaseOf(facts).version)
  const marked = facts.run?.prerelease
  if (version === undefined || marked === undefined || version.isPrerelease === marked) return []
  return [
    {
      message: `${version.normal} is ${version.isPrerelease ? 'a pre-release' : 'a final release'}, and the GitHub release is ${marked ? '' : 'not '}marked as a pre-release`,
      remedy: version.isPrerelease
        ? 'Mark the GitHub release as a pre-release, so that it is not shown as the latest.'
        : 'Take the mark off the GitHub release, or give the version a pre-release part, as in 1.2.0rc1.',
    },
  ]
}
