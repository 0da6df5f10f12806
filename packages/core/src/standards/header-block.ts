import { LINE_BREAK } from './python-string.ts'

// Header fields as METADATA, PKG-INFO and WHEEL have them. They are read as Python's email parser reads them, because
// installers and PyPI use it: a value may go on in indented lines, and whatever follows the first empty line, or the
// first line that is neither field nor continuation, is the body.

export interface HeaderField {
  /** As written. */
  readonly name: string
  /** Without the blanks around its start and its last line break; breaks between continued lines stay. */
  readonly value: string
  /** Counts from 1. */
  readonly line: number
}

export interface HeaderBlock {
  readonly fields: readonly HeaderField[]
  readonly body: string
  /** The line that ended the header without being empty: most often a value that goes on unindented. */
  readonly strayLine?: number
  /** Lines that readers pass over: a continuation of nothing, a field without a name, a mailbox's `From `. */
  readonly ignoredLines: readonly number[]
}

const LINES = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g
const LINE_END = new RegExp(LINE_BREAK, 'g')
const FIELD = /^[\x21-\x39\x3b-\x7e]+:/
/** Lines of a header that Python's parser notes and passes over: a field without a name, an envelope. */
const PASSED_OVER = /^(?::|From )/
const CONTINUATION = /^[ \t]/
const EMPTY = /^(?:\r\n|\r|\n)/

export function parseHeaderBlock(text: string): HeaderBlock {
  const lines = text.match(LINES) ?? []
  const fields: { name: string; value: string; line: number }[] = []
  const ignoredLines: number[] = []
  // What goes on in indented lines: the last field, unless a line that was passed over stands between.
  let open: { value: string } | undefined
  const block = (bodyFrom: number): HeaderBlock => ({
    fields: fields.map(trimmed),
    body: lines.slice(bodyFrom).join(''),
    ignoredLines,
  })
  for (const [index, line] of lines.entries()) {
    if (EMPTY.test(line)) return block(index + 1)
    if (CONTINUATION.test(line) && open !== undefined) open.value += line
    else if (CONTINUATION.test(line) || PASSED_OVER.test(line)) {
      open = undefined
      ignoredLines.push(index + 1)
    } else if (FIELD.test(line)) {
      const colon = line.indexOf(':')
      const field = { name: line.slice(0, colon), value: line.slice(colon + 1), line: index + 1 }
      open = field
      fields.push(field)
    } else return { ...block(index), strayLine: index + 1 }
  }
  return block(lines.length)
}

function trimmed(field: HeaderField): HeaderField {
  return { ...field, value: field.value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '') }
}

/**
 * The header as packaging writes it: a value of several lines goes on under its beginning, whatever ends its lines, so
 * that no value can bring in a field of its own. Fields without a value are left out.
 */
export function headerText(fields: readonly (readonly [name: string, value: string | undefined])[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value.replace(LINE_END, `\n${' '.repeat(name.length + 2)}`)}\n`],
  )
  return `${lines.join('')}\n`
}
