import { type Clause, type ContainsOptions, type Specifiers, specifiersContain } from './specifiers.ts'
import { parseVersion } from './version.ts'

// Every clause is a run of versions, or two. Where runs overlap, the overlap begins where one of them begins: so it is
// enough to try the first version of each run, and of what lies between runs, instead of computing with intervals.

/** Whether no version at all can satisfy the set: `>=3.12,<3.10`. */
export function admitsNothing(specifiers: Specifiers, options: ContainsOptions = {}): boolean {
  return !witnesses(specifiers).some((version) => specifiersContain(specifiers, version, options))
}

/** Whether every version that the first set admits is admitted by the second. Neither may have a `===` clause. */
export function isSubset(specifiers: Specifiers, other: Specifiers): boolean {
  return witnesses(specifiers, other).every(
    (version) => !specifiersContain(specifiers, version) || specifiersContain(other, version),
  )
}

/** Whether no version is admitted by both sets. Neither may have a `===` clause. */
export function areDisjoint(specifiers: Specifiers, other: Specifiers): boolean {
  return !witnesses(specifiers, other).some(
    (version) => specifiersContain(specifiers, version) && specifiersContain(other, version),
  )
}

/** The least version that there is, and the first ones of every run, with the first final ones. */
function witnesses(...sets: readonly Specifiers[]): string[] {
  const clauses = sets.flatMap((set) => set.clauses)
  const longest = Math.max(0, ...clauses.map(({ version }) => version.split('.').length))
  return ['0.dev0', '0', ...clauses.flatMap((clause) => witnessesOf(clause, longest))]
}

function witnessesOf({ operator, version: text }: Clause, longest: number): string[] {
  if (operator === '===') return [text]
  const version = parseVersion(text.replace(/\.\*$/, ''))
  if (version === undefined) return []
  const { epoch, release, pre, post, dev } = version
  const dropped = operator === '~=' ? 1 : 0
  const prefix = release.slice(0, release.length - dropped)
  const next = [...prefix.slice(0, -1), (prefix.at(-1) ?? 0) + 1]
  // Just above every post-release of a final version there is no first one: one so near that no clause ends before it.
  const beyond = [...release, ...Array.from({ length: longest }, () => 0), 1]
  const number = (numbers: readonly number[]): string => `${epoch}!${numbers.join('.')}`
  const firsts = [
    number(release),
    number(next),
    number(beyond),
    pre === undefined ? undefined : `${number(release)}${pre.phase}${pre.number + 1}`,
    dev === undefined ? version.public : undefined,
    dev === undefined ? `${version.public.replace(/\.post\d+$/, '')}.post${(post ?? -1) + 1}` : undefined,
    post === undefined ? undefined : `${number(release)}.post${post}`,
  ].filter((first) => first !== undefined)
  const after = dev === undefined ? [] : [`${version.public.replace(/\d+$/, '')}${dev + 1}`]
  return [version.normal, version.public, ...after, ...firsts.flatMap((first) => [`${first}.dev0`, first])]
}
