import type { Place } from '../failure.ts'
import { positionKey, scanToml } from './toml-scan.ts'

export type TomlTable = { readonly [key: string]: TomlValue }
export type TomlValue = string | number | bigint | boolean | Date | readonly TomlValue[] | TomlTable

/** Why a file is no TOML 1.0; lines and columns count from 1. */
export type TomlProblem =
  | { readonly kind: 'encoding'; readonly message: string }
  | { readonly kind: 'syntax'; readonly line: number; readonly column: number; readonly message: string }
  | { readonly kind: 'toml-1.1'; readonly line: number; readonly column: number; readonly message: string }

/** A TOML file with the place of each key and array element. */
export interface TomlDocument {
  /** Relative to the root of the repository. */
  readonly file: string
  /** Empty when the file could not be parsed. */
  readonly tables: TomlTable
  readonly problems: readonly TomlProblem[]
  /** Where a key or an array element stands; else the nearest that contains it; else the file. */
  place(...path: readonly (string | number)[]): Place
}

/**
 * Parses TOML 1.1, and reports what TOML 1.0 does not know: CPython's `tomllib` reads 1.0 only, up to 3.14.
 * @param file path for places
 */
export async function readToml(file: string, bytes: Uint8Array): Promise<TomlDocument> {
  const broken = (problem: TomlProblem): TomlDocument => ({
    file,
    tables: {},
    problems: [problem],
    place: () => ({ file }),
  })
  const text = decodeUtf8(bytes)
  if (text === undefined) return broken({ kind: 'encoding', message: 'is not UTF-8' })
  if (text.startsWith('\uFEFF'))
    return broken({ kind: 'encoding', message: 'starts with a byte order mark, which TOML 1.0 readers refuse' })
  const { parse, TomlError } = await import('smol-toml')
  try {
    const tables = parse(text) as TomlTable
    const { positions, newer } = scanToml(text)
    const lineStarts = startsOfLines(text)
    const at = (offset: number): { line: number; column: number } => positionOf(lineStarts, offset)
    return {
      file,
      tables,
      problems: newer.map(({ offset, message }) => ({ kind: 'toml-1.1', ...at(offset), message })),
      place(...path) {
        for (let length = path.length; length > 0; length--) {
          const offset = positions.get(positionKey(path.slice(0, length)))
          if (offset !== undefined) return { file, ...at(offset) }
        }
        return { file }
      },
    }
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown
    const [reason = ''] = thrown.message.replace(/^Invalid TOML document: /, '').split('\n')
    return broken({ kind: 'syntax', line: thrown.line, column: thrown.column, message: reason })
  }
}

/** Undefined for bytes that are no UTF-8; a byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export function isTable(value: TomlValue | undefined): value is TomlTable {
  return typeof value === 'object' && !isList(value) && !(value instanceof Date)
}

export function isList(value: TomlValue | undefined): value is readonly TomlValue[] {
  return Array.isArray(value)
}

/** The table under a path of keys; undefined when there is none. */
export function tableAt(tables: TomlTable, ...path: readonly string[]): TomlTable | undefined {
  const value = valueAt(tables, ...path)
  return isTable(value) ? value : undefined
}

export function valueAt(tables: TomlValue | undefined, ...path: readonly string[]): TomlValue | undefined {
  return path.reduce<TomlValue | undefined>(
    (value, key) => (isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    tables,
  )
}

/** A string under a path of keys; undefined for anything else. */
export function textAt(tables: TomlTable, ...path: readonly string[]): string | undefined {
  const value = valueAt(tables, ...path)
  return typeof value === 'string' ? value : undefined
}

/** The strings of an array under a path of keys; what is no string is left out. */
export function textsAt(tables: TomlTable, ...path: readonly string[]): readonly string[] {
  return textsOf(valueAt(tables, ...path))
}

export function textsOf(value: TomlValue | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}

function startsOfLines(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

function positionOf(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  const line = lineStarts.findLastIndex((start) => start <= offset)
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 }
}
