import { resolve } from 'node:path'
import type { AuditVerdict } from '../audit.ts'
import type { PageState } from '../checks/index/facts.ts'
import type { RequiredChecks } from '../checks/workflows/facts.ts'
import { findReleaseFiles, type ReleaseFiles } from '../collection/release-files.ts'
import type { Plan } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import { systemClock } from '../http/retry.ts'
import { type IndexAddress, indexOf } from '../package-index/address.ts'
import type { Dependency } from '../package-index/dependencies.ts'
import { readPlanInput } from '../plan-input.ts'
import { readRun, type Run } from '../project/run.ts'
import { type Project, readProject } from '../project/source.ts'
import type { SourceTexts } from '../project/source-texts.ts'
import { type Machine, readMachine } from '../tools/machine.ts'
import type { Workflow } from '../project/workflows.ts'
import { normalizeName } from '../standards/name.ts'
import { askForDependencies, type Dependent } from './dependencies.ts'

/** What is to be judged, as the inputs of an action name it. */
export interface VerifyQuestion {
  readonly packageDir: string
  readonly tag: string | undefined
  readonly tagFormat: readonly string[]
  /** Folder of built files, relative to the package; undefined when the source tree alone is meant. */
  readonly dist: string | undefined
  /** As the input names it: `auto`, `none` or a path. */
  readonly changelog: string
  readonly plan: string | undefined
  /** As publish-oidc takes it, or `none`. */
  readonly index: string
  readonly requireChecks: readonly string[]
  readonly githubToken: string | undefined
  /** Whether foreign tools may be asked, and fetched. */
  readonly audits: boolean
}

/** Where the answers come from. */
export interface VerifySources {
  readonly env: NodeJS.ProcessEnv
  /** An empty folder for the artifacts of this run. */
  readonly into: string
  /** Where it was read before. */
  readonly project?: Project
}

/** What is true of the tree, its workflows, the run, the files and the index, read once. */
export interface VerifyFacts {
  readonly project: Project
  readonly run: Run
  readonly texts: SourceTexts
  /** What PyPI's renderer makes of a readme in reStructuredText; undefined where it was not asked. */
  readonly rst: AuditVerdict | undefined
  readonly workflows: readonly Workflow[]
  /** Undefined when no built files are meant. */
  readonly files: ReleaseFiles | undefined
  /** The plan that the files were built by. */
  readonly plan: Plan | undefined
  /** Where foreign tools run; undefined when no built files are meant. */
  readonly machine: Machine | undefined
  /** Undefined when it is not to be asked. */
  readonly index:
    | {
        readonly address: IndexAddress
        readonly page: PageState
        /** Asks where users install from for what a release depends on. */
        readonly dependenciesOf: (dependent: Dependent) => Promise<readonly Dependency[]>
      }
    | undefined
  /** The import packages as git has them, to be compared with wheels; undefined when no built files are meant. */
  readonly packageFiles: readonly string[] | undefined
  /** What ran on the commit; undefined when nobody wants to know. */
  readonly checkRuns: RequiredChecks['found'] | undefined
  /** Unix milliseconds. */
  readonly now: number
}

/** @throws Failure when an input names nothing: no such folder, no file to judge, no such plan */
export async function readVerifyFacts(
  question: VerifyQuestion,
  { env, into, project: known }: VerifySources,
): Promise<VerifyFacts> {
  const { packageDir, tagFormat } = question
  const [run, folder, now] = [readRun(env), resolve(packageDir), systemClock.now()]
  const tag = question.tag ?? tagOfRun(run)
  const project = known ?? (await readProject(packageDir, { tag, tagFormats: tagFormat }))
  const plan = question.plan === undefined ? undefined : await readPlanInput(question.plan, folder)
  const files = question.dist === undefined ? undefined : await filesIn(question.dist, folder, { run, plan, into })
  const address = question.index === 'none' ? undefined : indexOf(question.index)
  const name = project.name ?? files?.files[0]?.name.split('-')[0]
  const { readSourceTexts } = await import('../project/source-texts.ts')
  const [texts, rst, workflows, page, checkRuns] = await Promise.all([
    readSourceTexts(project, { changelog: question.changelog, now: new Date(now) }),
    question.audits ? rstOf(env, project) : undefined,
    workflowsOf(project),
    address === undefined ? undefined : pageOf(env, address, name),
    question.requireChecks.length === 0 ? undefined : checkRunsOf(env, project, run, question.githubToken),
  ])
  const index =
    address === undefined || page === undefined
      ? undefined
      : { address, page, dependenciesOf: (dependent: Dependent) => askForDependencies(env, address, dependent) }
  const machine = files === undefined ? undefined : await readMachine(env)
  const packageFiles = files === undefined ? undefined : await packageTreeOf(project)
  return { project, run, texts, rst, workflows, files, plan, machine, index, packageFiles, checkRuns, now }
}

async function packageTreeOf(project: Project): Promise<readonly string[] | undefined> {
  const { readPackageTree } = await import('../project/package-tree.ts')
  return readPackageTree(project)
}

function filesIn(
  dist: string,
  folder: string,
  { run, plan, into }: { run: Run; plan: Plan | undefined; into: string },
): Promise<ReleaseFiles> {
  const where = { dist: resolve(folder, dist), label: dist, onRunner: run.onRunner, into }
  return findReleaseFiles({ ...where, onlyBuilt: plan !== undefined })
}

/** Other events may run on a tag too, and mean something else by it. */
function tagOfRun({ event, tag }: Run): string | undefined {
  return ['push', 'release'].includes(event) ? tag : undefined
}

async function workflowsOf({ root }: Project): Promise<readonly Workflow[]> {
  const { readWorkflows } = await import('../project/workflows.ts')
  return readWorkflows(root)
}

/** Only where there is something to render: the renderer is a Python program that has to be fetched. */
async function rstOf(env: NodeJS.ProcessEnv, { readme, pyproject }: Project): Promise<AuditVerdict | undefined> {
  const declared = pyproject.project?.readme?.contentType
  const isRst = declared === undefined ? /\.rst$/i.test(readme?.file ?? '') : /^text\/x-rst\b/i.test(declared)
  if (readme?.bytes === undefined || !isRst) return undefined
  const { renderDescriptions } = await import('../audits/descriptions.ts')
  const description = { text: Buffer.from(readme.bytes).toString(), contentType: 'text/x-rst' }
  return (await renderDescriptions(await readMachine(env), [description]))[0]
}

async function pageOf(env: NodeJS.ProcessEnv, address: IndexAddress, name: string | undefined): Promise<PageState> {
  if (name === undefined) return { kind: 'read', page: undefined }
  const { readPageState } = await import('../package-index/page-state.ts')
  return readPageState({ http: await openHttp(env), clock: systemClock }, address, normalizeName(name))
}

async function checkRunsOf(
  env: NodeJS.ProcessEnv,
  { git }: Project,
  { apiUrl, repository, headSha: sha = git?.commit }: Run,
  token: string | undefined,
): Promise<RequiredChecks['found']> {
  if (repository === undefined || sha === undefined)
    return {
      kind: 'unreadable',
      failure: new Failure('the checks of a commit are known to GitHub, and this is no run of a workflow', {
        remedy: 'Leave require-checks to the workflow.',
      }),
    }
  const { readCheckRuns } = await import('../github/check-runs.ts')
  return orFailure<RequiredChecks['found']>(
    async () => ({
      kind: 'read',
      runs: await readCheckRuns(await openHttp(env), { apiUrl, token, repository, sha }),
    }),
    (failure) => ({ kind: 'unreadable', failure }),
  )
}

async function openHttp(env: NodeJS.ProcessEnv): Promise<Http> {
  const client = await import('../http/client.ts')
  return client.openHttp({ env, patience: 20_000 })
}

/** What cannot be asked is for a check to report, beside everything else. */
async function orFailure<T>(ask: () => Promise<T>, otherwise: (failure: Failure) => T): Promise<T> {
  try {
    return await ask()
  } catch (thrown) {
    if (thrown instanceof Failure) return otherwise(thrown)
    throw thrown
  }
}
