import { expect, test } from '@jest/globals'
import { POPULAR_PROJECTS } from '../../../packages/core/src/checks/data/popular-projects.ts'
import { lookAlike } from '../../../packages/core/src/checks/index/look-alikes.ts'
import { isNormalizedName } from '../../../packages/core/src/standards/name.ts'

test.each([
  ['reequests', 'requests', 'a repeated character'],
  ['nuumpy', 'numpy', 'a repeated character'],
  ['sphnx', 'sphinx', 'an omitted character'],
  ['pythondateutil', 'python-dateutil', 'an omitted character'],
  ['spihnx', 'sphinx', 'swapped characters'],
  ['jinj2a', 'jinja2', 'swapped characters'],
  ['sphinx-theme-rtd', 'sphinx-rtd-theme', 'swapped words'],
  ['requestz', 'requests', 'a common typing slip'],
  ['rnypy', 'mypy', 'a common typing slip'],
  ['f1ask', 'flask', 'a common typing slip'],
  ['pandae', 'pandas', 'a common typing slip'],
])('%s is taken for %s', (name, meant, slip) => {
  expect(lookAlike(name, POPULAR_PROJECTS)).toEqual({ name: meant, slip })
})

test.each([
  'requests',
  'demo',
  'six2',
  'ply2',
  'barter-python',
  'pychrony',
  'requestp',
  'pandaq1',
  'abc',
  'flask-admin2',
])('%s is taken for nothing', (name) => {
  expect(lookAlike(name, POPULAR_PROJECTS)).toBeUndefined()
})

test('the well-known names are spelled as indexes know them, each once', () => {
  expect(POPULAR_PROJECTS.filter((name) => !isNormalizedName(name))).toEqual([])
  expect(new Set(POPULAR_PROJECTS).size).toBe(POPULAR_PROJECTS.length)
})
