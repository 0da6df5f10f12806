import deprecatedExceptions from 'spdx-exceptions/deprecated.json' with { type: 'json' }
import exceptions from 'spdx-exceptions/index.json' with { type: 'json' }
import deprecatedLicenses from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import licenses from 'spdx-license-ids/index.json' with { type: 'json' }
import { pythonRepr } from './python-repr.ts'
import { BLANKS } from './python-string.ts'

// License-Expression (PEP 639): SPDX expressions, read without regard to case. The texts are those of
// packaging.licenses.

export type LicenseExpression =
  | { readonly normal: string }
  | {
      readonly problem: string
      /** Whether the reader does not say so, but breaks. */
      readonly breaks?: true
    }

/** Where a reader of expressions differs from the specification. */
export interface LicenseDialect {
  /**
   * packaging before 26.3: `WITH` may follow a parenthesis or another exception, or stand before a parenthesis, and
   * `LicenseRef-` needs nothing behind it; a plus sign behind that breaks it, unless the same stands without as well.
   */
  readonly lenient: boolean
  /** Whether it knows an id (lower case) that SPDX lists. */
  readonly knows: (id: string) => boolean
}

const SPECIFICATION: LicenseDialect = { lenient: false, knows: () => true }

/** SPDX 3.27 lists these, the data package not yet. */
const LATER_EXCEPTIONS = [
  'Asterisk-linking-protocols-exception',
  'CGAL-linking-exception',
  'Digia-Qt-LGPL-exception-1.1',
  'erlang-otp-linking-exception',
  'GPL-3.0-389-ds-base-exception',
  'harbour-exception',
  'Independent-modules-exception',
  'mxml-exception',
  'PCRE2-exception',
  'polyparse-exception',
  'romic-exception',
  'RRDtool-FLOSS-exception-2.0',
]

/** Ids as SPDX spells them, by their lower-case form. */
const byLowerCase = (...lists: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(lists.flat().map((id) => [id.toLowerCase(), id]))

const LICENSES = byLowerCase(licenses, deprecatedLicenses)
const EXCEPTIONS = byLowerCase(exceptions, deprecatedExceptions, LATER_EXCEPTIONS)

const REFERENCE = 'licenseref-'
const WORDS: readonly string[] = ['or', 'and', 'with', '(', ')']
const SPACES = new RegExp(BLANKS)
/** Python's own parser, which packaging asks, goes no deeper. */
const DEEPEST = 200

/** Reads an expression: its normal form (`mit or Apache-2.0` is `MIT OR Apache-2.0`), or packaging's text of what is wrong. */
export function parseLicenseExpression(text: string, dialect = SPECIFICATION): LicenseExpression {
  const written = text
    .replace(/[()]/g, ' $& ')
    .split(SPACES)
    .filter((token) => token !== '')
  const tokens = written.map((token) => token.toLowerCase())
  if (!isWellFormed(tokens)) return { problem: `Invalid license expression: ${pythonRepr(text)}` }
  // Where one reference is spelled in two ways, the last one counts.
  const references = new Map(tokens.map((token, index) => [token, written[index]?.slice(REFERENCE.length) ?? '']))
  const normal: string[] = []
  for (const [index, token] of tokens.entries()) {
    if (token === 'with' && !dialect.lenient && !joinsException(tokens, index))
      return { problem: `Invalid license expression: ${pythonRepr(text)}` }
    if (WORDS.includes(token)) normal.push(token.toUpperCase())
    else {
      const id = normal.at(-1) === 'WITH' ? exceptionId(token) : licenseId(token, references, dialect)
      if ('problem' in id) return id
      normal.push(id.normal)
    }
  }
  return { normal: normal.join(' ').replaceAll('( ', '(').replaceAll(' )', ')') }
}

/** The licence ids of an expression that has a normal form, without `LicenseRef-` and exceptions: `Apache-2.0`, `GPL-2.0+`. */
export function licenseIds(normal: string): readonly string[] {
  const tokens = normal.split(/[\s()]+/)
  return tokens.filter(
    (token, index) => tokens[index - 1] !== 'WITH' && LICENSES.has(token.replace(/\+$/, '').toLowerCase()),
  )
}

/** Operands and operators in turn, parentheses in pairs. Here `WITH` is an operator as `OR` is. */
function isWellFormed(tokens: readonly string[]): boolean {
  let depth = 0
  let wantsOperand = true
  for (const token of tokens) {
    if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    const opens = token === '(' || !WORDS.includes(token)
    if (opens !== wantsOperand || depth < 0 || depth > DEEPEST) return false
    if (token !== '(' && token !== ')') wantsOperand = !wantsOperand
  }
  return depth === 0 && !wantsOperand
}

/** Whether a `WITH` at `place` stands between a licence and an exception. */
function joinsException(tokens: readonly string[], place: number): boolean {
  const isOperand = (token: string | undefined): boolean => token !== undefined && !WORDS.includes(token)
  return isOperand(tokens[place - 1]) && tokens[place - 2] !== 'with' && isOperand(tokens[place + 1])
}

function exceptionId(token: string): LicenseExpression {
  const id = EXCEPTIONS.get(token)
  return id === undefined ? { problem: `Unknown license exception: ${pythonRepr(token)}` } : { normal: id }
}

function licenseId(
  token: string,
  references: ReadonlyMap<string, string>,
  { lenient, knows }: LicenseDialect,
): LicenseExpression {
  const plus = token.endsWith('+') ? '+' : ''
  const bare = plus === '' ? token : token.slice(0, -1)
  if (bare.startsWith(REFERENCE)) {
    const isReference = (lenient ? /^[a-z0-9.-]*$/ : /^[a-z0-9.-]+$/).test(bare.slice(REFERENCE.length))
    const problem = `Invalid licenseref: ${pythonRepr(lenient ? bare : token)}`
    if (!isReference || (plus !== '' && !lenient)) return { problem }
    const spelled = references.get(bare)
    return spelled === undefined ? { problem, breaks: true } : { normal: `LicenseRef-${spelled}${plus}` }
  }
  const id = knows(bare) ? LICENSES.get(bare) : undefined
  return id === undefined ? { problem: `Unknown license: ${pythonRepr(bare)}` } : { normal: id + plus }
}
