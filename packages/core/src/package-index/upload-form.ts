import { type CoreMetadata, fields, newerFields } from '../standards/core-metadata.ts'

/** What the upload form says of a file, besides its metadata. */
export interface FormFile {
  readonly kind: 'sdist' | 'wheel'
  readonly sha256: string
  /** The python part of a wheel's file name, `py3` or `cp312`; compressed sets as spelled. Ignored for an sdist. */
  readonly pythonTag: string
  readonly metadata: CoreMetadata
}

/** Keys may repeat: that is how the form carries lists. */
export type UploadForm = readonly (readonly [key: string, value: string])[]

/**
 * Core metadata field → form key, in the order in which they are sent (Warehouse's `warehouse/forklift/metadata.py`).
 * Fields of multiple use are plural there, with five exceptions; clients that pluralise those lose them without a word.
 */
const KEYS: readonly (readonly [field: string, key: string])[] = [
  ['metadata-version', 'metadata_version'],
  ['name', 'name'],
  ['version', 'version'],
  ['summary', 'summary'],
  ['description-content-type', 'description_content_type'],
  ['home-page', 'home_page'],
  ['download-url', 'download_url'],
  ['author', 'author'],
  ['author-email', 'author_email'],
  ['maintainer', 'maintainer'],
  ['maintainer-email', 'maintainer_email'],
  ['license', 'license'],
  ['license-expression', 'license_expression'],
  ['license-file', 'license_file'],
  ['keywords', 'keywords'],
  ['platform', 'platform'],
  ['supported-platform', 'supported_platform'],
  ['classifier', 'classifiers'],
  ['requires-python', 'requires_python'],
  ['requires-dist', 'requires_dist'],
  ['requires-external', 'requires_external'],
  ['provides-extra', 'provides_extra'],
  ['provides-dist', 'provides_dist'],
  ['obsoletes-dist', 'obsoletes_dist'],
  ['requires', 'requires'],
  ['provides', 'provides'],
  ['obsoletes', 'obsoletes'],
  ['project-url', 'project_urls'],
  ['dynamic', 'dynamic'],
  ['import-name', 'import_name'],
  ['import-namespace', 'import_namespace'],
]

/**
 * The fields of a legacy upload, all but the file itself. Every value of the metadata is sent as it is written there:
 * what an index would refuse is for the checks to find, not for the form to hide. Only `License-File` before its time is
 * left out, as twine does: setuptools wrote it for years, and PyPI would refuse all those files for it.
 */
export function formOf(file: FormFile): UploadForm {
  const isEarly = newerFields(file.metadata).some(({ name }) => name === 'license-file')
  const keys = KEYS.filter(([field]) => field !== 'license-file' || !isEarly)
  const metadata = keys.flatMap(([field, key]) => fields(file.metadata, field).map((value) => [key, value] as const))
  const { description } = file.metadata
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['filetype', file.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
    ['pyversion', file.kind === 'wheel' ? file.pythonTag : 'source'],
    ['sha256_digest', file.sha256],
    ...metadata.filter(([, value]) => value !== ''),
    ...(description === undefined || description === '' ? [] : [['description', description] as const]),
  ]
}
