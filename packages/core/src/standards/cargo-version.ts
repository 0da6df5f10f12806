import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import { compareVersions, parseVersion, type Version } from './version.ts'

/** What becomes of a Cargo version on its way to PyPI. */
export type CargoMapping =
  | {
      /** PEP 440 normal form. */
      readonly version: string
      /** Both orders disagree: users would get another release than the one meant. */
      readonly inverted?: string | undefined
      /** It maps, but outside `X.Y.Z` and `X.Y.Z-alpha.N`, `-beta.N`, `-rc.N`, where both orders agree. */
      readonly caution?: string | undefined
    }
  | { readonly refused: string }

const SAFE = /^\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\.\d+)?$/

/**
 * Maps as maturin does: the text of the Cargo version is read as PEP 440 (`src/metadata.rs`). SemVer sorts whatever
 * has a `-` before its release; PEP 440 has a ladder of its own, and where the two disagree is said here.
 */
export function toPep440(cargo: string): CargoMapping {
  if (!/^\d/.test(cargo) || parse(cargo) === null)
    return { refused: `"${cargo}" is no SemVer version; Cargo expects X.Y.Z, perhaps with -alpha.N, -beta.N or -rc.N` }
  const version = parseVersion(cargo)
  if (version === undefined)
    return {
      refused: `"${cargo}" is no PEP 440 version; of SemVer's pre-releases only -alpha.N, -beta.N and -rc.N have one`,
    }
  const mapping = { version: version.normal }
  if (SAFE.test(cargo)) return mapping
  const inverted = inversionOf(cargo, version)
  return inverted === undefined ? { ...mapping, caution: cautionOf(cargo, version) } : { ...mapping, inverted }
}

/** Neighbours in the safe spelling that the version must keep its side of. */
function neighboursOf({ release, pre, dev }: Version): string[] {
  const base = release.join('.')
  if (pre !== undefined) return [base, `${base}-${PHASES[pre.phase]}.${pre.number}`]
  return dev === undefined ? [base] : [base, `${base}-alpha.1`, `${base}-beta.1`]
}

function inversionOf(cargo: string, version: Version): string | undefined {
  const neighbour = neighboursOf(version).find((other) => compare(cargo, other) * compareVersions(version, other) < 0)
  if (neighbour === undefined) return undefined
  const [found, meant] = compare(cargo, neighbour) < 0 ? ['newer', 'older'] : ['older', 'newer']
  const other = parseVersion(neighbour)?.normal ?? neighbour
  return `Cargo ${cargo} becomes ${version.normal}, which is ${found} than ${other}, not ${meant}`
}

function cautionOf(cargo: string, version: Version): string {
  if (version.local !== undefined)
    return `Cargo ${cargo} becomes ${version.normal}: build metadata turns into a local version, which PyPI refuses`
  if (version.isPostrelease) return `Cargo ${cargo} becomes ${version.normal}, a post-release of a pre-release`
  return `Cargo ${cargo} becomes ${version.normal}, but Cargo sorts ${cargo.replace(/^[^-]*/, '')} as text, beside spellings that PEP 440 holds equal`
}

const PHASES = { a: 'alpha', b: 'beta', rc: 'rc' } as const

/**
 * The Cargo version that maturin turns into this one again. Undefined where there is none: an epoch, a post-release,
 * a local part, more than three numbers, a development release of a pre-release (it would sort after it).
 */
export function toCargo(pep440: string): string | undefined {
  const version = parseVersion(pep440)
  if (version === undefined || version.epoch !== 0 || version.isPostrelease || version.local !== undefined)
    return undefined
  const { release, pre, dev } = version
  if (release.length > 3 || (pre !== undefined && dev !== undefined)) return undefined
  const base = [...release, 0, 0].slice(0, 3).join('.')
  if (pre !== undefined) return `${base}-${PHASES[pre.phase]}.${pre.number}`
  return dev === undefined ? base : `${base}-dev.${dev}`
}
