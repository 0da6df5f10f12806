import { packageFolders } from '../../project/modules.ts'
import type { Project } from '../../project/source.ts'
import { isList, isTable, textsAt, type TomlValue, valueAt } from '../../project/toml.ts'
import { inTree, leavesTree } from '../../project/tree.ts'
import type { Check, Problem } from '../check.ts'
import { shownPaths } from '../shown-paths.ts'
import { filesOf, oneFolder, repository, type SdistFacts, sourceTree } from './facts.ts'
import { matchesAny, matchesGlob } from './globs.ts'

/** What must be in the sdist, so that it can be built and makes the same wheel. */
export const MISSING_CHECKS: readonly Check<SdistFacts>[] = [
  {
    id: 'SDI-11',
    key: 'sdist-missing',
    severity: 'error',
    asks: 'everything is in it that sdist-require names',
    definedBy: 'the input sdist-require',
    needs: [
      oneFolder,
      ({ expected }) => (expected.sdist.require.length === 0 ? 'sdist-require is not set' : undefined),
    ],
    judge: judgeRequired,
  },
  {
    id: 'SDI-11',
    key: 'sdist-missing',
    severity: 'error',
    asks: 'the Rust sources and Cargo.lock are in it',
    definedBy: 'Cargo; maturin',
    needs: [oneFolder, byDefault, sourceTree, cargo, repository],
    judge: judgeRust,
  },
  {
    id: 'SDI-11',
    key: 'sdist-missing',
    severity: 'error',
    asks: 'every Python module that git tracks is in it',
    definedBy: 'check-manifest',
    needs: [oneFolder, byDefault, sourceTree, repository],
    judge: judgeModules,
  },
]

function byDefault({ expected }: SdistFacts): string | undefined {
  return expected.sdist.require.length === 0 ? undefined : 'sdist-require says what must be in it'
}

function cargo({ expected }: SdistFacts): string | undefined {
  return expected.project?.cargo === undefined ? 'the project has no Cargo.toml that maturin builds' : undefined
}

function judgeRequired(facts: SdistFacts): readonly Problem[] {
  const paths = facts.members.map(({ path }) => path)
  const missing = facts.expected.sdist.require.filter((glob) => !paths.some((path) => matchesGlob(path, glob)))
  return lacks(facts, missing, 'Add it to what the backend packs, or take it out of sdist-require.')
}

/** maturin moves crates about, so a source counts by its path inside its crate. */
function judgeRust(facts: SdistFacts): readonly Problem[] {
  const { tracked, expected } = facts
  const project = expected.project
  if (project?.cargo === undefined || tracked === undefined) return []
  const { lock, crates } = project.cargo
  const has = pathEndsOf(facts)
  const folders = crates.map(({ folder }) => below(project, folder)).filter((folder) => !leavesTree(folder))
  const sources = folders.flatMap((folder) =>
    filesBelow(tracked, folder).filter((path) => /^(?:src\/.*\.rs|build\.rs|Cargo\.toml)$/.test(path)),
  )
  const missing = [...new Set([...sources, ...(lock?.tracked === true ? ['Cargo.lock'] : [])])].filter(
    (path) => !has.has(path) && !isExcluded(project, path),
  )
  return lacks(
    facts,
    missing,
    'Let Cargo pack it (package.include and package.exclude of Cargo.toml), or name it in [tool.maturin] include.',
  )
}

const MODULE = /(?:\.pyi?|\/py\.typed)$/
const NOT_MODULES = /(?:^|\/)(?:tests?|testing|docs?|examples?|benchmarks?)\//

/** Other backends than maturin have many ways to leave a module out on purpose: then it is a warning. */
function judgeModules(facts: SdistFacts): readonly Problem[] {
  const { tracked, expected } = facts
  const project = expected.project
  if (project === undefined || tracked === undefined) return []
  const has = pathEndsOf(facts)
  const folders = packageFolders(project.name ?? '', project.pyproject)
  const missing = folders.flatMap((folder) =>
    filesBelow(tracked, folder)
      .filter((path) => MODULE.test(`/${path}`) && !NOT_MODULES.test(path))
      .map((path) => ({ path: inTree(folder, path), inside: `${folder.split('/').at(-1) ?? ''}/${path}` }))
      .filter(({ path, inside }) => !has.has(path) && !has.has(inside) && !isExcluded(project, path)),
  )
  const problems = lacks(
    facts,
    [...new Set(missing.map(({ path }) => path))],
    'Add it to what the backend packs; a wheel that is built from this sdist lacks it.',
  )
  return project.backend.family === 'maturin' ? problems : problems.map((one) => ({ ...one, severity: 'warning' }))
}

function lacks({ name }: SdistFacts, paths: readonly string[], remedy: string): readonly Problem[] {
  if (paths.length === 0) return []
  return [{ message: `${name}: the sdist lacks ${shownPaths(paths)}`, remedy, subject: name }]
}

/** Every path of the sdist, and every end of one that begins with a whole part. */
function pathEndsOf(facts: SdistFacts): ReadonlySet<string> {
  return new Set(
    filesOf(facts).flatMap(({ path }) => {
      const parts = path.split('/')
      return parts.map((_, index) => parts.slice(index).join('/'))
    }),
  )
}

/** A folder of the repository, relative to the package folder. */
function below({ packageDir }: Project, folder: string): string {
  if (packageDir === '.') return folder
  if (folder === packageDir) return '.'
  return folder.startsWith(`${packageDir}/`) ? folder.slice(packageDir.length + 1) : '..'
}

/** Tracked files below a folder, relative to it. */
function filesBelow(tracked: ReadonlySet<string>, folder: string): readonly string[] {
  if (folder === '.') return [...tracked]
  return [...tracked].flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []))
}

const EXCLUDES: readonly (readonly string[])[] = [
  ['tool', 'maturin', 'exclude'],
  ['tool', 'hatch', 'build', 'exclude'],
  ['tool', 'hatch', 'build', 'targets', 'sdist', 'exclude'],
  ['tool', 'flit', 'sdist', 'exclude'],
  ['tool', 'poetry', 'exclude'],
  ['tool', 'pdm', 'build', 'excludes'],
  ['tool', 'uv', 'build-backend', 'source-exclude'],
  ['tool', 'scikit-build', 'sdist', 'exclude'],
]

/** Whether the project says itself that this shall not be packed. */
function isExcluded({ pyproject, cargo }: Project, path: string): boolean {
  const { tables } = pyproject.document
  const globs = EXCLUDES.flatMap((key) => globsOf(valueAt(tables, ...key)))
  const crate = cargo === undefined ? [] : textsAt(cargo.document.tables, 'package', 'exclude')
  return matchesAny(path, [...globs, ...crate])
}

/** maturin and Poetry take tables with a path and a format beside plain globs. */
function globsOf(value: TomlValue | undefined): readonly string[] {
  const items = isList(value) ? value : []
  return items.flatMap((item) => {
    const glob = isTable(item) ? item['path'] : item
    return typeof glob === 'string' ? [glob] : []
  })
}
