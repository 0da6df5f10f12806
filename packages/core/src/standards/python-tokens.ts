// Python source cut into tokens, as far as telling statements apart needs it. Source: The Python Language Reference,
// "Lexical analysis"; PEP 701 for f-strings. Nothing is executed, and what is no Python makes no error.

/** A statement line: everything up to the line break that ends it, however many lines it was written on. */
export interface LogicalLine {
  /** Columns; a tab goes to the next multiple of 8. */
  readonly indent: number
  /** Names, operators, `0` for any number and `""` for any string. */
  readonly tokens: readonly string[]
}

export interface PythonTokens {
  readonly lines: readonly LogicalLine[]
  /** False where a string or a bracket is never closed: then the lines are a guess. */
  readonly isWhole: boolean
}

const INDENT = /[ \t\f]*/y
const BLANK = /(?:[ \t\f]|\\(?:\r\n|\r|\n))+/y
const COMMENT = /#[^\r\n]*/y
const BREAK = /\r\n|\r|\n/y
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y
const NAME = /[\p{XIDS}_][\p{XIDC}]*/uy
/** The same where it is ASCII, as nearly all are: this is much faster. */
const PLAIN_NAME = /[A-Za-z_]\w*(?![\w\u0080-\u{10ffff}])/uy
const NUMBER = /(?:\d[\w.]*(?:(?<=[eE])[+-]\d+)?|\.\d\w*)/y
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|[-+*/%@&|^=!<>:]=|->|\*\*|\/\/|>>|<<|[^\s\w]/uy
const STRING_PREFIX = /^(?:[rbuft]|[rbft][rbft])?$/i

const BETWEEN = new Set(' \t\f\\#')
const STRING_BEGINS = new Set('"\'rbftuRBFTU')
const OPENING = '([{'
const CLOSING = ')]}'

export function readPythonTokens(text: string): PythonTokens {
  const reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0 }
  const lines: LogicalLine[] = []
  let tokens: string[] = []
  let indent = columns(take(reader, INDENT))
  let depth = 0
  let isWhole = true
  while (reader.at < text.length) {
    const first = text[reader.at] ?? ''
    if (BETWEEN.has(first) && (take(reader, BLANK) !== '' || take(reader, COMMENT) !== '')) continue
    if (take(reader, BREAK) !== '') {
      if (depth > 0) continue
      if (tokens.length > 0) lines.push({ indent, tokens })
      tokens = []
      indent = columns(take(reader, INDENT))
      continue
    }
    const string = STRING_BEGINS.has(first) ? takeString(reader) : undefined
    if (string !== undefined) {
      isWhole &&= string
      tokens.push('""')
      continue
    }
    const token = takeName(reader) || (take(reader, NUMBER) && '0') || take(reader, OPERATOR)
    if (OPENING.includes(token)) depth += 1
    if (CLOSING.includes(token)) depth -= 1
    if (depth < 0) isWhole = false
    depth = Math.max(depth, 0)
    // A character that begins nothing counts as an operator of its own.
    tokens.push(token === '' ? (text[reader.at++] ?? '') : token)
  }
  if (tokens.length > 0) lines.push({ indent, tokens })
  return { lines, isWhole: isWhole && depth === 0 }
}

interface Reader {
  readonly text: string
  at: number
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.text)?.[0] ?? ''
  reader.at += found.length
  return found
}

function takeName(reader: Reader): string {
  return take(reader, PLAIN_NAME) || take(reader, NAME)
}

function columns(indent: string): number {
  let column = 0
  for (const character of indent) {
    if (character === '\t') column += 8 - (column % 8)
    else column = character === '\f' ? 0 : column + 1
  }
  return column
}

/** @returns undefined where no string begins; else whether it ended */
function takeString(reader: Reader): boolean | undefined {
  STRING_START.lastIndex = reader.at
  const [start, prefix = '', quote = ''] = STRING_START.exec(reader.text) ?? []
  if (start === undefined || !STRING_PREFIX.test(prefix)) return undefined
  reader.at += start.length
  return /[ft]/i.test(prefix) ? skipFormatted(reader, quote) : skipPlain(reader, quote)
}

/** A backslash keeps what follows it in the string, in raw strings too. */
function skipPlain(reader: Reader, quote: string): boolean {
  const { text } = reader
  for (; reader.at < text.length; reader.at += 1) {
    if (endsHere(reader, quote)) return true
    if (breaksHere(reader, quote)) return false
    if (text[reader.at] === '\\') skipEscape(reader)
  }
  return false
}

function skipFormatted(reader: Reader, quote: string): boolean {
  const { text } = reader
  while (reader.at < text.length) {
    if (endsHere(reader, quote)) return true
    if (breaksHere(reader, quote)) return false
    if (text.startsWith('{{', reader.at)) reader.at += 2
    else if (text[reader.at] === '{') {
      reader.at += 1
      if (!skipField(reader, quote)) return false
    } else {
      if (text[reader.at] === '\\') skipEscape(reader)
      reader.at += 1
    }
  }
  return false
}

/** What follows `{`: an expression, which may hold strings with the same quotes (PEP 701), and perhaps its format. */
function skipField(reader: Reader, quote: string): boolean {
  const { text } = reader
  let depth = 0
  while (reader.at < text.length) {
    const character = text[reader.at] ?? ''
    if (depth === 0 && character === '}') {
      reader.at += 1
      return true
    }
    if (depth === 0 && character === ':') return skipFormat(reader, quote)
    const string = takeString(reader)
    if (string === false) return false
    if (string === true || takeName(reader) !== '' || take(reader, COMMENT) !== '') continue
    if (OPENING.includes(character)) depth += 1
    if (CLOSING.includes(character)) depth -= 1
    reader.at += 1
  }
  return false
}

/** In a format, quotes are text, and fields may stand again. */
function skipFormat(reader: Reader, quote: string): boolean {
  const { text } = reader
  while (reader.at < text.length && !text.startsWith(quote, reader.at)) {
    const character = text[reader.at]
    reader.at += 1
    if (character === '}') return true
    if (character === '{' && !skipField(reader, quote)) return false
  }
  return false
}

function endsHere(reader: Reader, quote: string): boolean {
  if (!reader.text.startsWith(quote, reader.at)) return false
  reader.at += quote.length
  return true
}

function breaksHere({ text, at }: Reader, quote: string): boolean {
  return quote.length === 1 && (text[at] === '\n' || text[at] === '\r')
}

function skipEscape(reader: Reader): void {
  reader.at += reader.text.startsWith('\r\n', reader.at + 1) ? 2 : 1
}
