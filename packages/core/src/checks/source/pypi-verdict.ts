import { readForm, refusalOfForm } from '../pypi/form.ts'
import { refusalOfMetadata } from '../pypi/metadata.ts'
import { refusalText } from '../pypi/warehouse.ts'
import { METADATA_VERSIONS } from '../pypi/metadata-fields.ts'

/**
 * What PyPI would answer to an upload with this one value and nothing else to object to, in its own words.
 * @param key of the upload form, such as `classifiers`
 */
export function pypiVerdict(key: string, value: string): string | undefined {
  const fields = { metadata_version: METADATA_VERSIONS.at(-1) ?? '', name: 'name', version: '1', [key]: value }
  const refusal = refusalOfMetadata(readForm(Object.entries(fields)))
  return refusal === undefined ? undefined : withoutPage(refusalText(refusal))
}

/** As `pypiVerdict`, for the name: it is judged before all else. */
export function pypiVerdictOfName(name: string): string | undefined {
  const text = refusalOfForm(readForm([['name', name], ...COMPLETE]))
  return text === undefined ? undefined : withoutPage(text)
}

const COMPLETE: readonly (readonly [string, string])[] = [
  ['filetype', 'sdist'],
  ['pyversion', 'source'],
  ['sha256_digest', '0'.repeat(64)],
]

/** PyPI ends its texts with the page that explains the field. */
function withoutPage(text: string): string {
  return text.replace(/ See https:\/\/\S+ for more information\.$/, '')
}
