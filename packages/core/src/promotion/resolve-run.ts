import type { RunRefusal } from '../checks/release/promotion.ts'
import type { GithubApi } from '../github/rest.ts'
import {
  listWorkflowFiles,
  listWorkflowRuns,
  newestWorkflowRuns,
  readWorkflowRun,
  type WorkflowRun,
} from '../github/runs.ts'
import { hasBranch, readTagTarget } from '../github/tags.ts'
import { nearest } from '../nearest.ts'
import { chooseRun, refusalForTag, refusalOfRun, type Wanted } from './demands.ts'

/** The run whose files are wanted: by its tag, or by its id. */
export interface RunQuestion {
  /** File name of the workflow, `release.yml`. */
  readonly workflow: string
  /** Without `refs/tags/`. Undefined: the one that the run ran for. */
  readonly tag: string | undefined
  /** Undefined: found by the tag. */
  readonly runId: string | undefined
}

export interface ResolvedRun {
  readonly run: WorkflowRun
  readonly tag: string
  /** The commit that the tag leads to, and the run was made from. */
  readonly commit: string
}

export type Resolution =
  ({ readonly kind: 'resolved' } & ResolvedRun) | { readonly kind: 'refused'; readonly refusal: RunRefusal }

/**
 * Finds the run whose artifacts may be published: of this repository and workflow, started by the push of the tag,
 * successful, and made from the commit that the tag leads to now.
 * @throws PermissionFailure, Failure, NetworkFailure where GitHub does not answer what is asked
 */
export async function resolveRun(api: GithubApi, { workflow, tag, runId }: RunQuestion): Promise<Resolution> {
  if (runId !== undefined) return await byId(api, workflow, tag, runId)
  return tag === undefined
    ? unresolved('there is neither a tag nor the id of a run to go by', 'Write tag or run-id beside from-workflow.')
    : await byTag(api, workflow, tag)
}

async function byTag(api: GithubApi, workflow: string, tag: string): Promise<Resolution> {
  const commit = await commitOf(api, tag)
  if (typeof commit !== 'string') return commit
  const wanted = { repository: api.repository, workflow, tag, commit }
  const atCommit = await listWorkflowRuns(api, workflow, { head_sha: commit })
  if (atCommit === undefined) return await unknownWorkflow(api, workflow)
  // Runs of the tag at another commit tell that it was moved; nothing at the commit itself would.
  const isOfTag = ({ event, ref }: WorkflowRun): boolean => event === 'push' && ref === tag
  const ofTag = atCommit.some(isOfTag) ? [] : ((await listWorkflowRuns(api, workflow, { branch: tag })) ?? [])
  const runs = [...new Map([...ofTag, ...atCommit].map((run) => [run.id, run])).values()]
  const chosen = chooseRun(runs, wanted, runs.length > 0 ? [] : await newestWorkflowRuns(api, workflow))
  return 'refusal' in chosen ? { kind: 'refused', refusal: chosen.refusal } : await ofTagAlone(api, chosen.run, wanted)
}

async function byId(api: GithubApi, workflow: string, tag: string | undefined, runId: string): Promise<Resolution> {
  const run = await readWorkflowRun(api, runId)
  if (run === undefined)
    return unresolved(
      `there is no run ${runId} in ${api.repository}`,
      'Write the number in the address of the run (…/actions/runs/NUMBER), or leave run-id out and name the tag. A run of another repository cannot be promoted here.',
    )
  const repository = api.repository
  const refusal = refusalOfRun(run, { repository, workflow })
  if (refusal !== undefined) return { kind: 'refused', refusal }
  const named = tag ?? run.ref ?? ''
  const commit = await commitOf(api, named)
  if (typeof commit !== 'string')
    return tag === undefined
      ? unresolved(
          `run ${run.id} ran for ${named}, which is no tag of ${repository}`,
          'Only a run that the push of a release tag started may be promoted.',
        )
      : commit
  const wanted = { repository, workflow, tag: named, commit }
  const otherwise = refusalForTag(run, wanted)
  return otherwise === undefined ? await ofTagAlone(api, run, wanted) : { kind: 'refused', refusal: otherwise }
}

/** GitHub tells the name of what was pushed, not whether it was a tag or a branch. */
async function ofTagAlone(api: GithubApi, run: WorkflowRun, { tag, commit }: Wanted): Promise<Resolution> {
  if (!(await hasBranch(api, tag))) return { kind: 'resolved', run, tag, commit }
  return unresolved(
    `${api.repository} has a branch ${tag} beside the tag: which of them started run ${run.id} cannot be told`,
    'Delete the branch, or give it another name.',
  )
}

async function commitOf(api: GithubApi, tag: string): Promise<string | Resolution> {
  const target = await readTagTarget(api, tag)
  switch (target.kind) {
    case 'commit':
      return target.commit
    case 'absent':
      return unresolved(
        `there is no tag ${tag} in ${api.repository}`,
        `Push it (git push origin ${tag}), or write the name of a tag that is there, without refs/tags/. A private repository shows its tags only with contents: read.`,
      )
    case 'other':
      return unresolved(
        `tag ${tag} of ${api.repository} leads to a ${target.type}, not to a commit`,
        'Tag the commit that is to be released.',
      )
  }
}

async function unknownWorkflow(api: GithubApi, workflow: string): Promise<Resolution> {
  const files = await listWorkflowFiles(api)
  const meant = nearest(workflow, files)
  return unresolved(
    `there is no workflow ${workflow} in ${api.repository}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    files.length === 0
      ? 'Write the name of the file in .github/workflows that builds the release.'
      : `Let from-workflow be one of: ${files.join(', ')}.`,
  )
}

function unresolved(message: string, remedy: string): Resolution & { readonly kind: 'refused' } {
  return { kind: 'refused', refusal: { key: 'run-unresolved', message, remedy } }
}
