import type { ExpectedWheel } from '../documents/plan.ts'

/** A platform tag in parts. `floor` is the oldest system that it admits; null where tags do not say. */
export type Platform = ExpectedWheel['platform']

const LEGACY: Readonly<Record<string, string>> = { manylinux1: '2.5', manylinux2010: '2.12', manylinux2014: '2.17' }

type Reader = readonly [pattern: RegExp, read: (groups: readonly string[]) => Platform]

const READERS: readonly Reader[] = [
  [/^any$/, () => ({ family: 'any', floor: null, arch: null })],
  [/^win32$/, () => ({ family: 'win', floor: null, arch: 'x86' })],
  [/^win_(\w+)$/, ([arch = '']) => ({ family: 'win', floor: null, arch })],
  [
    /^(manylinux1|manylinux20\d\d)_(\w+)$/,
    ([name = '', arch = '']) => ({ family: 'manylinux', floor: LEGACY[name] ?? null, arch }),
  ],
  [
    /^(manylinux|musllinux|macosx|ios|pyemscripten|pyodide)_(\d+)_(\d+)_(\w+)$/,
    ([family = '', major = '', minor = '', arch = '']) => ({ family, floor: `${major}.${minor}`, arch }),
  ],
  [/^android_(\d+)_(\w+)$/, ([level = '', arch = '']) => ({ family: 'android', floor: level, arch })],
  [/^linux_(\w+)$/, ([arch = '']) => ({ family: 'linux', floor: null, arch })],
]

/** @param tag one platform tag, not a dot-joined set; undefined when it is of no kind that wheels have */
export function parsePlatformTag(tag: string): Platform | undefined {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(tag)
    if (match !== null) return read(match.slice(1))
  }
  return undefined
}

/** Orders floors of one family by their numbers: `2.5` < `2.17`. */
export function compareFloors(a: string, b: string): number {
  const [left, right] = [a, b].map((floor) => floor.split('.').map(Number))
  const apart = (left?.[0] ?? 0) - (right?.[0] ?? 0)
  return apart === 0 ? (left?.[1] ?? 0) - (right?.[1] ?? 0) : apart
}
