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
}

const LINES = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g
const FIELD = /^[\x21-\x39\x3b-\x7e]+:/
const CONTINUATION = /^[ \t]/
const EMPTY = /^(?:\r\n|\r|\n)/

export function parseHeaderBlock(text: string): HeaderBlock {
  const lines = text.match(LINES) ?? []
  const fields: { name: string; value: string; line: number }[] = []
  for (const [index, line] of lines.entries()) {
    const last = fields.at(-1)
    if (EMPTY.test(line)) return { fields: fields.map(trimmed), body: lines.slice(index + 1).join('') }
    if (CONTINUATION.test(line) && last !== undefined) last.value += line
    else if (FIELD.test(line)) {
      const colon = line.indexOf(':')
      fields.push({ name: line.slice(0, colon), value: line.slice(colon + 1), line: index + 1 })
    } else return { fields: fields.map(trimmed), body: lines.slice(index).join(''), strayLine: index + 1 }
  }
  return { fields: fields.map(trimmed), body: '' }
}

function trimmed(field: HeaderField): HeaderField {
  return { ...field, value: field.value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '') }
}
