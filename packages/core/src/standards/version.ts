import { compare, explain } from '@renovatebot/pep440'
import { remembered } from './remembered.ts'

/** A version as PEP 440 reads it. */
export interface Version {
  /** As it was written. */
  readonly raw: string
  /** PEP 440 normal form, local part included: `v1.0-RC.1` is `1.0rc1`. */
  readonly normal: string
  /** The normal form without the local part. */
  readonly public: string
  /** What follows the `+`, in normal form. PyPI refuses versions that have one. */
  readonly local?: string | undefined
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre?: { readonly phase: 'a' | 'b' | 'rc'; readonly number: number } | undefined
  readonly post?: number | undefined
  readonly dev?: number | undefined
  /** True of alphas, betas, release candidates and development releases, as for pip. */
  readonly isPrerelease: boolean
  readonly isPostrelease: boolean
  readonly isDevrelease: boolean
}

/**
 * Reads a version by PEP 440, white space around it allowed. Undefined when it is none.
 * A number above 2^53 is refused too, because the parser underneath would round it.
 */
export const parseVersion = remembered(readVersion)

function readVersion(text: string): Version | undefined {
  const written = text.trim()
  const parsed = explain(written)
  if (parsed === null) return undefined
  const [pre, post, dev] = [ladder(parsed.pre), oneNumber(parsed.post), oneNumber(parsed.dev)]
  const numbers = [parsed.epoch, ...parsed.release, pre?.number ?? 0, post ?? 0, dev ?? 0]
  if (!numbers.every((number) => Number.isSafeInteger(number))) return undefined
  // The parser turns `1e5` and `0x10` into numbers: local parts are put into normal form here.
  const plus = written.indexOf('+')
  const local = plus === -1 ? undefined : normalizeLocal(written.slice(plus + 1))
  const [shown = ''] = parsed.public.split('+')
  return {
    raw: text,
    normal: local === undefined ? shown : `${shown}+${local}`,
    public: shown,
    local,
    epoch: parsed.epoch,
    release: parsed.release,
    pre,
    post,
    dev,
    isPrerelease: parsed.is_prerelease,
    isPostrelease: parsed.is_postrelease,
    isDevrelease: parsed.is_devrelease,
  }
}

/** The PEP 440 normal form, or undefined when the text is no version. */
export function normalizeVersion(text: string): string | undefined {
  return parseVersion(text)?.normal
}

/** The normal form without trailing zeros: two texts with one key are one release on PyPI. Other texts stay as they are. */
export function canonicalizeVersion(text: string): string {
  const version = parseVersion(text)
  if (version === undefined) return text
  const base = baseOf(version)
  return trimZeros(version.release).join('.').replace(/^/, epochPrefix(version)) + version.normal.slice(base.length)
}

/** Epoch and release alone: `1!2.0` of `1!2.0rc1.post3+local`. */
export function baseOf(version: Version): string {
  return epochPrefix(version) + version.release.join('.')
}

/** A release without its trailing zeros, which do not count in any comparison. Keeps the first number. */
export function trimZeros(release: readonly number[]): readonly number[] {
  const last = release.findLastIndex((number) => number !== 0)
  return release.slice(0, Math.max(1, last + 1))
}

/**
 * Negative, zero or positive, by PEP 440's order.
 * @throws RangeError when a text is no version: ask `parseVersion` first
 */
export function compareVersions(a: string | Version, b: string | Version): number {
  const [left, right] = [knownVersion(a), knownVersion(b)]
  return compare(left.public, right.public) || compareLocals(left.local, right.local)
}

/** Whether both are versions and PEP 440 holds them equal: `1.0` and `v1.0.0` are. */
export function sameVersion(a: string | Version, b: string | Version): boolean {
  const [left, right] = [versionOf(a), versionOf(b)]
  return left !== undefined && right !== undefined && compareVersions(left, right) === 0
}

function knownVersion(given: string | Version): Version {
  if (typeof given !== 'string') return given
  const version = parseVersion(given)
  if (version === undefined) throw new RangeError(`no PEP 440 version: ${given}`)
  return version
}

function versionOf(given: string | Version): Version | undefined {
  return typeof given === 'string' ? parseVersion(given) : given
}

function epochPrefix(version: Version): string {
  return version.epoch === 0 ? '' : `${version.epoch}!`
}

/** The parser's declarations say an array where it gives null, or a lone number. */
function ladder(pair: readonly unknown[] | null): Version['pre'] {
  const [phase, number] = pair ?? []
  return (phase === 'a' || phase === 'b' || phase === 'rc') && typeof number === 'number'
    ? { phase, number }
    : undefined
}

function oneNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function normalizeLocal(local: string): string {
  return local
    .toLowerCase()
    .split(/[-_.]/)
    .map((part) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, '') : part))
    .join('.')
}

/** PEP 440: none before any; numbers after words, by value; the longer one last. */
function compareLocals(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  const [left, right] = [a.split('.'), b.split('.')]
  for (const [index, part] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (part === other) continue
    const [number, otherNumber] = [/^\d+$/.test(part), /^\d+$/.test(other)]
    if (number !== otherNumber) return number ? 1 : -1
    if (number) return part.length - other.length || (part < other ? -1 : 1)
    return part < other ? -1 : 1
  }
  return left.length - right.length
}
