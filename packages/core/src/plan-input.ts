import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Plan, readPlan } from './documents/plan.ts'
import { Failure } from './failure.ts'

/**
 * The plan behind an input `plan`: the document itself, or the path of a file that holds it.
 * @param packageDir absolute; paths are relative to it
 * @throws Failure when there is no such file, or when it holds something else
 */
export async function readPlanInput(given: string, packageDir: string): Promise<Plan> {
  if (given.trimStart().startsWith('{')) return readPlan(given, 'the input plan')
  const text = await readFile(resolve(packageDir, given), 'utf8').catch((cause: unknown) => {
    throw new Failure(`plan: ${given} cannot be read`, {
      remedy: 'Give the output `plan` of an earlier step, or the path of a file that holds it.',
      cause,
    })
  })
  return readPlan(text, given)
}
