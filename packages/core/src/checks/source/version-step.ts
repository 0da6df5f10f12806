import { type GitTag, tagsAtHead } from '../../project/git.ts'
import { matchTag } from '../../project/tag.ts'
import { compareVersions, parseVersion, sameVersion, type Version } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { git, type SourceFacts, tag, tagOf } from './facts.ts'

/** The step from the versions that the repository's tags know to the one that is tagged now. */
export const VERSION_STEP_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-11',
    severity: 'warning',
    asks: 'the version follows the last one that was tagged',
    definedBy: 'PEP 440 order; tag-format',
    needs: [git, tag, released, fits],
    judge: judgeStep,
  },
]

function fits(facts: SourceFacts): string | undefined {
  return tagOf(facts).match === undefined ? 'the tag fits no format' : undefined
}

function released(facts: SourceFacts): string | undefined {
  return earlierVersions(facts).length === 0 ? 'no other tag of this package is in this clone' : undefined
}

/** Versions of all other tags of the package, in order. Tags on the same commit say the same or are another finding. */
function earlierVersions({ project, tagFormats }: SourceFacts): readonly Version[] {
  const { git: state, tag: named, name } = project
  if (state === undefined) return []
  const here = new Set<GitTag>(tagsAtHead(state))
  const known = state.tags.flatMap((one) => {
    const match = one.name === named?.name || here.has(one) ? undefined : matchTag(one.name, tagFormats, name)
    const version = match && parseVersion(match.version)
    return version === undefined || sameVersion(version, named?.match?.version ?? '') ? [] : [version]
  })
  return known.toSorted(compareVersions)
}

function judgeStep(facts: SourceFacts): readonly Problem[] {
  const said = parseVersion(tagOf(facts).match?.version ?? '')
  const known = earlierVersions(facts)
  const newest = known.at(-1)
  if (said === undefined || newest === undefined) return []
  const before = known.findLast((version) => compareVersions(version, said) < 0)
  if (compareVersions(newest, said) > 0) return backwards(said, newest, before)
  return before === undefined || !isJump(before, said) || known.some(jumpsHere(known)) ? [] : [jump(before, said)]
}

/** A release of an older series that has releases already is a backport. */
function backwards(said: Version, newest: Version, before: Version | undefined): readonly Problem[] {
  const [major, minor] = numbers(said)
  const isBackport = before !== undefined && numbers(before)[0] === major && numbers(before)[1] === minor
  return [
    {
      message: `${said.normal} is lower than ${newest.normal}, which is tagged already${isBackport ? `; a backport after ${before.normal}` : ''}`,
      remedy: isBackport
        ? 'Nothing to do, if this series is maintained; installers keep to the newest release.'
        : `Tag a version above ${newest.normal}; if an older series is maintained, write ignore: "SRC-11: backport".`,
      severity: isBackport ? 'notice' : 'warning',
    },
  ]
}

function jump(before: Version, said: Version): Problem {
  return {
    message: `${said.normal} follows ${before.normal}: numbers between them were left out`,
    remedy: `If that was not meant, the next version is one of ${successors(before)
      .map((numbers) => numbers.join('.'))
      .join(', ')}.`,
    severity: 'notice',
  }
}

/** A project that has left numbers out before counts in its own way, by the calendar perhaps. */
function jumpsHere(known: readonly Version[]): (version: Version, index: number) => boolean {
  return (version, index) => {
    const previous = known[index - 1]
    return previous !== undefined && isJump(previous, version)
  }
}

/** Pre-releases and post-releases of one release are steps within it. */
function isJump(before: Version, after: Version): boolean {
  if (before.epoch !== after.epoch) return false
  return ![numbers(before), ...successors(before)].some((next) => sameNumbers(next, numbers(after)))
}

function successors(version: Version): readonly (readonly number[])[] {
  const [major, minor, patch, ...rest] = numbers(version)
  const next = [
    [major, minor, patch + 1],
    [major, minor + 1, 0],
    [major + 1, 0, 0],
  ]
  return rest.length === 0 ? next : [[major, minor, patch, (rest[0] ?? 0) + 1], ...next]
}

function numbers({ release }: Version): readonly [number, number, number, ...number[]] {
  const [major = 0, minor = 0, patch = 0, ...rest] = release
  return [major, minor, patch, ...rest]
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return Array.from({ length: Math.max(a.length, b.length) }).every((_, index) => (a[index] ?? 0) === (b[index] ?? 0))
}
