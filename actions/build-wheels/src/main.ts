import { readMachine, runAction } from '@pyrelease/core'
import { gatherFacts } from './facts.ts'
import { table } from './inputs.ts'
import { planBuild } from './plan.ts'
import { reportBuild } from './report.ts'
import { handOn, runBuild } from './run.ts'

await runAction('build-wheels', table, async (inputs, { progress }) => {
  const services = { machine: await readMachine(process.env), progress }
  const facts = await gatherFacts(inputs, services)
  const plan = planBuild(inputs, facts)
  const result = await runBuild(plan, facts, services)
  return reportBuild(result, await handOn(result, services))
})
