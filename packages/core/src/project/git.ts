import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
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
  readonly shallow: boolean
}

export interface GitTag {
  readonly name: string
  readonly annotated: boolean
  /** The commit, whatever the tag object points through. */
  readonly commit: string
}

/**
 * Reads the repository that a folder lies in. Every start does this, so it asks git twice and at once, and finds the top
 * folder by itself.
 * @returns undefined without git, or outside a repository
 */
export async function readGit(dir: string): Promise<GitState | undefined> {
  const top = await findTop(dir)
  if (top === undefined) return undefined
  const asked = [
    git(top, 'log', '-1', '--no-show-signature', '--format=%H %ct'),
    git(top, 'show-ref', '--head', '--dereference', '--tags'),
  ] as const
  const answers = await Promise.all(asked).catch((thrown: unknown) => {
    if (thrown instanceof Failure) return undefined
    throw thrown
  })
  // A repository without any reference is answered with 1, what is none with 128.
  if (answers === undefined || answers[1].code > 1) return undefined
  const [head, references] = answers
  const [commit, time] = head.code === 0 ? head.stdout.trim().split(' ') : []
  return {
    top,
    commit,
    commitTime: time === undefined ? undefined : Number(time),
    tags: tagsIn(references.stdout),
    shallow: await isShallow(top),
  }
}

/** The tags whose commit is HEAD. */
export function tagsAtHead(state: GitState): readonly GitTag[] {
  return state.tags.filter((tag) => tag.commit === state.commit)
}

/** Tracked files that differ from HEAD, relative to the top folder. Git looks at every file for it. */
export async function changedFiles(top: string): Promise<readonly string[]> {
  const listed = await git(top, 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=no')
  return listed.stdout
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
}

/**
 * Every tracked file under a folder, relative to it, with forward slashes, in git's order.
 * @returns undefined outside a repository
 */
export async function trackedFiles(dir: string): Promise<readonly string[] | undefined> {
  const listed = await git(dir, 'ls-files', '-z', '--cached', '--recurse-submodules')
  return listed.code === 0 ? namesIn(listed) : undefined
}

/** Those of the given paths, relative to `dir`, that git tracks; undefined outside a repository. */
export async function trackedAmong(dir: string, paths: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  if (paths.length === 0) return new Set()
  const listed = await git(dir, '--literal-pathspecs', 'ls-files', '-z', '--cached', '--', ...paths)
  return listed.code === 0 ? new Set(namesIn(listed)) : undefined
}

/** Those of the given paths, relative to `dir`, that git would ignore. They need not exist. */
export async function ignoredAmong(dir: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const listed = await git(dir, 'check-ignore', '--no-index', '--', ...paths)
  return new Set(listed.stdout.split('\n').filter(Boolean))
}

/** Tracked files under a folder whose content git LFS keeps elsewhere, relative to it. */
export async function lfsFiles(dir: string): Promise<readonly string[]> {
  return namesIn(await git(dir, 'ls-files', '-z', '--cached', '--', ':(attr:filter=lfs)'))
}

/** The text of a file as it was at a commit; undefined when the commit or the file is not there. */
export async function fileAt(dir: string, commit: string, path: string): Promise<string | undefined> {
  const shown = await git(dir, 'show', `${commit}:${path}`)
  return shown.code === 0 ? shown.stdout : undefined
}

function namesIn(listed: Ended): readonly string[] {
  return listed.stdout.split('\0').filter(Boolean)
}

/** The nearest folder with a `.git`: a folder, or a file in work trees and submodules. */
async function findTop(dir: string): Promise<string | undefined> {
  let folder = await realpath(dir).catch(() => undefined)
  while (folder !== undefined) {
    if ((await stat(join(folder, '.git')).catch(() => undefined)) !== undefined) return folder
    const above: string = dirname(folder)
    folder = above === folder ? undefined : above
  }
  return undefined
}

/** Git keeps the commits where history was cut in the file `shallow` (gitrepository-layout). */
async function isShallow(top: string): Promise<boolean> {
  const marker = join(top, '.git')
  const pointer = await readText(marker)
  const own = pointer === undefined ? marker : resolve(top, pointer.replace(/^gitdir: */, '').trim())
  const common = await readText(join(own, 'commondir'))
  const shallow = join(common === undefined ? own : resolve(own, common.trim()), 'shallow')
  return (await stat(shallow).catch(() => undefined)) !== undefined
}

function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

/** A line `{object} refs/tags/{name}` for each tag; annotated ones have a second with `^{}`, which is all peeled. */
function tagsIn(references: string): readonly GitTag[] {
  const tags = new Map<string, GitTag>()
  for (const line of references.split('\n')) {
    const {
      object = '',
      name,
      peeled,
    } = /^(?<object>[0-9a-f]+) refs\/tags\/(?<name>.+?)(?<peeled>\^\{\})?$/.exec(line)?.groups ?? {}
    if (name !== undefined) tags.set(name, { name, annotated: peeled !== undefined, commit: object })
  }
  return [...tags.values()]
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
