import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Clock,
  makeScratch,
  openHttp,
  type Progress,
  type Report,
  type Scratch,
  systemClock,
  PUBLIC_SIGSTORE,
} from '@pyrelease/core'
import { gatherFacts } from '@pyrelease/publish-oidc/facts'
import type { PublishInputs } from '@pyrelease/publish-oidc/inputs'
import { planPublish } from '@pyrelease/publish-oidc/plan'
import { reportPublish } from '@pyrelease/publish-oidc/report'
import { runPublish } from '@pyrelease/publish-oidc/run'
import type { Job, Rehearsal } from '@pyrelease/rehearsal'

export const JOB: Job = {
  repository: 'octo-org/demo',
  workflow: 'release.yml',
  environment: 'pypi',
  ref: 'refs/tags/v1.0',
}

export const PUBLISHER = {
  project: 'demo',
  owner: 'octo-org',
  repository: 'demo',
  workflow: 'release.yml',
  environment: 'pypi',
}

/** The defaults of action.yml, but for the index. */
export function inputsFor(index: string, dist: string, change: Partial<PublishInputs> = {}): PublishInputs {
  return {
    packageDir: '.',
    dist,
    plan: undefined,
    index,
    auth: 'oidc',
    token: undefined,
    user: '__token__',
    ifNoCredentials: 'fail',
    existing: 'skip-identical',
    fromWorkflow: undefined,
    runId: undefined,
    tag: undefined,
    tagFormat: ['v{version}'],
    requireIndex: undefined,
    requireChecks: [],
    githubToken: undefined,
    attestations: 'auto',
    provenance: false,
    retryBudget: 5,
    dryRun: false,
    ...change,
  }
}

export async function distWith(files: readonly { filename: string; bytes: Buffer }[]): Promise<Scratch> {
  const scratch = await makeScratch('dist')
  for (const { filename, bytes } of files) await writeFile(join(scratch.path, filename), bytes)
  return scratch
}

export const silent: Progress = { during: (_, work) => work(), note: () => undefined }

/** A clock that runs, and does not wait. */
export const hasty: Clock = { ...systemClock, sleep: () => Promise.resolve() }

/** Publishes a folder to a rehearsal, in this process. */
export async function publish(
  index: Rehearsal,
  dist: string,
  options: {
    inputs?: Partial<PublishInputs>
    job?: Job | undefined
    clock?: Clock
    env?: NodeJS.ProcessEnv
    mask?: (secret: string) => void
  } = {},
): Promise<Report> {
  const inputs = inputsFor(index.upload, dist, options.inputs)
  const job = 'job' in options ? options.job : JOB
  const services = {
    http: await openHttp({ env: {}, authority: index.authority }),
    clock: options.clock ?? hasty,
    env: options.env ?? {},
    identity: job === undefined ? undefined : index.identity(job),
    sigstore: PUBLIC_SIGSTORE,
    mask: options.mask ?? (() => undefined),
  }
  const plan = planPublish(inputs, await gatherFacts(inputs, services, dist))
  return reportPublish(plan, await runPublish(inputs, plan, services, silent))
}

/** Names of an index's files. */
export function filesOf(index: Rehearsal): readonly string[] {
  return [...index.state.projects.values()]
    .flatMap(({ releases }) => [...releases.values()].flatMap(({ files }) => files.map(({ filename }) => filename)))
    .toSorted()
}
