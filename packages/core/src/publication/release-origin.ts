import { resolve } from 'node:path'
import type { ReleaseFacts } from '../checks/release/facts.ts'
import { findReleaseFiles, type ReleaseFiles } from '../collection/release-files.ts'
import type { Plan } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { GithubApi } from '../github/rest.ts'
import type { Http } from '../http/client.ts'
import type { Clock } from '../http/retry.ts'
import type { Run } from '../project/run.ts'

/** Where the files of a release come from: a folder, the artifacts of this run, or those of another one. */
export interface OriginQuestion {
  /** Folder of the files, relative to the package. */
  readonly dist: string
  /** File name of the workflow whose run built the files; undefined: they come from `dist`, or from this run. */
  readonly fromWorkflow?: string | undefined
  /** That run, where it is not to be found by the tag. */
  readonly runId?: string | undefined
  /** Release tag; undefined: the one that this run was started for, if any. */
  readonly tag?: string | undefined
  readonly tagFormat?: readonly string[] | undefined
  /** Reads runs, artifacts and check runs. */
  readonly githubToken?: string | undefined
}

export interface Origin extends Pick<ReleaseFacts, 'promotion' | 'tag'> {
  readonly found: ReleaseFiles
  readonly plan: Plan | undefined
}

const FORMATS = ['v{version}']

/**
 * @param plan as it was given; else the one that the other run left among its artifacts
 * @param api undefined where the repository is not known
 * @param into an empty folder
 * @throws Failure when there are no files, or when the inputs do not fit each other
 */
export async function findOrigin(
  question: OriginQuestion,
  { packageDir, run, plan }: { packageDir: string; run: Run; plan: Plan | undefined },
  api: GithubApi | undefined,
  into: string,
): Promise<Origin> {
  const { fromWorkflow, runId, tagFormat: formats = FORMATS } = question
  const onlyBuilt = plan !== undefined
  if (fromWorkflow === undefined) {
    if (runId !== undefined) throw misused(`run-id: ${runId} is the run of what?`, 'Write from-workflow beside it.')
    const dist = { dist: resolve(packageDir, question.dist), label: question.dist }
    const found = await findReleaseFiles({ ...dist, onRunner: run.onRunner, into, onlyBuilt })
    return { found, plan, tag: question.tag === undefined ? undefined : { name: question.tag, formats } }
  }
  const tag = question.tag ?? (runId === undefined ? run.tag : undefined)
  if (tag === undefined && runId === undefined)
    throw misused(`from-workflow: which run of ${fromWorkflow}?`, 'Write tag or run-id beside it.')
  if (api === undefined)
    throw new Failure('from-workflow: GITHUB_REPOSITORY does not say whose runs to look at', {
      remedy: 'Promote in a workflow, or set GITHUB_REPOSITORY to owner/name and github-token to a token.',
    })
  const { readPromotion } = await import('../promotion/index.ts')
  const taken = await readPromotion(api, { workflow: fromWorkflow, tag, runId, onlyBuilt }, into)
  const { promotion, files: found } = taken
  const name = promotion.kind === 'resolved' ? promotion.tag : tag
  return {
    found,
    // Without files nothing that was planned is there, and one refusal is enough.
    plan: promotion.kind === 'resolved' ? (plan ?? taken.plan) : undefined,
    promotion,
    tag: name === undefined ? undefined : { name, formats },
  }
}

/** The repository of this run, by GitHub's REST API. */
export function githubApi(
  { repository, apiUrl }: Run,
  token: string | undefined,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
): GithubApi | undefined {
  return repository === undefined ? undefined : { http, clock, apiUrl, token, repository }
}

function misused(message: string, remedy: string): Failure {
  return new Failure(message, { remedy, usage: true })
}
