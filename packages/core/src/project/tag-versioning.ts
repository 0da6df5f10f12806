import type { Place } from '../failure.ts'
import { requirementName } from './build-requirements.ts'
import { isTable, textAt, valueAt } from './toml.ts'
import { inTree } from './tree.ts'
import type { Versioning, VersioningQuestion } from './versioning.ts'

/** Build requirements that take the version from tags, whatever the backend. */
const VCS_PLUGINS = [
  'setuptools-scm',
  'hatch-vcs',
  'vcs-versioning',
  'versioningit',
  'setuptools-git-versioning',
  'poetry-dynamic-versioning',
  'uv-dynamic-versioning',
  'versioneer',
] as const

/** Tables that say so, and where each keeps its fallback. `is` demands a value, `unless` a switch that is not off. */
const VCS_TABLES: readonly {
  readonly path: readonly string[]
  readonly is?: string
  readonly unless?: string
  readonly fallback: readonly string[]
}[] = [
  { path: ['tool', 'setuptools_scm'], fallback: ['fallback_version'] },
  { path: ['tool', 'setuptools-scm'], fallback: ['fallback_version'] },
  { path: ['tool', 'vcs-versioning'], fallback: ['fallback_version'] },
  { path: ['tool', 'setuptools-git-versioning'], unless: 'enabled', fallback: ['starting_version'] },
  { path: ['tool', 'poetry-dynamic-versioning'], unless: 'enable', fallback: ['fallback-version'] },
  { path: ['tool', 'uv-dynamic-versioning'], fallback: ['fallback-version'] },
  { path: ['tool', 'versioningit'], fallback: ['default-version'] },
  { path: ['tool', 'hatch', 'version', 'source'], is: 'vcs', fallback: ['fallback-version'] },
  { path: ['tool', 'pdm', 'version', 'source'], is: 'scm', fallback: ['fallback_version'] },
  {
    path: ['tool', 'scikit-build', 'metadata', 'version', 'provider'],
    is: 'scikit_build_core.metadata.setuptools_scm',
    fallback: ['fallback_version'],
  },
]

/** Keys that name a file which the build writes. */
const WRITES: readonly (readonly string[])[] = [
  ['tool', 'setuptools_scm', 'version_file'],
  ['tool', 'setuptools_scm', 'write_to'],
  ['tool', 'setuptools-scm', 'version_file'],
  ['tool', 'vcs-versioning', 'version_file'],
  ['tool', 'hatch', 'build', 'hooks', 'vcs', 'version-file'],
  ['tool', 'hatch', 'version', 'raw-options', 'version_file'],
  ['tool', 'hatch', 'version', 'raw-options', 'write_to'],
  ['tool', 'pdm', 'version', 'write_to'],
  ['tool', 'versioningit', 'write', 'file'],
]

export function tagVersioning(
  { dir, pyproject }: VersioningQuestion,
  key: string,
  place: Place,
  fallback?: string,
): Versioning {
  const { tables } = pyproject.document
  const raw = textAt(tables, 'tool', 'hatch', 'version', 'raw-options', 'fallback_version')
  const writes = WRITES.flatMap((path) => textAt(tables, ...path) ?? []).map((file) => inTree(dir, file))
  return { from: 'tag', key, place, fallback: fallback ?? raw, writes }
}

export function fromTables(question: VersioningQuestion): Versioning | undefined {
  const { document } = question.pyproject
  for (const { path, is, unless, fallback } of VCS_TABLES) {
    const value = valueAt(document.tables, ...path)
    if (is === undefined ? !isTable(value) : value !== is) continue
    if (unless !== undefined && isTable(value) && value[unless] === false) continue
    const table = is === undefined ? path : path.slice(0, -1)
    return tagVersioning(
      question,
      table.join('.'),
      document.place(...path),
      textAt(document.tables, ...table, ...fallback),
    )
  }
  return undefined
}

export function fromPlugins(question: VersioningQuestion): Versioning | undefined {
  const { document, buildSystem } = question.pyproject
  const requires = buildSystem?.requires ?? []
  const index = requires.findIndex((text) => VCS_PLUGINS.some((plugin) => plugin === requirementName(text)))
  if (index === -1) return undefined
  return tagVersioning(question, 'build-system.requires', document.place('build-system', 'requires', index))
}
