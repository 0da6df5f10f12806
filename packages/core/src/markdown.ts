/** A column of a table; numbers stand at the right. */
export type Column = string | { readonly right: string }

/** A table of a job summary. Cells are text, or code in backticks. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columns.map((column) => (typeof column === 'string' ? column : column.right))),
    line(columns.map((column) => (typeof column === 'string' ? '---' : '---:'))),
    ...rows.map((row) => line(row.map(cellOf))),
  ].join('\n')
}

/** What Markdown or HTML would take for its own is escaped; lines stay lines. */
function cellOf(text: string): string {
  const isCode = /^`[^`]*`$/.test(text)
  const safe = isCode ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return safe.replaceAll('|', '\\|').replaceAll('\n', '<br>')
}

/** A part of a job summary that is shown on demand. */
export function markdownDetails(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
