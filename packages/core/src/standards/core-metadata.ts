import { parseHeaderBlock } from './header-block.ts'

// Core metadata: METADATA of a wheel, PKG-INFO of an sdist. Source: packaging.python.org, "Core metadata
// specifications"; PEP 241, 314, 345, 566, 643, 685, 639, 794. What cannot be read follows pypa/packaging's parse_email.

interface FieldRule {
  /** The Metadata-Version that brought the field. */
  readonly since: string
  readonly multiple: boolean
}

const once = (since: string): FieldRule => ({ since, multiple: false })
const often = (since: string): FieldRule => ({ since, multiple: true })

/** Every field there is, by lower-case name. */
export const METADATA_FIELDS: Readonly<Record<string, FieldRule>> = {
  'metadata-version': once('1.0'),
  name: once('1.0'),
  version: once('1.0'),
  platform: often('1.0'),
  summary: once('1.0'),
  description: once('1.0'),
  keywords: once('1.0'),
  'home-page': once('1.0'),
  author: once('1.0'),
  'author-email': once('1.0'),
  license: once('1.0'),
  'supported-platform': often('1.1'),
  'download-url': once('1.1'),
  classifier: often('1.1'),
  requires: often('1.1'),
  provides: often('1.1'),
  obsoletes: often('1.1'),
  maintainer: once('1.2'),
  'maintainer-email': once('1.2'),
  'requires-dist': often('1.2'),
  'requires-python': once('1.2'),
  'requires-external': often('1.2'),
  'project-url': often('1.2'),
  'provides-dist': often('1.2'),
  'obsoletes-dist': often('1.2'),
  'provides-extra': often('2.1'),
  'description-content-type': once('2.1'),
  dynamic: often('2.2'),
  'license-expression': once('2.4'),
  'license-file': often('2.4'),
  'import-name': often('2.5'),
  'import-namespace': often('2.5'),
}

export interface CoreMetadata {
  /** Values by lower-case field name, in the order of the document; unknown fields are among them. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** The body, else the field Description; undefined where there is neither. */
  readonly description?: string
  readonly isUtf8: boolean
  /** Whether something follows the header. */
  readonly hasBody: boolean
  /** What packaging could not make sense of, one sentence each. Whether values are right is not asked here. */
  readonly problems: readonly string[]
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads METADATA or PKG-INFO. It never throws: a document that is none has problems, and few fields. */
export function parseCoreMetadata(bytes: Uint8Array): CoreMetadata {
  const { fields: found, body, strayLine, ignoredLines } = parseHeaderBlock(utf8.decode(bytes))
  const fields = new Map<string, string[]>()
  for (const { name, value } of found) {
    const key = name.toLowerCase()
    const values = fields.get(key)
    if (values === undefined) fields.set(key, [value])
    else values.push(value)
  }
  const isUtf8 = decodes(bytes)
  const problems = [
    ...(isUtf8 ? [] : ['it is not UTF-8']),
    ...(strayLine === undefined
      ? []
      : [`line ${strayLine} is neither a field nor an indented continuation, so the description starts there`]),
    ...ignoredLines.map((line) => `line ${line} belongs to no field, and is passed over`),
    ...problemsOfFields(fields),
  ]
  const inHeader = fields.get('description')?.[0]
  if (inHeader !== undefined && body !== '') problems.push('it has both a field Description and a body')
  const description = body === '' ? inHeader : body
  return { fields, problems, isUtf8, hasBody: body !== '', ...(description === undefined ? {} : { description }) }
}

/** The first value of a field, whatever the case of its name. */
export function field(metadata: CoreMetadata, name: string): string | undefined {
  return fields(metadata, name)[0]
}

export function fields(metadata: CoreMetadata, name: string): readonly string[] {
  return metadata.fields.get(name.toLowerCase()) ?? []
}

/** The words of the one field Keywords, between commas. */
export function keywordsOf(metadata: CoreMetadata): readonly string[] {
  return (field(metadata, 'Keywords')?.split(',') ?? []).map((word) => word.trim())
}

/** Fields that are newer than the declared Metadata-Version, with the version that brought each; none where it is no number. */
export function newerFields(metadata: CoreMetadata): readonly { name: string; since: string }[] {
  const declared = minorOf(field(metadata, 'Metadata-Version') ?? '')
  return [...metadata.fields.keys()].flatMap((name) => {
    const since = METADATA_FIELDS[name]?.since
    return since !== undefined && declared < minorOf(since) ? [{ name, since }] : []
  })
}

function problemsOfFields(fields: ReadonlyMap<string, readonly string[]>): string[] {
  const problems: string[] = []
  for (const [name, values] of fields) {
    const rule = METADATA_FIELDS[name]
    if (rule === undefined) problems.push(`${name} is not a field of core metadata`)
    else if (!rule.multiple && values.length > 1) problems.push(`${name} is given ${values.length} times`)
  }
  const labels = (fields.get('project-url') ?? []).map((value) => value.split(',')[0]?.trim())
  const twice = labels.find((label, index) => labels.indexOf(label) !== index)
  if (twice !== undefined) problems.push(`project-url has the label "${twice}" twice`)
  return problems
}

/** 2.10 comes after 2.9; NaN, which is neither less nor more than anything, for what is no version. */
function minorOf(version: string): number {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(version) ?? []
  return Number(major) * 1000 + Number(minor)
}

function decodes(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes)
    return true
  } catch {
    return false
  }
}
