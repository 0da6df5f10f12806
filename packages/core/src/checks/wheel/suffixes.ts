import type { Tag } from '../../standards/tags.ts'

/**
 * The ABI that an extension's file name states, as tags spell it: `cp312` for `cpython-312-x86_64-linux-gnu` and for
 * `cp312-win_amd64`, `pypy311_pp73`, `abi3`; undefined for a bare `.so` or `.pyd`, which any interpreter tries to load.
 * Source: PEP 3149, PEP 384, PEP 803.
 */
export function abiOfSuffix(suffix: string | undefined): string | undefined {
  const [, cpython] = /^(?:cpython-|cp)(\d+[a-z]*)(?:-|$)/.exec(suffix ?? '') ?? []
  if (cpython !== undefined) return `cp${cpython}`
  const [, other] = /^((?:pypy|graalpy)\d+-\w+)/.exec(suffix ?? '') ?? []
  return other?.replaceAll('-', '_') ?? suffix
}

export function isStable(abi: string | undefined): boolean {
  return abi === 'abi3' || abi === 'abi3t'
}

/**
 * How well a module suits the interpreters that take a wheel by its tags: 3 where its suffix is theirs, 2 and 1 where they
 * load it all the same, 0 where they do not see it, or should not load it.
 */
export function fitOfSuffix(suffix: string | undefined, tags: readonly Pick<Tag, 'python' | 'abi'>[]): number {
  const abi = abiOfSuffix(suffix)
  return Math.max(0, ...tags.map((tag) => fitOf(abi, tag)))
}

function fitOf(own: string | undefined, { python, abi }: Pick<Tag, 'python' | 'abi'>): number {
  if (own === undefined) return abi === 'none' || isStable(abi) ? 2 : 1
  if (own === abi || own.startsWith(`${abi}_`)) return 3
  if (abi === 'none') return own === python || python.startsWith('py') ? 1 : 0
  // The two builds of CPython differ in what objects look like: only abi3t suits both.
  if (own === 'abi3') return /^cp\d+[a-su-z]*$/.test(abi) ? 2 : 0
  return own === 'abi3t' && minorOf(python) >= 15 ? 2 : 0
}

/** `cp312` → 12; -1 for what is not CPython 3. */
export function minorOf(python: string): number {
  return Number(/^cp3(\d+)/.exec(python)?.[1] ?? -1)
}
