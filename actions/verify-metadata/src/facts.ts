import { type Project, readProject, readRun, type Run } from '@pyrelease/core'
import type { VerifyInputs } from './inputs.ts'

/** What is true of the source tree and of this run, read once. */
export interface Facts {
  readonly project: Project
  readonly run: Run
}

/** @throws Failure when package-dir is no folder */
export async function readFacts(inputs: VerifyInputs, env: NodeJS.ProcessEnv): Promise<Facts> {
  const run = readRun(env)
  const tag = inputs.tag ?? tagOfRun(run)
  return { project: await readProject(inputs.packageDir, { tag, tagFormats: inputs.tagFormat }), run }
}

/** Other events may run on a tag too, and mean something else by it. */
function tagOfRun({ event, tag }: Run): string | undefined {
  return ['push', 'release'].includes(event) ? tag : undefined
}
