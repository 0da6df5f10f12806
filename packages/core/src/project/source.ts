import { realpath, stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { Failure } from '../failure.ts'
import { type Backend, familyOf, readBackend } from './backend.ts'
import { type CargoManifest, readCargo } from './cargo.ts'
import { type Checkout, readCheckout } from './checkout.ts'
import { fileAt, type GitState, type GitTag, readGit, tagsAtHead, trackedFiles } from './git.ts'
import { type Pyproject, readPyproject } from './pyproject.ts'
import { readIni } from './setup-cfg.ts'
import { matchTag, type TagMatch } from './tag.ts'
import { readToml, tableAt, textAt } from './toml.ts'
import { inTree, leavesTree, openTree, type Tree } from './tree.ts'
import { readVersioning, type Versioning } from './versioning.ts'
import { readVersionSources, type VersionSource } from './version-sources.ts'

/** What a source tree says about the package in it, read once. Nothing of the project is executed. */
export interface Project {
  /** Absolute folder of pyproject.toml. */
  readonly dir: string
  /** Absolute root of the repository, or `dir` without one; places and `packageDir` are relative to it. */
  readonly root: string
  /** `dir` relative to `root`, with forward slashes; `.` when they are one. */
  readonly packageDir: string
  readonly pyproject: Pyproject
  /** Set where maturin builds. */
  readonly cargo: CargoManifest | undefined
  readonly backend: Backend
  /** As the project spells it; undefined when it is missing or no text. */
  readonly name: string | undefined
  readonly requiresPython: string | undefined
  readonly classifiers: readonly string[]
  readonly versioning: Versioning
  /** Every place that states a version, the one that the build reads first. */
  readonly versions: readonly VersionSource[]
  /** PEP 440 normal form of what the build will say; undefined when only the built files will tell. */
  readonly version: string | undefined
  /** Undefined without git, or outside a repository. */
  readonly git: GitState | undefined
  /** Undefined without git. */
  readonly checkout: Checkout | undefined
  /** The tag that is released or rehearsed; undefined when none was named. */
  readonly tag: NamedTag | undefined
  readonly readme: Readme | undefined
  /** Texts beside pyproject.toml; undefined where there is no such file. */
  readonly setupPy: string | undefined
  readonly setupCfg: string | undefined
  /** Folders whose pyproject.toml has a `[build-system]`; searched only when ours has none. */
  readonly packagesElsewhere: readonly string[]
  /** Entries of `build-system.backend-path` that are no folder inside the tree. */
  readonly strayBackendPaths: readonly string[]
}

/** The file that `project.readme` names. */
export interface Readme {
  /** Relative to `root`. */
  readonly file: string
  /** Undefined when it does not exist or cannot be read. */
  readonly bytes: Uint8Array | undefined
}

/** A tag that somebody named; it need not exist. */
export interface NamedTag {
  readonly name: string
  /** Undefined when it fits no format. */
  readonly match: TagMatch | undefined
  /** Undefined when this clone does not have it. */
  readonly found: GitTag | undefined
  /** Where it is another commit than HEAD: what that commit's pyproject.toml says; undefined without one. */
  readonly tree: { readonly name: string | undefined; readonly version: string | undefined } | undefined
}

export interface ProjectQuestion {
  /** Name of the tag that is released or rehearsed. */
  readonly tag?: string | undefined
  readonly tagFormats?: readonly string[]
}

/**
 * Reads the package in a folder, and the repository around it.
 * @throws Failure when there is no such folder
 */
export async function readProject(packageDir: string, question: ProjectQuestion = {}): Promise<Project> {
  const dir = await existingFolder(packageDir)
  const git = await readGit(dir)
  const root = git?.top ?? dir
  const tree = openTree(root, git !== undefined)
  const folder = inTree(relative(root, dir).split(sep).join('/'))
  const beside = (file: string): Promise<string | undefined> => tree.text(inTree(folder, file))

  const pyproject = await readManifest(tree, inTree(folder, 'pyproject.toml'))
  const family = familyOf(pyproject)
  const [texts, cargo] = await Promise.all([
    Promise.all(['setup.py', 'setup.cfg', 'CMakeLists.txt', 'meson.build', 'hatch_build.py'].map(beside)),
    family === 'maturin' ? readCargo(tree, folder, pyproject) : undefined,
  ])
  const [setupPy, setupCfg, cmakeLists, mesonBuild, hatchBuild] = texts
  const name = nameOf(pyproject, setupCfg)
  const versioning = readVersioning({ dir: folder, pyproject, family, setupCfg, setupPy })
  const backend = readBackend(pyproject, family, { setupPy, cmakeLists, mesonBuild, hatchBuild })
  const about = { tree, root, dir: folder, name, pyproject, cargo, backend, versioning }
  const checkout = git === undefined ? undefined : await readCheckout(about)
  const tag = question.tag === undefined ? undefined : await namedTag(question.tag, question, { name, git, folder })
  const versions = await readVersionSources({
    ...about,
    tag: tag === undefined ? tagAtHead(git, checkout, question, name) : versionIn(tag),
  })
  return {
    dir,
    root,
    packageDir: folder,
    pyproject,
    cargo,
    backend,
    name,
    requiresPython: pyproject.project?.requiresPython,
    classifiers: pyproject.project?.classifiers ?? [],
    versioning,
    versions,
    version: versions.find(({ decides }) => decides)?.normal,
    git,
    checkout,
    tag,
    readme: await readReadme(tree, folder, pyproject),
    setupPy,
    setupCfg,
    packagesElsewhere:
      pyproject.buildSystem === undefined && git !== undefined ? await packagesIn(tree, root, folder) : [],
    strayBackendPaths: await strayPaths(tree, folder, pyproject.buildSystem?.backendPath ?? []),
  }
}

async function existingFolder(packageDir: string): Promise<string> {
  const dir = resolve(packageDir)
  const found = await stat(dir).catch(() => undefined)
  if (found?.isDirectory() === true) return realpath(dir)
  throw new Failure(`package-dir is ${packageDir}, and there is no such folder in ${process.cwd()}`, {
    remedy:
      'Point package-dir at the folder of pyproject.toml. On a runner, check the repository out before this step.',
  })
}

async function readManifest(tree: Tree, file: string): Promise<Pyproject> {
  const bytes = await tree.bytes(file)
  return readPyproject(await readToml(file, bytes ?? new Uint8Array()), bytes !== undefined)
}

/** Before PEP 621, Poetry and setuptools had places of their own. */
function nameOf({ project, document }: Pyproject, setupCfg: string | undefined): string | undefined {
  return (
    project?.name ??
    textAt(document.tables, 'tool', 'poetry', 'name') ??
    (setupCfg === undefined ? undefined : readIni('setup.cfg', setupCfg, 'metadata', 'name')?.text)
  )
}

async function namedTag(
  tag: string,
  { tagFormats = [] }: ProjectQuestion,
  { name, git, folder }: { name: string | undefined; git: GitState | undefined; folder: string },
): Promise<NamedTag> {
  const found = git?.tags.find((known) => known.name === tag)
  const away = git !== undefined && found !== undefined && found.commit !== git.commit
  const file = inTree(folder, 'pyproject.toml')
  const text = away ? await fileAt(git.top, found.commit, file) : undefined
  const project = text === undefined ? undefined : (await readToml(file, Buffer.from(text))).tables
  return {
    name: tag,
    match: matchTag(tag, tagFormats, name),
    found,
    tree: project && { name: textAt(project, 'project', 'name'), version: textAt(project, 'project', 'version') },
  }
}

function versionIn({ name, match }: NamedTag): { name: string; version: string } | undefined {
  return match && { name, version: match.version }
}

/** What a build at HEAD would find by itself: the version tags there, if they agree and nothing was changed since. */
function tagAtHead(
  git: GitState | undefined,
  checkout: Checkout | undefined,
  { tagFormats = [] }: ProjectQuestion,
  name: string | undefined,
): { name: string; version: string } | undefined {
  if (git === undefined || checkout === undefined || checkout.changed.length > 0) return undefined
  const matches = tagsAtHead(git).flatMap((tag) => {
    const match = matchTag(tag.name, tagFormats, name)
    return match === undefined ? [] : [{ name: tag.name, version: match.version }]
  })
  return new Set(matches.map(({ version }) => version)).size === 1 ? matches[0] : undefined
}

async function readReadme(tree: Tree, folder: string, { project }: Pyproject): Promise<Readme | undefined> {
  if (project?.readme?.file === undefined) return undefined
  const file = inTree(folder, project.readme.file)
  return { file, bytes: await tree.bytes(file) }
}

async function packagesIn(tree: Tree, root: string, folder: string): Promise<readonly string[]> {
  const files = (await trackedFiles(root)) ?? []
  const others = files.filter((file) => /(^|\/)pyproject\.toml$/.test(file) && inTree(file, '..') !== folder)
  const found = await Promise.all(
    others.map(async (file) => {
      const bytes = await tree.bytes(file)
      const tables = bytes === undefined ? {} : (await readToml(file, bytes)).tables
      return tableAt(tables, 'build-system') === undefined ? [] : [inTree(file, '..')]
    }),
  )
  return found.flat()
}

async function strayPaths(tree: Tree, folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const inside =
        !leavesTree(path) && !leavesTree(inTree(folder, path)) && (await tree.isFolder(inTree(folder, path)))
      return inside ? [] : [path]
    }),
  )
  return found.flat()
}
