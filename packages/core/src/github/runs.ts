import * as v from 'valibot'
import { Failure } from '../failure.ts'
import { type GithubApi, readPages, readRest, readRestIfThere } from './rest.ts'

/** A run of a workflow, as GitHub tells of it (REST: "Workflow runs"). */
export interface WorkflowRun {
  readonly id: number
  /** File name of the workflow, `release.yml`. */
  readonly workflow: string
  /** `push`, `workflow_dispatch`, … */
  readonly event: string
  /** Name of the branch, or of the tag, that it ran for: nothing tells which. */
  readonly ref: string | null
  /** Commit that it was started at. */
  readonly sha: string
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string
  /** `success`, `failure`, …; null until it has completed. */
  readonly conclusion: string | null
  /** RFC 3339. */
  readonly created: string
  /** `owner/name`. */
  readonly repository: string
  /** Where the code came from; undefined when that repository is gone. */
  readonly headRepository: string | undefined
  /** Page of the run. */
  readonly url: string
}

const Run = v.pipe(
  v.object({
    id: v.number(),
    path: v.string(),
    event: v.string(),
    head_branch: v.nullable(v.string()),
    head_sha: v.string(),
    status: v.nullable(v.string()),
    conclusion: v.nullable(v.string()),
    created_at: v.string(),
    html_url: v.string(),
    repository: v.object({ full_name: v.string() }),
    head_repository: v.nullish(v.object({ full_name: v.string() })),
  }),
  v.transform((run): WorkflowRun => ({
    id: run.id,
    workflow: workflowFile(run.path),
    event: run.event,
    ref: run.head_branch,
    sha: run.head_sha,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
    created: run.created_at,
    repository: run.repository.full_name,
    headRepository: run.head_repository?.full_name,
    url: run.html_url,
  })),
)

const Runs = v.pipe(
  v.object({ total_count: v.number(), workflow_runs: v.array(Run) }),
  v.transform(({ total_count: total, workflow_runs: items }) => ({ total, items })),
)

const Workflows = v.object({ workflows: v.array(v.object({ path: v.string() })) })

const PERMISSION = 'actions: read'
/** GitHub shows the first 1000 runs of a filtered list. */
const MOST_PAGES = 10

/** `.github/workflows/release.yml@refs/heads/main` is `release.yml`. */
export function workflowFile(path: string): string {
  return path.replace(/@.*$/s, '').replace(/^.*\//s, '')
}

/** @returns undefined where the repository has no run of this id */
export function readWorkflowRun(api: GithubApi, id: string): Promise<WorkflowRun | undefined> {
  const what = `the run ${id} of ${api.repository}`
  return readRestIfThere(api, { path: `actions/runs/${id}`, schema: Run, what, permission: PERMISSION })
}

/** By commit, or by the name of a branch or a tag. */
export type RunFilter = { readonly head_sha: string } | { readonly branch: string }

/**
 * @param workflow file name
 * @returns newest first; undefined where the repository has no such workflow
 */
export function listWorkflowRuns(
  api: GithubApi,
  workflow: string,
  filter: RunFilter,
): Promise<readonly WorkflowRun[] | undefined> {
  const query = new URLSearchParams(filter).toString()
  const endless = new Failure(`${workflow} has more runs than GitHub lists`, {
    remedy: 'Name the one that is meant in run-id.',
  })
  return readPages(MOST_PAGES, (page) => readRunPage(api, workflow, `${query}&${page}`), endless)
}

/** The newest runs of a workflow, whatever they ran for. */
export async function newestWorkflowRuns(api: GithubApi, workflow: string): Promise<readonly WorkflowRun[]> {
  return (await readRunPage(api, workflow, 'per_page=10'))?.items ?? []
}

function readRunPage(api: GithubApi, workflow: string, query: string) {
  return readRestIfThere(api, {
    path: `actions/workflows/${encodeURIComponent(workflow)}/runs?${query}`,
    schema: Runs,
    what: `the runs of ${workflow} in ${api.repository}`,
    permission: PERMISSION,
  })
}

/** File names of the workflows that GitHub knows in the repository, the first hundred. */
export async function listWorkflowFiles(api: GithubApi): Promise<readonly string[]> {
  const { workflows } = await readRest(api, {
    path: 'actions/workflows?per_page=100',
    schema: Workflows,
    what: `the workflows of ${api.repository}`,
    permission: PERMISSION,
  })
  return workflows.map(({ path }) => workflowFile(path))
}
