import { posix } from 'node:path'
import {
  decideRelease,
  Failure,
  type Ignore,
  makePlan,
  type Plan,
  planFacts,
  type PlanFacts,
  type Project,
  refuseUnknownNames,
  toolVersion,
  type VerifySubjects,
  verifySubjects,
} from '@pyrelease/core'
import type { Facts } from './facts.ts'
import type { VerifyInputs } from './inputs.ts'

/** What to judge and by which rules, and which wheels the release shall have. */
export interface VerifyPlan {
  readonly project: Project
  readonly subjects: VerifySubjects
  readonly release: boolean
  /** The plan of the wheels, or why there can be none; undefined where files alone are judged. */
  readonly document: Plan | Failure | undefined
  /** Path of pyproject.toml in the repository. */
  readonly manifest: string
  readonly failOn: 'error' | 'warning'
  readonly ignores: readonly Ignore[]
}

/** @throws Failure (wrong usage) when `ignore` names a finding that there is not */
export function planVerify(inputs: VerifyInputs, facts: Facts): VerifyPlan {
  refuseUnknownNames(inputs.ignore)
  const { release, reason } = decideRelease(facts)
  const { project } = facts
  const planned = facts.plan ?? planWheels(inputs, facts, { tag: project.tag?.name, release, reason })
  const subjects = verifySubjects(inputs, facts, { release, planned: planned instanceof Failure ? undefined : planned })
  return {
    project,
    subjects,
    release,
    document: subjects.source === undefined ? facts.plan : planned,
    manifest: posix.join(project.packageDir, 'pyproject.toml'),
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
