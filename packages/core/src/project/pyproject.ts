import {
  isList,
  isTable,
  textAt,
  textsAt,
  textsOf,
  tableAt,
  type TomlDocument,
  type TomlTable,
  type TomlValue,
} from './toml.ts'

/** `[project]` with every value of the type that the specification demands; what is of another type is left out. */
export interface ProjectTable {
  readonly name: string | undefined
  readonly version: string | undefined
  readonly description: string | undefined
  readonly readme: ReadmeTable | undefined
  readonly requiresPython: string | undefined
  readonly dynamic: readonly string[]
  readonly classifiers: readonly string[]
  readonly dependencies: readonly string[]
  readonly optionalDependencies: ReadonlyMap<string, readonly string[]>
  readonly urls: ReadonlyMap<string, string>
  readonly scripts: ReadonlyMap<string, string>
  readonly guiScripts: ReadonlyMap<string, string>
  readonly entryPoints: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** `project.readme`; a string stands for the table with `file` alone. */
export interface ReadmeTable {
  readonly file: string | undefined
  readonly text: string | undefined
  readonly contentType: string | undefined
}

/** `[build-system]` in the same way. */
export interface BuildSystem {
  readonly requires: readonly string[] | undefined
  readonly buildBackend: string | undefined
  readonly backendPath: readonly string[]
}

/** A known key whose value is of another type than the specification demands. */
export interface Mistyped {
  readonly path: readonly string[]
  /** Such as `an array of strings`. */
  readonly expected: string
}

/** pyproject.toml: as TOML gives it (`document.tables`), and as the specifications want it. */
export interface Pyproject {
  /** `document.place('project', 'classifiers', 3)` is where the fourth classifier stands. */
  readonly document: TomlDocument
  readonly exists: boolean
  readonly buildSystem: BuildSystem | undefined
  readonly project: ProjectTable | undefined
  readonly mistyped: readonly Mistyped[]
  /** `[tool.<name>]` raw; undefined when there is none. */
  tool(name: string): TomlTable | undefined
}

type Shape = (value: TomlValue) => boolean

const text: Shape = (value) => typeof value === 'string'
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    isList(value) && value.every(shape)
const tableOf =
  (shape: Shape): Shape =>
  (value) =>
    isTable(value) && Object.values(value).every(shape)
const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value))

const TEXT = { shape: text, name: 'a string' }
const TEXTS = { shape: listOf(text), name: 'an array of strings' }
const TEXT_TABLE = { shape: tableOf(text), name: 'a table of strings' }
const PEOPLE = { shape: listOf(tableOf(text)), name: 'an array of tables with name and email' }
const TEXT_OR_TABLE = { shape: either(text, tableOf(text)), name: 'a string or a table of strings' }

/** Keys of `[project]` and their types (pyproject.toml specification, with PEP 639 and PEP 794). */
export const PROJECT_KEYS: Readonly<Record<string, { readonly shape: Shape; readonly name: string }>> = {
  name: TEXT,
  version: TEXT,
  description: TEXT,
  readme: TEXT_OR_TABLE,
  'requires-python': TEXT,
  license: TEXT_OR_TABLE,
  'license-files': TEXTS,
  authors: PEOPLE,
  maintainers: PEOPLE,
  keywords: TEXTS,
  classifiers: TEXTS,
  urls: TEXT_TABLE,
  scripts: TEXT_TABLE,
  'gui-scripts': TEXT_TABLE,
  'entry-points': { shape: tableOf(tableOf(text)), name: 'a table of tables of strings' },
  dependencies: TEXTS,
  'optional-dependencies': { shape: tableOf(listOf(text)), name: 'a table of arrays of strings' },
  dynamic: TEXTS,
  'import-names': TEXTS,
  'import-namespaces': TEXTS,
}

/** Keys of `[build-system]` (PEP 517, PEP 518). */
export const BUILD_SYSTEM_KEYS: typeof PROJECT_KEYS = {
  requires: TEXTS,
  'build-backend': TEXT,
  'backend-path': TEXTS,
}

/** The one passage from what TOML allows to what the specifications allow. */
export function readPyproject(document: TomlDocument, exists: boolean): Pyproject {
  const { tables } = document
  const project = tableAt(tables, 'project')
  const buildSystem = tableAt(tables, 'build-system')
  return {
    document,
    exists,
    project: project === undefined ? undefined : projectOf(project),
    buildSystem: buildSystem === undefined ? undefined : buildSystemOf(buildSystem),
    mistyped: [
      ...mistypedIn(tables, 'project', PROJECT_KEYS),
      ...mistypedIn(tables, 'build-system', BUILD_SYSTEM_KEYS),
    ],
    tool: (name) => tableAt(tables, 'tool', name),
  }
}

function projectOf(table: TomlTable): ProjectTable {
  return {
    name: textAt(table, 'name'),
    version: textAt(table, 'version'),
    description: textAt(table, 'description'),
    readme: readmeOf(table['readme']),
    requiresPython: textAt(table, 'requires-python'),
    dynamic: textsAt(table, 'dynamic'),
    classifiers: textsAt(table, 'classifiers'),
    dependencies: textsAt(table, 'dependencies'),
    optionalDependencies: mapOf(table['optional-dependencies'], textsOf),
    urls: textMap(table['urls']),
    scripts: textMap(table['scripts']),
    guiScripts: textMap(table['gui-scripts']),
    entryPoints: mapOf(table['entry-points'], textMap),
  }
}

function buildSystemOf(table: TomlTable): BuildSystem {
  return {
    requires: 'requires' in table ? textsAt(table, 'requires') : undefined,
    buildBackend: textAt(table, 'build-backend'),
    backendPath: textsAt(table, 'backend-path'),
  }
}

function readmeOf(value: TomlValue | undefined): ReadmeTable | undefined {
  if (typeof value === 'string') return { file: value, text: undefined, contentType: undefined }
  if (!isTable(value)) return undefined
  return {
    file: textAt(value, 'file'),
    text: textAt(value, 'text'),
    contentType: textAt(value, 'content-type'),
  }
}

function mistypedIn(tables: TomlTable, name: string, keys: typeof PROJECT_KEYS): readonly Mistyped[] {
  const table = tables[name]
  if (table === undefined) return []
  if (!isTable(table)) return [{ path: [name], expected: 'a table' }]
  return Object.entries(table).flatMap(([key, value]) => {
    const wanted = Object.hasOwn(keys, key) ? keys[key] : undefined
    return wanted === undefined || wanted.shape(value) ? [] : [{ path: [name, key], expected: wanted.name }]
  })
}

function mapOf<T>(value: TomlValue | undefined, read: (value: TomlValue) => T): ReadonlyMap<string, T> {
  return new Map(isTable(value) ? Object.entries(value).map(([key, item]) => [key, read(item)]) : [])
}

function textMap(value: TomlValue | undefined): ReadonlyMap<string, string> {
  const entries = isTable(value) ? Object.entries(value) : []
  return new Map(entries.flatMap(([key, item]) => (typeof item === 'string' ? [[key, item] as const] : [])))
}
