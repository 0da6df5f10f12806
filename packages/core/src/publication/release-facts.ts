import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Candidate, readCandidate } from '../checks/candidate.ts'
import type { ReleaseFacts } from '../checks/release/facts.ts'
import type { RequiredIndex } from '../checks/release/promotion.ts'
import { projectOf } from '../checks/set/facts.ts'
import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import type { Clock } from '../http/retry.ts'
import { type IndexAddress, indexOf } from '../package-index/address.ts'
import { readPageState } from '../package-index/page-state.ts'
import { readPlanInput } from '../plan-input.ts'
import { readRun } from '../project/run.ts'
import { readProject } from '../project/source.ts'
import { findOrigin, githubApi, type OriginQuestion } from './release-origin.ts'

/** The release that is meant, as the inputs of an action name it. */
export interface ReleaseQuestion extends OriginQuestion {
  readonly packageDir: string
  readonly plan: string | undefined
  readonly index: string
  readonly existing: ReleaseFacts['existing']
  /** An index that must hold the same files first. */
  readonly requireIndex?: string | undefined
  /** Names of checks that must be green on the commit. */
  readonly requireChecks?: readonly string[] | undefined
}

export interface ReleaseServices {
  readonly http: Http
  readonly clock: Clock
  readonly env: NodeJS.ProcessEnv
}

/**
 * Reads files, documents, the project's page and the run. Nothing is sent, and no token is asked for.
 * @param into an empty folder for the artifacts of a run; it must stay until the files have been sent
 * @throws Failure when there are no files, or when an input names nothing
 */
export async function readReleaseFacts(
  question: ReleaseQuestion,
  services: ReleaseServices,
  into: string,
): Promise<ReleaseFacts> {
  const index = indexOf(question.index)
  const run = readRun(services.env)
  const packageDir = resolve(question.packageDir)
  const staged = question.requireIndex === undefined ? undefined : requiredIndex(question.requireIndex, index)
  const given = question.plan === undefined ? undefined : await readPlanInput(question.plan, packageDir)
  const api = githubApi(run, question.githubToken, services)
  const origin = await findOrigin(question, { packageDir, run, plan: given }, api, into)
  const { found, plan, promotion, tag } = origin
  const files: Candidate[] = []
  for (const file of found.files) files.push(await readCandidate(file))
  const project = projectOf(files)
  const pageOf = async (address: IndexAddress): Promise<ReleaseFacts['page']> =>
    project === undefined ? { kind: 'read', page: undefined } : await readPageState(services, address, project.name)
  return {
    reports: found.reports,
    strays: found.strays,
    where: found.where,
    index,
    files,
    plan,
    project,
    page: await pageOf(index),
    run,
    promotion,
    tag,
    requireIndex: staged && { index: staged, page: await pageOf(staged) },
    required: await requiredChecks(question.requireChecks ?? [], { run, promotion, api }),
    source: await sourceIn(packageDir),
    existing: question.existing,
    now: services.clock.now(),
  }
}

/** @throws Failure for what is no index, and for the one that is published to */
function requiredIndex(name: string, index: IndexAddress): RequiredIndex['index'] {
  const staged = indexOf(name, 'require-index')
  if (staged.upload === index.upload)
    throw new Failure(`require-index: ${staged.title} is the index that is published to`, {
      remedy: 'Name the index that the files were published to before, or leave require-index out.',
      usage: true,
    })
  return staged
}

/** On the commit that the files were built from: of another run's files, its own; where that is not known, of none. */
async function requiredChecks(
  asked: readonly string[],
  { run, promotion, api }: Pick<ReleaseFacts, 'run' | 'promotion'> & { readonly api: ReturnType<typeof githubApi> },
): Promise<ReleaseFacts['required']> {
  if (asked.length === 0 || promotion?.kind === 'refused') return undefined
  const { readRequiredChecks } = await import('../promotion/required-checks.ts')
  const sha = promotion?.commit ?? run.headSha
  return await readRequiredChecks(api, asked, sha, run.onRunner)
}

async function sourceIn(packageDir: string): Promise<ReleaseFacts['source']> {
  if (!existsSync(join(packageDir, 'pyproject.toml'))) return undefined
  const { git, versioning } = await readProject(packageDir)
  return { isShallow: git?.shallow ?? false, versionFromTags: versioning.from === 'tag' }
}
