import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type BuildReport, readBuildReport } from '../documents/build.ts'
import type { Plan } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { Finding } from '../finding.ts'
import type { Http } from '../http/client.ts'
import type { Clock } from '../http/retry.ts'
import { indexOf } from '../package-index/address.ts'
import { readPlanInput } from '../plan-input.ts'
import { type Interpreter, findInterpreters } from '../tools/interpreters.ts'
import type { Machine } from '../tools/machine.ts'
import { withoutDoubles } from './identity.ts'
import { fetchPublished, type Publication } from './published.ts'
import { findFiles, readSubject, type Subject } from './subjects.ts'

/** What is true of the files and of this machine, read once. */
export interface SmokeFacts {
  readonly files: readonly Subject[]
  readonly interpreters: readonly Interpreter[]
  /** The plan or manifest that the files are held against. */
  readonly plan: Plan | undefined
  /** Build reports that vouch for the files. */
  readonly builds: readonly BuildReport[]
  /** For people: the folder, or the address of the index. */
  readonly from: string
  /** Whether the files come from an index: then only those that fit here are meant for this machine. */
  readonly published: boolean
  /** What was found while they were fetched. */
  readonly findings: readonly Finding[]
}

export interface SmokeQuestion {
  readonly packageDir: string
  /** A folder below `packageDir`, or `none`: the files come from the index. */
  readonly dist: string
  readonly plan: string | undefined
  readonly index: string
  /** Seconds. */
  readonly retryBudget: number
}

/** The outside world, as far as facts need it. */
export interface SmokeServices {
  readonly machine: Machine
  readonly clock: Clock
  /** Called only when an index is asked. */
  readonly openHttp: () => Promise<Http>
}

/** What somebody who knows the release already hands on. */
export type KnownRelease = Pick<SmokeFacts, 'plan' | 'interpreters' | 'builds'>

/**
 * Reads files, documents and interpreters; with `dist: none` the files are fetched from the index first.
 * @param into an empty folder for what is fetched; it must stay until the tests are over
 * @throws Failure when there are no files, or when an input names nothing
 */
export async function readSmokeFacts(
  question: SmokeQuestion,
  services: SmokeServices,
  into: string,
): Promise<SmokeFacts> {
  const packageDir = resolve(question.packageDir)
  const plan = question.plan === undefined ? undefined : await readPlanInput(question.plan, packageDir)
  const interpreters = await findInterpreters(services.machine)
  if (question.dist !== 'none') {
    const { files, reports } = await findFiles(resolve(packageDir, question.dist), question.dist)
    const builds = await Promise.all(reports.map(async (path) => readBuildReport(await readFile(path, 'utf8'), path)))
    return localFacts(files, question.dist, { plan, interpreters, builds })
  }
  if (plan === undefined)
    throw new Failure('dist: none takes the files from the index, and there is no plan that names them', {
      remedy: 'Give the plan as publish-oidc returns it: plan: ${{ steps.publish.outputs.plan }}.',
    })
  const publication = { index: indexOf(question.index), budget: question.retryBudget, plan }
  return publishedFacts(publication, { plan, interpreters, builds: [] }, services, into)
}

/**
 * @param paths absolute paths of wheels and sdists
 * @param from for people: where they lie
 * @throws Failure when there is none, or one is not what its name says
 */
export async function localFacts(paths: readonly string[], from: string, known: KnownRelease): Promise<SmokeFacts> {
  if (paths.length === 0)
    throw new Failure(`there is no wheel and no sdist in ${from}`, {
      remedy: 'Let dist name the folder that the build wrote to, and check that the build ran.',
    })
  const subjects = await Promise.all(paths.map(readSubject))
  return { ...known, ...withoutDoubles(subjects), from, published: false }
}

/** The files as an index serves them: waited for, fetched, and compared by SHA-256. */
export async function publishedFacts(
  publication: Publication,
  known: KnownRelease,
  services: Pick<SmokeServices, 'clock' | 'openHttp'>,
  into: string,
): Promise<SmokeFacts> {
  const http = await services.openHttp()
  const { paths, findings } = await fetchPublished(publication, { http, clock: services.clock }, into)
  const files = await Promise.all(paths.map(readSubject))
  const from = publication.index.simple(publication.plan.project.name)
  return { ...known, plan: publication.plan, files, findings, from, published: true }
}
