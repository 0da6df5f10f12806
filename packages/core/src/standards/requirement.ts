import { type Marker, markerText, readMarker } from './marker.ts'
import { remembered } from './remembered.ts'
import { CLAUSE_PATTERN, parseSpecifiers, type Specifiers, specifiersText } from './specifiers.ts'
import { TokenReader } from './token-reader.ts'

export { RequirementError } from './token-reader.ts'

/** A dependency as PEP 508 writes it. */
export interface Requirement {
  /** As it is spelled. */
  readonly name: string
  readonly extras: readonly string[]
  /** Direct references have one, and no specifiers; PyPI refuses them in metadata. */
  readonly url?: string | undefined
  readonly specifiers: Specifiers
  readonly marker?: Marker | undefined
}

const IDENTIFIER = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y
const CLAUSE = new RegExp(CLAUSE_PATTERN, 'iy')
const LOCAL = /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y

/**
 * Reads one dependency: `name[extra]>=1; python_version < "3.12"`, or `name @ https://…`.
 * @throws RequirementError with packaging's text and the position of the mistake
 */
export const parseRequirement = remembered(readRequirement)

function readRequirement(text: string): Requirement {
  const reader = new TokenReader(text)
  reader.skipBlanks()
  const name = reader.expect(IDENTIFIER, 'package name at the start of dependency specifier')
  reader.skipBlanks()
  const extras = readExtras(reader)
  reader.skipBlanks()
  const start = reader.position
  const { clauses, ...details } = reader.take(/@/y) === undefined ? readVersioned(reader) : readDirect(reader)
  if (!reader.isAtEnd()) reader.refuse('Expected end of dependency specifier')
  const specifiers = parseSpecifiers(clauses) ?? reader.refuse(`Invalid specifier: '${clauses}'`, start)
  return { name, extras, specifiers, ...details }
}

/** The requirement in one spelling: extras and clauses sorted, names as they are spelled. */
export function requirementText({ name, extras, url, specifiers, marker }: Requirement): string {
  const listed = extras.length === 0 ? '' : `[${[...new Set(extras)].toSorted().join(',')}]`
  const address = url === undefined ? '' : ` @ ${url}${marker === undefined ? '' : ' '}`
  const condition = marker === undefined ? '' : `; ${markerText(marker)}`
  return name + listed + specifiersText(specifiers) + address + condition
}

interface Details extends Pick<Requirement, 'url' | 'marker'> {
  readonly clauses: string
}

function readDirect(reader: TokenReader): Details {
  reader.skipBlanks()
  const start = reader.position
  const url = reader.expect(/[^ \t]+/y, 'URL after @')
  const details = { url, clauses: '' }
  if (reader.isAtEnd()) return details
  reader.expect(/[ \t]+/y, 'whitespace after URL')
  if (reader.isAtEnd()) return details
  return { ...details, marker: readCondition(reader, start, 'semicolon (after URL and whitespace)') }
}

function readVersioned(reader: TokenReader): Details {
  const start = reader.position
  const missing = 'Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier'
  const clauses = reader.enclosed(/\(/y, /\)/y, missing, () => readClauses(reader))
  reader.skipBlanks()
  if (reader.isAtEnd()) return { clauses }
  const expected =
    clauses === ''
      ? 'semicolon (after name with no version specifier)'
      : 'comma (within version specifier), semicolon (after version specifier)'
  return { clauses, marker: readCondition(reader, start, expected) }
}

function readCondition(reader: TokenReader, start: number, expected: string): Marker {
  if (reader.take(/;/y) === undefined) reader.refuse(`Expected ${expected} or end`, start)
  return readMarker(reader)
}

function readExtras(reader: TokenReader): string[] {
  if (reader.peek(/\[/y) === undefined) return []
  const missing = 'Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras'
  return reader.enclosed(/\[/y, /\]/y, missing, () => {
    const first = reader.take(IDENTIFIER)
    const extras = first === undefined ? [] : [first]
    while (extras.length > 0) {
      reader.skipBlanks()
      if (reader.peek(IDENTIFIER) !== undefined) reader.refuse('Expected comma between extra names')
      if (reader.take(/,/y) === undefined) break
      reader.skipBlanks()
      extras.push(reader.expect(IDENTIFIER, 'extra name after comma'))
    }
    return extras
  })
}

function readClauses(reader: TokenReader): string {
  let clauses = ''
  for (;;) {
    const start = reader.position
    const clause = reader.take(CLAUSE)
    if (clause === undefined) return clauses
    if (reader.peek(/\.\*/y) !== undefined) reader.refuse(wildcardProblem(clause), start)
    if (reader.peek(LOCAL) !== undefined)
      reader.refuse('Local version label can only be used with `==` or `!=` operators', start)
    clauses += clause
    reader.skipBlanks()
    const comma = reader.take(/,/y)
    if (comma === undefined) return clauses
    clauses += comma
    reader.skipBlanks()
  }
}

function wildcardProblem(clause: string): string {
  return /^(?:!=|==(?!=))/.test(clause)
    ? '.* suffix cannot be used with pre-release, post-release, dev or local versions'
    : '.* suffix can only be used with `==` or `!=` operators'
}
