import { beforeAll, expect, test } from '@jest/globals'
import { reasonOf } from '../../../packages/core/src/failure.ts'
import { CIBUILDWHEEL } from '../../../scripts/plan-parity/cibuildwheel.ts'
import { type Comparison, compareTables, TABLES } from '../../../scripts/plan-parity/compare.ts'

let compared: Awaited<ReturnType<typeof compareTables>> | undefined

beforeAll(async () => {
  try {
    compared = await compareTables(TABLES)
  } catch (error) {
    // On a machine without Python or a package index; our own runs always have both.
    if (process.env['CI'] !== undefined) throw error
    console.warn(`THE PLAN WAS NOT PUT BESIDE CIBUILDWHEEL ${CIBUILDWHEEL}: ${reasonOf(error)}`)
  }
}, 120_000)

test('the plan hands to cibuildwheel what it selects itself, for Linux, macOS and Windows', () => {
  if (compared === undefined) return
  const { agreed, total, differences }: Comparison = compared
  expect(differences).toEqual([])
  expect(agreed).toBe(total)
  expect(TABLES.length).toBeGreaterThanOrEqual(30)
  expect(compared.identifiers).toBeGreaterThan(1000)
})

test('the table of targets is the one that cibuildwheel ships', () => {
  if (compared === undefined) return
  expect(compared.drift).toEqual([])
})
