import { expect, test } from '@jest/globals'
import { FINDING_NAMES } from '../../../packages/core/src/checks/names.ts'
import { CATALOGUE } from '../../../scripts/catalogue-page.ts'

/** Rules that are asked by other parts, at other times: a second build, the index after an upload, a mode. */
const ELSEWHERE = ['SDI-10', 'SDI-12', 'IDX-11', 'IDX-12']

const rows = CATALOGUE.flatMap(([, table]) => table)

test('every rule of the catalogue is in a table', () => {
  const ids = new Set(rows.map(({ id }) => id))
  const rules = FINDING_NAMES.filter((name) => /^[A-Z]{3}-\d\d$/.test(name))
  expect(rules).toHaveLength(106)
  expect(rules.filter((id) => !ids.has(id))).toEqual(ELSEWHERE.toSorted((a, b) => rules.indexOf(a) - rules.indexOf(b)))
})

test('every finding has a name that ignore takes, a question and an authority', () => {
  for (const { id, key, asks, definedBy } of rows) {
    expect([id, key].filter((name) => name !== undefined && !FINDING_NAMES.includes(name))).toEqual([])
    expect(id ?? key).toBeDefined()
    expect(asks).not.toMatch(/\.$/)
    expect(definedBy).not.toBe('')
  }
})
