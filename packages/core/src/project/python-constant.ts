import type { Place } from '../failure.ts'

/** A string in a source file, and where it stands. */
export interface Constant {
  readonly text: string
  readonly place: Place
}

/** What hatchling, pdm-backend and scikit-build-core look for in a file when nothing else is configured. */
export const VERSION_PATTERN = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im

/** A string assigned at the top level of a module; undefined for anything that must be computed. */
export function readConstant(file: string, source: string, name: string): Constant | undefined {
  const escaped = name.replace(/[^\w]/g, '\\$&')
  const pattern = new RegExp(
    `^(?:[\\w.]+ *= *)*${escaped} *(?::[^=\\n]+)?= *(?:\\w+ *= *)*(['"])(?<version>[^'"\\n]*)\\1 *(?:#.*)?$`,
    'm',
  )
  return findConstant(file, withoutDocstrings(source), pattern)
}

/** @param pattern has a group `version`, else a first group that is it, else is the version itself */
export function findConstant(file: string, source: string, pattern: RegExp): Constant | undefined {
  const found = pattern.exec(source)
  if (found === null) return undefined
  const text = found.groups?.['version'] ?? found.groups?.['value'] ?? found[1] ?? found[0]
  const before = source.slice(0, found.index + Math.max(0, found[0].lastIndexOf(text))).split('\n')
  return { text, place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 } }
}

/**
 * A regular expression as Python writes it: `(?P<version>…)` and leading flags. Lines are matched one by one, as all
 * backends that take a pattern do.
 * @returns undefined for what JavaScript cannot express
 */
export function fromPythonPattern(pattern: string): RegExp | undefined {
  const [, flags = ''] = /^\(\?([aimsux]+)\)/.exec(pattern) ?? []
  const body = pattern
    .replace(/^\(\?[aimsux]+\)/, '')
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
  try {
    return new RegExp(body, `m${flags.includes('i') ? 'i' : ''}${flags.includes('s') ? 's' : ''}`)
  } catch {
    return undefined
  }
}

/** Blanks out strings in triple quotes, line by line, so that their content is taken for no assignment. */
function withoutDocstrings(source: string): string {
  return source.replace(/("""|''')[\s\S]*?\1/g, (text) => text.replace(/[^\n]/g, ' '))
}
