import { isLicenseName } from '../../project/license-texts.ts'
import { isTable } from '../../project/toml.ts'
import { licenseIds, parseLicenseExpression } from '../../standards/license-expression.ts'
import { baseLicense, recognizeLicense } from '../../standards/license-text.ts'
import type { Check, Problem } from '../check.ts'
import { projectTable, type SourceFacts, texts, textsOf } from './facts.ts'
import { licenseClassifiers, statedLicense } from './license.ts'

/** That everything that names a licence names the same one. */
export const LICENSE_PARITY_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-16',
    key: 'license-parity',
    severity: 'warning',
    asks: 'pyproject.toml, Cargo.toml, classifiers and licence texts name one licence',
    definedBy: 'PEP 639, SPDX',
    needs: [projectTable, texts, statedTwice],
    judge: judgeParity,
  },
]

/** One place that names a licence. */
interface Statement {
  /** Completes "licence differs: …". */
  readonly text: string
  /** Base identifiers. */
  readonly ids: ReadonlySet<string>
  /** `all`: these and no others; `any`: at least one of them. */
  readonly means: 'all' | 'any'
}

function statedTwice(facts: SourceFacts): string | undefined {
  return statements(facts).length < 2 ? 'fewer than two places name a licence that is known' : undefined
}

function judgeParity(facts: SourceFacts): readonly Problem[] {
  const stated = statements(facts)
  if (!stated.some((one, index) => stated.slice(index + 1).some((other) => conflict(one, other)))) return []
  return [
    {
      message: `licence differs: ${stated.map(({ text }) => text).join(', ')}`,
      remedy: 'Decide which it is, and change the others: the expression, Cargo.toml, the classifier and the file.',
      place: facts.project.pyproject.document.place('project', 'license'),
    },
  ]
}

function conflict(one: Statement, other: Statement): boolean {
  const shared = [...one.ids].some((id) => other.ids.has(id))
  if (one.means === 'any' || other.means === 'any') return !shared
  return one.ids.size !== other.ids.size || [...one.ids].some((id) => !other.ids.has(id))
}

/** In the order of the message. What is not understood is left out: it can contradict nothing. */
function statements(facts: SourceFacts): readonly Statement[] {
  const { cargo } = facts.project
  const cargoIds = cargo?.license === undefined ? undefined : idsIn(cargo.license.text.replaceAll('/', ' OR '))
  const stated = statedLicense(facts)
  const own = statedIn(stated)
  const classifiers = licenseClassifiers(facts).flatMap((classifier) => {
    const ids = idsOfClassifier(classifier)
    return ids === undefined ? [] : [{ classifier, ids }]
  })
  // Texts of what is packed along lie deeper, or are called otherwise.
  const licenses = textsOf(facts).licenses
  const files = [...(licenses.named === undefined ? [] : [licenses.named]), ...licenses.files]
  const { packageDir } = facts.project
  const depth = packageDir === '.' ? 1 : packageDir.split('/').length + 1
  const main = files.flatMap(({ file, looksLike }) =>
    looksLike !== undefined && isLicenseName(file) && file.split('/').length === depth ? [{ file, looksLike }] : [],
  )
  const found: readonly (Statement | false)[] = [
    cargoIds !== undefined && { text: `Cargo ${cargo?.license?.text ?? ''}`, ids: cargoIds, means: 'all' },
    own !== undefined && { text: `project.license ${own.text}`, ids: own.ids, means: 'all' },
    classifiers.length > 0 && {
      text: `classifier ${classifiers.map(({ classifier }) => classifier.split(' :: ').at(-1) ?? '').join(' and ')}`,
      ids: new Set(classifiers.flatMap(({ ids }) => ids)),
      means: 'any',
    },
    main.length > 0 && {
      text: main.map(({ file, looksLike }) => `text of ${file} looks like ${looksLike}`).join(', '),
      ids: new Set(main.map(({ looksLike }) => looksLike)),
      means: 'any',
    },
  ]
  return found.filter((one) => one !== false)
}

function idsIn(expression: string): ReadonlySet<string> | undefined {
  const parsed = parseLicenseExpression(expression)
  if (!('normal' in parsed)) return undefined
  const ids = licenseIds(parsed.normal).map(baseLicense)
  return ids.length === 0 ? undefined : new Set(ids)
}

/** The expression, or the old table: its text is a name, an expression or a whole licence. */
function statedIn(stated: ReturnType<typeof statedLicense>): Pick<Statement, 'text' | 'ids'> | undefined {
  const text = isTable(stated) ? stated['text'] : stated
  if (typeof text !== 'string') return undefined
  const ids = idsIn(text) ?? idsOfName(text)
  if (ids !== undefined) return { text, ids }
  const looksLike = recognizeLicense(text)
  return looksLike === undefined ? undefined : { text: `text of ${looksLike}`, ids: new Set([looksLike]) }
}

/** What people write for a licence, and what classifiers call it, without "licence", "the" and marks. */
const NAMES: readonly (readonly [pattern: RegExp, ids: readonly string[]])[] = [
  [/^mit no attribution\b/, ['MIT-0']],
  [/^(?:mit|expat)\b/, ['MIT', 'MIT-0']],
  [/^bsd ?-?3\b|^(?:new|modified|revised) bsd|^3 clause bsd/, ['BSD-3-Clause']],
  [/^bsd ?-?2\b|^simplified bsd|^2 clause bsd/, ['BSD-2-Clause']],
  [/^zero clause bsd|^0bsd/, ['0BSD']],
  [/^bsd\b/, ['BSD-2-Clause', 'BSD-3-Clause', 'BSD-4-Clause', '0BSD']],
  [/^apache(?: software)?(?: v| version)? ?2/, ['Apache-2.0']],
  [/^apache\b/, ['Apache-2.0', 'Apache-1.1']],
  [/^isc\b/, ['ISC']],
  [/^mozilla public(?: v| version)? ?2|^mpl ?-?2/, ['MPL-2.0']],
  [/^mozilla public(?: v| version)? ?1\.1|^mpl ?-?1\.1/, ['MPL-1.1']],
  [/^(?:gnu )?affero.*3|^agpl ?v?-?3/, ['AGPL-3.0']],
  [/^gnu lesser general public.*(?:v|version) ?2 or later/, ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0']],
  [/^gnu lesser general public.*(?:v|version) ?2/, ['LGPL-2.0', 'LGPL-2.1']],
  [/^gnu lesser general public.*3|^lgpl ?v?-?3/, ['LGPL-3.0']],
  [/^lgpl ?v?-?2/, ['LGPL-2.0', 'LGPL-2.1']],
  [/^gnu (?:library or )?lesser general public|^lgpl\b/, ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0']],
  [/^gnu general public.*2 or later|^gpl ?v?-?2(?:\.0)?(?:\+| or later)/, ['GPL-2.0', 'GPL-3.0']],
  [/^gnu general public.*2|^gpl ?v?-?2/, ['GPL-2.0']],
  [/^gnu general public.*3|^gpl ?v?-?3/, ['GPL-3.0']],
  [/^gnu general public|^gpl\b/, ['GPL-1.0', 'GPL-2.0', 'GPL-3.0']],
  [/^boost\b/, ['BSL-1.0']],
  [/^eclipse public.*2/, ['EPL-2.0']],
  [/^eclipse public.*1/, ['EPL-1.0']],
  [/^european union public.*1\.2/, ['EUPL-1.2']],
  [/^python software foundation|^psf/, ['PSF-2.0', 'Python-2.0']],
  [/^unlicense/, ['Unlicense']],
  [/^zlib/, ['Zlib', 'zlib-acknowledgement', 'Libpng']],
  [/^cc0\b/, ['CC0-1.0']],
  [/^universal permissive|^upl\b/, ['UPL-1.0']],
  [/^artistic/, ['Artistic-1.0', 'Artistic-2.0']],
  [/^mulan permissive/, ['MulanPSL-2.0']],
  [/^historical permission/, ['HPND']],
]

function idsOfName(name: string): ReadonlySet<string> | undefined {
  if (name.length > 100) return undefined
  const plain = name
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]e|licen[cs]ed|software licen[cs]e)\b|[(),"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const ids = NAMES.find(([pattern]) => pattern.test(plain))?.[1]
  return ids === undefined ? undefined : new Set(ids)
}

/** `License :: OSI Approved` alone and the like name none. */
function idsOfClassifier(classifier: string): readonly string[] | undefined {
  const last = classifier.split(' :: ').at(-1) ?? ''
  const ids = idsOfName(last)
  return ids === undefined ? undefined : [...ids]
}
