import { expect, test } from '@jest/globals'
import { resolveGroups } from '../../../packages/core/src/standards/dependency-groups.ts'

const include = (group: unknown) => ({ 'include-group': group })

test('includes are resolved in their places, under any spelling', () => {
  const { requirements, problems } = resolveGroups({
    Type_Check: ['mypy', include('base')],
    base: ['attrs>=23'],
    dev: [include('type.check'), 'ruff', include('base')],
  })
  expect(problems).toEqual([])
  expect([...requirements]).toEqual([
    ['type-check', ['mypy', 'attrs>=23']],
    ['base', ['attrs>=23']],
    ['dev', ['mypy', 'attrs>=23', 'ruff']],
  ])
})

test('includes of includes do not multiply', () => {
  const table = Object.fromEntries(
    Array.from({ length: 60 }, (_, level) => [
      `g${level}`,
      level === 0 ? ['a'] : [include(`g${level - 1}`), include(`g${level - 1}`)],
    ]),
  )
  expect(resolveGroups(table).requirements.get('g59')).toEqual(['a'])
})

test.each<[string, Record<string, unknown>, readonly object[]]>([
  ['no list', { dev: 'pytest' }, [{ group: 'dev', message: 'is not a list' }]],
  [
    'two spellings',
    { dev_all: ['a'], 'Dev.All': [] },
    [{ group: 'Dev.All', message: 'is the same name as "dev_all": both are "dev-all"' }],
  ],
  [
    'no requirement',
    { dev: ['a', 'b c'] },
    [{ group: 'dev', index: 1, message: expect.stringMatching(/^has "b c", which is no requirement: /) as unknown }],
  ],
  [
    'an unknown include',
    { dev: [include('x')] },
    [{ group: 'dev', index: 0, message: 'includes "x", which is no group' }],
  ],
  ['itself', { dev: [include('DEV')] }, [{ group: 'dev', index: 0, message: 'includes itself' }]],
  [
    'a cycle',
    { a: [include('b')], b: [include('c')], c: [include('a')] },
    ['b', 'c', 'a'].map((next, index) => ({
      group: 'abc'[index],
      index: 0,
      message: `includes "${next}", which includes it in turn`,
    })),
  ],
  [
    'an include of no text',
    { a: [include(1)] },
    [{ group: 'a', index: 0, message: 'has an include-group that is no text' }],
  ],
  [
    'something else',
    { a: [1, { 'include-group': 'b', x: 1 }, ['b'], null], b: [] },
    [0, 1, 2, 3].map((index) => ({
      group: 'a',
      index,
      message: 'has an item that is neither a requirement nor { include-group = "…" }',
    })),
  ],
])('%s', (_, table, problems) => {
  expect(resolveGroups(table).problems).toEqual(problems)
})
