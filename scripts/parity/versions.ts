// PEP 440: versions, specifiers and sets of them.
import {
  impliesPrereleases,
  parseSpecifiers,
  selectVersions,
  type Specifiers,
  specifiersContain,
  specifiersText,
} from '../../packages/core/src/standards/specifiers.ts'
import { admitsNothing, areDisjoint, isSubset } from '../../packages/core/src/standards/specifier-relations.ts'
import {
  canonicalizeVersion,
  compareVersions,
  normalizeVersion,
  parseVersion,
} from '../../packages/core/src/standards/version.ts'
import { type Group, outcome, rowsGroup } from './group.ts'

const VERSIONS = 'pep440/versions.json'
const SPECIFIERS = 'pep440/specifiers.json'

interface Attributes {
  readonly version: string
  readonly public?: string
  readonly base_version?: string
  readonly epoch?: number
  readonly release?: readonly number[]
  readonly local?: string | null
  readonly pre?: readonly [string, number] | null
  readonly post?: number | null
  readonly dev?: number | null
  readonly is_prerelease?: boolean
  readonly is_devrelease?: boolean
  readonly is_postrelease?: boolean
}

function attributesOf(text: string): Attributes | undefined {
  const version = parseVersion(text)
  if (version === undefined) return undefined
  const { epoch, release, local = null, pre, post = null, dev = null } = version
  return {
    version: text,
    public: version.public,
    base_version: `${epoch === 0 ? '' : `${epoch}!`}${release.join('.')}`,
    epoch,
    release,
    local,
    pre: pre === undefined ? null : [pre.phase, pre.number],
    post,
    dev,
    is_prerelease: version.isPrerelease,
    is_devrelease: version.isDevrelease,
    is_postrelease: version.isPostrelease,
  }
}

/** Every pair of an ascending list, under comparison. */
const ordered: Group = {
  file: VERSIONS,
  table: 'ordered',
  rules: 'specification',
  outcomes: (rows) => {
    const list = Array.isArray(rows) ? rows.map(String) : []
    return list.flatMap((left, i) =>
      list.map((right, j) =>
        outcome(JSON.stringify([left, right]), () => Math.sign(compareVersions(left, right)) === Math.sign(i - j)),
      ),
    )
  },
}

export const VERSION_GROUPS: readonly Group[] = [
  ordered,
  rowsGroup<string>(VERSIONS, 'invalid', (text) => parseVersion(text) === undefined),
  ...['normalized', 'string_form', 'canonical_keep_zeros'].map((table) =>
    rowsGroup<[string, string]>(VERSIONS, table, ([given, normal]) => normalizeVersion(given) === normal),
  ),
  rowsGroup<[string, string]>(VERSIONS, 'canonical', ([given, form]) => canonicalizeVersion(given) === form),
  rowsGroup<Attributes>(VERSIONS, 'attributes', (row) => {
    const found = new Map<string, unknown>(Object.entries(attributesOf(row.version) ?? {}))
    return Object.entries(row).every(([key, value]) => JSON.stringify(found.get(key)) === JSON.stringify(value))
  }),
]

/** `{version}` stands for a parsed version, a plain text for what is compared as written. */
type Given = string | { readonly version: string }
type Toggle = boolean | null

const written = (given: Given): string =>
  typeof given === 'string' ? given : (normalizeVersion(given.version) ?? given.version)

function read(text: string): Specifiers {
  const specifiers = parseSpecifiers(text)
  if (specifiers === undefined) throw new Error('not read')
  return specifiers
}

const chosen = (asked: Toggle, own: Toggle): { prereleases?: boolean | undefined } => ({
  prereleases: asked ?? own ?? undefined,
})

type Relation = (left: Specifiers, right: Specifiers) => boolean

const RELATIONS: Readonly<Record<string, Relation>> = {
  set_subset: isSubset,
  set_superset: (left, right) => isSubset(right, left),
  set_disjoint: areDisjoint,
}

const SATISFIABLE: readonly [table: string, empty: boolean, prereleases?: boolean][] = [
  ['unsatisfiable', true],
  ['satisfiable', false],
  ['unsatisfiable_without_prereleases', true, false],
  ['satisfiable_without_prereleases', false, false],
]

export const SPECIFIER_GROUPS: readonly Group[] = [
  rowsGroup<string>(SPECIFIERS, 'valid', (text) => parseSpecifiers(text) !== undefined),
  rowsGroup<string>(SPECIFIERS, 'invalid', (text) => parseSpecifiers(text) === undefined),
  ...['string_form', 'set_string_form'].map((table) =>
    rowsGroup<[string, string]>(SPECIFIERS, table, ([given, text]) => specifiersText(read(given)) === text),
  ),
  rowsGroup<[string, Given, Toggle, Toggle, boolean]>(
    SPECIFIERS,
    'contains',
    ([clause, version, own, asked, expected]) =>
      specifiersContain(read(clause), written(version), chosen(asked, own)) === expected,
  ),
  rowsGroup<[string, Given, Toggle, Toggle, Toggle, boolean]>(
    SPECIFIERS,
    'set_contains',
    ([set, version, own, asked, installed, expected]) =>
      specifiersContain(
        read(set),
        written(version),
        installed === true ? { prereleases: true } : chosen(asked, own),
      ) === expected,
  ),
  ...['filter', 'set_filter'].map((table) =>
    rowsGroup<[string, Toggle, Toggle, readonly Given[], readonly Given[]]>(
      SPECIFIERS,
      table,
      ([set, own, asked, input, expected]) =>
        selectVersions(read(set), input.map(written), chosen(asked, own)).join(' ') === expected.map(written).join(' '),
    ),
  ),
  ...SATISFIABLE.map(([table, empty, prereleases]) =>
    rowsGroup<string>(SPECIFIERS, table, (text) => admitsNothing(read(text), { prereleases }) === empty),
  ),
  ...Object.entries(RELATIONS).map(([table, holds]) =>
    rowsGroup<[string, string, boolean]>(
      SPECIFIERS,
      table,
      ([left, right, expected]) => holds(read(left), read(right)) === expected,
    ),
  ),
  rowsGroup<[string, boolean]>(
    SPECIFIERS,
    'prereleases_implied',
    ([clause, expected]) => impliesPrereleases(read(clause)) === expected,
  ),
  rowsGroup<[string, string, string]>(SPECIFIERS, 'operator_and_version', ([text, operator, version]) => {
    const [clause] = read(text).clauses
    return clause?.operator === operator && clause.version === version
  }),
]
