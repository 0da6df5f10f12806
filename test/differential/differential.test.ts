import { describe, expect, test } from '@jest/globals'
import type { Interpreter } from '../../packages/core/src/tools/interpreters.ts'
import { answerOf, type Edition } from './answers.ts'
import { EXPLAINED } from './explained.ts'
import { casesOf } from './generate.ts'
import { interpreter, packagingAnswers } from './reference.ts'

// The real packaging and this project, on the same generated texts: verdicts and normal forms.
const SEED = Number(process.env['SEED'] ?? 20_261_121)
const COUNT = Number(process.env['CASES'] ?? 100_000)

const python = await interpreter()
if (python === undefined) {
  if (process.env['CI'] !== undefined) throw new Error('no CPython 3.10 or later on this machine')
  console.warn('no CPython 3.10 or later on this machine: packaging was NOT asked')
}
const withPython = python === undefined ? describe.skip : describe

const cases = casesOf(SEED, COUNT)

interface Compared {
  readonly edition: Edition
  readonly answered: number
  readonly unexplained: readonly string[]
  /** How often each reason was needed. */
  readonly reasons: ReadonlyMap<string, number>
}

async function compare(edition: Edition, by: Interpreter): Promise<Compared> {
  const unexplained: string[] = []
  const reasons = new Map<string, number>()
  let answered = 0
  for await (const theirs of packagingAnswers(edition, by, cases)) {
    const asked = cases[answered]
    if (asked === undefined) throw new Error('more answers than questions')
    answered += 1
    const ours = answerOf(asked, edition)
    const texts = [asked, theirs, ours].map((value) => JSON.stringify(value))
    if (texts[1] === texts[2]) continue
    const known = EXPLAINED.find(({ editions, applies }) => editions.includes(edition) && applies(asked, theirs, ours))
    if (known === undefined) unexplained.push(texts.join('\n'))
    else reasons.set(known.reason, (reasons.get(known.reason) ?? 0) + 1)
  }
  return { edition, answered, unexplained, reasons }
}

withPython('packaging', () => {
  test(`answers as this project does (seed ${SEED})`, async () => {
    if (python === undefined) return
    // One process each, side by side: the machine has two processors.
    const editions = await Promise.all((['26.2', '26.3'] as const).map((edition) => compare(edition, python)))
    for (const { edition, answered, unexplained, reasons } of editions) {
      for (const [reason, count] of reasons) console.log(`packaging ${edition}, ${count} of ${answered}: ${reason}`)
      expect(unexplained.slice(0, 20)).toEqual([])
      expect(answered).toBe(cases.length)
      expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(COUNT / 50)
    }
  }, 240_000)
})

test('the same seed gives the same cases', () => {
  expect(casesOf(7, 200)).toEqual(casesOf(7, 200))
  expect(casesOf(7, 200)).not.toEqual(casesOf(8, 200))
})
