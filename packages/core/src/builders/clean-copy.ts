import {
  chmodSync,
  constants,
  copyFileSync,
  type Dirent,
  lstatSync,
  mkdirSync,
  readlinkSync,
  type Stats,
  symlinkSync,
} from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../failure.ts'
import { type Ended, runProgram, tailOf } from '../process/program.ts'
import { trackedFiles } from '../project/git.ts'

export interface CopyFacts {
  /** Absolute root of the repository, or the package's folder without one. */
  readonly root: string
  /** True inside a git repository. */
  readonly inGit: boolean
  /** True where the commit alone counts: on a runner. On a laptop uncommitted changes of tracked files come along. */
  readonly committedOnly: boolean
  /** Environment for git. */
  readonly env: Readonly<Record<string, string>>
}

export interface CleanCopy {
  /** Every file of the copy, relative to its root, with forward slashes. */
  readonly files: readonly string[]
  /** Without git there is nothing to tell leftovers from sources by. */
  readonly from: 'git' | 'folder'
  /** Tracked files whose uncommitted changes were left out. */
  readonly reverted: readonly string[]
}

/**
 * Copies what belongs to a project, and nothing that only lies there, into an empty folder. The copy of a repository
 * is a repository too, with its tags: backends ask git which files to pack and what the version is.
 * @param into absolute path of an empty folder
 * @throws Failure when git refuses
 */
export async function makeCleanCopy(facts: CopyFacts, into: string): Promise<CleanCopy> {
  const tracked = facts.inGit ? await trackedFiles(facts.root) : undefined
  if (tracked === undefined) {
    const files = await filesWithoutLeftovers(facts.root, '')
    copyFiles(facts.root, into, files)
    return { files, from: 'folder', reverted: [] }
  }
  const git = (cwd: string, ...args: readonly string[]): Promise<Ended> => runGit(facts.env, cwd, args)
  // Objects are borrowed, not copied. A shallow repository cannot lend; git copies it without a word.
  await git(facts.root, 'clone', '--quiet', '--shared', '--no-checkout', '--', facts.root, into)
  const files = copyFiles(facts.root, into, tracked)
  await git(into, 'add', '--all', '--force', '--', '.')
  const reverted = facts.committedOnly ? await revertChanges(facts.root, into, git) : []
  return { files, from: 'git', reverted }
}

type Git = (cwd: string, ...args: readonly string[]) => Promise<Ended>

/** Puts the commit's version of every changed file into the copy, and takes away what the commit does not have. */
async function revertChanges(root: string, into: string, git: Git): Promise<readonly string[]> {
  const { stdout } = await git(root, 'diff', '--name-status', '--no-renames', '--ignore-submodules=all', '-z', 'HEAD')
  const fields = stdout.split('\0').filter((field) => field !== '')
  const changes = fields.flatMap((status, at) => (at % 2 === 0 ? [{ status, path: fields[at + 1] ?? '' }] : []))
  const [added, changed] = [
    changes.filter(({ status }) => status === 'A'),
    changes.filter(({ status }) => status !== 'A'),
  ].map((list) => list.map(({ path }) => path))
  for (const path of added ?? []) await git(into, 'rm', '--quiet', '--force', '--', path)
  for (const path of changed ?? []) await git(into, 'checkout', '--quiet', 'HEAD', '--', path)
  return changes.map(({ path }) => path)
}

/**
 * Calls that wait: thousands of small files are copied in a tenth of the time that promises take.
 * @returns the paths that were there to copy
 */
function copyFiles(from: string, to: string, files: readonly string[]): readonly string[] {
  for (const folder of new Set(files.map((file) => dirname(join(to, file))))) mkdirSync(folder, { recursive: true })
  return files.filter((file) => copyOne(join(from, file), join(to, file)))
}

function copyOne(source: string, target: string): boolean {
  const found = statusOf(source)
  if (found === undefined || found.isDirectory()) return false
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
  else {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
    // As git would check it out, whatever the umask was when the file was written.
    chmodSync(target, (found.mode & 0o100) === 0 ? 0o644 : 0o755)
  }
  return true
}

/** Undefined for what was deleted, or has a file where its folder was. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/** By name alone, and so only what is never a source; the words of the second row may be a package's name further down. */
const LEFT_OVER = {
  folders:
    /^(\.git|\.hg|\.svn|\.venv|\.tox|\.nox|__pycache__|\.\w+_cache|\.hypothesis|node_modules|.*\.egg-info|\.eggs)$/,
  topFolders: /^(venv|wheelhouse|build|dist|target)$/,
  files: /(\.py[co]|\.so|\.pyd|\.dylib|\.o|\.obj|\.whl|\.tar\.gz|~)$|^\.DS_Store$/,
}

async function filesWithoutLeftovers(root: string, below: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true })
  const isLeft = ({ name }: Dirent): boolean =>
    LEFT_OVER.folders.test(name) || (below === '' && LEFT_OVER.topFolders.test(name))
  const found = await Promise.all(
    entries.map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) return isLeft(entry) ? Promise.resolve([]) : filesWithoutLeftovers(root, path)
      return Promise.resolve(LEFT_OVER.files.test(entry.name) ? [] : [path])
    }),
  )
  return found.flat().sort()
}

async function runGit(env: CopyFacts['env'], cwd: string, args: readonly string[]): Promise<Ended> {
  // Hooks of the user's template folder have no business in a copy.
  const settings = ['-c', 'safe.directory=*', '-c', 'core.hooksPath=/dev/null', '-c', 'advice.addEmbeddedRepo=false']
  const ended = await runProgram('git', [...settings, ...args], { cwd, env })
  if (ended.code === 0) return ended
  throw new Failure(`the clean copy could not be made: git ${args[0] ?? ''} said\n${tailOf(ended)}`, {
    remedy: 'Check that `git status` works in the repository for this user.',
  })
}
