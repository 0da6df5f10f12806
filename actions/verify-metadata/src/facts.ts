import { type VerifyFacts, verification, type VerifySources } from '@pyrelease/core'
import type { VerifyInputs } from './inputs.ts'

/** What is true of the tree, the files, the index and this run, read once. */
export type Facts = VerifyFacts

/** @throws Failure when an input names nothing: no such folder, no file to judge, no such plan */
export async function gatherFacts(inputs: VerifyInputs, sources: VerifySources): Promise<Facts> {
  const { readVerifyFacts } = await verification()
  return readVerifyFacts({ ...inputs, dist: inputs.dist === 'none' ? undefined : inputs.dist }, sources)
}
