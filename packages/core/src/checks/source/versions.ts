import type { Place } from '../../failure.ts'
import type { VersionSource } from '../../project/version-sources.ts'
import { toCargo, toPep440 } from '../../standards/cargo-version.ts'
import { normalizeName } from '../../standards/name.ts'
import { parseVersion, sameVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, readableCargo, type SourceFacts } from './facts.ts'

/** That all places say one version, and that Cargo's becomes the one that is meant. */
export const VERSION_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-08',
    key: 'version-parity',
    severity: 'error',
    asks: 'all places that state the version agree',
    definedBy: 'PEP 440 normal form',
    needs: [manifest, statedTwice],
    judge: judgeParity,
  },
  {
    id: 'SRC-09',
    key: 'version-spelling',
    severity: 'error',
    asks: "Cargo's version becomes the PEP 440 version that is meant",
    definedBy: 'SemVer, PEP 440; maturin src/metadata.rs',
    needs: [manifest, readableCargo],
    judge: judgeCargoSpelling,
  },
]

function statedTwice(facts: SourceFacts): string | undefined {
  return comparable(facts).length < 2 ? 'fewer than two places state the version' : undefined
}

/** Zeros are the placeholder that tag-driven builds fill in. */
function comparable({ project: { versions, versioning } }: SourceFacts): readonly VersionSource[] {
  const isPlaceholder = ({ decides, normal = '' }: VersionSource): boolean =>
    !decides && versioning.from === 'tag' && parseVersion(normal)?.release.every((n) => n === 0) === true
  return versions.filter((source) => source.normal !== undefined && !isPlaceholder(source))
}

function judgeParity(facts: SourceFacts): readonly Problem[] {
  const sources = comparable(facts)
  const expected = expectedVersion(facts, sources)
  const wrong = sources.filter((source) => !agrees(source, expected))
  if (wrong.length === 0) return []
  const rows = sources.map(({ where, key, raw, normal = '' }) => [placeText(where), key, raw, `= ${normal}`])
  return [
    {
      message: `${sources.length} places carry the version and disagree:\n${aligned(rows)}`,
      remedy: wrong.map((source) => correction(source, expected)).join('\n'),
      ...(wrong[0] === undefined ? {} : { place: wrong[0].where }),
      ...(wrong.every((source) => mayDiffer(facts, source)) ? { severity: 'warning' } : {}),
    },
  ]
}

/**
 * Nothing is built from the root of a workspace; and a crate of another name may be counted apart, where the build does
 * not read its version. Such a place may just as well have been forgotten.
 */
function mayDiffer({ project: { cargo, name, versioning } }: SourceFacts, { kind }: VersionSource): boolean {
  if (kind === 'workspace') return true
  const isApart = normalizeName(cargo?.name ?? '') !== normalizeName(name ?? '') && versioning.from !== 'cargo'
  return isApart && (kind === 'cargo' || kind === 'cargo-lock')
}

/** What the tag says, if at least one place says it too; else what the build will say. */
function expectedVersion({ project }: SourceFacts, sources: readonly VersionSource[]): string {
  const whole = sources.filter(({ extent }) => extent === undefined)
  const tagged = project.tag?.match?.version
  const known = tagged !== undefined && whole.some(({ normal = '' }) => sameVersion(normal, tagged))
  return (known ? tagged : undefined) ?? project.version ?? (whole[0] ?? sources[0])?.normal ?? ''
}

/** Whether a place says a version, as far as it can say one. */
function agrees({ normal = '', extent }: VersionSource, expected: string): boolean {
  if (extent === undefined || sameVersion(normal, expected)) return sameVersion(normal, expected)
  const [said = [], meant = []] = [normal, expected].map((text) => parseVersion(text)?.release)
  if (extent === 'series') return said.every((number, index) => number === (meant[index] ?? 0))
  return sameVersion(said.join('.'), meant.join('.'))
}

function correction({ kind, where, key, extent, raw }: VersionSource, expected: string): string {
  const place = placeText(where)
  if (kind === 'cargo-lock') return `${place}: run cargo update --workspace`
  if (kind === 'uv-lock') return `${place}: run uv lock`
  if (kind === 'cargo') return `${place}: write ${key} = "${toCargo(expected) ?? expected}"`
  if (kind === 'citation') return `${place}: write version: ${expected}`
  if (kind === 'setup' || kind === 'meson' || kind === 'cmake')
    return `${place}: write ${extent === 'release' ? releaseOf(expected) : expected} as ${key}`
  return `${place}: write ${key} = "${extent === 'series' ? seriesOf(expected, raw) : expected}"`
}

function releaseOf(version: string): string {
  return (parseVersion(version)?.release ?? []).join('.')
}

/** As many numbers as are written now. */
function seriesOf(version: string, raw: string): string {
  return releaseOf(version).split('.').slice(0, raw.split('.').length).join('.')
}

export function placeText({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n')
}

function judgeCargoSpelling({ project }: SourceFacts): readonly Problem[] {
  if (project.cargo === undefined) return []
  const { text, place } = project.cargo.version
  const mapped = toPep440(text)
  if ('refused' in mapped) return [{ message: mapped.refused, remedy: respelling(text), place }]
  if (mapped.inverted !== undefined)
    return [
      {
        message: mapped.inverted,
        remedy: `Keep to X.Y.Z, -alpha.N, -beta.N and -rc.N, where both orders agree.`,
        place,
      },
    ]
  return mapped.caution === undefined
    ? []
    : [{ message: mapped.caution, remedy: respelling(text), place, severity: 'warning' }]
}

/** What to write in Cargo.toml for what was probably meant. */
function respelling(text: string): string {
  const meant = parseVersion(text)
  const cargo = meant === undefined ? undefined : toCargo(meant.public)
  if (cargo !== undefined && cargo !== text) return `Write version = "${cargo}".`
  if (meant?.isPostrelease === true && meant.post !== undefined && meant.pre === undefined)
    return (
      `Cargo cannot hold ${meant.public}; write ${meant.release.join('.')}-post.${meant.post}, which PyPI knows as ` +
      `${meant.public} (note that Cargo orders it before ${meant.release.join('.')}), or release the next patch version.`
    )
  return 'Write X.Y.Z, or X.Y.Z with -alpha.N, -beta.N or -rc.N.'
}
