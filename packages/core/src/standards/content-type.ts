import { TokenReader } from './token-reader.ts'

/** A Content-Type, as Python's `email` package reads it. */
export interface ContentType {
  /** Lower case. `text/plain` where the text has no or several slashes before its parameters. */
  readonly type: string
  /** By lower-case name; of one given twice the first. */
  readonly parameters: ReadonlyMap<string, string>
  /** Whether all of it follows the grammar (RFC 2045), as packaging asks since 26.3. Otherwise the rest is a guess. */
  readonly isSound: boolean
}

// Blanks and comments stand anywhere between tokens.
const SKIP = /(?:[ \t]|\((?:[^()\\]|\\[^])*\))*/y
const TOKEN = /[^\s()<>@,:;.\\"[\]/?=]+/y
const ATTRIBUTE = /[^\s()<>@,:;.\\"[\]/?=*'%]+/y
const QUOTED = /"(?:[^"\\]|\\[^])*(?:"|$)/y
const EXTENDED = /\*=[ \t]*(?:[^'\s;]*'[^'\s;]*')?[^\s;]*/y

/** Reads `text/markdown; charset=UTF-8; variant=GFM`. It never throws. */
export function parseContentType(value: string): ContentType {
  const [beginning = ''] = value.split(';')
  const type = beginning.trim().toLowerCase()
  const reader = new TokenReader(value)
  const hasType = [SKIP, TOKEN, SKIP, /\//y, SKIP, TOKEN, SKIP].every((part) => reader.take(part) !== undefined)
  const { parameters, isSound } = readParameters(reader)
  return { type: type.split('/').length === 2 ? type : 'text/plain', parameters, isSound: hasType && isSound }
}

function readParameters(reader: TokenReader): Pick<ContentType, 'parameters' | 'isSound'> {
  const parameters = new Map<string, string>()
  let isSound = true
  while (reader.take(/;/y) !== undefined) {
    reader.take(SKIP)
    if (reader.isAtEnd()) return { parameters, isSound }
    const parameter = readParameter(reader)
    reader.take(SKIP)
    const rest = reader.take(/[^;]+/y)
    if (parameter?.isSound !== true || rest !== undefined || parameters.has(parameter.name)) isSound = false
    if (parameter !== undefined && !parameters.has(parameter.name)) parameters.set(parameter.name, parameter.value)
  }
  return { parameters, isSound: isSound && reader.isAtEnd() }
}

interface Parameter {
  readonly name: string
  /** Empty where there is none. */
  readonly value: string
  readonly isSound: boolean
}

/** Undefined, and nothing taken, where no parameter stands. */
function readParameter(reader: TokenReader): Parameter | undefined {
  const start = reader.position
  const name = reader.take(ATTRIBUTE)?.toLowerCase()
  if (name === undefined) return undefined
  reader.take(SKIP)
  const extended = reader.take(EXTENDED)
  if (extended !== undefined) return { name, ...extendedValue(extended) }
  if (reader.take(/=/y) === undefined) return { name, value: '', isSound: false }
  reader.take(SKIP)
  const quoted = reader.take(QUOTED)
  if (quoted !== undefined) return { name, ...unquoted(quoted) }
  const value = reader.take(ATTRIBUTE)
  if (value !== undefined) return { name, value, isSound: true }
  reader.position = start
  return undefined
}

function unquoted(quoted: string): Pick<Parameter, 'value' | 'isSound'> {
  const isSound = /^"(?:[^"\\]|\\[^])*"$/.test(quoted)
  return { value: quoted.slice(1, isSound ? -1 : undefined).replace(/\\([^])/g, '$1'), isSound }
}

/** RFC 2231: `*=UTF-8''text`, percent-encoded, with charset and language before it. */
function extendedValue(text: string): Pick<Parameter, 'value' | 'isSound'> {
  const [, encoded] = /'[^']*'(.*)$/s.exec(text) ?? []
  const value = (encoded ?? '').replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return { value, isSound: encoded !== undefined }
}
