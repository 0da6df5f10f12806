import { runAction } from '@pyrelease/core'
import { readFacts } from './facts.ts'
import { table } from './inputs.ts'
import { planVerify } from './plan.ts'
import { reportVerify } from './report.ts'
import { runVerify } from './run.ts'

await runAction('verify-metadata', table, async (inputs) => {
  const facts = await readFacts(inputs, process.env)
  const plan = planVerify(inputs, facts)
  const results = runVerify(plan)
  return reportVerify(plan, results)
})
