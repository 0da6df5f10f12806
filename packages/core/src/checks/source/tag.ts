import { matchTag, resemblesFormat, tagFor, type TagMatch } from '../../project/tag.ts'
import { tagsAtHead } from '../../project/git.ts'
import { toCargo } from '../../standards/cargo-version.ts'
import { parseVersion, sameVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { git, manifest, type SourceFacts, tag, tagOf, version } from './facts.ts'
import { placeText } from './versions.ts'

const DEFINED_BY = 'tag-format; git'

/** The tag that is released or rehearsed: its form, its version, its commit. */
export const TAG_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-10',
    key: 'tag-format',
    severity: 'error',
    asks: 'the tag has the form of tag-format',
    definedBy: DEFINED_BY,
    needs: [tag],
    judge: judgeFormat,
  },
  {
    id: 'SRC-10',
    key: 'tag-version',
    severity: 'error',
    asks: 'the tag says the version that the metadata says',
    definedBy: 'PEP 440 normal form',
    needs: [manifest, tag, fits, version],
    judge: judgeTagVersion,
  },
  {
    id: 'SRC-10',
    key: 'tag-lightweight',
    severity: 'error',
    asks: 'the tag is annotated',
    definedBy: 'tag-annotated',
    needs: [annotationWanted, git, tag, exists],
    judge: judgeAnnotation,
  },
  {
    id: 'SRC-10',
    key: 'tag-moved',
    severity: 'error',
    asks: 'the pushed tag still points at the commit of this run',
    definedBy: DEFINED_BY,
    needs: [git, tag, pushed],
    judge: judgeMoved,
  },
  {
    id: 'SRC-10',
    key: 'tag-claimed',
    severity: 'error',
    asks: 'the rehearsed tag is free, or this commit',
    definedBy: DEFINED_BY,
    needs: [git, tag, rehearsed],
    judge: judgeClaimed,
  },
  {
    id: 'SRC-10',
    severity: 'error',
    asks: 'no tag on this commit says another version',
    definedBy: DEFINED_BY,
    needs: [git, tag, fits],
    judge: judgeOtherTags,
  },
]

function fits(facts: SourceFacts): string | undefined {
  return tagOf(facts).match === undefined ? 'the tag fits no format' : undefined
}

function exists(facts: SourceFacts): string | undefined {
  return tagOf(facts).found === undefined ? 'the tag is not in this clone' : undefined
}

function annotationWanted({ tagAnnotated }: SourceFacts): string | undefined {
  return tagAnnotated ? undefined : 'tag-annotated is false'
}

/** True when this run was started by pushing the very tag. */
function isPushed({ run, project }: SourceFacts): boolean {
  return run.tagPushed && run.tag === project.tag?.name
}

function pushed(facts: SourceFacts): string | undefined {
  return isPushed(facts) ? undefined : 'no tag was pushed'
}

function rehearsed(facts: SourceFacts): string | undefined {
  return isPushed(facts) ? 'the tag was pushed' : undefined
}

/** The tags of a neighbour in the same repository start the same workflow: that releases nothing, and is no fault. */
function judgeFormat(facts: SourceFacts): readonly Problem[] {
  const { name, match } = tagOf(facts)
  if (match !== undefined) return judgeLength(name, match, facts.project.name ?? '')
  const { tagFormats, project } = facts
  const ours = !isPushed(facts) || resemblesFormat(name, tagFormats, project.name)
  const [format = ''] = tagFormats
  const example = tagFor(format, project.name ?? '{name}', project.version ?? '1.2.0')
  return [
    {
      message: `tag ${name} fits none of: ${tagFormats.join(', ')}${ours ? '' : '; nothing is released'}`,
      remedy: ours
        ? `Name the tag ${example}, or set tag-format to the form that you use.`
        : `If it belongs to this package, set tag-format; a tag of ours looks like ${example}.`,
      severity: ours ? 'error' : 'notice',
    },
  ]
}

/** PEP 440 does not count trailing zeros, and readers of a list of tags do. */
function judgeLength(name: string, { format, raw, version: said }: TagMatch, own: string): readonly Problem[] {
  const release = parseVersion(raw)?.release ?? []
  if (release.length >= 3) return []
  const three = said.replace(release.join('.'), [...release, 0, 0].slice(0, 3).join('.'))
  return [
    {
      message: `tag ${name} has ${release.length === 1 ? 'one number' : 'two numbers'}, not three`,
      remedy: `Nothing to do, if that is how you count; else tag ${tagFor(format, own, three)}.`,
      severity: 'notice',
    },
  ]
}

function judgeTagVersion(facts: SourceFacts): readonly Problem[] {
  const { name, match } = tagOf(facts)
  const { version: said = '', versions } = facts.project
  if (match === undefined || sameVersion(match.version, said)) return []
  const source = versions.find(({ decides }) => decides)
  const where = source?.where
  const file = where === undefined ? 'the project' : placeText(where)
  const spelt = source?.kind === 'cargo' ? (toCargo(match.version) ?? match.version) : match.version
  const right = tagFor(match.format, facts.project.name ?? '', said)
  return [
    {
      message: `tag ${name} says ${match.version}, metadata says ${said}`,
      remedy: `Write ${spelt} in ${file} and tag that commit, or tag this one ${right}.`,
      ...(where === undefined ? {} : { place: where }),
    },
  ]
}

/** Checkout replaces an annotated tag by its commit; then the event still knows the tag object. */
function judgeAnnotation(facts: SourceFacts): readonly Problem[] {
  const { name, found } = tagOf(facts)
  if (found?.annotated === true || (isPushed(facts) && facts.run.tagObject !== undefined)) return []
  return [
    {
      message: `tag ${name} is lightweight; tag-annotated demands an annotated one`,
      remedy: `Make it with git tag -a ${name} -m "${name}", or set tag-annotated: false.`,
    },
  ]
}

function judgeMoved(facts: SourceFacts): readonly Problem[] {
  const { name, found } = tagOf(facts)
  const { run, project } = facts
  const head = project.git?.commit
  const begun = run.sha === run.tagObject ? undefined : run.sha
  const elsewhere = [found?.commit, begun].find((commit) => commit !== undefined && commit !== head)
  if (elsewhere === undefined) return []
  const now = found?.commit ?? head ?? 'another commit'
  return [
    {
      message: `tag ${name} points at ${now} now; this run began at ${begun ?? head ?? 'another commit'} and has ${head ?? 'no commit'} checked out`,
      remedy: 'Release from a run that the tag starts, with actions/checkout as it is: no ref, and no tag that moves.',
    },
  ]
}

function judgeClaimed(facts: SourceFacts): readonly Problem[] {
  const { name, match, found, tree } = tagOf(facts)
  const { git: state, name: own = 'this package', packageDir } = facts.project
  if (found === undefined || found.commit === state?.commit) return []
  const holdsIt = tree?.name === facts.project.name && (tree?.version === undefined || tree.version === match?.raw)
  const there =
    tree !== undefined && holdsIt
      ? `holds ${own} there already`
      : `its tree has no ${own} ${match?.version ?? ''}${packageDir === '.' ? '' : ` in ${packageDir}`}`.trimEnd()
  return [
    {
      message: `tag ${name} exists at ${found.commit} and ${there}; this commit is ${state?.commit ?? 'another'}`,
      remedy: 'Choose a version that has no tag yet, or a tag-format of its own for this package.',
    },
  ]
}

function judgeOtherTags(facts: SourceFacts): readonly Problem[] {
  const { name, match } = tagOf(facts)
  const { git: state, name: own, version: said } = facts.project
  // A tag that says a version of its own making is the fault of `tag-version`, whatever else is here.
  if (said !== undefined && !sameVersion(said, match?.version ?? '')) return []
  const others = (state === undefined ? [] : tagsAtHead(state)).filter((other) => {
    const fit = matchTag(other.name, facts.tagFormats, own)
    return other.name !== name && fit !== undefined && !sameVersion(fit.version, match?.version ?? '')
  })
  if (others.length === 0) return []
  return [
    {
      message: `this commit also has ${others.map((other) => `the tag ${other.name}`).join(' and ')}; one build cannot be two releases`,
      remedy: `Delete the tag that is not meant, or commit before tagging ${name}.`,
    },
  ]
}
