import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '../failure.ts'
import { decodeUtf8 } from './toml.ts'
import { type Combination, combinationsOf } from './workflow-matrix.ts'
import { readTriggers, type Trigger } from './workflow-triggers.ts'
import {
  entryOf,
  readYaml,
  scalarAt,
  scalarsAt,
  scalarsOf,
  valueAt,
  type YamlEntry,
  type YamlNode,
  type YamlProblem,
  type YamlScalar,
} from './yaml.ts'

/** One file of `.github/workflows`, as written. */
export interface Workflow {
  /** Relative to the root of the repository. */
  readonly file: string
  /** Without folders. */
  readonly fileName: string
  /** What `workflow_run` calls it by. */
  readonly name: string | undefined
  readonly text: string
  /** Why GitHub refuses the file; without a tree when it cannot be parsed. */
  readonly problems: readonly YamlProblem[]
  readonly root: YamlNode | undefined
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions | undefined
  readonly env: Scalars
  /** `defaults.run.shell` */
  readonly shell: string | undefined
  readonly jobs: readonly Job[]
}

export type Scalars = Readonly<Record<string, YamlScalar>>

export interface Job {
  readonly id: string
  readonly place: Place
  readonly if: YamlScalar | undefined
  readonly needs: readonly string[]
  /** The workflow that it calls; such a job has no steps of its own. */
  readonly uses: YamlScalar | undefined
  readonly runsOn: readonly YamlScalar[]
  /** One empty combination without a matrix; undefined where an expression makes it. */
  readonly matrix: readonly Combination[] | undefined
  readonly environment: YamlScalar | undefined
  readonly permissions: Permissions | undefined
  readonly env: Scalars
  readonly shell: string | undefined
  readonly steps: readonly Step[]
}

export interface Step {
  readonly place: Place
  readonly if: YamlScalar | undefined
  readonly uses: YamlScalar | undefined
  readonly run: YamlScalar | undefined
  readonly shell: string | undefined
  readonly with: Scalars
  readonly env: Scalars
}

export interface Permissions {
  readonly place: Place
  /** `read-all` or `write-all`, where one word grants everything. */
  readonly all: string | undefined
  readonly scopes: Readonly<Record<string, YamlScalar>>
}

/** Where GitHub looks for workflows. */
const FOLDER = '.github/workflows'

/** GitHub refuses larger files ("Actions limits": 500 KB). */
const MOST_BYTES = 500 * 1024

/**
 * Reads the workflows of a repository, in the order of their names. What cannot be parsed says so in `problems`.
 * @param root absolute
 */
export async function readWorkflows(root: string): Promise<readonly Workflow[]> {
  const names = await readdir(join(root, FOLDER)).catch(() => [])
  const files = names.filter((name) => /\.ya?ml$/.test(name)).toSorted()
  const read = await Promise.all(
    files.map(async (name) => {
      const bytes = await readFile(join(root, FOLDER, name)).catch(() => undefined)
      return bytes === undefined ? [] : [await readWorkflow(`${FOLDER}/${name}`, bytes)]
    }),
  )
  return read.flat()
}

/** @param file relative to the root of the repository */
export async function readWorkflow(file: string, bytes: Uint8Array): Promise<Workflow> {
  const text = decodeUtf8(bytes)
  const refused =
    text === undefined
      ? 'it is not UTF-8'
      : bytes.length > MOST_BYTES
        ? `it is larger than the ${MOST_BYTES / 1024} KB that GitHub reads`
        : undefined
  const { root, problems } =
    refused === undefined
      ? await readYaml(file, text ?? '')
      : { root: undefined, problems: [{ kind: 'syntax' as const, message: refused, place: { file } }] }
  const jobs = valueAt(root, 'jobs')
  return {
    file,
    fileName: file.slice(file.lastIndexOf('/') + 1),
    name: scalarAt(root, 'name')?.text,
    text: text ?? '',
    problems,
    root,
    triggers: readTriggers(root),
    permissions: permissionsOf(entryOf(root, 'permissions')),
    env: scalarsOf(valueAt(root, 'env')),
    shell: scalarAt(root, 'defaults', 'run', 'shell')?.text,
    jobs: jobs?.kind === 'map' ? jobs.entries.map(jobOf) : [],
  }
}

function jobOf({ key: id, place, value }: YamlEntry): Job {
  const steps = valueAt(value, 'steps')
  const labels = valueAt(value, 'runs-on')?.kind === 'map' ? ['runs-on', 'labels'] : ['runs-on']
  return {
    id,
    place,
    if: scalarAt(value, 'if'),
    needs: scalarsAt(value, 'needs').map(({ text }) => text),
    uses: scalarAt(value, 'uses'),
    runsOn: scalarsAt(value, ...labels),
    matrix: combinationsOf(valueAt(value, 'strategy', 'matrix')),
    environment: scalarAt(value, 'environment') ?? scalarAt(value, 'environment', 'name'),
    permissions: permissionsOf(entryOf(value, 'permissions')),
    env: scalarsOf(valueAt(value, 'env')),
    shell: scalarAt(value, 'defaults', 'run', 'shell')?.text,
    steps: steps?.kind === 'list' ? steps.items.map(stepOf) : [],
  }
}

function stepOf(node: YamlNode): Step {
  return {
    place: node.place,
    if: scalarAt(node, 'if'),
    uses: scalarAt(node, 'uses'),
    run: scalarAt(node, 'run'),
    shell: scalarAt(node, 'shell')?.text,
    with: scalarsOf(valueAt(node, 'with')),
    env: scalarsOf(valueAt(node, 'env')),
  }
}

function permissionsOf(entry: YamlEntry | undefined): Permissions | undefined {
  if (entry === undefined) return undefined
  const { value, place } = entry
  return { place, all: value.kind === 'scalar' && value.text !== '' ? value.text : undefined, scopes: scalarsOf(value) }
}

/** The permissions that a job's token has, where the file says them. A job's own replace the workflow's. */
export function permissionsIn(workflow: Workflow, job: Job): Permissions | undefined {
  return job.permissions ?? workflow.permissions
}

/** Every job that must have ended before this one starts. */
export function neededBy(workflow: Workflow, job: Job): ReadonlySet<string> {
  const byId = new Map(workflow.jobs.map((one) => [one.id, one]))
  const found = new Set(job.needs)
  // A set that grows is walked to its end.
  for (const id of found) for (const next of byId.get(id)?.needs ?? []) found.add(next)
  return found
}
