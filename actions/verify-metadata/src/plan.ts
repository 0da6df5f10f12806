import {
  type Check,
  decideRelease,
  Failure,
  type Ignore,
  makePlan,
  type Plan,
  planFacts,
  type PlanFacts,
  refuseUnknownNames,
  SOURCE_CHECKS,
  type SourceFacts,
  toolVersion,
} from '@pyrelease/core'
import type { Facts } from './facts.ts'
import type { VerifyInputs } from './inputs.ts'

/** The checks to ask, of what, and which wheels the release shall have. */
export interface VerifyPlan {
  readonly checks: readonly Check<SourceFacts>[]
  readonly subject: SourceFacts
  readonly release: boolean
  /** The plan of the wheels, or why there can be none. */
  readonly document: Plan | Failure
  readonly failOn: 'error' | 'warning'
  readonly ignores: readonly Ignore[]
}

/** @throws Failure (wrong usage) when `ignore` names a finding that there is not */
export function planVerify(inputs: VerifyInputs, facts: Facts): VerifyPlan {
  refuseUnknownNames(inputs.ignore)
  const { release, reason } = decideRelease(facts)
  const { project, run } = facts
  return {
    checks: SOURCE_CHECKS,
    subject: {
      project,
      run,
      tagFormats: inputs.tagFormat,
      tagAnnotated: inputs.tagAnnotated,
      pythons: inputs.pythons,
      requiredUrls: inputs.requiredUrls,
    },
    release,
    document: planWheels(inputs, facts, { tag: project.tag?.name, release, reason }),
    failOn: inputs.failOn,
    ignores: inputs.ignore,
  }
}

/** A tree that is broken may be beyond planning; then its findings say more than the planner could. */
function planWheels(inputs: VerifyInputs, { project }: Facts, ref: PlanFacts['ref']): Plan | Failure {
  if (project.name === undefined)
    return new Failure('the project has no name, so no wheels can be planned', {
      remedy: 'Write name = "…" under [project] of pyproject.toml.',
    })
  const names = project.backend.builder === 'maturin' ? (['uv', 'maturin'] as const) : (['uv'] as const)
  const tools = names.map((name) => ({ name, version: toolVersion(name) }))
  const { targets, pythons } = inputs
  try {
    return makePlan(planFacts(project, { features: [], ref, tools }), { targets, pythons, builder: 'auto' })
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    throw thrown
  }
}
