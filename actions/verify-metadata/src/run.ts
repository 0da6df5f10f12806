import { applyIgnores, Failure, type Judged, judgeAll, type Judgement, type Plan, unusedIgnores } from '@pyrelease/core'
import type { VerifyPlan } from './plan.ts'

/** The answers to all checks, what `ignore` has set aside, and the plan of the wheels. */
export interface Results extends Judged {
  readonly judgements: readonly Judgement[]
  /** Undefined when the tree is too broken to plan from: then there are errors. */
  readonly document: Plan | undefined
}

/** @throws Failure when the tree is in order, but nothing can be planned from it and the inputs */
export function runVerify({ checks, subject, document, ignores }: VerifyPlan): Results {
  const judgements = judgeAll(checks, subject)
  const findings = judgements.flatMap((judgement) => judgement.findings)
  const { standing, ignored } = applyIgnores(findings, ignores)
  if (document instanceof Failure && !standing.some(({ severity }) => severity === 'error')) throw document
  return {
    judgements,
    standing: [...standing, ...unusedIgnores(ignores, ignored, checks)],
    ignored,
    document: document instanceof Failure ? undefined : document,
  }
}
