import { Failure } from '../failure.ts'
import { nearest } from '../nearest.ts'
import { isTable, tableAt, textsOf, type TomlTable, type TomlValue } from '../project/toml.ts'
import { TARGETS } from './targets.ts'

/** What `[tool.cibuildwheel]` selects on one platform. Patterns are separated by white space. */
export interface Selection {
  readonly build: string
  readonly skip: string
  /** Groups of identifiers that are off by default: `pypy`, `graalpy`. */
  readonly enable: ReadonlySet<string>
  /** As written: `auto`, `x86_64 aarch64`. */
  readonly archs: string
}

/** Processor of the machine that cibuildwheel runs on. */
export type Machine = 'x86_64' | 'arm64'

export function cibuildwheelTable(pyproject: TomlTable): TomlTable | undefined {
  return tableAt(pyproject, 'tool', 'cibuildwheel')
}

/**
 * Reads the table as cibuildwheel does: the platform's own table stands before the whole, or is joined to it where its
 * `inherit` says so. Overrides speak of building; they select nothing.
 * @param platform `linux`, `macos`, `windows`, …
 * @throws Failure for a group that cibuildwheel does not know
 */
export function readSelection(table: TomlTable, platform: string): Selection {
  const levels = levelsOf(table, platform)
  const option = (name: string, standard: string): string =>
    levels.reduce((before, level) => inherited(before, level, name), standard)
  return {
    build: option('build', '*') || '*',
    skip: option('skip', ''),
    enable: readGroups(option('enable', '')),
    archs: levels
      // An empty `archs` says nothing.
      .filter((level) => textOf(level['archs'] ?? '') !== '')
      .reduce((before, level) => inherited(before, level, 'archs'), 'auto'),
  }
}

/** The table, and the platform's own behind it, whose options count first. */
export function levelsOf(table: TomlTable | undefined, platform: string): readonly TomlTable[] {
  return [table, table && tableAt(table, platform)].filter((level) => level !== undefined)
}

/** The value of an option after one more level has spoken. */
function inherited(before: string, level: TomlTable, name: string): string {
  const value = level[name]
  if (value === undefined) return before
  const own = textOf(value)
  const joined = { none: [own], append: [before, own], prepend: [own, before] }
  return joined[inheritRule(level['inherit'], name)].filter((text) => text !== '').join(' ')
}

/** `inherit.skip = "append"`, or the same in one text: `skip: append`, which may name several and leave `append` out. */
export function inheritRule(inherit: TomlValue | undefined, name: string): 'none' | 'append' | 'prepend' {
  const found =
    typeof inherit === 'string' ? inherit.split(';').find((rule) => namesOf(rule).includes(name)) : undefined
  const rule = isTable(inherit) ? inherit[name] : found && (found.split(':')[1] ?? 'append').trim()
  return rule === 'append' || rule === 'prepend' ? rule : 'none'
}

function namesOf(rule: string): readonly string[] {
  return (rule.split(':')[0] ?? '').trim().split(/\s+/)
}

function textOf(value: TomlValue): string {
  return typeof value === 'string' ? value : textsOf(value).join(' ')
}

const GROUPS = ['cpython-prerelease', 'graalpy', 'pypy', 'pypy-eol', 'pyodide-eol', 'pyodide-prerelease']

function readGroups(text: string): ReadonlySet<string> {
  const named = text.split(/\s+/).filter((group) => group !== '')
  const strange = named.find((group) => group !== 'all' && !GROUPS.includes(group))
  if (strange === undefined) return new Set(named.includes('all') ? GROUPS : named)
  const near = nearest(strange, GROUPS)
  throw new Failure(
    `[tool.cibuildwheel] enable: ${strange} is no group of cibuildwheel's${near === undefined ? '' : `; did you mean ${near}?`}`,
    { remedy: `Its groups are ${GROUPS.join(', ')}, and all.` },
  )
}

/** What cibuildwheel calls the processor of a machine, by platform. */
const NATIVE: Readonly<Record<string, Readonly<Record<Machine, string>>>> = {
  linux: { x86_64: 'x86_64', arm64: 'aarch64' },
  macos: { x86_64: 'x86_64', arm64: 'arm64' },
  windows: { x86_64: 'AMD64', arm64: 'ARM64' },
  android: { x86_64: 'x86_64', arm64: 'arm64_v8a' },
  ios: { x86_64: 'x86_64_iphonesimulator', arm64: 'arm64_iphonesimulator' },
  pyodide: { x86_64: 'wasm32', arm64: 'wasm32' },
}

/** Processors of 32 bits that the same machine runs; whether one of arm64 does, only that machine knows. */
const NARROW: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  linux: { x86_64: 'i686' },
  windows: { AMD64: 'x86' },
  pyodide: { wasm32: 'wasm32' },
}

/**
 * The architectures that cibuildwheel builds for.
 * @param archs a selection's `archs`
 * @throws Failure for a name that no platform has
 */
export function architecturesOf(archs: string, platform: string, machine: Machine): ReadonlySet<string> {
  const here = TARGETS.map(({ cibuildwheel }) => cibuildwheel).filter((row) => row.platform === platform)
  const native = NATIVE[platform]?.[machine]
  const narrow = NARROW[platform]?.[native ?? '']
  const words: Readonly<Record<string, readonly (string | undefined)[]>> = {
    all: here.map(({ arch }) => arch),
    native: [native],
    auto: [
      native,
      platform === 'windows' ? narrow : undefined,
      platform === 'ios' && machine === 'arm64' ? 'arm64_iphoneos' : undefined,
    ],
    auto64: [native === narrow ? undefined : native],
    auto32: [narrow],
  }
  return new Set(
    archs.split(/[\s,]+/).flatMap((word) => {
      const named = [...here, ...TARGETS.map(({ cibuildwheel }) => cibuildwheel)].find(
        ({ arch }) => arch.toLowerCase() === word.toLowerCase(),
      )
      const found = words[word] ?? (named === undefined ? undefined : [named.arch])
      if (found === undefined)
        throw new Failure(
          `[tool.cibuildwheel] archs: ${word || 'an empty name'} is no architecture of cibuildwheel's`,
          {
            remedy: `On ${platform} it has ${here.map(({ arch }) => arch).join(', ')}; and auto, native, all, auto64, auto32.`,
          },
        )
      return found.filter((arch) => arch !== undefined)
    }),
  )
}
