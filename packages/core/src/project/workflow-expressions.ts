import type { Gapped } from './workflow-globs.ts'
import type { Combination } from './workflow-matrix.ts'
import { valueAt, type YamlScalar } from './yaml.ts'

/** One `${{ … }}` of a text, without its braces. */
export interface Expression {
  readonly source: string
  /** Lines before it in the text. */
  readonly line: number
}

/** Where the next `${{ … }}` of a text stands; braces in quotes do not end it. */
function nextBraced(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf('${{', from)
  if (start < 0) return undefined
  let quoted = false
  for (let at = start + 3; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text.startsWith('}}', at)) return { start, end: at + 2 }
  }
  return undefined
}

/** A text in turn: what stands before an expression, the expression; what is left comes last, without one. */
function* pieces(text: string): Generator<{ readonly before: string; readonly source?: string }> {
  let from = 0
  for (let found = nextBraced(text, 0); found !== undefined; found = nextBraced(text, from)) {
    const source = text.slice(found.start + 3, found.end - 2)
    yield { before: text.slice(from, found.start), source }
    from = found.end
  }
  yield { before: text.slice(from) }
}

/** @param isCondition true for the value of an `if`, which is an expression without braces too */
export function expressionsIn(text: string, isCondition = false): readonly Expression[] {
  let line = 0
  const braced: Expression[] = []
  for (const { before, source } of pieces(text)) {
    line += linesIn(before)
    if (source === undefined) continue
    braced.push({ source, line })
    line += linesIn(source)
  }
  return isCondition && braced.length === 0 ? [{ source: text, line: 0 }] : braced
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** A text with one character in place of each expression. */
export function masked(text: string, character: string): string {
  return [...pieces(text)].map(({ before, source }) => before + (source === undefined ? '' : character)).join('')
}

/** The names that an expression begins to look things up from: `github`, `matrix`, …; no functions, no properties. */
export function contextsIn({ source }: Expression): readonly string[] {
  const bare = source.replace(/'(?:[^']|'')*'/g, "''")
  const names = bare.match(/(?<![\w.-])[A-Za-z_][\w-]*(?![\w-]|\s*\()/g) ?? []
  return [...new Set(names.map((name) => name.toLowerCase()))]
}

/** Names of the secrets that a text refers to. */
export function secretsIn(text: string): readonly string[] {
  const found = expressionsIn(text, true).flatMap(({ source }) => [
    ...source
      .replace(/(?<!\[\s*)'(?:[^']|'')*'/g, "''")
      .matchAll(/(?<![\w.-])secrets\s*(?:\.\s*([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi),
  ])
  return [...new Set(found.map(([, dotted, indexed]) => dotted ?? indexed ?? ''))]
}

/** A text with what one combination of the matrix makes of it; other expressions leave gaps. */
export function resolved(text: string, combination: Combination | undefined): Gapped {
  const known: string[] = ['']
  const add = (text: string): void => {
    known.push((known.pop() ?? '') + text)
  }
  for (const { before, source } of pieces(text)) {
    add(before)
    if (source === undefined) continue
    const value = combination === undefined ? undefined : matrixValue(source, combination)
    if (value === undefined) known.push('')
    else add(value)
  }
  return known
}

/** Undefined for anything but `matrix.…` and a plain text. */
function matrixValue(source: string, combination: Combination): string | undefined {
  const text = /^\s*'([^']*)'\s*$/.exec(source)?.[1]
  if (text !== undefined) return text
  const path = /^\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*$/.exec(source)?.[1]?.split('.')
  if (path === undefined) return undefined
  const [first = '', ...rest] = path
  const start = Object.hasOwn(combination, first) ? combination[first] : undefined
  // What the matrix does not have is empty.
  if (start === undefined) return ''
  const value = valueAt(start, ...rest)
  if (value === undefined) return ''
  return value.kind === 'scalar' && !value.text.includes('${{') ? value.text : undefined
}

/** Every text that a value may have over a matrix; undefined when a piece of one is unknown. */
export function textsOver(
  scalar: YamlScalar,
  matrix: readonly Combination[] | undefined,
): readonly string[] | undefined {
  const all = (matrix ?? [undefined]).map((combination) => resolved(scalar.text, combination))
  const known = all.filter((pieces) => pieces.length === 1).map(([text = '']) => text)
  return known.length === all.length ? [...new Set(known)] : undefined
}
