import type { Place } from '../failure.ts'

/** A value of an INI file such as setup.cfg, with its place; continuation lines are joined by newlines. */
export interface IniValue {
  readonly text: string
  readonly place: Place
}

/** Reads `[section] key` as configparser does: `=` or `:`, comments on lines of their own, indented continuation. */
export function readIni(file: string, source: string, section: string, key: string): IniValue | undefined {
  let inside = false
  let found: { lines: string[]; line: number } | undefined
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (/^\s*[#;]/.test(line)) continue
    if (found !== undefined) {
      if (!/^\s+\S/.test(line)) break
      found.lines.push(line.trim())
      continue
    }
    const header = /^\[(?<name>[^\]]+)\]/.exec(line)?.groups?.['name']
    if (header !== undefined) inside = header === section
    const option = inside ? /^(?<name>[^\s=:][^=:]*?)\s*[=:]\s*(?<value>.*)$/.exec(line)?.groups : undefined
    if (option?.['name']?.toLowerCase().replaceAll('-', '_') === key)
      found = { lines: [option['value'] ?? ''].filter(Boolean), line: index + 1 }
  }
  return found && { text: found.lines.join('\n').trim(), place: { file, line: found.line } }
}
