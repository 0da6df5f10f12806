import { PUBLIC_SIGSTORE, readReleaseFacts, type ReleaseFacts } from '@pyrelease/core'
import type { PublishInputs } from './inputs.ts'
import type { Services } from './services.ts'

/** What is true of the files, the index and this run, read once. */
export interface Facts extends ReleaseFacts {
  /** A runner, of GitHub or of anybody else: not a person's own computer. */
  readonly isCi: boolean
  readonly hasIdentity: boolean
  readonly sigstore: 'public' | 'local'
}

/**
 * @param into an empty folder for the artifacts of this run; it must stay until the files have been sent
 * @throws Failure when there are no files, or when an input names nothing
 */
export async function gatherFacts(inputs: PublishInputs, services: Services, into: string): Promise<Facts> {
  const facts = await readReleaseFacts(inputs, services, into)
  const isCi = facts.run.onRunner || !['', 'false', undefined].includes(services.env['CI'])
  const sigstore = services.sigstore === PUBLIC_SIGSTORE ? 'public' : 'local'
  return { ...facts, isCi, hasIdentity: services.identity !== undefined, sigstore }
}
