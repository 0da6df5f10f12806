import type { Place } from '../failure.ts'
import { normalizeVersion } from '../standards/version.ts'
import { moduleFiles } from './modules.ts'
import { findConstant, readConstant } from './python-constant.ts'
import { readIni } from './setup-cfg.ts'
import { readToml, tableAt, textAt } from './toml.ts'
import { inTree } from './tree.ts'
import type { StatedVersion, VersionKind, VersionQuestion } from './version-sources.ts'
import { MESON_VERSION, SETUP_VERSION, type Versioning } from './versioning.ts'

// Places that repeat the version and that no build reads.

export function stated(kind: VersionKind, where: Place, key: string, raw: string): StatedVersion {
  return { kind, where, key, raw, normal: normalizeVersion(raw) }
}

/** What setup.cfg and setup.py say beside a version that is stated elsewhere. */
export async function fromSetup({ tree, dir, versioning }: VersionQuestion): Promise<readonly StatedVersion[]> {
  const files = ['setup.cfg', 'setup.py'].map((name) => inTree(dir, name))
  const [cfg = '', py] = await Promise.all(files.map((file) => tree.text(file)))
  const [cfgFile = '', pyFile = ''] = files
  const found = [
    readIni(cfgFile, cfg, 'metadata', 'version'),
    py === undefined ? undefined : findConstant(pyFile, py, SETUP_VERSION),
  ]
  return found.flatMap((said) =>
    said === undefined || /^(attr|file):/.test(said.text) || decidesAlready(versioning, said.place.file)
      ? []
      : [stated('setup', said.place, 'version', said.text)],
  )
}

export async function fromMeson({ tree, dir, versioning }: VersionQuestion): Promise<readonly StatedVersion[]> {
  const file = inTree(dir, 'meson.build')
  if (decidesAlready(versioning, file)) return []
  return literal(await tree.text(file), file, MESON_VERSION, 'meson', 'project(version)')
}

export async function fromCmake({ tree, dir, versioning }: VersionQuestion): Promise<readonly StatedVersion[]> {
  const file = inTree(dir, 'CMakeLists.txt')
  if (decidesAlready(versioning, file)) return []
  const pattern = /^[ \t]*project\s*\([^)#]*?\bVERSION\s+"?(?<version>\d[\d.]*)"?/im
  const found = literal(await tree.text(file), file, pattern, 'cmake', 'project(VERSION)')
  return found.map((source) => ({ ...source, extent: 'release' }))
}

/** Literal `__version__` of the package's own modules. A file that git does not track was made by an earlier build. */
export async function fromConstants(question: VersionQuestion): Promise<readonly StatedVersion[]> {
  const { tree, dir, name, pyproject, versioning } = question
  if (name === undefined) return []
  const written = versioning.from === 'tag' ? versioning.writes : []
  const files = moduleFiles(dir, name, pyproject).filter(
    (file) => !decidesAlready(versioning, file) && !written.includes(file),
  )
  const constants = await Promise.all(
    files.map(async (file) => {
      const source = await tree.text(file)
      return source === undefined ? undefined : readConstant(file, source, '__version__')
    }),
  )
  const found = constants.filter((constant) => constant !== undefined)
  const tracked = await tree.trackedAmong(found.map(({ place }) => place.file))
  return found
    .filter(({ place }) => tracked?.has(place.file) !== false)
    .map(({ place, text }) => stated('constant', place, '__version__', text))
}

export async function fromCitation({ tree, dir }: VersionQuestion): Promise<readonly StatedVersion[]> {
  const file = inTree(dir, 'CITATION.cff')
  const pattern = /^version: *(['"]?)(?<version>[^'"#\s]+)\1 *(?:#.*)?$/m
  return literal(await tree.text(file), file, pattern, 'citation', 'version')
}

const DOCS = ['docs/conf.py', 'doc/conf.py', 'docs/source/conf.py', 'doc/source/conf.py']

/** Literals of Sphinx's configuration: `release` is the whole version, `version` its first two numbers. */
export async function fromDocs({ tree, dir }: VersionQuestion): Promise<readonly StatedVersion[]> {
  const files = DOCS.map((path) => inTree(dir, path))
  const texts = await Promise.all(files.map((file) => tree.text(file)))
  return files.flatMap((file, index) => {
    const source = texts[index]
    if (source === undefined) return []
    const [release, version] = ['release', 'version'].map((name) => readConstant(file, source, name))
    return [
      ...(release === undefined ? [] : [stated('docs', release.place, 'release', release.text)]),
      ...(version === undefined
        ? []
        : [{ ...stated('docs', version.place, 'version', version.text), extent: 'series' as const }]),
    ].filter(({ raw }) => raw !== '')
  })
}

/** The root of a repository of several packages may repeat the version, though nothing is built from it. */
export async function fromWorkspaceRoot({ tree, dir }: VersionQuestion): Promise<readonly StatedVersion[]> {
  const bytes = dir === '.' ? undefined : await tree.bytes('pyproject.toml')
  if (bytes === undefined) return []
  const document = await readToml('pyproject.toml', bytes)
  const raw = textAt(document.tables, 'project', 'version')
  if (raw === undefined || tableAt(document.tables, 'build-system') !== undefined) return []
  return [stated('workspace', document.place('project', 'version'), 'project.version', raw)]
}

function decidesAlready(versioning: Versioning, file: string): boolean {
  return versioning.from === 'file' && versioning.files.includes(file)
}

function literal(
  source: string | undefined,
  file: string,
  pattern: RegExp,
  kind: VersionKind,
  key: string,
): readonly StatedVersion[] {
  const found = source === undefined ? undefined : findConstant(file, source, pattern)
  return found === undefined ? [] : [stated(kind, found.place, key, found.text)]
}
