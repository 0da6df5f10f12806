// `.dist-info/RECORD`: one line of CSV per file. Source: packaging.python.org, "Recording installed projects"; PEP 376,
// PEP 427. Lines are split and quoted as Python's csv module does it, since installers and PyPI use that.

export interface RecordEntry {
  /** With forward slashes, as installers read it. */
  readonly path: string
  /** The digest is URL-safe base64 without padding. */
  readonly hash: { readonly algorithm: string; readonly digest: string } | undefined
  /** In bytes. */
  readonly size: number | undefined
  /** Counts from 1. */
  readonly line: number
}

export interface RecordFile {
  readonly entries: readonly RecordEntry[]
  /** Lines without anything: PyPI's reader fails on them. */
  readonly emptyLines: readonly number[]
  /** Lines that are no entry, one sentence each. */
  readonly problems: readonly string[]
}

export function parseRecord(text: string): RecordFile {
  const entries: RecordEntry[] = []
  const emptyLines: number[] = []
  const problems: string[] = []
  for (const { values, line } of csvRows(text)) {
    const [path = '', hash = '', size = ''] = values
    if (values.length === 1 && path === '') {
      emptyLines.push(line)
      continue
    }
    if (values.length !== 3) problems.push(`line ${line} has ${values.length} columns instead of 3`)
    const [, algorithm, digest] = /^(\w+)=([\w-]+={0,2})$/.exec(hash) ?? []
    if (hash !== '' && digest === undefined) problems.push(`line ${line}: "${hash}" is no hash such as sha256=…`)
    if (size !== '' && !/^\d+$/.test(size)) problems.push(`line ${line}: "${size}" is no size`)
    entries.push({
      path: path.replaceAll('\\', '/'),
      hash:
        algorithm === undefined || digest === undefined ? undefined : { algorithm, digest: digest.replace(/=+$/, '') },
      size: /^\d+$/.test(size) ? Number(size) : undefined,
      line,
    })
  }
  return { entries, emptyLines, problems }
}

// Quoted, or plain; both end at a comma, at a line's end or at the text's. The second form matches everywhere.
const VALUE = /"([^"]*(?:""[^"]*)*)"([^,\r\n]*)(,|\r\n|\r|\n|$)|([^,\r\n]*)(,|\r\n|\r|\n|$)/y

function* csvRows(text: string): Generator<{ values: string[]; line: number }> {
  let line = 1
  for (let at = 0; at < text.length;) {
    const row = { values: [] as string[], line }
    let end = ','
    while (end === ',') {
      VALUE.lastIndex = at
      const [whole = '', quoted, rest = '', quotedEnd, plain = '', plainEnd = ''] = VALUE.exec(text) ?? []
      row.values.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + rest)
      end = quotedEnd ?? plainEnd
      at += whole.length
      line += whole.match(/\r\n|\r|\n/g)?.length ?? 0
    }
    yield row
  }
}
