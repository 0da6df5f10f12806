import {
  basicOf,
  givenKeys,
  mintedKeys,
  paceOf,
  type Progress,
  type Published,
  sendAttested,
  unsent,
  type UploadKeys,
} from '@pyrelease/core'
import type { PublishInputs } from './inputs.ts'
import type { PublishPlan } from './plan.ts'
import type { Services } from './services.ts'

/** Uploads what the plan says and waits until the index shows all of it. The token is asked for here, last of all. */
export async function runPublish(
  inputs: PublishInputs,
  plan: PublishPlan,
  services: Services,
  progress: Progress,
): Promise<Published> {
  const { mode, steps, index, project } = plan
  if (mode.kind !== 'publish') return unsent(steps, mode.kind === 'hold')
  const target = { index, project: project.name, patience: inputs.retryBudget }
  return await sendAttested(steps, plan, target, openKeys(inputs, plan, services), { ...services, progress })
}

function openKeys(inputs: PublishInputs, plan: PublishPlan, services: Services): UploadKeys {
  const { identity } = services
  const { access, index } = plan
  const given = { user: inputs.user, password: inputs.token ?? '' }
  if (inputs.token !== undefined) {
    services.mask(inputs.token)
    services.mask(basicOf(given.user, given.password))
  }
  if (access.kind !== 'oidc' || identity === undefined) return givenKeys(given)
  const context = { ...index, project: plan.project.name, projectExists: plan.projectExists }
  return mintedKeys({ ...services, identity }, context, paceOf(index), access.orToken ? given : undefined)
}
