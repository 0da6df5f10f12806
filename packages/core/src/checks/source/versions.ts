import type { Place } from '../../failure.ts'
import type { VersionSource } from '../../project/version-sources.ts'
import { toCargo, toPep440 } from '../../standards/cargo-version.ts'
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

/** A constant of zeros is the placeholder that tag-driven builds fill in. */
function comparable({ project: { versions, versioning } }: SourceFacts): readonly VersionSource[] {
  const isPlaceholder = ({ kind, normal = '' }: VersionSource): boolean =>
    kind === 'constant' && versioning.from === 'tag' && parseVersion(normal)?.release.every((n) => n === 0) === true
  return versions.filter((source) => source.normal !== undefined && !isPlaceholder(source))
}

function judgeParity(facts: SourceFacts): readonly Problem[] {
  const sources = comparable(facts)
  const [first] = sources
  const expected = expectedVersion(facts, sources)
  if (first === undefined || sources.every(({ normal = '' }) => sameVersion(normal, first.normal ?? ''))) return []
  const wrong = sources.filter(({ normal = '' }) => !sameVersion(normal, expected))
  const rows = sources.map(({ where, key, raw, normal = '' }) => [placeText(where), key, raw, `= ${normal}`])
  return [
    {
      message: `${sources.length} places carry the version and disagree:\n${aligned(rows)}`,
      remedy: wrong.map((source) => correction(source, expected)).join('\n'),
      ...(wrong[0] === undefined ? {} : { place: wrong[0].where }),
    },
  ]
}

/** What the tag says, if at least one place says it too; else what the build will say. */
function expectedVersion({ project }: SourceFacts, sources: readonly VersionSource[]): string {
  const tagged = project.tag?.match?.version
  const known = tagged !== undefined && sources.some(({ normal = '' }) => sameVersion(normal, tagged))
  return (known ? tagged : undefined) ?? project.version ?? sources[0]?.normal ?? ''
}

function correction({ kind, where, key }: VersionSource, expected: string): string {
  const place = placeText(where)
  if (kind === 'cargo-lock') return `${place}: run cargo update --workspace`
  if (kind === 'uv-lock') return `${place}: run uv lock`
  if (kind === 'cargo') return `${place}: write ${key} = "${toCargo(expected) ?? expected}"`
  return kind === 'citation' ? `${place}: write version: ${expected}` : `${place}: write ${key} = "${expected}"`
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
