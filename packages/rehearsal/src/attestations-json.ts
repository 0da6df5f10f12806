import { pythonRepr } from '@pyrelease/core'

/** A value of JSON as Python has it: texts of errors print it, and tell whole numbers from others. */
export type PythonValue =
  | { readonly type: 'NoneType' }
  | { readonly type: 'bool'; readonly value: boolean }
  /** Digits, as written. */
  | { readonly type: 'int'; readonly value: string }
  | { readonly type: 'float'; readonly value: number }
  | { readonly type: 'str'; readonly value: string }
  | { readonly type: 'list'; readonly value: readonly PythonValue[] }
  | { readonly type: 'dict'; readonly value: ReadonlyMap<string, PythonValue> }

/** Why a text is no JSON. The message is that of pydantic's parser (jiter), with line and column. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
}

const MOST_NESTED = 201
const WORDS: readonly (readonly [word: string, value: PythonValue])[] = [
  ['null', { type: 'NoneType' }],
  ['true', { type: 'bool', value: true }],
  ['false', { type: 'bool', value: false }],
  ['NaN', { type: 'float', value: NaN }],
  ['Infinity', { type: 'float', value: Infinity }],
  ['-Infinity', { type: 'float', value: -Infinity }],
]
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

/**
 * Reads JSON as PyPI does: NaN and Infinity are numbers.
 * @throws JsonError
 */
export function readPythonJson(text: string): PythonValue {
  let at = 0
  const here = (): string => text[at] ?? ''
  const skip = (): void => {
    while (/^[ \t\r\n]$/.test(here())) at += 1
  }
  const fail = (problem: string, index = at): never => {
    throw new JsonError(`${problem} at ${placeOf(text, index)}`)
  }
  const failOr = (open: string, problem: string): never =>
    fail(at >= text.length ? `EOF while parsing ${open}` : problem)

  const value = (depth: number): PythonValue => {
    skip()
    const first = here()
    const [word, constant] =
      WORDS.find(([known]) => known[0] === first && (first !== '-' || text[at + 1] === 'I')) ?? []
    if (word !== undefined && constant !== undefined) {
      for (const letter of word) {
        if (here() !== letter) failOr('a value', 'expected ident')
        at += 1
      }
      return constant
    }
    if ((first === '[' || first === '{') && depth >= MOST_NESTED) fail('recursion limit exceeded')
    if (first === '"') return { type: 'str', value: string() }
    if (first === '[') return { type: 'list', value: list(depth + 1) }
    if (first === '{') return { type: 'dict', value: object(depth + 1) }
    return /[-\d]/.test(first) ? number() : failOr('a value', 'expected value')
  }

  const number = (): PythonValue => {
    const start = at
    const digits = (): void => {
      if (!/\d/.test(here())) failOr('a value', 'invalid number')
      while (/\d/.test(here())) at += 1
    }
    if (here() === '-') at += 1
    if (here() === '0' && /\d/.test(text[at + 1] ?? '')) fail('invalid number', at + 1)
    digits()
    const whole = at
    if (here() === '.') {
      at += 1
      digits()
    }
    if (/[eE]/.test(here())) {
      at += /[-+]/.test(text[at + 1] ?? '') ? 2 : 1
      digits()
    }
    const written = text.slice(start, at)
    return at === whole
      ? { type: 'int', value: written === '-0' ? '0' : written }
      : { type: 'float', value: Number(written) }
  }

  const string = (): string => {
    let read = ''
    for (at += 1; here() !== '"'; at += 1) {
      if (here() < ' ') failOr('a string', 'control character (\\u0000-\\u001F) found while parsing a string')
      if (here() !== '\\') read += here()
      else read += escape()
    }
    at += 1
    return read
  }

  const escape = (): string => {
    at += 1
    if (here() !== 'u') return ESCAPES[here()] ?? failOr('a string', 'invalid escape')
    if (at + 4 >= text.length) fail('EOF while parsing a string', text.length)
    for (const end = at + 4; at < end;) {
      at += 1
      if (!/[\da-f]/i.test(here())) failOr('a string', 'invalid escape')
    }
    return String.fromCharCode(parseInt(text.slice(at - 3, at + 1), 16))
  }

  const list = (depth: number): readonly PythonValue[] => {
    const items: PythonValue[] = []
    at += 1
    skip()
    while (here() !== ']') {
      if (at >= text.length) fail('EOF while parsing a list')
      items.push(value(depth))
      more(']', 'a list')
    }
    at += 1
    return items
  }

  const object = (depth: number): ReadonlyMap<string, PythonValue> => {
    const entries = new Map<string, PythonValue>()
    at += 1
    skip()
    while (here() !== '}') {
      if (here() !== '"') failOr('an object', 'key must be a string')
      const key = string()
      skip()
      if (here() !== ':') failOr('an object', 'expected `:`')
      at += 1
      entries.set(key, value(depth))
      more('}', 'an object')
    }
    at += 1
    return entries
  }

  /** Goes to the next item of a list or an object, or stays before its end. */
  const more = (end: ']' | '}', what: string): void => {
    skip()
    if (here() === end) return
    if (here() !== ',') failOr(what, `expected \`,\` or \`${end}\``)
    at += 1
    skip()
    if (here() === end) fail('trailing comma')
    if (at >= text.length) fail('EOF while parsing a value')
  }

  const read = value(0)
  skip()
  return at < text.length ? fail('trailing characters') : read
}

/** Columns count bytes of UTF-8 from 1; behind the end it is the last one, and a line break belongs to the next line. */
function placeOf(text: string, index: number): string {
  const lines = text.slice(0, index).split('\n')
  if (text[index] === '\n') return `line ${lines.length + 1} column 0`
  const before = Buffer.byteLength(lines.at(-1) ?? '')
  return `line ${lines.length} column ${index < text.length ? before + 1 : before}`
}

/** A value as Python's `repr` prints it. */
export function reprOf(value: PythonValue): string {
  switch (value.type) {
    case 'NoneType':
      return 'None'
    case 'bool':
      return value.value ? 'True' : 'False'
    case 'int':
      return value.value
    case 'float':
      return floatRepr(value.value)
    case 'str':
      return pythonRepr(value.value)
    case 'list':
      return `[${value.value.map(reprOf).join(', ')}]`
    case 'dict':
      return `{${[...value.value].map(([key, inner]) => `${pythonRepr(key)}: ${reprOf(inner)}`).join(', ')}}`
  }
}

function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf'
  const text = String(value).replace(/e([-+])(\d)$/, 'e$10$2')
  return /[.e]/.test(text) ? text : `${text}.0`
}

/** The same as plain data, as another program would read it from JSON. */
export function plainOf(value: PythonValue): unknown {
  switch (value.type) {
    case 'NoneType':
      return null
    case 'int':
      return Number(value.value)
    case 'list':
      return value.value.map(plainOf)
    case 'dict':
      return Object.fromEntries([...value.value].map(([key, inner]) => [key, plainOf(inner)]))
    default:
      return value.value
  }
}
