import type { Check, Problem } from '../check.ts'
import { refusalText } from '../pypi/warehouse.ts'
import type { WheelFacts } from './facts.ts'
import { refusalsOfFields } from './pypi-answers.ts'

/** What makes PyPI fail instead of answering. */
export const BREAKAGE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-38',
    severity: 'error',
    asks: 'PyPI can answer to it',
    definedBy: 'Warehouse, observed',
    judge: judgeBreakage,
  },
]

const RETRY = 'Build it again without that: sending the same file once more will not help.'

function judgeBreakage(facts: WheelFacts): readonly Problem[] {
  const inside = [...facts.refusals].flatMap(([rule, refusal]) =>
    refusal.kind === 'fails' && rule !== 'length of the name' ? [refusalText(refusal)] : [],
  )
  const inFields = refusalsOfFields(facts).flatMap(({ field, refusal, isBreaking }) => {
    if (refusal.kind === 'fails') return [refusalText(refusal)]
    return isBreaking ? [`PyPI's refusal of ${field} has line breaks, on which clients fail: ${refusal.text}`] : []
  })
  return [...new Set([...inside, ...inFields])].map((text) => ({ message: `${facts.name}: ${text}`, remedy: RETRY }))
}
