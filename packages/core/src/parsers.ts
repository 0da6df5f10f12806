import type { Ignore } from './finding.ts'
import { Misfit, type Parser } from './inputs.ts'
import { nearest } from './nearest.ts'

// The vocabulary of inputs that every part shares (one name, one meaning). Lists are separated by white space;
// Booleans are exactly `true` or `false`; nothing that is not understood becomes a default.

const parser = <T>(parse: (text: string) => T): Parser<T> => ({ required: false, parse })

/** Text, or undefined when it is empty. */
export const optionalText: Parser<string | undefined> = parser((text) => (text === '' ? undefined : text))

/** Text that must not be empty. */
export const text: Parser<string> = { required: true, parse: (given) => given }

export const flag: Parser<boolean> = parser((text) => {
  if (text !== 'true' && text !== 'false') throw new Misfit(`expected true or false, not "${text}"`)
  return text === 'true'
})

export function oneOf<const Words extends readonly string[]>(...words: Words): Parser<Words[number]> {
  return parser((text) => {
    if (!words.includes(text))
      throw new Misfit(`expected one of ${words.join(', ')}, not "${text}"${meant(text, words)}`)
    return text
  })
}

/** Words separated by white space. */
export const words: Parser<readonly string[]> = parser((text) => text.split(/\s+/).filter((word) => word !== ''))

/** One command or entry per line; blank lines do not count. */
export const lines: Parser<readonly string[]> = parser((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
)

/** `auto`, or minor versions: `3.12 3.13 3.14t`. */
export const pythons: Parser<'auto' | readonly string[]> = parser((text) => {
  if (text === 'auto') return 'auto'
  const versions = words.parse(text)
  const strange = versions.find((version) => !/^\d+\.\d+t?$/.test(version))
  if (strange !== undefined || versions.length === 0)
    throw new Misfit(`expected auto or minor versions such as 3.12 3.13 3.14t, not "${strange ?? text}"`)
  return versions
})

/** `auto`, or target words; whether a word is a target is the matrix's to say. */
export const targets: Parser<'auto' | readonly string[]> = parser((text) => {
  if (text === 'auto') return 'auto'
  const asked = words.parse(text)
  if (asked.length === 0) throw new Misfit('expected auto or target words such as manylinux2014-x86_64 sdist')
  return asked
})

/** One or several formats, each with exactly one `{version}` and perhaps `{name}`; the first is preferred. */
export const tagFormats: Parser<readonly string[]> = parser((text) => {
  const formats = words.parse(text)
  const strange = formats.find((format) => format.split('{version}').length !== 2)
  if (strange !== undefined || formats.length === 0)
    throw new Misfit(`expected formats with one {version} each, such as v{version}, not "${strange ?? text}"`)
  return formats
})

/** `finding: reason` per line, or `finding PATTERN: reason`; a reason is compulsory. */
export const ignores: Parser<readonly Ignore[]> = parser((text) =>
  lines.parse(text).map((line) => {
    const entry = /^(?<finding>[\w-]+)(?:\s+(?<pattern>\S+))?\s*:\s*(?<reason>\S.*)$/.exec(line)?.groups
    if (entry === undefined) throw new Misfit(`expected "finding: reason" or "finding PATTERN: reason", not "${line}"`)
    return { finding: entry['finding'] ?? '', pattern: entry['pattern'], reason: entry['reason'] ?? '' }
  }),
)

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

/** Seconds, from `90s`, `15m`, `1h` or `0`. */
export const duration: Parser<number> = parser((text) => {
  if (text === '0') return 0
  const [, amount, unit] = /^(\d+)([smh])$/.exec(text) ?? []
  const seconds = UNITS[unit ?? '']
  if (amount === undefined || seconds === undefined)
    throw new Misfit(`expected a duration such as 90s, 15m or 1h, or 0, not "${text}"`)
  return Number(amount) * seconds
})

function meant(text: string, known: readonly string[]): string {
  const word = nearest(text, known)
  return word === undefined ? '' : `; did you mean ${word}?`
}
