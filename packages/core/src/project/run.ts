import { readFileSync } from 'node:fs'

/** The run of a workflow, or its absence. */
export interface Run {
  readonly onRunner: boolean
  /** `push`, `pull_request`, …; empty outside a runner. */
  readonly event: string
  /** Full ref, `refs/tags/v1.2.0`; empty outside. */
  readonly ref: string
  /** The commit that the run was started for. */
  readonly sha: string | undefined
  /** The commit that checks run on: of a pull request its head, which the merge commit of `sha` is not. */
  readonly headSha: string | undefined
  /** The tag that the run's ref names, whatever the event. */
  readonly tag: string | undefined
  /** True when this run was started by pushing that tag. */
  readonly tagPushed: boolean
  /** Object id of an annotated tag, from the push event: checkout may have replaced the tag by its commit. */
  readonly tagObject: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly isPrivate: boolean | undefined
  /** Whether the GitHub release that started this run is marked as a pre-release; undefined for other events. */
  readonly prerelease: boolean | undefined
  /** A pull request whose head lies in another repository. */
  readonly isFork: boolean
  /** `owner/repo/.github/workflows/release.yml@refs/tags/v1` */
  readonly workflowRef: string | undefined
  readonly job: string | undefined
  readonly runId: string | undefined
  readonly runAttempt: string | undefined
  readonly actor: string | undefined
  readonly workspace: string | undefined
  readonly serverUrl: string
  readonly apiUrl: string
}

/**
 * What the runner says about this run. Pure over the environment and the event file.
 * @param readText reads the file that `GITHUB_EVENT_PATH` names
 */
export function readRun(env: NodeJS.ProcessEnv, readText: (path: string) => string = readUtf8): Run {
  const said = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  const onRunner = env['GITHUB_ACTIONS'] === 'true'
  const event = said('GITHUB_EVENT_NAME') ?? ''
  const ref = said('GITHUB_REF') ?? ''
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  const payload = readPayload(said('GITHUB_EVENT_PATH'), readText)
  const tagPushed = onRunner && event === 'push' && tag !== undefined
  return {
    onRunner,
    event,
    ref,
    sha: said('GITHUB_SHA'),
    headSha: textAt(payload, 'pull_request', 'head', 'sha') ?? said('GITHUB_SHA'),
    tag,
    tagPushed,
    tagObject: tagPushed ? annotatedObject(payload) : undefined,
    repository: said('GITHUB_REPOSITORY'),
    isPrivate: booleanAt(payload, 'repository', 'private'),
    prerelease: booleanAt(payload, 'release', 'prerelease'),
    isFork: comesFromFork(payload),
    workflowRef: said('GITHUB_WORKFLOW_REF'),
    job: said('GITHUB_JOB'),
    runId: said('GITHUB_RUN_ID'),
    runAttempt: said('GITHUB_RUN_ATTEMPT'),
    actor: said('GITHUB_ACTOR'),
    workspace: said('GITHUB_WORKSPACE'),
    serverUrl: said('GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: said('GITHUB_API_URL') ?? 'https://api.github.com',
  }
}

const readUtf8 = (path: string): string => readFileSync(path, 'utf8')

/** An event file that is absent or damaged tells nothing; what hangs on it is then undefined. */
function readPayload(path: string | undefined, readText: (path: string) => string): unknown {
  if (path === undefined) return undefined
  try {
    return JSON.parse(readText(path))
  } catch {
    return undefined
  }
}

/** On a push of an annotated tag, `after` is the tag object and `head_commit` the commit. */
function annotatedObject(payload: unknown): string | undefined {
  const after = textAt(payload, 'after')
  const commit = textAt(payload, 'head_commit', 'id')
  return after !== undefined && commit !== undefined && after !== commit ? after : undefined
}

function comesFromFork(payload: unknown): boolean {
  if (at(payload, 'pull_request') === undefined) return false
  const head = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  return head === undefined || head !== textAt(payload, 'pull_request', 'base', 'repo', 'full_name')
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined,
    value,
  )
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

function booleanAt(value: unknown, ...path: readonly string[]): boolean | undefined {
  const found = at(value, ...path)
  return typeof found === 'boolean' ? found : undefined
}
