import { Failure } from '../failure.ts'

/** As bracex, which cibuildwheel asks: more is taken for an accident. */
const MOST = 1000

/**
 * Expands braces as bash and cibuildwheel's bracex do: `{a,b}`, nested ones, `{9..12}`, `{01..10..3}`, `{a..e}`. A
 * backslash takes the meaning from the character behind it; braces without a comma or a range stay.
 * @throws Failure for a text that stands for more than a thousand
 */
export function expandBraces(text: string): readonly string[] {
  let expanded: readonly string[] = ['']
  for (let at = 0; at < text.length;) {
    const { choices, next } = partAt(text, at)
    if (expanded.length * choices.length > MOST)
      throw new Failure(`[tool.cibuildwheel]: ${text} stands for more than ${MOST} patterns`, {
        remedy: 'Write fewer braces; * and ? match any characters.',
      })
    expanded = expanded.flatMap((head) => choices.map((choice) => head + choice))
    at = next
  }
  return expanded
}

interface Part {
  readonly choices: readonly string[]
  readonly next: number
}

function partAt(text: string, at: number): Part {
  const char = text.charAt(at)
  if (char === '\\' && at + 1 < text.length) return { choices: [text.charAt(at + 1)], next: at + 2 }
  // `${a,b}` is a variable in a shell.
  if (text.startsWith('${', at)) return { choices: ['${'], next: at + 2 }
  const group = char === '{' ? groupAt(text, at) : undefined
  return group ?? { choices: [char], next: at + 1 }
}

/** The braces that open at this place; undefined when they do not close, or hold neither a comma nor a range. */
function groupAt(text: string, start: number): Part | undefined {
  const parts: string[] = []
  let depth = 0
  let from = start + 1
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\\') at++
    else if (char === '{') depth++
    else if (char === ',' && depth === 1) {
      parts.push(text.slice(from, at))
      from = at + 1
    } else if (char === '}' && --depth === 0) {
      const last = text.slice(from, at)
      const choices = parts.length > 0 ? [...parts, last].flatMap(expandBraces) : rangeOf(last)
      return choices && { choices, next: at + 1 }
    }
  }
  return undefined
}

const NUMBERS = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/
const LETTERS = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d+))?$/

function rangeOf(text: string): readonly string[] | undefined {
  const [, first, last, step] = NUMBERS.exec(text) ?? []
  if (first !== undefined && last !== undefined) {
    const width = [first, last].some((bound) => /^-?0\d/.test(bound)) ? Math.max(first.length, last.length) : 0
    return steps(Number(first), Number(last), step).map((number) => padded(number, width))
  }
  const [, from, to, stride] = LETTERS.exec(text) ?? []
  if (from === undefined || to === undefined) return undefined
  return steps(from.charCodeAt(0), to.charCodeAt(0), stride).map((code) => String.fromCharCode(code))
}

/** Both ends are included, in whichever order they stand. One more than is allowed is enough to be refused. */
function steps(first: number, last: number, step: string | undefined): readonly number[] {
  const stride = Math.abs(Number(step ?? 1)) || 1
  const count = Math.min(Math.floor(Math.abs(last - first) / stride), MOST) + 1
  const direction = last < first ? -1 : 1
  return Array.from({ length: count }, (_, index) => first + index * stride * direction)
}

function padded(number: number, width: number): string {
  const sign = number < 0 ? '-' : ''
  return sign + String(Math.abs(number)).padStart(width - sign.length, '0')
}
