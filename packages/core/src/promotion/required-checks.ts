import type { RequiredChecks } from '../checks/workflows/facts.ts'
import { Failure } from '../failure.ts'
import { readCheckRuns } from '../github/check-runs.ts'
import type { GithubApi } from '../github/rest.ts'

/**
 * What ran on a commit, beside the checks that must have passed on it. That it cannot be read is for a check to tell.
 * @param api undefined where there is no repository to ask
 * @param sha undefined where there is no commit to ask about
 * @param release enforced then; else only told
 */
export async function readRequiredChecks(
  api: GithubApi | undefined,
  asked: readonly string[],
  sha: string | undefined,
  release: boolean,
): Promise<RequiredChecks> {
  const question = { asked, sha: sha ?? 'this commit', release }
  try {
    if (api === undefined || sha === undefined)
      throw new Failure('the checks of a commit are known to GitHub, and this is no run of a workflow', {
        remedy: 'Leave require-checks to the workflow.',
      })
    return { ...question, found: { kind: 'read', runs: await readCheckRuns(api.http, { ...api, sha }, api.clock) } }
  } catch (thrown) {
    if (thrown instanceof Failure) return { ...question, found: { kind: 'unreadable', failure: thrown } }
    throw thrown
  }
}
