import { crc32 } from 'node:zlib'
import type { GithubRepository, GithubRun } from './github-config.ts'

// The fields of GitHub's REST API that a promotion reads, and those beside them that tell a reader what is what.

const DAY = 86_400_000

export function workflowPath(file: string): string {
  return `.github/workflows/${file}`
}

/** Some number, the same for the same file. */
export function workflowId(file: string): number {
  return crc32(file)
}

export function runAnswer({ repository }: GithubRepository, run: GithubRun, api: string) {
  const head = run.headRepository === undefined ? repository : run.headRepository
  return {
    id: run.id,
    name: run.workflow,
    head_branch: run.ref,
    head_sha: run.sha,
    path: workflowPath(run.workflow),
    run_number: run.id,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.status === 'completed' ? run.conclusion : null,
    workflow_id: workflowId(run.workflow),
    url: `${api}/repos/${repository}/actions/runs/${run.id}`,
    html_url: `https://github.com/${repository}/actions/runs/${run.id}`,
    created_at: run.created,
    updated_at: run.created,
    repository: { full_name: repository },
    head_repository: head === null ? null : { full_name: head },
  }
}

/** Artifacts of all runs, with the ids that they have by their place. */
export function artifactsOf({ runs }: GithubRepository) {
  return runs
    .flatMap((run) => run.artifacts.map((artifact) => ({ run, artifact })))
    .map((one, place) => ({ ...one, id: place + 1 }))
}

export type KeptArtifact = ReturnType<typeof artifactsOf>[number]

export function artifactAnswer(
  { repository }: GithubRepository,
  { id, run, artifact }: KeptArtifact,
  stored: { readonly size: number; readonly digest: string },
  api: string,
) {
  const url = `${api}/repos/${repository}/actions/artifacts/${id}`
  const digest = artifact.digest === undefined ? stored.digest : artifact.digest
  return {
    id,
    name: artifact.name,
    size_in_bytes: stored.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: run.created,
    updated_at: run.created,
    expires_at: artifact.expires ?? new Date(Date.parse(run.created) + 90 * DAY).toISOString(),
    ...(digest === null ? {} : { digest }),
    workflow_run: { id: run.id, head_branch: run.ref, head_sha: run.sha },
  }
}
