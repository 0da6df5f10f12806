import type { Place } from '../failure.ts'
import { normalizeName } from '../standards/name.ts'
import { parseRequirement, RequirementError } from '../standards/requirement.ts'
import { attributeFiles, moduleFiles } from './modules.ts'
import type { BackendFamily } from './backend.ts'
import { fromPythonPattern, VERSION_PATTERN } from './python-constant.ts'
import type { Pyproject } from './pyproject.ts'
import { readIni } from './setup-cfg.ts'
import { isTable, tableAt, textAt, textsOf, type TomlTable, valueAt } from './toml.ts'
import { inTree } from './tree.ts'

/** Where the build backend takes the version from, as far as reading tells: no backend is run. */
export type Versioning =
  | { readonly from: 'pyproject' }
  | { readonly from: 'poetry' }
  | { readonly from: 'cargo' }
  | FileVersioning
  | {
      /** The repository's tags. */
      readonly from: 'tag'
      readonly key: string
      readonly place: Place
      /** What the backend falls back to without tags. */
      readonly fallback: string | undefined
    }
  | { readonly from: 'code'; readonly why: string }

export interface FileVersioning {
  readonly from: 'file'
  /** The first that exists, relative to the tree. */
  readonly files: readonly string[]
  /** The key that names the file. */
  readonly key: string
  /** The name of a string constant, or a pattern with the group `version`. */
  readonly holds: string | RegExp
}

export interface VersioningQuestion {
  /** Package folder inside the tree. */
  readonly dir: string
  readonly pyproject: Pyproject
  readonly family: BackendFamily
  readonly setupCfg: string | undefined
}

/** The first row that knows an answer holds. */
export function readVersioning(question: VersioningQuestion): Versioning {
  const { project } = question.pyproject
  if (project?.version !== undefined && !project.dynamic.includes('version')) return { from: 'pyproject' }
  for (const rule of [fromTables, BY_FAMILY[question.family], fromPlugins]) {
    const found = rule?.(question)
    if (found !== undefined) return found
  }
  return { from: 'code', why: 'nothing that can be read without running the backend states it' }
}

type Rule = (question: VersioningQuestion) => Versioning | undefined

const BY_FAMILY: Readonly<Partial<Record<BackendFamily, Rule>>> = {
  maturin: () => ({ from: 'cargo' }),
  setuptools: fromSetuptools,
  hatchling: fromHatch,
  flit: fromFlit,
  pdm: fromPdm,
  poetry: ({ pyproject }) =>
    textAt(pyproject.document.tables, 'tool', 'poetry', 'version') === undefined ? undefined : { from: 'poetry' },
  'scikit-build': fromScikitBuild,
  meson: ({ dir }) => ({
    from: 'file',
    files: [inTree(dir, 'meson.build')],
    key: 'project(version)',
    holds: /^project *\([^)]*?\bversion *: *'(?<version>[^']*)'/m,
  }),
}

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

/** Tables that say so, and where each keeps its fallback. */
const VCS_TABLES: readonly { readonly path: readonly string[]; readonly is?: string; readonly fallback: string }[] = [
  { path: ['tool', 'setuptools_scm'], fallback: 'fallback_version' },
  { path: ['tool', 'poetry-dynamic-versioning'], fallback: 'fallback-version' },
  { path: ['tool', 'uv-dynamic-versioning'], fallback: 'fallback-version' },
  { path: ['tool', 'versioningit'], fallback: 'default-version' },
  { path: ['tool', 'hatch', 'version', 'source'], is: 'vcs', fallback: 'fallback-version' },
  { path: ['tool', 'pdm', 'version', 'source'], is: 'scm', fallback: 'fallback_version' },
  {
    path: ['tool', 'scikit-build', 'metadata', 'version', 'provider'],
    is: 'scikit_build_core.metadata.setuptools_scm',
    fallback: 'fallback_version',
  },
]

function fromTables({ pyproject: { document } }: VersioningQuestion): Versioning | undefined {
  for (const { path, is, fallback } of VCS_TABLES) {
    const value = valueAt(document.tables, ...path)
    if (is === undefined ? !isTable(value) : value !== is) continue
    const table = is === undefined ? path : path.slice(0, -1)
    return {
      from: 'tag',
      key: table.join('.'),
      place: document.place(...path),
      fallback: textAt(document.tables, ...table, fallback),
    }
  }
  return undefined
}

function fromPlugins({ pyproject: { document, buildSystem } }: VersioningQuestion): Versioning | undefined {
  const requires = buildSystem?.requires ?? []
  const index = requires.findIndex((text) => VCS_PLUGINS.some((plugin) => plugin === requirementName(text)))
  if (index === -1) return undefined
  const place = document.place('build-system', 'requires', index)
  return { from: 'tag', key: 'build-system.requires', place, fallback: undefined }
}

function fromSetuptools(question: VersioningQuestion): Versioning | undefined {
  const { dir, pyproject, setupCfg } = question
  const dynamic = valueAt(pyproject.document.tables, 'tool', 'setuptools', 'dynamic', 'version')
  if (isTable(dynamic)) {
    const attribute = textAt(dynamic, 'attr')
    const file = dynamic['file']
    if (attribute !== undefined) return attributeVersioning(question, attribute, 'tool.setuptools.dynamic.version.attr')
    const files = typeof file === 'string' ? [file] : textsOf(file)
    return textVersioning(dir, files, 'tool.setuptools.dynamic.version.file')
  }
  if (setupCfg === undefined) return undefined
  const file = inTree(dir, 'setup.cfg')
  const said = readIni(file, setupCfg, 'metadata', 'version')?.text
  if (said === undefined) return undefined
  const [, how, what = ''] = /^(attr|file):\s*(.*)$/s.exec(said) ?? []
  if (how === 'attr') return attributeVersioning(question, what, 'metadata.version')
  if (how === 'file') return textVersioning(dir, what.split(/[\s,]+/), 'metadata.version')
  return { from: 'file', files: [file], key: 'metadata.version', holds: /^version *[=:] *(?<version>\S+)/m }
}

function attributeVersioning({ dir, pyproject }: VersioningQuestion, attribute: string, key: string): Versioning {
  const { files, name } = attributeFiles(dir, attribute, pyproject)
  return { from: 'file', files, key, holds: name }
}

/** The whole text of a file, without the blanks around it. */
function textVersioning(dir: string, files: readonly string[], key: string): Versioning {
  return { from: 'file', files: files.map((file) => inTree(dir, file)), key, holds: /^(?<version>\S+)/m }
}

function fromHatch({ dir, pyproject }: VersioningQuestion): Versioning | undefined {
  const table = tableAt(pyproject.document.tables, 'tool', 'hatch', 'version')
  const path = table && textAt(table, 'path')
  if (table === undefined || path === undefined || 'expression' in table) return undefined
  return patternVersioning(dir, path, textAt(table, 'pattern'), 'tool.hatch.version.path')
}

function fromFlit({ dir, pyproject }: VersioningQuestion): Versioning | undefined {
  const name = pyproject.project?.name
  if (name === undefined) return undefined
  return { from: 'file', files: moduleFiles(dir, name, pyproject), key: '__version__', holds: '__version__' }
}

function fromPdm({ dir, pyproject }: VersioningQuestion): Versioning | undefined {
  const table = tableAt(pyproject.document.tables, 'tool', 'pdm', 'version')
  const path = table && textAt(table, 'path')
  if (table === undefined || path === undefined || textAt(table, 'source') !== 'file') return undefined
  return patternVersioning(dir, path, textAt(table, 'pattern'), 'tool.pdm.version.path')
}

function fromScikitBuild({ dir, pyproject }: VersioningQuestion): Versioning | undefined {
  const table = tableAt(pyproject.document.tables, 'tool', 'scikit-build', 'metadata', 'version')
  const path = table && textAt(table, 'input')
  if (table === undefined || path === undefined) return undefined
  return patternVersioning(dir, path, textAt(table, 'regex'), 'tool.scikit-build.metadata.version.input')
}

function patternVersioning(dir: string, path: string, pattern: string | undefined, key: string): Versioning {
  const holds = pattern === undefined ? VERSION_PATTERN : fromPythonPattern(pattern)
  if (holds === undefined) return { from: 'code', why: `the pattern ${pattern ?? ''} cannot be read outside Python` }
  return { from: 'file', files: [inTree(dir, path)], key, holds }
}

/** Normalised; undefined for what is no requirement. */
export function requirementName(text: string): string | undefined {
  try {
    return normalizeName(parseRequirement(text).name)
  } catch (thrown) {
    if (thrown instanceof RequirementError) return undefined
    throw thrown
  }
}

/** `requires` of `[build-system]` by normalised name. */
export function buildRequirements(tables: TomlTable): readonly string[] {
  return textsOf(valueAt(tables, 'build-system', 'requires')).flatMap((text) => requirementName(text) ?? [])
}
