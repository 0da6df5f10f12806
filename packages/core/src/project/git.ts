import { realpath } from 'node:fs/promises'
import { Failure } from '../failure.ts'
import { type Ended, runProgram } from '../process/program.ts'

/** State of the repository around a package. */
export interface GitState {
  /** Absolute top folder. */
  readonly top: string
  /** Undefined before the first commit. */
  readonly commit: string | undefined
  /** Unix seconds of the commit's committer date. */
  readonly commitTime: number | undefined
  readonly tags: readonly GitTag[]
  /** Tracked files differ from HEAD. */
  readonly dirty: boolean
  readonly shallow: boolean
}

export interface GitTag {
  readonly name: string
  readonly annotated: boolean
  /** The commit, whatever the tag object points through. */
  readonly commit: string
}

/**
 * Reads the repository that a folder lies in.
 * @returns undefined without git, or outside a repository
 */
export async function readGit(dir: string): Promise<GitState | undefined> {
  const where = await git(dir, 'rev-parse', '--show-toplevel', '--is-shallow-repository').catch((thrown: unknown) => {
    if (thrown instanceof Failure) return undefined
    throw thrown
  })
  if (where?.code !== 0) return undefined
  const [top = dir, shallow] = where.stdout.split('\n')
  const [head, tags, changes] = await Promise.all([
    git(dir, 'log', '-1', '--no-show-signature', '--format=%H %ct'),
    git(dir, 'for-each-ref', `--format=${TAG_FIELDS}`, 'refs/tags'),
    git(dir, 'status', '--porcelain', '--untracked-files=no'),
  ])
  const [commit, time] = head.code === 0 ? head.stdout.trim().split(' ') : []
  return {
    top: await realpath(top),
    commit,
    commitTime: time === undefined ? undefined : Number(time),
    tags: await Promise.all(
      tags.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => tagOf(dir, line)),
    ),
    dirty: changes.stdout.trim() !== '',
    shallow: shallow === 'true',
  }
}

/** The tags whose commit is HEAD. */
export function tagsAtHead(state: GitState): readonly GitTag[] {
  return state.tags.filter((tag) => tag.commit === state.commit)
}

/**
 * Every tracked file under a folder, relative to it, with forward slashes, in git's order.
 * @returns undefined outside a repository
 */
export async function trackedFiles(dir: string): Promise<readonly string[] | undefined> {
  const listed = await git(dir, 'ls-files', '-z', '--cached', '--recurse-submodules')
  return listed.code === 0 ? listed.stdout.split('\0').filter(Boolean) : undefined
}

/** Those of the given paths, relative to `dir`, that git tracks; undefined outside a repository. */
export async function trackedAmong(dir: string, paths: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  if (paths.length === 0) return new Set()
  const listed = await git(dir, '--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths)
  return listed.code === 0 ? new Set(listed.stdout.split('\0').filter(Boolean)) : undefined
}

/** The text of a file as it was at a commit; undefined when the commit or the file is not there. */
export async function fileAt(dir: string, commit: string, path: string): Promise<string | undefined> {
  const shown = await git(dir, 'show', `${commit}:${path}`)
  return shown.code === 0 ? shown.stdout : undefined
}

const TAG_FIELDS = '%(refname:strip=2) %(objectname) %(*objectname) %(*objecttype)'

/** What an annotated tag points at comes third and fourth; a tag of a tag is peeled by one more question. */
async function tagOf(dir: string, line: string): Promise<GitTag> {
  const [name = '', object = '', target = '', type = ''] = line.split(' ')
  if (target === '') return { name, annotated: false, commit: object }
  if (type !== 'tag') return { name, annotated: true, commit: target }
  const peeled = await git(dir, 'rev-parse', '--verify', `refs/tags/${name}^{commit}`)
  return { name, annotated: true, commit: peeled.code === 0 ? peeled.stdout.trim() : target }
}

const PASSED = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'XDG_CONFIG_HOME', 'TMPDIR', 'TEMP', 'TMP'] as const

/**
 * A repository that belongs to another user (a checkout in a container) is read all the same; hooks and the file
 * watcher that its configuration names are not started.
 */
function git(dir: string, ...args: readonly string[]): Promise<Ended> {
  const passed = PASSED.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const safe = ['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false']
  return runProgram('git', [...safe.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: dir,
    env: {
      ...Object.fromEntries(passed),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_PAGER: '',
    },
    patience: 60_000,
  })
}
