// `.dist-info/entry_points.txt`. Source: packaging.python.org, "Entry points specification". The file is read as
// PyPI reads it: Python's configparser with `=` as the only delimiter and names in their own case.

export interface EntryPoint {
  readonly group: string
  readonly name: string
  /** `package.module:attribute [extra]`, as written. */
  readonly value: string
  /** Counts from 1. */
  readonly line: number
}

export class EntryPointsError extends Error {
  override readonly name = 'EntryPointsError'
}

const SCRIPT_GROUPS = ['console_scripts', 'gui_scripts']

/**
 * @throws EntryPointsError on what configparser refuses, and on the name of a script that is not made of letters, digits,
 * `_`, `.` and `-`
 */
export function parseEntryPoints(text: string): readonly EntryPoint[] {
  const found: { group: string; name: string; value: string; line: number; indent: number }[] = []
  const groups = new Set<string>()
  let group: string | undefined
  let open = false
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1
    const content = raw.trim()
    if (content === '' || content.startsWith('#') || content.startsWith(';')) continue
    const indent = raw.length - raw.trimStart().length
    const last = found.at(-1)
    if (open && last !== undefined && indent > last.indent) {
      last.value = `${last.value}\n${content}`.trim()
      continue
    }
    const section = /^\[(.+)\]/.exec(content)?.[1]
    if (section !== undefined) {
      if (groups.has(section)) throw new EntryPointsError(`line ${line}: section [${section}] is there already`)
      groups.add(section)
      group = section
      open = false
      continue
    }
    if (group === undefined) throw new EntryPointsError(`line ${line}: "${content}" stands before the first [section]`)
    const equals = content.indexOf('=')
    const name = content.slice(0, Math.max(equals, 0)).trim()
    if (name === '')
      throw new EntryPointsError(`line ${line}: expected "name = package.module:attribute", not "${content}"`)
    if (found.some((entry) => entry.group === group && entry.name === name))
      throw new EntryPointsError(`line ${line}: ${name} is in [${group}] already`)
    if (SCRIPT_GROUPS.includes(group) && !/^[\w.-]+$/.test(name))
      throw new EntryPointsError(`line ${line}: "${name}" is no name for a script: letters, digits, _ . and - only`)
    found.push({ group, name, value: content.slice(equals + 1).trim(), line, indent })
    open = true
  }
  return found.map(({ group, name, value, line }) => ({ group, name, value, line }))
}

/** The parts of an entry point's value, or undefined where it has another form. */
export function parseReference(
  value: string,
): { readonly module: string; readonly attribute: string | undefined; readonly extras: readonly string[] } | undefined {
  const form = /^(?<module>[\w.]+)\s*(?::\s*(?<attribute>[\w.]+)\s*)?(?:\[(?<extras>.*)\]\s*)?$/u
  const parts = form.exec(value)?.groups
  if (parts?.['module'] === undefined) return undefined
  const extras = (parts['extras'] ?? '').split(',').map((extra) => extra.trim())
  return { module: parts['module'], attribute: parts['attribute'], extras: extras.filter((extra) => extra !== '') }
}
