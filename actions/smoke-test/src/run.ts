import { type SmokeStep, type Trial, type TrialServices, tryFiles } from '@pyrelease/core'
import type { SmokePlan } from './plan.ts'

/**
 * Does every step of the plan.
 * @returns one trial per step, in their order
 * @throws Failure when uv cannot be had
 */
export async function runSmoke({ steps, options }: SmokePlan, services: TrialServices): Promise<readonly Trial[]> {
  const wheels = [...new Set(steps.map(({ subject }) => subject).filter(({ kind }) => kind === 'wheel'))]
  const tests = steps.filter((step) => step.kind === 'test')
  const trials = await tryFiles(tests, { wheels, options }, services)
  const tried = [...trials.values()]
  return steps.map((step) => trials.get(step) ?? withoutTrial(step, tried))
}

/** What is said of a step without a trial of its own. */
function withoutTrial(step: SmokeStep, tried: readonly Trial[]): Trial {
  const { subject } = step
  if (step.kind === 'test') throw new Error(`${subject.name} was not tried`)
  const row = { subject, proofs: [], problems: [], seconds: 0 }
  if (step.kind === 'leave-out')
    return { ...row, interpreter: step.interpreter, result: 'not-executed', reason: step.reason }
  const passed = tried.filter((trial) => trial.result === 'passed' && step.wheels.includes(trial.subject.name))
  const reason = 'no wheel that was built from it passed'
  if (passed.length === 0) return { ...row, interpreter: 'any Python', result: 'not-executed', reason }
  const wheels = [...new Set(passed.map((trial) => trial.subject.name))].join(', ')
  return {
    ...row,
    interpreter: [...new Set(passed.map(({ interpreter }) => interpreter))].join(' '),
    result: 'passed',
    proofs: [`by the wheels that were built from it: ${wheels}`],
  }
}
