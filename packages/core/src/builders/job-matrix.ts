import type { Plan } from '../documents/plan.ts'
import { SDIST_ENTRY } from '../documents/artifact-name.ts'

/** What `strategy.matrix` of a workflow takes: one job per entry of the plan; the sdist has a job of its own. */
export function jobMatrix({ sdist, entries }: Plan): { include: readonly { id: string; runner: string }[] } {
  const jobs = entries.map(({ id, runner }) => ({ id, runner }))
  return { include: sdist.build ? [{ id: SDIST_ENTRY, runner: 'ubuntu-24.04' }, ...jobs] : jobs }
}
