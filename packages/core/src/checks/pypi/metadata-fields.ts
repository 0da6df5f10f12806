import { METADATA_FIELDS } from '../../standards/core-metadata.ts'

/** Metadata versions that PyPI takes, oldest first. */
export const METADATA_VERSIONS: readonly string[] = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5']

/** A metadata field of the upload form. */
export interface FormField {
  readonly key: string
  /** Its name in METADATA, in lower case: what messages call it. */
  readonly field: string
  readonly repeated: boolean
  /** Metadata version that brought it. */
  readonly since: string
}

const PLURALS: Readonly<Record<string, string>> = { classifier: 'classifiers', 'project-url': 'project_urls' }

/** Within a stage PyPI shows one error: these fields first, then by name. */
const FIRST = ['version', 'name', 'metadata-version']

/** The fields in the order in which their errors are shown (warehouse/forklift/metadata.py, legacy.py). */
export const FORM_FIELDS: readonly FormField[] = Object.entries(METADATA_FIELDS)
  .map(([field, { since, multiple }]) => ({
    key: PLURALS[field] ?? field.replaceAll('-', '_'),
    field,
    repeated: multiple,
    since,
  }))
  .toSorted((a, b) => FIRST.indexOf(b.field) - FIRST.indexOf(a.field) || (a.field < b.field ? -1 : 1))

/** Label and address of a `Project-URL`: split at the first comma, both without the blanks around them. */
export function splitProjectUrl(value: string): readonly [label: string, url: string] {
  const comma = value.indexOf(',')
  return comma < 0 ? [value.trim(), ''] : [value.slice(0, comma).trim(), value.slice(comma + 1).trim()]
}
