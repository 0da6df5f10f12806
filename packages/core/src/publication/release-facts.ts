import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Candidate, readCandidate } from '../checks/candidate.ts'
import type { ReleaseFacts } from '../checks/release/facts.ts'
import { projectOf } from '../checks/set/facts.ts'
import type { Http } from '../http/client.ts'
import type { Clock } from '../http/retry.ts'
import { indexOf } from '../package-index/address.ts'
import { readPageState } from '../package-index/page-state.ts'
import { readPlanInput } from '../plan-input.ts'
import { readRun } from '../project/run.ts'
import { readProject } from '../project/source.ts'
import { findReleaseFiles } from '../collection/release-files.ts'

/** The release that is meant, as the inputs of an action name it. */
export interface ReleaseQuestion {
  readonly packageDir: string
  /** Folder of the files, relative to the package. */
  readonly dist: string
  readonly plan: string | undefined
  readonly index: string
  readonly existing: ReleaseFacts['existing']
}

export interface ReleaseServices {
  readonly http: Http
  readonly clock: Clock
  readonly env: NodeJS.ProcessEnv
}

/**
 * Reads files, documents, the project's page and the run. Nothing is sent, and no token is asked for.
 * @param into an empty folder for the artifacts of this run; it must stay until the files have been sent
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
  const plan = question.plan === undefined ? undefined : await readPlanInput(question.plan, packageDir)
  const { files: found, ...documents } = await findReleaseFiles({
    dist: resolve(packageDir, question.dist),
    label: question.dist,
    onRunner: run.onRunner,
    into,
    onlyBuilt: plan !== undefined,
  })
  const files: Candidate[] = []
  for (const file of found) files.push(await readCandidate(file))
  const project = projectOf(files)
  return {
    ...documents,
    index,
    files,
    plan,
    project,
    page:
      project === undefined ? { kind: 'read', page: undefined } : await readPageState(services, index, project.name),
    run,
    source: await sourceIn(packageDir),
    existing: question.existing,
    now: services.clock.now(),
  }
}

async function sourceIn(packageDir: string): Promise<ReleaseFacts['source']> {
  if (!existsSync(join(packageDir, 'pyproject.toml'))) return undefined
  const { git, versioning } = await readProject(packageDir)
  return { isShallow: git?.shallow ?? false, versionFromTags: versioning.from === 'tag' }
}
