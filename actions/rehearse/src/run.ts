import { Failure, type Finding, type Progress, type Report } from '@pyrelease/core'
import type { RehearseInputs } from './inputs.ts'
import type { Step } from './plan.ts'
import type { Services, StageName } from './stages.ts'

/** How one part of a rehearsal ended. */
export interface Stage {
  readonly name: StageName
  readonly seconds: number
  readonly outcome: Report | Failure
}

/** A project and how far it came: the stages end with the first that did not hold. */
export interface Rehearsed {
  readonly label: string
  readonly stages: readonly Stage[]
}

/** Rehearses one project after the other; one that fails does not stop the next. */
export async function runRehearsal(
  steps: readonly Step[],
  inputs: RehearseInputs,
  services: Services,
): Promise<readonly Rehearsed[]> {
  const rehearsed: Rehearsed[] = []
  for (const step of steps)
    if (step.kind === 'rehearse')
      rehearsed.push({ label: step.label, stages: await rehearseProject(step, inputs, services) })
  return rehearsed
}

async function rehearseProject(
  { folder, label }: Extract<Step, { kind: 'rehearse' }>,
  inputs: RehearseInputs,
  services: Services,
): Promise<readonly Stage[]> {
  // Four actions and an index: more than a refusal of wrong usage should load.
  const { openStages } = await import('./stages.ts')
  await using stages = await openStages(folder, inputs, { ...services, progress: labelled(services.progress, label) })
  const done: Stage[] = []
  for (const { name, perform } of stages.inOrder) {
    const started = performance.now()
    const outcome = await perform().catch((thrown: unknown) => {
      if (thrown instanceof Failure) return thrown
      throw thrown
    })
    done.push({ name, seconds: (performance.now() - started) / 1000, outcome })
    if (!holds(outcome)) break
  }
  return done
}

/** Whether a stage ended as a release needs it. */
export function holds(outcome: Report | Failure): outcome is Report {
  return !(outcome instanceof Failure) && outcome.passed
}

/** Every stage was reached, and each held. */
export function isHeld({ stages }: Rehearsed): boolean {
  return stages.length > 0 && stages.every(({ outcome }) => holds(outcome))
}

/** A stage that could not go on has one problem; it is told like any other. */
export function findingsOf({ name, outcome }: Stage): readonly Finding[] {
  if (!(outcome instanceof Failure)) return outcome.findings
  const { message, remedy, place } = outcome
  return [{ key: name, severity: 'error', message, remedy, ...(place === undefined ? {} : { place }) }]
}

function labelled(progress: Progress, label: string): Progress {
  return {
    during: (what, work) => progress.during(`${label}: ${what}`, work),
    note: (line) => {
      progress.note(line)
    },
  }
}
