import type { Place } from '../failure.ts'
import { attributeFiles, moduleFiles } from './modules.ts'
import type { BackendFamily } from './backend.ts'
import { fromPythonPattern, VERSION_PATTERN } from './python-constant.ts'
import type { Pyproject } from './pyproject.ts'
import { readIni } from './setup-cfg.ts'
import { fromPlugins, fromTables, tagVersioning } from './tag-versioning.ts'
import { isList, isTable, tableAt, textAt, textsOf, valueAt } from './toml.ts'
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
      /** Files that the build writes the version to, relative to the tree: what they say now means nothing. */
      readonly writes: readonly string[]
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
  readonly setupPy: string | undefined
}

/** A literal `version` among the arguments of `setup()`. */
export const SETUP_VERSION = /\bsetup\s*\([^]*?\bversion\s*=\s*(['"])(?<version>[^'"\n]+)\1\s*[,)\n]/

/** A literal `version` among the arguments of Meson's `project()`. */
export const MESON_VERSION = /^project *\([^)]*?\bversion *: *'(?<version>[^']*)'/m

/** The first row that knows an answer holds. */
export function readVersioning(question: VersioningQuestion): Versioning {
  const { project } = question.pyproject
  if (project?.version !== undefined && !project.dynamic.includes('version')) return { from: 'pyproject' }
  for (const rule of [fromTables, fromDynamicMetadata, BY_FAMILY[question.family], fromPlugins]) {
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
    holds: MESON_VERSION,
  }),
}

/** `[[tool.dynamic-metadata]]`: plug-ins for whatever backend runs them; the last that makes a version holds. */
function fromDynamicMetadata(question: VersioningQuestion): Versioning | undefined {
  const { document } = question.pyproject
  const rows = valueAt(document.tables, 'tool', 'dynamic-metadata')
  if (!isList(rows)) return undefined
  const index = rows.findLastIndex((row) => isTable(row) && (row['field'] ?? 'version') === 'version')
  const row = rows[index]
  if (!isTable(row)) return undefined
  const provider = textAt(row, 'provider') ?? ''
  const key = `tool.dynamic-metadata provider ${provider}`
  if (/scm|vcs|git/.test(provider))
    return tagVersioning(question, key, document.place('tool', 'dynamic-metadata', index))
  const input = textAt(row, 'input')
  if (!/\bregex$/.test(provider) || input === undefined) return { from: 'code', why: `${provider} computes it` }
  return patternVersioning(question.dir, input, textAt(row, 'regex'), key)
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
  const file = inTree(dir, 'setup.cfg')
  const said = setupCfg === undefined ? undefined : readIni(file, setupCfg, 'metadata', 'version')?.text
  if (said === undefined) return literalOfSetup(question)
  const [, how, what = ''] = /^(attr|file):\s*(.*)$/s.exec(said) ?? []
  if (how === 'attr') return attributeVersioning(question, what, 'metadata.version')
  if (how === 'file') return textVersioning(dir, what.split(/[\s,]+/), 'metadata.version')
  return { from: 'file', files: [file], key: 'metadata.version', holds: /^version *[=:] *(?<version>\S+)/m }
}

function literalOfSetup({ dir, setupPy }: VersioningQuestion): Versioning | undefined {
  if (setupPy === undefined || !SETUP_VERSION.test(setupPy)) return undefined
  return { from: 'file', files: [inTree(dir, 'setup.py')], key: 'setup(version)', holds: SETUP_VERSION }
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
  if (table === undefined) return undefined
  const key = 'tool.hatch.version.path'
  const path = textAt(table, 'path')
  const source = textAt(table, 'source') ?? 'regex'
  if (source === 'nodejs')
    return {
      from: 'file',
      files: [inTree(dir, path ?? 'package.json')],
      key,
      holds: /^ *"version": *"(?<version>[^"]+)"/m,
    }
  if (path === undefined || 'expression' in table) return undefined
  if (source === 'code') return { from: 'file', files: [inTree(dir, path)], key, holds: '__version__' }
  return source === 'regex' ? patternVersioning(dir, path, textAt(table, 'pattern'), key) : undefined
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
