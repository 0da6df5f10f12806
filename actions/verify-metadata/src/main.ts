import { inScratch, runAction } from '@pyrelease/core'
import { gatherFacts } from './facts.ts'
import { table } from './inputs.ts'
import { planVerify } from './plan.ts'
import { reportVerify } from './report.ts'
import { runVerify } from './run.ts'

await runAction('verify-metadata', table, (inputs, door) =>
  inScratch('verify', async (into) => {
    const facts = await gatherFacts(inputs, { env: process.env, into })
    const plan = planVerify(inputs, facts)
    const results = await runVerify(plan, door.progress)
    return reportVerify(plan, results)
  }),
)
