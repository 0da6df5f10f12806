import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHIVE_GROUPS } from './archives.ts'
import { type Data, type Group, nameOf, type Outcome } from './group.ts'
import { METADATA_GROUPS } from './metadata.ts'
import { NAME_GROUPS, TAG_GROUPS } from './names.ts'
import { REQUIREMENT_GROUPS } from './requirements.ts'
import { SPECIFIER_GROUPS, VERSION_GROUPS } from './versions.ts'

export const GROUPS: readonly Group[] = [
  ...ARCHIVE_GROUPS,
  ...VERSION_GROUPS,
  ...SPECIFIER_GROUPS,
  ...REQUIREMENT_GROUPS,
  ...NAME_GROUPS,
  ...TAG_GROUPS,
  ...METADATA_GROUPS,
]

/** A row on which the data and this project differ for a reason that is known. */
export interface KnownRow {
  readonly group: string
  readonly row: string
  readonly reason: string
  /** True where the data follows another edition than the rules: the row says nothing about them and is not counted. */
  readonly otherEdition?: boolean
}

export interface Disagreement {
  readonly row: string
  /** Undefined where nobody has given one. */
  readonly reason?: string
  readonly thrown?: string
}

export interface Score {
  readonly name: string
  readonly rules: Group['rules']
  readonly agree: number
  readonly total: number
  readonly disagreements: readonly Disagreement[]
  /** Rows of another edition, with the reason. */
  readonly notCounted: readonly Disagreement[]
}

export interface Scores {
  readonly groups: readonly Score[]
  /** Data files and tables that the groups ask for and the folder does not have. */
  readonly absent: readonly string[]
  /** Data files and tables that the folder has and no group asks for. */
  readonly unread: readonly string[]
}

/**
 * Runs every group for which the folder has data.
 * @param known reasons by row; undefined of data that nobody has looked through: there rows on which the two editions
 *   differ are not counted for PyPI
 */
export function scoresOf(folder: string, known: readonly KnownRow[] | undefined): Scores {
  const files = new Map(dataFiles(folder).map((file) => [file, tablesOf(join(folder, file))]))
  const present = GROUPS.filter(({ file, table }) => files.get(file)?.[table] !== undefined)
  const asked = new Set(GROUPS.map(({ file, table }) => `${file}#${table}`))
  return {
    groups: present.map((group) => scoreOf(group, { folder, tables: files.get(group.file) ?? {} }, known)),
    absent: [...asked].filter((name) => !present.some(({ file, table }) => `${file}#${table}` === name)),
    unread: [...files].flatMap(([file, tables]) =>
      Object.keys(tables)
        .map((table) => `${file}#${table}`)
        .filter((name) => !asked.has(name)),
    ),
  }
}

function scoreOf(group: Group, data: Data, known: readonly KnownRow[] | undefined): Score {
  const name = nameOf(group)
  const outcomes = group.outcomes(data.tables[group.table], data)
  const own = known?.filter((entry) => entry.group === name) ?? outcomes.flatMap((found) => unknownRow(name, found))
  const reasons = new Map(own.map((entry) => [entry.row, entry]))
  const isCounted = (row: string): boolean => reasons.get(row)?.otherEdition !== true
  const counted = outcomes.filter(({ row }) => isCounted(row))
  const named = ({ row, thrown }: { row: string; thrown?: string }): Disagreement => {
    const reason = reasons.get(row)?.reason
    return { row, ...(reason === undefined ? {} : { reason }), ...(thrown === undefined ? {} : { thrown }) }
  }
  const disagreeing = counted.filter(({ agrees }) => !agrees)
  return {
    name,
    rules: group.rules,
    agree: counted.length - disagreeing.length,
    total: counted.length,
    disagreements: disagreeing.map(named),
    notCounted: outcomes.filter(({ row }) => !isCounted(row)).map(named),
  }
}

function unknownRow(group: string, { row, editionsDiffer }: Outcome): readonly KnownRow[] {
  const reason = "PyPI's rules and packaging 26.3 differ here, as both are read by this project"
  return editionsDiffer === true ? [{ group, row, reason, otherEdition: true }] : []
}

function dataFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .flatMap((name) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
}

function tablesOf(path: string): Data['tables'] {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? Object.fromEntries(Object.entries(parsed))
    : {}
}

/** Agreed and total of one headline. */
export function headline(groups: readonly Score[], rules: Group['rules']): { agree: number; total: number } {
  return sumOf(groups.filter((group) => group.rules === rules))
}

export function sumOf(groups: readonly Score[]): { agree: number; total: number } {
  const sum = (key: 'agree' | 'total'): number => groups.reduce((all, group) => all + group[key], 0)
  return { agree: sum('agree'), total: sum('total') }
}

/** Figures that are lower than the recorded ones, one sentence each. */
export function drops(groups: readonly Score[], recorded: Readonly<Record<string, { agree: number }>>): string[] {
  return Object.entries(recorded).flatMap(([name, { agree }]) => {
    const now = groups.find((group) => group.name === name)?.agree ?? 0
    return now < agree ? [`${name}: ${now} agree, ${agree} did`] : []
  })
}
