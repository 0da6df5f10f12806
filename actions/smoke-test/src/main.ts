import { findPlaces, inScratch, openHttp, readMachine, runAction, systemClock } from '@pyrelease/core'
import { gatherFacts } from './facts.ts'
import { table } from './inputs.ts'
import { planSmoke } from './plan.ts'
import { reportSmoke } from './report.ts'
import { runSmoke } from './run.ts'

await runAction('smoke-test', table, async (inputs, { progress }) => {
  const machine = await readMachine(process.env)
  const services = { machine, clock: systemClock, openHttp: () => openHttp({ env: machine.env }) }
  return inScratch('published', async (fetched) => {
    const plan = planSmoke(await gatherFacts(inputs, services, fetched), inputs)
    const results = await runSmoke(plan, { machine, progress, places: await findPlaces(inputs.packageDir) })
    return reportSmoke(plan, results, inputs)
  })
})
