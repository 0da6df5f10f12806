import type { Pyproject } from '../../project/pyproject.ts'
import type { Problem } from '../check.ts'

/** The end of a message that says where else there is a package. */
export function foundIn(folders: readonly string[]): string {
  return folders.length === 0 ? '' : `; found in: ${folders.join(', ')}`
}

export function unknownKey({ document }: Pyproject, table: string, key: string, meant: string | undefined): Problem {
  return {
    message: `unknown key ${table}.${key}${meant === undefined ? '' : `; did you mean ${table}.${meant}?`}`,
    remedy: meant === undefined ? 'Remove it, or move it under [tool].' : `Write ${meant}.`,
    place: document.place(table, key),
  }
}

/** Known keys of a table whose values are of another type. */
export function mistyped({ document, mistyped }: Pyproject, table: string): readonly Problem[] {
  return mistyped
    .filter(({ path }) => path[0] === table)
    .map(({ path, expected }) => ({
      message: `${path.join('.')} must be ${expected}`,
      remedy: `Write ${expected}.`,
      place: document.place(...path),
    }))
}
