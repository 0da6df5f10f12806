// ZIP archives that PyPI takes or refuses. Verdicts are compared, not texts, which are those of one version of Python.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOf } from '../../packages/core/src/archive/bytes.ts'
import { refusalOfZip } from '../../packages/core/src/archive/zip-verdict.ts'
import { type Group, outcome } from './group.ts'

interface ArchiveRow {
  /** Path below the folder of the table. */
  readonly file: string
  readonly accepted: boolean
}

export const ARCHIVE_GROUPS: readonly Group[] = [
  {
    file: 'pypi-zip/expected.json',
    table: 'cases',
    rules: 'PyPI',
    outcomes: (rows, { folder }) =>
      (Array.isArray(rows) ? rows : []).map(({ file, accepted }: ArchiveRow) =>
        outcome(file, () => {
          const bytes = readFileSync(join(folder, 'pypi-zip', file))
          return (refusalOfZip(bytesOf(bytes)) === undefined) === accepted
        }),
      ),
  },
]
