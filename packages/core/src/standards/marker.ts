import { normalizeName } from './name.ts'
import { parseClause, specifiersContain } from './specifiers.ts'
import { TokenReader } from './token-reader.ts'
import { unquotePython } from './python-string.ts'

/** One side of a comparison: a variable of the environment, or a literal. */
export type Operand =
  { readonly kind: 'variable'; readonly name: string } | { readonly kind: 'literal'; readonly value: string }

/** An environment marker (PEP 508). */
export type Marker =
  | { readonly kind: 'comparison'; readonly left: Operand; readonly operator: string; readonly right: Operand }
  | {
      readonly kind: 'and' | 'or'
      readonly operands: readonly Marker[]
      /** Whether it stands in parentheses, needed or not. */
      readonly isEnclosed?: true
    }

/** Values of the variables, by their PEP 508 names; `extras` and `dependency_groups` are sets. */
export type MarkerEnvironment = Readonly<Record<string, string | ReadonlySet<string>>>

/** Why a marker cannot be evaluated in an environment. */
export class MarkerError extends Error {
  override readonly name = 'MarkerError'
}

const VARIABLE =
  /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y
const SETS: readonly string[] = ['extras', 'dependency_groups']
const VERSIONS: readonly string[] = [
  'implementation_version',
  'platform_release',
  'python_full_version',
  'python_version',
]

/**
 * Reads a marker that stands alone.
 * @throws RequirementError
 */
export function parseMarker(text: string): Marker {
  const reader = new TokenReader(text)
  const marker = readMarker(reader)
  if (!reader.isAtEnd()) reader.refuse('Expected end of marker expression')
  return marker
}

/**
 * Reads a marker from where the reader stands; stops behind it.
 * @throws RequirementError
 */
export function readMarker(reader: TokenReader): Marker {
  const alternatives: Marker[][] = [[readTerm(reader)]]
  for (;;) {
    const word = reader.take(/\b(?:or|and)\b/y)
    if (word === undefined) break
    if (word === 'or') alternatives.push([])
    alternatives.at(-1)?.push(readTerm(reader))
  }
  return joined(
    'or',
    alternatives.map((terms) => joined('and', terms)),
  )
}

function joined(kind: 'and' | 'or', operands: readonly Marker[]): Marker {
  const [only] = operands
  return only !== undefined && operands.length === 1 ? only : { kind, operands }
}

function readTerm(reader: TokenReader): Marker {
  reader.skipBlanks()
  const missing = 'Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after marker expression'
  const term =
    reader.peek(/\(/y) === undefined
      ? readComparison(reader)
      : reader.enclosed(/\(/y, /\)/y, missing, () => enclosed(readMarker(reader)))
  reader.skipBlanks()
  return term
}

function enclosed(marker: Marker): Marker {
  return marker.kind === 'comparison' ? marker : { ...marker, isEnclosed: true }
}

function readComparison(reader: TokenReader): Marker {
  const left = readOperand(reader)
  reader.skipBlanks()
  const operator = readOperator(reader)
  reader.skipBlanks()
  const right = readOperand(reader)
  return { kind: 'comparison', operator, ...normalizeExtras(left, right) }
}

function readOperand(reader: TokenReader): Operand {
  const variable = reader.take(VARIABLE)?.replaceAll('.', '_')
  if (variable !== undefined) {
    // setuptools' name from before PEP 508.
    const name = variable === 'python_implementation' ? 'platform_python_implementation' : variable
    return { kind: 'variable', name }
  }
  const start = reader.position
  const quoted = reader.take(/'[^']*'|"[^"]*"/y)
  if (quoted === undefined) return reader.refuse('Expected a marker variable or quoted string')
  const value = unquotePython(quoted)
  if (value === undefined) return reader.refuse('Invalid quoted string', start)
  return { kind: 'literal', value }
}

function readOperator(reader: TokenReader): string {
  if (reader.take(/\bin\b/y) !== undefined) return 'in'
  if (reader.take(/\bnot\b/y) !== undefined) {
    reader.expect(/[ \t]+/y, "whitespace after 'not'")
    reader.expect(/\bin\b/y, "'in' after 'not'")
    return 'not in'
  }
  return reader.expect(OPERATOR, 'marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in')
}

/** PEP 685: names of extras are compared in normal form. */
function normalizeExtras(left: Operand, right: Operand): { left: Operand; right: Operand } {
  const about = (side: Operand, names: readonly string[]): boolean =>
    side.kind === 'variable' && names.includes(side.name)
  const normal = (side: Operand): Operand =>
    side.kind === 'literal' ? { kind: 'literal', value: normalizeName(side.value) } : side
  if (about(left, ['extra'])) return { left, right: normal(right) }
  return about(right, ['extra', ...SETS]) ? { left: normal(left), right } : { left, right }
}

/** The marker as packaging prints it: double quotes, and parentheses around what had some, but for the whole. */
export function markerText(marker: Marker): string {
  if (marker.kind === 'comparison') return `${operandText(marker.left)} ${marker.operator} ${operandText(marker.right)}`
  return marker.operands.map(innerText).join(` ${marker.kind} `)
}

function innerText(marker: Marker): string {
  return marker.kind !== 'comparison' && marker.isEnclosed === true ? `(${markerText(marker)})` : markerText(marker)
}

function operandText(operand: Operand): string {
  if (operand.kind === 'variable') return operand.name
  return operand.value.includes('"') ? `'${operand.value}'` : `"${operand.value}"`
}

/**
 * Whether a marker holds in an environment. Without `extra` there it is empty: no extra was asked for.
 * @throws MarkerError when a variable has no value, or an operator has no meaning for it
 */
export function evaluateMarker(marker: Marker, environment: MarkerEnvironment): boolean {
  if (marker.kind !== 'comparison') {
    // All of them, as pip does: what cannot be evaluated is not hidden by what stands before it.
    const held = marker.operands.map((operand) => evaluateMarker(operand, environment))
    return marker.kind === 'and' ? held.every(Boolean) : held.some(Boolean)
  }
  const { left, operator, right } = marker
  const variable = left.kind === 'variable' ? left.name : right.kind === 'variable' ? right.name : ''
  if (variable === '') throw new MarkerError('two texts are compared, and no variable')
  const a = valueOf(left, environment)
  // Of two variables the right one is taken for a text, as pip takes it.
  const b = left.kind === 'variable' && right.kind === 'variable' ? right.name : valueOf(right, environment)
  if (typeof a !== 'string') throw new MarkerError(`${variable} can only stand on the right of "in" or "not in"`)
  return compare(a, operator, b, variable)
}

function valueOf(operand: Operand, environment: MarkerEnvironment): string | ReadonlySet<string> {
  if (operand.kind === 'literal') return operand.value
  const value = environment[operand.name] ?? (operand.name === 'extra' ? '' : undefined)
  if (value === undefined) throw new MarkerError(`the environment says nothing of ${operand.name}`)
  if (typeof value !== 'string') return new Set([...value].map(normalizeName))
  if (operand.name === 'extra') return normalizeName(value)
  // Untagged builds of Python call themselves `3.14.0+`, which is no version.
  return operand.name === 'python_full_version' && value.endsWith('+') ? `${value}local` : value
}

function compare(a: string, operator: string, b: string | ReadonlySet<string>, variable: string): boolean {
  if (typeof b === 'string' && VERSIONS.includes(variable)) {
    const clause = parseClause(operator + b)
    if (clause !== undefined) return specifiersContain({ text: b, clauses: [clause] }, a)
  }
  const rule = RULES[operator]
  if (rule === undefined) throw new MarkerError(`"${operator}" has no meaning for ${variable} and ${JSON.stringify(a)}`)
  return rule(a, b)
}

const within = (a: string, b: string | ReadonlySet<string>): boolean =>
  typeof b === 'string' ? b.includes(a) : b.has(a)

/** Of texts that are no versions: order has no meaning, so `<` and `>` never hold. */
const RULES: Readonly<Record<string, (a: string, b: string | ReadonlySet<string>) => boolean>> = {
  in: within,
  'not in': (a, b) => !within(a, b),
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<=': (a, b) => a === b,
  '>=': (a, b) => a === b,
  '<': () => false,
  '>': () => false,
}
