import type { Place } from '../../failure.ts'
import {
  type Job,
  type Permissions,
  permissionsIn,
  type Scalars,
  type Step,
  type Workflow,
} from '../../project/workflows.ts'
import { indexName, uploadByToken, type UploadCommand, uploadCommands } from './upload-commands.ts'

/** A step that uploads to a package index. */
export interface Upload {
  readonly workflow: Workflow
  readonly job: Job
  readonly step: Step
  /** Place in the order of the job. */
  readonly order: number
  /** `twine upload`, `pypa/gh-action-pypi-publish` */
  readonly command: string
  /** `pypi`, `testpypi`, a host, or a name of the project's own; undefined where only the run will tell. */
  readonly index: string | undefined
  readonly identity: UploadCommand['identity']
  /** True for publish-oidc. */
  readonly isOurs: boolean
  readonly place: Place
}

interface UploadingAction {
  readonly uses: RegExp
  readonly read: (step: Step, env: Scalars) => Pick<Upload, 'index' | 'identity'> | undefined
}

const textOf = (step: Step, ...names: readonly string[]): string | undefined =>
  names.map((name) => step.with[name]?.text).find((text) => text !== undefined && text !== '')

const OURS = /(^|\/)publish-oidc(@|$)/

/** Actions that upload, by the start of their address. */
const ACTIONS: readonly UploadingAction[] = [
  {
    uses: /^pypa\/gh-action-pypi-publish(@|$)/i,
    read: (step) => ({
      index: indexName(textOf(step, 'repository-url', 'repository_url')),
      identity: textOf(step, 'password') === undefined ? 'oidc' : 'token',
    }),
  },
  {
    uses: OURS,
    read: (step) =>
      textOf(step, 'dry-run') === 'true'
        ? undefined
        : {
            index: indexName(textOf(step, 'index')),
            identity: ({ token: 'token', auto: 'unknown' } as const)[textOf(step, 'auth') ?? ''] ?? 'oidc',
          },
  },
  {
    uses: /^(PyO3|messense)\/maturin-action(@|$)/i,
    read: (step, env) =>
      uploadCommands(`maturin ${textOf(step, 'command') ?? ''} ${textOf(step, 'args') ?? ''}`, env)[0],
  },
  {
    uses: /^JRubics\/poetry-publish(@|$)/i,
    read: (step) => ({ index: indexName(textOf(step, 'repository_url')), identity: 'token' }),
  },
]

/** Every step that uploads, in the order of the files. */
export function uploadsIn(workflows: readonly Workflow[]): readonly Upload[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap((step, order) => uploadsOf(workflow, job, step).map((one) => ({ ...one, order }))),
    ),
  )
}

function uploadsOf(workflow: Workflow, job: Job, step: Step): readonly Omit<Upload, 'order'>[] {
  const where = { workflow, job, step }
  const { uses, run } = step
  const env = { ...workflow.env, ...job.env, ...step.env }
  if (uses !== undefined) {
    const found = ACTIONS.find((action) => action.uses.test(uses.text))?.read(step, env)
    if (found === undefined) return []
    const { index, identity } = found
    const command = uses.text.replace(/@.*$/, '')
    return [{ ...where, index, identity, command, isOurs: OURS.test(uses.text), place: uses.place }]
  }
  if (run === undefined) return []
  const spoken = uploadCommands(run.text, env)
  const silent = spoken.length === 0 ? uploadByToken(run.text, step.env, env) : undefined
  return [...spoken, ...(silent === undefined ? [] : [silent])].map(({ command, line, index, identity }) => ({
    ...where,
    command,
    index,
    identity,
    isOurs: false,
    place: { file: workflow.file, line: run.firstLine + line },
  }))
}

/** Whether a job may ask GitHub for an identity token. Undefined where the caller of a reusable workflow decides. */
export function hasIdentity(workflow: Workflow, job: Job): boolean | undefined {
  const permissions = permissionsIn(workflow, job)
  if (permissions === undefined) return isReusable(workflow) ? undefined : false
  return grantsIdentity(permissions)
}

export function grantsIdentity({ all, scopes }: Permissions): boolean {
  return all === 'write-all' || scopes['id-token']?.text === 'write'
}

/** Whether an upload is by Trusted Publishing. */
export function byIdentity({ identity, workflow, job }: Upload): boolean {
  return identity === 'oidc' || (identity === 'unknown' && hasIdentity(workflow, job) === true)
}

export function isReusable({ triggers }: Workflow): boolean {
  return triggers.some(({ event }) => event === 'workflow_call')
}

/** The workflows of the repository that call this one. */
export function callersOf(called: Workflow, workflows: readonly Workflow[]): readonly Workflow[] {
  const own = new RegExp(`^(\\./|\\$/)${called.file.replace(/[.+]/g, '\\$&')}$`)
  return workflows.filter(({ jobs }) => jobs.some(({ uses }) => uses !== undefined && own.test(uses.text)))
}

const TITLES: Readonly<Record<string, string>> = { pypi: 'PyPI', testpypi: 'TestPyPI' }

/** An index in sentences. */
export function titleOf(index: string): string {
  return TITLES[index] ?? index
}
