export type TomlPath = readonly (string | number)[]

export interface TomlScan {
  /** Offset of each key, table header and array element, by `positionKey`. */
  readonly positions: ReadonlyMap<string, number>
  /** What TOML 1.1 added to 1.0, in the order of the text. */
  readonly newer: readonly { readonly offset: number; readonly message: string }[]
}

export function positionKey(path: TomlPath): string {
  return JSON.stringify(path)
}

/**
 * Walks over a text that a TOML 1.1 parser has accepted, and notes where things stand. Its answers for other texts
 * mean nothing, but it ends.
 */
export function scanToml(text: string): TomlScan {
  const positions = new Map<string, number>()
  const newer: { offset: number; message: string }[] = []
  const tableCounts = new Map<string, number>()
  let table: TomlPath = []
  let at = 0

  const note = (path: TomlPath, offset: number): void => {
    const key = positionKey(path)
    if (!positions.has(key)) positions.set(key, offset)
  }
  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const [found = ''] = pattern.exec(text) ?? []
    at += found.length
    return found
  }
  const skipBlanks = (): string => skip(/[ \t]*/y)
  const skipLines = (): string => skip(/(?:[ \t\r\n]|#[^\n]*)*/y)

  while (at < text.length) {
    skipLines()
    if (at >= text.length) break
    const start = at
    if (text[at] === '[') header()
    else keyAndValue(table)
    if (at === start) at++
  }
  return { positions, newer }

  function header(): void {
    const isArray = text.startsWith('[[', at)
    at += isArray ? 2 : 1
    skipBlanks()
    const start = at
    const path = throughArrays(keys(), isArray)
    for (let length = 1; length <= path.length; length++) note(path.slice(0, length), start)
    table = path
    skip(/[ \t]*\]{1,2}/y)
  }

  /** `[a.b]` under `[[a]]` belongs to the last element of `a`; `[[a]]` opens a new one. */
  function throughArrays(names: readonly string[], opens: boolean): TomlPath {
    const path: (string | number)[] = []
    names.forEach((name, position) => {
      path.push(name)
      const key = positionKey(path)
      const count = tableCounts.get(key)
      if (opens && position === names.length - 1) {
        tableCounts.set(key, (count ?? 0) + 1)
        path.push(count ?? 0)
      } else if (count !== undefined) path.push(count - 1)
    })
    return path
  }

  function keyAndValue(parent: TomlPath): void {
    const start = at
    const names = keys()
    for (let length = 1; length <= names.length; length++) note([...parent, ...names.slice(0, length)], start)
    skip(/[ \t]*=[ \t]*/y)
    value([...parent, ...names])
  }

  function keys(): string[] {
    const names: string[] = []
    do {
      skipBlanks()
      names.push(text[at] === '"' || text[at] === "'" ? string() : skip(/[^\s.=\]]+/y))
    } while (skip(/[ \t]*\./y) !== '')
    return names
  }

  function value(path: TomlPath): void {
    if (text[at] === '"' || text[at] === "'") string()
    else if (text[at] === '[') array(path)
    else if (text[at] === '{') inlineTable(path)
    else scalar()
  }

  function array(path: TomlPath): void {
    at++
    for (let index = 0; at < text.length; index++) {
      skipLines()
      if (text[at] === ']') break
      note([...path, index], at)
      const start = at
      value([...path, index])
      skipLines()
      skip(/,/y)
      if (at === start) return
    }
    at++
  }

  function inlineTable(path: TomlPath): void {
    const opening = at
    let gaps = ''
    const gap = (): void => {
      gaps += skipLines()
    }
    at++
    for (;;) {
      gap()
      if (text[at] === '}' || at >= text.length) break
      const start = at
      keyAndValue(path)
      gap()
      const comma = at
      if (skip(/,/y) !== '') {
        gap()
        if (text[at] === '}') newer.push({ offset: comma, message: 'a comma ends an inline table' })
      }
      if (at === start) return
    }
    at++
    if (gaps.includes('\n')) newer.push({ offset: opening, message: 'inline table spans lines' })
  }

  /** @returns the text between the quotes, escapes as they stand */
  function string(): string {
    const quote = skip(/"""|'''|"|'/y)
    const basic = quote.startsWith('"')
    const body = at
    while (at < text.length && !text.startsWith(quote, at)) {
      if (basic && text[at] === '\\') {
        const escape = text[at + 1]
        if (escape === 'e' || escape === 'x') newer.push({ offset: at, message: `escape sequence \\${escape}` })
        at++
      }
      at++
    }
    const end = at
    at += quote.length
    // A multi-line string may end with up to two quotes of its own before the three that close it.
    if (quote.length === 3) while (text[at] === quote[0] && at - end < 5) at++
    return text.slice(body, end)
  }

  function scalar(): void {
    const start = at
    const found = skip(/[^,\]}#\n]+/y).trim()
    if (/^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/.test(found))
      newer.push({ offset: start, message: 'time without seconds' })
  }
}
