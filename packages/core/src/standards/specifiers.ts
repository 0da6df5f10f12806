import { remembered } from './remembered.ts'
import {
  canonicalizeVersion,
  compareVersions,
  normalizeVersion,
  parseVersion,
  trimZeros,
  type Version,
} from './version.ts'

const OPERATORS = ['===', '~=', '==', '!=', '<=', '>=', '<', '>'] as const
export type Operator = (typeof OPERATORS)[number]

/** One condition on a version: `>=3.9`. */
export interface Clause {
  readonly operator: Operator
  /** As it is written: `3.9`, `1.2.*`, for `===` anything. */
  readonly version: string
}

/** A specifier set of PEP 440: conditions that must all hold. None: every version is admitted. */
export interface Specifiers {
  readonly text: string
  readonly clauses: readonly Clause[]
}

export interface ContainsOptions {
  /** Whether pre-releases may match. By default they do, since one version by itself has no final to prefer. */
  readonly prereleases?: boolean | undefined
}

const NUMBERS = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*'
const PRE = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?'
const POST = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?'
const DEV = '(?:[-_.]?dev[-_.]?[0-9]*)?'
const LOCAL = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?'

/** One clause, to be matched without regard to case. Also the token of a requirement (PEP 508). */
export const CLAUSE_PATTERN = [
  '===\\s*[^\\s;)]*',
  `(?:==|!=)\\s*${NUMBERS}(?:\\.\\*|${PRE}${POST}${DEV}${LOCAL})`,
  `~=\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${PRE}${POST}${DEV}`,
  `(?:<=|>=|<|>)\\s*${NUMBERS}${PRE}${POST}${DEV}`,
].join('|')

const CLAUSE = new RegExp(`^(?:${CLAUSE_PATTERN})$`, 'i')

/** Reads `>=3.9, !=3.11.*`; empty text admits everything. Undefined when a clause is none. */
export const parseSpecifiers = remembered(readSpecifiers)

function readSpecifiers(text: string): Specifiers | undefined {
  const clauses = text
    .split(',')
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
    .map(parseClause)
  const known = clauses.filter((clause) => clause !== undefined)
  return known.length === clauses.length ? { text, clauses: known } : undefined
}

/** Reads one clause, in which a comma is no separator: it may stand in the text behind `===`. */
export function parseClause(text: string): Clause | undefined {
  if (!CLAUSE.test(text)) return undefined
  const operator = OPERATORS.find((sign) => text.startsWith(sign))
  if (operator === undefined) return undefined
  const version = text.slice(operator.length).trim()
  // Numbers too great for our versions are refused here, so that every clause can be compared.
  return operator === '===' || parseVersion(version.replace(/\.\*$/, '')) ? { operator, version } : undefined
}

/** The set in one spelling: without white space, its clauses sorted, of equal ones the first, as packaging prints it. */
export function specifiersText(specifiers: Specifiers): string {
  const sorted = specifiers.clauses
    .map((clause) => ({ text: clause.operator + clause.version, clause }))
    .toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
  const first = new Map(sorted.toReversed().map(({ text, clause }) => [canonicalClause(clause), text]))
  return sorted
    .flatMap(({ text, clause }) => (first.get(canonicalClause(clause)) === text ? [text] : []))
    .filter(isFirst)
    .join(',')
}

const isFirst = (text: string, index: number, texts: readonly string[]): boolean => texts.indexOf(text) === index

/** `==1.0` and `== 1` are one clause; zeros at the end count for `~=`. */
function canonicalClause({ operator, version }: Clause): string {
  if (operator === '===' || version.endsWith('.*')) return operator + version
  return operator + (operator === '~=' ? (normalizeVersion(version) ?? version) : canonicalizeVersion(version))
}

/** Whether a version, or for `===` any text, satisfies every clause. */
export function specifiersContain(
  specifiers: Specifiers,
  version: string | Version,
  options: ContainsOptions = {},
): boolean {
  const parsed = typeof version === 'string' ? parseVersion(version) : version
  if (parsed?.isPrerelease === true && options.prereleases === false) return false
  const written = typeof version === 'string' ? version : version.normal
  return specifiers.clauses.every((clause) =>
    clause.operator === '==='
      ? written.toLowerCase() === clause.version.toLowerCase()
      : parsed !== undefined && satisfies(parsed, clause),
  )
}

/**
 * Whether a set admits a minor version of Python (`3.12`, `3.14t`): its last conceivable patch release is asked for,
 * so that `<3.14` and `!=3.11.*` count and bounds on patch releases do not (cibuildwheel's rule).
 */
export function admitsPython(specifiers: Specifiers, minor: string): boolean {
  return specifiersContain(specifiers, `${minor.replace(/t$/, '')}.99`)
}

/** Those that satisfy the set, in their order; pre-releases only when asked for, named by a clause, or nothing else fits. */
export function selectVersions(
  specifiers: Specifiers,
  versions: readonly string[],
  options: ContainsOptions = {},
): string[] {
  const prereleases = options.prereleases ?? (impliesPrereleases(specifiers) || undefined)
  const fitting = versions.filter((version) => specifiersContain(specifiers, version, { prereleases }))
  if (prereleases !== undefined) return fitting
  const isFinal = (version: string): boolean => parseVersion(version)?.isPrerelease === false
  const finals = fitting.filter((version) => parseVersion(version)?.isPrerelease !== true)
  return finals.some(isFinal) ? finals : fitting
}

/** Whether a clause names a pre-release, and so lets pre-releases in. Excluding one (`!=`) does not. */
export function impliesPrereleases(specifiers: Specifiers): boolean {
  return specifiers.clauses.some(
    ({ operator, version }) => operator !== '!=' && parseVersion(version)?.isPrerelease === true,
  )
}

function satisfies(version: Version, clause: Clause): boolean {
  if (clause.version.endsWith('.*')) {
    const inside = hasPrefix(version, must(clause.version.slice(0, -'.*'.length)), 0)
    return clause.operator === '==' ? inside : !inside
  }
  return RULES[clause.operator](version, must(clause.version))
}

/** What each operator says of a version and the clause's own (PEP 440, "Version specifiers"; packaging 26.3). */
const RULES: Readonly<Record<Operator, (version: Version, bound: Version) => boolean>> = {
  '===': (version, bound) => version.normal === bound.normal,
  '==': equals,
  '!=': (version, bound) => !equals(version, bound),
  '>=': (version, bound) => compareVersions(version, bound) >= 0,
  '<=': (version, bound) => compareVersions(version.public, bound) <= 0,
  // Pre-releases of the bound lie below it, but `<` means older releases.
  '<': (version, bound) => compareVersions(version, bound.isPrerelease ? bound : `${bound.public}.dev0`) < 0,
  // Post-releases of the bound lie above it, but `>` means newer releases.
  '>': (version, bound) =>
    compareVersions(version.public, bound) > 0 &&
    (bound.dev !== undefined || bound.post !== undefined || !sharesPrerelease(version, bound)),
  '~=': (version, bound) => compareVersions(version, bound) >= 0 && hasPrefix(version, bound, 1),
}

function equals(version: Version, bound: Version): boolean {
  return compareVersions(bound.local === undefined ? version.public : version, bound) === 0
}

/** Whether both have one release and one pre-release part: `1.0` and `1.0.post3`, `1.0a1` and `1.0.0a1.post1`. */
function sharesPrerelease(a: Version, b: Version): boolean {
  return (
    a.epoch === b.epoch &&
    trimZeros(a.release).join('.') === trimZeros(b.release).join('.') &&
    a.pre?.phase === b.pre?.phase &&
    a.pre?.number === b.pre?.number
  )
}

/** Whether a release begins with the bound's, its last `dropped` numbers left out; zeros are added as needed. */
function hasPrefix(version: Version, bound: Version, dropped: number): boolean {
  const prefix = bound.release.slice(0, bound.release.length - dropped)
  return version.epoch === bound.epoch && prefix.every((number, index) => (version.release[index] ?? 0) === number)
}

/** Clauses are parsed once, by `parseSpecifiers`: their versions are known to be versions. */
function must(text: string): Version {
  const version = parseVersion(text)
  if (version === undefined) throw new RangeError(`no PEP 440 version: ${text}`)
  return version
}
