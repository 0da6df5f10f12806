import * as v from 'valibot'
import type { CheckRun } from '../check-run.ts'
import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import { type Clock, systemClock } from '../http/retry.ts'
import { type GithubApi, PER_PAGE, readPages, readRest } from './rest.ts'

export interface CheckRunsQuestion extends Pick<GithubApi, 'apiUrl' | 'token' | 'repository'> {
  readonly sha: string
}

/** GitHub lists the newest 1000 check suites of a commit; more runs than this are a mistake somewhere. */
const MOST_PAGES = 30

const Page = v.pipe(
  v.object({
    total_count: v.number(),
    check_runs: v.array(v.object({ name: v.string(), status: v.string(), conclusion: v.nullable(v.string()) })),
  }),
  v.transform(({ total_count: total, check_runs: items }) => ({ total, items })),
)

/**
 * The newest run of every check on a commit (REST: `GET /repos/{owner}/{repo}/commits/{ref}/check-runs`).
 * @throws Failure when GitHub does not show them, with the permission that is missing
 * @throws NetworkFailure when no answer came
 */
export async function readCheckRuns(
  http: Http,
  { sha, ...where }: CheckRunsQuestion,
  clock: Clock = systemClock,
): Promise<readonly CheckRun[]> {
  const what = `the checks of ${sha} in ${where.repository}`
  const readPage = (query: string) =>
    readRest(
      { http, clock, ...where },
      { path: `commits/${sha}/check-runs?${query}`, schema: Page, what, permission: 'checks: read' },
    )
  const endless = new Failure(`${sha} has more than ${MOST_PAGES * PER_PAGE} check runs`, {
    remedy: 'Take require-checks away, and look what makes so many.',
  })
  return (await readPages(MOST_PAGES, readPage, endless)) ?? []
}
