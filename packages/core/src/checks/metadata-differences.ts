import { type CoreMetadata, field, fields } from '../standards/core-metadata.ts'
import { normalizeName } from '../standards/name.ts'
import { parseRequirement, RequirementError, requirementText } from '../standards/requirement.ts'
import { parseSpecifiers, specifiersText } from '../standards/specifiers.ts'
import { normalizeVersion } from '../standards/version.ts'

/** A field that two files of one release say differently, compared by its meaning. */
export interface MetadataDifference {
  /** As the specification spells it. */
  readonly field: string
  /** Values that only the one, or only the other has; texts of description are left out. */
  readonly onlyFirst: readonly string[]
  readonly onlySecond: readonly string[]
  /** Whether installers and resolvers go by the field. */
  readonly isResolved: boolean
}

interface FieldRule {
  readonly field: string
  readonly isResolved: boolean
  /** One spelling for one meaning. */
  readonly meaning: (value: string) => string
}

const plain = (value: string): string => value.replace(/\s+/g, ' ').trim()
const resolved = (field: string, meaning: (value: string) => string): FieldRule => ({
  field,
  isResolved: true,
  meaning,
})
const shown = (field: string, meaning = plain): FieldRule => ({ field, isResolved: false, meaning })

/** Every field that is the release's own. Platform and Supported-Platform are a file's, Dynamic and License-File too. */
const RULES: readonly FieldRule[] = [
  resolved('Name', normalizeName),
  resolved('Version', (value) => normalizeVersion(value) ?? value),
  resolved('Requires-Python', specifiersMeaning),
  resolved('Requires-Dist', requirementMeaning),
  resolved('Provides-Extra', normalizeName),
  resolved('License-Expression', plain),
  shown('License'),
  shown('Summary'),
  shown('Classifier'),
  shown('Keywords', (value) =>
    value
      .split(/[\s,]+/)
      .toSorted()
      .join(','),
  ),
  shown('Author'),
  shown('Author-email'),
  shown('Maintainer'),
  shown('Maintainer-email'),
  shown('Project-URL', (value) => value.replace(/\s*,\s*/, ', ').trim()),
  shown('Home-page'),
  shown('Download-URL'),
  shown('Description-Content-Type', (value) => plain(value).toLowerCase()),
]

/**
 * What two files of one release say differently. What an sdist declares dynamic is not compared, nor, before
 * Metadata-Version 2.2, what an sdist says at all but for name and version (PEP 643).
 */
export function metadataDifferences(first: MetadataSource, second: MetadataSource): readonly MetadataDifference[] {
  const open = [first, second].map(openFields)
  return RULES.filter(({ field: name }) => !open.some((isOpen) => isOpen(name))).flatMap((rule) => {
    const [a, b] = [meanings(rule, first.metadata), meanings(rule, second.metadata)]
    const onlyFirst = [...a.keys()].filter((key) => !b.has(key)).map((key) => a.get(key) ?? key)
    const onlySecond = [...b.keys()].filter((key) => !a.has(key)).map((key) => b.get(key) ?? key)
    return onlyFirst.length === 0 && onlySecond.length === 0
      ? []
      : [{ field: rule.field, onlyFirst, onlySecond, isResolved: rule.isResolved }]
  })
}

export interface MetadataSource {
  readonly kind: 'wheel' | 'sdist'
  readonly metadata: CoreMetadata
}

function openFields({ kind, metadata }: MetadataSource): (name: string) => boolean {
  if (kind === 'wheel') return () => false
  const isOld = /^(?:1\.\d+|2\.[01])$/.test(field(metadata, 'Metadata-Version') ?? '')
  const dynamic = new Set(fields(metadata, 'Dynamic').map((name) => name.toLowerCase()))
  return (name) => name !== 'Name' && name !== 'Version' && (isOld || dynamic.has(name.toLowerCase()))
}

/** By meaning, as written. */
function meanings({ field: name, meaning }: FieldRule, metadata: CoreMetadata): ReadonlyMap<string, string> {
  return new Map(fields(metadata, name).map((value) => [meaning(value), value]))
}

function specifiersMeaning(value: string): string {
  const specifiers = parseSpecifiers(value)
  return specifiers === undefined ? plain(value) : specifiersText(specifiers)
}

function requirementMeaning(value: string): string {
  try {
    const requirement = parseRequirement(value)
    return requirementText({
      ...requirement,
      name: normalizeName(requirement.name),
      extras: requirement.extras.map(normalizeName),
    })
  } catch (thrown) {
    if (thrown instanceof RequirementError) return plain(value)
    throw thrown
  }
}
