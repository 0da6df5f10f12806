import { expect, test } from '@jest/globals'
import { judgeAll } from '../../../packages/core/src/checks/check.ts'
import { SDIST_CHECKS } from '../../../packages/core/src/checks/sdist/index.ts'
import { factsOf, findingsOf, made, shownOf } from './judged.ts'

const TOKEN = `pypi-AgE${'x'.repeat(70)}`

test('without contents nothing is looked into, and what needs it says so', async () => {
  const facts = await factsOf(made({ 'demo.py': TOKEN }), {}, false)
  expect(facts.members.every(({ sha256 }) => sha256 === undefined)).toBe(true)
  expect(facts.metadata).toBeDefined()
  const judgements = judgeAll(SDIST_CHECKS, facts)
  expect(judgements.flatMap(({ findings }) => findings)).toEqual([])
  expect(judgements.flatMap(({ notJudged }) => notJudged ?? [])).toEqual(
    expect.arrayContaining(['contents were not looked into', 'the archive was not read as PyPI reads it']),
  )
})

test('what comes before damage is read', async () => {
  const { filename, bytes } = made({
    'noise.bin': Buffer.from(Array.from({ length: 90_000 }, (_, i) => (i * 7919) % 251)),
  })
  const facts = await factsOf({ filename, bytes: bytes.subarray(0, bytes.length - 400) })
  expect(facts.problems.archive).toBe('gzip stream is truncated or damaged')
  expect(facts.members.map(({ path }) => path)).toContain('demo.py')
  expect(findingsOf(facts).map(shownOf)).toContain('error SDI-02: demo-1.0.tar.gz: Invalid distribution file. None')
})

test('rows have an id or a key, a question and an authority', () => {
  for (const { id, key, asks, definedBy } of SDIST_CHECKS) {
    expect(`${id ?? ''}${key ?? ''}`).not.toBe('')
    expect([asks, definedBy]).not.toContain('')
  }
})
