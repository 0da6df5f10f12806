import { type BuildFacts, Failure, makePlan, type Plan, planFacts } from '@pyrelease/core'
import type { BuildInputs } from '@pyrelease/build-wheels/inputs'
import { planBuild } from '@pyrelease/build-wheels/plan'
import type { Files } from '../core/project/source-tree.ts'
import { factsOf, inputsWith } from './facts.ts'

/** The calls of a plan, one a line. */
export async function argvOf(files: Files, inputs: Partial<BuildInputs> = {}, changes: Partial<BuildFacts> = {}) {
  await using facts = await factsOf(files, changes)
  const plan = planBuild(inputsWith(inputs), facts)
  return [plan.sdist, ...plan.wheels].flatMap((call) =>
    call === undefined ? [] : [[call.tool, ...call.args].join(' ')],
  )
}

/** What is said instead of a plan. */
export async function refusalOf(files: Files, inputs: Partial<BuildInputs>, changes: Partial<BuildFacts> = {}) {
  await using facts = await factsOf(files, changes)
  try {
    planBuild(inputsWith(inputs), facts)
  } catch (thrown) {
    if (thrown instanceof Failure) return `${thrown.message}\n${thrown.remedy}`
    throw thrown
  }
  return 'nothing was refused'
}

/** The plan that verify-metadata would hand on. */
export async function releaseOf(files: Files, targets: readonly string[] | 'auto' = 'auto'): Promise<Plan> {
  await using facts = await factsOf(files)
  const ref = { tag: 'v1.0', release: true, reason: '' }
  const plan = makePlan(planFacts(facts.project, { features: [], ref, tools: [] }), {
    targets,
    pythons: 'auto',
    builder: 'auto',
  })
  return plan
}
