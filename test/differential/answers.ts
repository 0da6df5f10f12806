// What this project says to the cases, in the form in which judge.py prints what packaging says.
import { PYPI_LICENSES } from '../../packages/core/src/checks/pypi/license-dialect.ts'
import { FORM_FIELDS, splitProjectUrl } from '../../packages/core/src/checks/pypi/metadata-fields.ts'
import { problemInPackaging } from '../../packages/core/src/checks/pypi/metadata-packaging.ts'
import { type CoreMetadata, keywordsOf, parseCoreMetadata } from '../../packages/core/src/standards/core-metadata.ts'
import { parseLicenseExpression } from '../../packages/core/src/standards/license-expression.ts'
import {
  evaluateMarker,
  type Marker,
  type MarkerEnvironment,
  MarkerError,
  markerText,
  parseMarker,
} from '../../packages/core/src/standards/marker.ts'
import { type FieldProblem, problemsOfMetadata } from '../../packages/core/src/standards/metadata-validation.ts'
import { parseRequirement, RequirementError, requirementText } from '../../packages/core/src/standards/requirement.ts'
import { parseSpecifiers, specifiersContain, specifiersText } from '../../packages/core/src/standards/specifiers.ts'
import { canonicalizeVersion, compareVersions, parseVersion } from '../../packages/core/src/standards/version.ts'
import type { Case } from './generate.ts'

/** The packaging that PyPI pins, and the one that has the newest rules. */
export type Edition = '26.2' | '26.3'

export function answerOf(asked: Case, edition: Edition): unknown {
  switch (asked.kind) {
    case 'version': {
      const [one, two] = asked.texts.map(parseVersion)
      if (one === undefined || two === undefined) return null
      const sign = Math.sign(compareVersions(one, two))
      return [one.normal, canonicalizeVersion(asked.texts[0]), one.isPrerelease, one.public, sign]
    }
    case 'specifiers': {
      const found = parseSpecifiers(asked.text)
      if (found === undefined) return null
      const held = [undefined, true, false].map((prereleases) =>
        asked.versions.map((version) => specifiersContain(found, version, { prereleases })),
      )
      return [specifiersText(found), held]
    }
    case 'requirement':
      return orRefusal(edition, () => requirementText(parseRequirement(asked.text)))
    case 'marker':
      return orRefusal(edition, () => {
        const marker = parseMarker(asked.text)
        return [markerText(marker), evaluated(marker, asked.environment)]
      })
    case 'license': {
      const read = parseLicenseExpression(asked.text, edition === '26.2' ? PYPI_LICENSES : undefined)
      if ('normal' in read) return read.normal
      return read.breaks === true ? { breaks: true } : { problem: read.problem }
    }
    case 'metadata':
      return judgedMetadata(parseCoreMetadata(Buffer.from(asked.text)), edition)
  }
}

/** 26.2 breaks on clauses that its grammar admits and its versions do not, and on quoted texts that Python cannot read. */
function refusal(edition: Edition, { message }: RequirementError): unknown {
  const isBreaking = message.startsWith('Invalid specifier') || message === 'Invalid quoted string'
  return edition === '26.2' && isBreaking ? { breaks: true } : null
}

function orRefusal(edition: Edition, read: () => unknown): unknown {
  try {
    return read()
  } catch (thrown) {
    if (thrown instanceof RequirementError) return refusal(edition, thrown)
    throw thrown
  }
}

function evaluated(marker: Marker, environment: MarkerEnvironment): unknown {
  try {
    return evaluateMarker(marker, environment)
  } catch (thrown) {
    if (thrown instanceof MarkerError) return 'cannot be evaluated'
    throw thrown
  }
}

function judgedMetadata(metadata: CoreMetadata, edition: Edition): unknown {
  const all = problemsOfMetadata(metadata)
  const unread = all.filter(({ message }) => / has invalid data$|^unrecognized field: /.test(message))
  // What cannot be read hides the rest in 26.2.
  const problems = edition === '26.3' ? all : unread.length > 0 ? unread : problemsByPypi(metadata)
  if (problems === undefined) return { breaks: true }
  return {
    values: valuesOf(metadata, new Set(unread.map(({ field }) => field))),
    problems: problems
      .map(({ field, message }) => [field, message.replace(/\[[^\]]*\]/, '')] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  }
}

/** Undefined where packaging 26.2 breaks. */
function problemsByPypi({ fields }: CoreMetadata): readonly FieldProblem[] | undefined {
  const form = new Map([['metadata_version', fields.get('metadata-version') ?? []]])
  const problems: FieldProblem[] = []
  for (const known of FORM_FIELDS) {
    const values = fields.get(known.field) ?? []
    const message = problemInPackaging(known, values, form)
    if (typeof message === 'object') return undefined
    if (message !== undefined) problems.push({ field: known.field, message })
  }
  return problems
}

/** The values of fields that can be read, as packaging's `parse_email` has them. */
function valuesOf(metadata: CoreMetadata, unread: ReadonlySet<string>): Readonly<Record<string, readonly string[]>> {
  const { fields, description } = metadata
  const found = new Map<string, readonly string[]>(fields)
  if (description !== undefined) found.set('description', [description])
  if (found.has('keywords')) found.set('keywords', keywordsOf(metadata))
  if (found.get('import-name')?.join() === '') found.set('import-name', [])
  const urls = found.get('project-url')?.map((value) => splitProjectUrl(value).join('\n'))
  if (urls !== undefined) found.set('project-url', urls)
  return Object.fromEntries([...found].filter(([field]) => !unread.has(field)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
