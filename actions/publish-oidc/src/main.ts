import { inScratch, runAction } from '@pyrelease/core'
import { gatherFacts } from './facts.ts'
import { table } from './inputs.ts'
import { planPublish } from './plan.ts'
import { reportPublish } from './report.ts'
import { runPublish } from './run.ts'
import { openServices } from './services.ts'

await runAction('publish-oidc', table, (inputs, door) =>
  inScratch('publish', async (scratch) => {
    const services = await openServices(process.env, (secret) => {
      door.mask(secret)
    })
    const facts = await door.progress.during('Judging the files and the index', () =>
      gatherFacts(inputs, services, scratch),
    )
    const plan = planPublish(inputs, facts)
    return reportPublish(plan, await runPublish(inputs, plan, services, door.progress))
  }),
)
