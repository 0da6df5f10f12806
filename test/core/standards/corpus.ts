import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from '@jest/globals'

/** The rows of one table, whose shape each test states as the data's README gives it. Throws when there is none. */
export type Table = (name: string) => readonly never[]

/**
 * Describes tests over one file of the test data that stands beside the repository. Where it is absent this is said
 * aloud, and in CI it fails.
 */
export function describeCorpus(file: string, tests: (table: Table) => void): void {
  const path = join('..', 'shared', 'corpora', file)
  describe(`corpora/${file}`, () => {
    if (existsSync(path)) {
      const tables = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, readonly never[] | undefined>>
      tests((name) => {
        const rows = tables[name] ?? []
        if (rows.length === 0) throw new Error(`${path} has no table ${name}`)
        return rows
      })
      return
    }
    test('is present', () => {
      if (process.env['CI'] !== undefined) throw new Error(`${path} is absent`)
      console.warn(`${path} is absent: its vectors were not run`)
    })
  })
}
