// The separators of file, group and record; a regular expression may not name control characters.
const SEPARATORS = String.fromCharCode(0x1c, 0x1d, 0x1e)

/** Pattern of what Python's `str.splitlines` splits at. */
export const LINE_BREAK = `\\r\\n|[\\n-\\r${SEPARATORS}\\x85\\u2028\\u2029]`

/** Pattern of what Python's `str.split` splits at. */
export const BLANKS = `[\\t-\\r${SEPARATORS}${String.fromCharCode(0x1f)} \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+`

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const HEX = '[0-9A-Fa-f]'
const ESCAPE = new RegExp(`\\\\(?:x(${HEX}{2})|u(${HEX}{4})|U(${HEX}{8})|([0-7]{1,3})|([^]))`, 'g')

/**
 * The value of a quoted Python string on one line. Undefined when Python refuses it: an unfinished escape,
 * an escaped closing quote, a line break.
 */
export function unquotePython(quoted: string): string | undefined {
  const inside = quoted.slice(1, -1)
  if (/[\n\r\0]/.test(inside)) return undefined
  if (!inside.includes('\\')) return inside
  let broken = /(?<!\\)(?:\\\\)*\\$/.test(inside)
  const value = inside.replace(
    ESCAPE,
    (escape, two?: string, four?: string, eight?: string, octal?: string, other?: string) => {
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8))
      if (other === undefined) {
        const code = Number.parseInt(two ?? four ?? eight ?? '', 16)
        if (code <= 0x10ffff) return String.fromCodePoint(code)
        broken = true
        return escape
      }
      // `\x`, `\u`, `\U` without their digits; `\N` names a character, which no marker does.
      if (/^[xuUN]$/.test(other)) broken = true
      return ESCAPES[other] ?? escape
    },
  )
  return broken ? undefined : value
}
