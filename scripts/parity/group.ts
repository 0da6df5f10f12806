/** What the folder of a data file holds beside it. */
export interface Data {
  /** Path of the folder with all data. */
  readonly folder: string
  /** The file's tables by name. */
  readonly tables: Readonly<Record<string, unknown>>
}

/** One row, and whether the project's own code says of it what the data says. */
export interface Outcome {
  /** The row as JSON, or the name that it has. */
  readonly row: string
  readonly agrees: boolean
  /** What was thrown instead of an answer. */
  readonly thrown?: string
  /** Whether PyPI's rules and the newest specification, each as read here, answer differently. */
  readonly editionsDiffer?: boolean
}

/** One table of the data, under one set of rules. */
export interface Group {
  /** Of the data file, below the folder. */
  readonly file: string
  readonly table: string
  /** Which of the two headline figures it counts for. */
  readonly rules: 'PyPI' | 'specification'
  readonly outcomes: (rows: unknown, data: Data) => readonly Outcome[]
}

export const nameOf = ({ file, table, rules }: Group): string => `${file}#${table}${rules === 'PyPI' ? ' by PyPI' : ''}`

/** A table that is a list of rows, each of the shape that the data's README gives. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller states the shape
export function rowsGroup<Row>(
  file: string,
  table: string,
  agrees: (row: Row, data: Data) => boolean,
  rules: Group['rules'] = 'specification',
): Group {
  return {
    file,
    table,
    rules,
    outcomes: (rows, data) =>
      Array.isArray(rows)
        ? rows.map((row: Row) => outcome(JSON.stringify(row), () => agrees(row, data)))
        : [{ row: table, agrees: false, thrown: 'the table is no list' }],
  }
}

/** Asks; whatever is thrown is a disagreement. */
export function outcome(row: string, agrees: () => boolean): Outcome {
  try {
    return { row, agrees: agrees() }
  } catch (thrown) {
    return { row, agrees: false, thrown: String(thrown) }
  }
}

/** Whether a call throws an error of the class; other errors go on. */
export function refuses(call: () => unknown, errorClass: abstract new (...args: never) => Error): boolean {
  try {
    call()
    return false
  } catch (thrown) {
    if (!(thrown instanceof errorClass)) throw thrown
    return true
  }
}
