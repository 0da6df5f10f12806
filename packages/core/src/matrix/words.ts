import { Failure } from '../failure.ts'
import { nearest } from '../nearest.ts'
import { compareFloors } from './platform.ts'
import { TARGET_SETS, type Target } from './target.ts'
import { TARGETS } from './targets.ts'

/** A row that the user wants, and the floor if the word said one. */
export interface AskedRow {
  readonly target: Target
  readonly floor: string | undefined
}

export interface AskedTargets {
  readonly sdist: boolean
  /** One `py3-none-any` wheel. */
  readonly any: boolean
  readonly rows: readonly AskedRow[]
}

/** How a row is spelled in plans: Linux words carry the floor, so that it is seen. */
export function wordOf(target: Target, floor: string | undefined): string {
  if (target.family === 'win') return target.arch === 'x86' ? 'win32' : `win-${target.arch}`
  if (floor === undefined || !isLinux(target)) return target.id
  return `${policyOf(target, floor)}-${target.arch}`
}

/** The name of a Linux floor as maturin and auditwheel take it: `manylinux2014`, `manylinux_2_28`, `musllinux_1_2`. */
export function policyOf(target: Target, floor: string): string {
  if (target.family === 'manylinux' && floor === '2.17') return 'manylinux2014'
  return `${target.family}_${floor.replace('.', '_')}`
}

export function isLinux(target: Target): boolean {
  return target.family === 'manylinux' || target.family === 'musllinux'
}

/**
 * Reads target words. A row is found by libc and architecture; the floor is what the word says.
 * @throws Failure for an unknown word (naming the nearest), a floor that cannot be built, or two floors of one row
 */
export function parseTargets(words: readonly string[]): AskedTargets {
  const asked = words.filter((word) => word !== 'sdist' && word !== 'any').map((word) => ({ word, rows: rowsOf(word) }))
  const floors = new Map<string, { readonly word: string; readonly floor: string | undefined }>()
  for (const { word, rows } of asked)
    for (const { target, floor } of rows) {
      const before = floors.get(target.id)
      if (before?.floor !== undefined && floor !== undefined && before.floor !== floor)
        throw new Failure(`targets: ${before.word} and ${word} are two floors of one target`, {
          remedy: `Keep one of them; a wheel of the lower floor also runs on newer systems.`,
        })
      if (before?.floor === undefined) floors.set(target.id, { word, floor })
    }
  return {
    sdist: words.includes('sdist'),
    any: words.includes('any'),
    rows: TARGETS.filter((target) => floors.has(target.id)).map((target) => ({
      target,
      floor: floors.get(target.id)?.floor,
    })),
  }
}

function rowsOf(word: string): readonly AskedRow[] {
  const set = TARGET_SETS.find((name) => name === word)
  if (set !== undefined)
    return TARGETS.filter((target) => target.set === set).map((target) => ({ target, floor: undefined }))
  const row = linuxRow(word) ?? namedRow(word)
  if (row === undefined) throw unknownWord(word)
  const lowest = row.target.floor?.lowest
  if (row.floor !== undefined && lowest !== undefined && compareFloors(row.floor, lowest) < 0)
    throw new Failure(`targets: ${word} asks for a lower floor than ${row.target.id} can have, which is ${lowest}`, {
      remedy: `Write ${wordOf(row.target, lowest)}.`,
    })
  return [row]
}

const LINUX_WORD =
  /^(?:(?<legacy>manylinux1|manylinux20\d\d)|(?<family>manylinux|musllinux|linux)(?:_(?<major>\d+)_(?<minor>\d+))?)-(?<arch>\w+)$/
const LEGACY_FLOORS: Readonly<Record<string, string>> = {
  manylinux1: '2.5',
  manylinux2010: '2.12',
  manylinux2014: '2.17',
}

function linuxRow(word: string): AskedRow | undefined {
  const { legacy, family, major, minor, arch } = LINUX_WORD.exec(word)?.groups ?? {}
  if (legacy !== undefined && LEGACY_FLOORS[legacy] === undefined) return undefined
  const target = TARGETS.find(
    (row) => row.arch === arch && row.family === (family === 'musllinux' ? 'musllinux' : 'manylinux'),
  )
  if (target === undefined) return undefined
  const stated = major === undefined || minor === undefined ? undefined : `${major}.${minor}`
  return { target, floor: legacy === undefined ? stated : LEGACY_FLOORS[legacy] }
}

function namedRow(word: string): AskedRow | undefined {
  const target = TARGETS.find((row) => spellings(row).includes(word))
  return target === undefined ? undefined : { target, floor: undefined }
}

function spellings(target: Target): readonly string[] {
  return [target.id, wordOf(target, undefined), target.triple, ...target.aliases]
}

function unknownWord(word: string): Failure {
  const known = [
    'sdist',
    'any',
    ...TARGET_SETS,
    ...TARGETS.flatMap((target) => [wordOf(target, target.floor?.maturin), ...spellings(target)]),
  ]
  const near = nearest(word, known)
  return new Failure(`targets: ${word} is no target${near === undefined ? '' : `; did you mean ${near}?`}`, {
    remedy: `Targets are sdist, any, ${TARGET_SETS.join(', ')}, or words such as ${[
      ...new Set(
        TARGETS.filter((target) => target.set === 'core').map((target) => wordOf(target, target.floor?.maturin)),
      ).values(),
    ].join(', ')}.`,
  })
}
