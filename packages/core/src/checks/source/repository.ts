import { matchTag } from '../../project/tag.ts'
import type { Checkout } from '../../project/checkout.ts'
import type { Check, Problem } from '../check.ts'
import { git, manifest, type SourceFacts } from './facts.ts'

/** What the build will need from the repository. */
export const REPOSITORY_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-27',
    key: 'shallow-clone',
    severity: 'error',
    asks: 'the history that the version comes from is there',
    definedBy: 'setuptools-scm and its kin',
    needs: [manifest, git, fromTags],
    judge: judgeHistory,
  },
  {
    id: 'SRC-28',
    key: 'version-fallback',
    severity: 'error',
    asks: 'there is a tag that the version can come from',
    definedBy: 'setuptools-scm and its kin',
    needs: [manifest, git, fromTags, untagged],
    judge: judgeTags,
  },
  {
    id: 'SRC-27',
    severity: 'error',
    asks: 'the tree is as it was committed, where the version comes from git',
    definedBy: 'setuptools-scm and its kin',
    needs: [manifest, git, fromTags],
    judge: judgeChanges,
  },
  {
    id: 'SRC-27',
    key: 'submodule-empty',
    severity: 'error',
    asks: 'submodules are checked out',
    definedBy: 'git; the configuration of the build',
    needs: [git],
    judge: judgeSubmodules,
  },
  {
    id: 'SRC-27',
    severity: 'error',
    asks: 'files that git LFS keeps are there, not their pointers',
    definedBy: 'git LFS',
    needs: [git],
    judge: judgePointers,
  },
  {
    key: 'gitignore-binaries',
    severity: 'warning',
    asks: 'git ignores the modules that a build in place leaves beside the Python sources',
    definedBy: 'gitignore; maturin develop, setup.py develop',
    needs: [git, compiled],
    judge: judgeIgnored,
  },
]

function fromTags({ project }: SourceFacts): string | undefined {
  return project.versioning.from === 'tag' ? undefined : 'the version does not come from git'
}

function untagged({ project }: SourceFacts): string | undefined {
  return project.tag === undefined ? undefined : 'the tag is named'
}

function compiled({ project }: SourceFacts): string | undefined {
  return project.backend.compiled.length > 0 ? undefined : 'nothing is compiled'
}

/** Behind the need `git`. */
function checkoutOf({ project }: SourceFacts): Checkout {
  if (project.checkout === undefined) throw new Error('a check of the checkout ran without a repository')
  return project.checkout
}

function judgeHistory({ project }: SourceFacts): readonly Problem[] {
  if (project.git?.shallow !== true || project.versioning.from !== 'tag') return []
  return [
    {
      message: 'depth-limited clone and the version comes from git: without its tags the build makes up a version',
      remedy: 'Set fetch-depth: 0 on actions/checkout.',
      place: project.versioning.place,
    },
  ]
}

/** A new project has no tags yet, which is no fault until its first release. */
function judgeTags({ project, tagFormats }: SourceFacts): readonly Problem[] {
  const { git: state, versioning, name } = project
  if (versioning.from !== 'tag' || state === undefined) return []
  if (state.tags.some((tag) => matchTag(tag.name, tagFormats, name) !== undefined)) return []
  const { fallback, place } = versioning
  return [
    {
      message: `no tag of this clone fits ${tagFormats.join(', ')}, so the build ${fallback === undefined ? 'makes up a version' : `falls back to ${fallback}`}`,
      remedy: state.shallow
        ? 'Set fetch-depth: 0 on actions/checkout, which fetches the tags too.'
        : 'Fetch the tags (fetch-depth: 0 or fetch-tags: true on actions/checkout); before the first release there is nothing to do.',
      place,
      severity: state.shallow ? 'error' : 'notice',
    },
  ]
}

/** On a runner something has written into the checkout before this step; elsewhere somebody is at work. */
function judgeChanges(facts: SourceFacts): readonly Problem[] {
  const { changed } = checkoutOf(facts)
  const { versioning } = facts.project
  if (changed.length === 0 || versioning.from !== 'tag') return []
  return [
    {
      message: `${several(changed, 'tracked file differs', 'tracked files differ')} from the commit and the version comes from git, so it will have a local part: ${list(changed)}`,
      remedy: 'Commit or restore them; on a runner, run what writes into the tree after the build.',
      place: versioning.place,
      severity: facts.run.onRunner ? 'error' : 'warning',
    },
  ]
}

function judgeSubmodules(facts: SourceFacts): readonly Problem[] {
  return checkoutOf(facts).emptySubmodules.map(({ path, namedBy }) => ({
    message: `${path} is a submodule, empty, and ${namedBy === undefined ? 'named by no file that configures the build' : `named by ${namedBy}`}`,
    remedy: 'Set submodules: recursive on actions/checkout (or the input submodules of the workflow).',
    place: namedBy === undefined ? { file: '.gitmodules' } : { file: namedBy },
    severity: namedBy === undefined ? 'notice' : 'error',
  }))
}

function judgePointers(facts: SourceFacts): readonly Problem[] {
  const { lfsPointers } = checkoutOf(facts)
  const [first] = lfsPointers
  if (first === undefined) return []
  return [
    {
      message: `${several(lfsPointers, 'file is', 'files are')} a pointer of git LFS, which the build would pack: ${list(lfsPointers)}`,
      remedy: 'Set lfs: true on actions/checkout; elsewhere run git lfs pull.',
      place: { file: first },
    },
  ]
}

/** Windows alone is a smaller matter: fewer people build in place there. */
function judgeIgnored(facts: SourceFacts): readonly Problem[] {
  const { unignored } = checkoutOf(facts)
  if (unignored.length === 0) return []
  return [
    {
      message: `${unignored.join(' and ')} beside the Python sources ${unignored.length === 1 ? 'is' : 'are'} not ignored by git`,
      remedy: `Write in .gitignore: ${unignored.join(' and ')} (a leftover of a build in place would get into wheels).`,
      place: { file: '.gitignore' },
      severity: unignored.some((glob) => glob.endsWith('.so')) ? 'warning' : 'notice',
    },
  ]
}

function several(items: readonly unknown[], one: string, many: string): string {
  return `${items.length} ${items.length === 1 ? one : many}`
}

function list(paths: readonly string[]): string {
  return [...paths.slice(0, 5), ...(paths.length > 5 ? ['…'] : [])].join(', ')
}
