import { parseContentType } from './content-type.ts'
import { type CoreMetadata, METADATA_FIELDS } from './core-metadata.ts'
import { problemOfImportName } from './import-name.ts'
import { type LicenseDialect, parseLicenseExpression } from './license-expression.ts'
import { isValidName } from './name.ts'
import { pythonRepr } from './python-repr.ts'
import { LINE_BREAK } from './python-string.ts'
import { parseRequirement, RequirementError } from './requirement.ts'
import { parseSpecifiers } from './specifiers.ts'
import { parseVersion } from './version.ts'

// Whether the values of core metadata are right, as packaging's Metadata asks it, with its texts. What the rules are
// depends on the edition of the specification.

export interface MetadataEdition {
  /** Metadata-Versions that it knows, oldest first. */
  readonly versions: readonly string[]
  /** What ends the one line that a Summary has. */
  readonly lineBreak: RegExp
  /** Whether a Content-Type must follow its grammar to the end, and the case of its charset does not matter. */
  readonly strictContentType: boolean
  readonly licenses?: LicenseDialect | undefined
}

const BREAK = new RegExp(LINE_BREAK)

/** Core metadata 2.6; packaging 26.3. */
export const LATEST_EDITION: MetadataEdition = {
  versions: ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6'],
  lineBreak: BREAK,
  strictContentType: true,
}

export interface FieldProblem {
  /** Lower-case name. */
  readonly field: string
  /** packaging's text: `'x y' is invalid for 'name'`. */
  readonly message: string
}

type Judge = (value: string, field: string, edition: MetadataEdition) => string | undefined

const CONTENT_TYPES = ['text/plain', 'text/x-rst', 'text/markdown']
const VARIANTS = ['GFM', 'CommonMark']

const unless =
  (isValid: (value: string) => boolean): Judge =>
  (value, field) =>
    isValid(value) ? undefined : invalid(value, field)

/** Fields without a row pass as they are. */
const JUDGES: Readonly<Record<string, Judge>> = {
  name: unless(isValidName),
  version: unless((value) => parseVersion(value) !== undefined),
  summary: (value, field, { lineBreak }) =>
    lineBreak.test(value) ? `${pythonRepr(field)} must be a single line` : undefined,
  'description-content-type': problemOfContentType,
  dynamic: problemOfDynamic,
  'provides-extra': unless(isValidName),
  'requires-python': unless((value) => parseSpecifiers(value) !== undefined),
  'requires-dist': unless(isRequirement),
  'license-expression': (value, field, { licenses }) =>
    'problem' in parseLicenseExpression(value, licenses) ? invalid(value, field) : undefined,
  'license-file': problemOfLicenseFile,
  'import-name': problemOfImportName,
  'import-namespace': problemOfImportName,
}

/**
 * What packaging says of one field, its first wrong value; undefined where it says nothing.
 * @param declared the document's Metadata-Version
 */
export function problemOfField(
  field: string,
  values: readonly string[],
  declared: string | undefined,
  edition: MetadataEdition = LATEST_EDITION,
): string | undefined {
  const age = edition.versions.indexOf(declared ?? '')
  if (field === 'metadata-version') {
    if (age >= 0) return undefined
    return `${declared === undefined ? 'None' : pythonRepr(declared)} is not a valid metadata version`
  }
  if ((field === 'name' || field === 'version') && (values[0] ?? '') === '')
    return `${pythonRepr(field)} is a required field`
  const since = METADATA_FIELDS[field]?.since ?? ''
  if (values.length > 0 && age >= 0 && edition.versions.indexOf(since) > age)
    return `${field} introduced in metadata version ${since}, not ${declared ?? ''}`
  // A lone empty Import-Name says that there is nothing to import.
  if (field === 'import-name' && values.length === 1 && values[0] === '') return undefined
  for (const value of values) {
    const problem = JUDGES[field]?.(value, field, edition)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** Everything that packaging's `Metadata.from_email` objects to, in the order of the document; what must be there comes first. */
export function problemsOfMetadata(metadata: CoreMetadata, edition?: MetadataEdition): readonly FieldProblem[] {
  const declared = isReadable(metadata, 'metadata-version') ? metadata.fields.get('metadata-version')?.[0] : undefined
  const names = new Set(['metadata-version', 'name', 'version', ...metadata.fields.keys()])
  return [...names].flatMap((field) => {
    const message = METADATA_FIELDS[field] === undefined ? `unrecognized field: ${pythonRepr(field)}` : undefined
    const values = metadata.fields.get(field) ?? []
    const problem =
      message ??
      (isReadable(metadata, field) ? undefined : `${pythonRepr(field)} has invalid data`) ??
      problemOfField(field, values, declared, edition)
    return problem === undefined ? [] : [{ field, message: problem }]
  })
}

function isReadable({ fields, hasBody, isUtf8 }: CoreMetadata, field: string): boolean {
  const values = fields.get(field) ?? []
  // Bytes that are no text were read as this character.
  if (!isUtf8 && values.some((value) => value.includes('\ufffd'))) return false
  if (field === 'project-url') {
    const labels = values.map((value) => value.split(',')[0]?.trim())
    return new Set(labels).size === labels.length
  }
  if (field === 'description' && hasBody && values.length > 0) return false
  return METADATA_FIELDS[field]?.multiple === true || values.length < 2
}

function invalid(value: string, field: string): string {
  return `${pythonRepr(value)} is invalid for ${pythonRepr(field)}`
}

function isRequirement(text: string): boolean {
  try {
    parseRequirement(text)
    return true
  } catch (thrown) {
    if (thrown instanceof RequirementError) return false
    throw thrown
  }
}

/** The lists in packaging's texts come in any order. */
function problemOfContentType(
  value: string,
  field: string,
  { strictContentType }: MetadataEdition,
): string | undefined {
  const { type, parameters, isSound } = parseContentType(value)
  if (strictContentType && (!isSound || BREAK.test(value)))
    return `${pythonRepr(value)} is not a valid content type for ${pythonRepr(field)}`
  if (!CONTENT_TYPES.includes(type) || !value.toLowerCase().includes(type))
    return `${pythonRepr(field)} must be one of ${listed(CONTENT_TYPES)}, not ${pythonRepr(value)}`
  const charset = parameters.get('charset') ?? 'UTF-8'
  if ((strictContentType ? charset.toUpperCase() : charset) !== 'UTF-8')
    return `${pythonRepr(field)} can only specify the UTF-8 charset, not ${pythonRepr(charset)}`
  const variant = parameters.get('variant') ?? 'GFM'
  return type !== 'text/markdown' || VARIANTS.includes(variant)
    ? undefined
    : `valid Markdown variants for ${pythonRepr(field)} are ${listed(VARIANTS)}, not ${pythonRepr(variant)}`
}

function listed(texts: readonly string[]): string {
  return `[${texts.map(pythonRepr).join(', ')}]`
}

function problemOfDynamic(value: string): string | undefined {
  const field = value.toLowerCase()
  if (field === 'name' || field === 'version' || field === 'metadata-version')
    return `${pythonRepr(field)} is not allowed as a dynamic field`
  return METADATA_FIELDS[field] === undefined ? `${pythonRepr(field)} is not a valid dynamic field` : undefined
}

function problemOfLicenseFile(path: string, field: string): string | undefined {
  const problem = problemOfPath(path)
  return problem === undefined ? undefined : `${invalid(path, field)}, ${problem}`
}

function problemOfPath(path: string): string | undefined {
  if (path.includes('..')) return 'parent directory indicators are not allowed'
  if (path.includes('*')) return 'paths must be resolved'
  if (path.startsWith('/') || isAbsoluteOnWindows(path)) return 'paths must be relative'
  return normalOnWindows(path) === path ? undefined : "paths must use '/' delimiter"
}

/** A drive and a root: `C:\x`, `\\server\share\x`. */
function isAbsoluteOnWindows(path: string): boolean {
  return /^(?:.:[\\/]|\\\\[^\\/]+[\\/]+[^\\/]+)/s.test(path)
}

/** As `PureWindowsPath(path).as_posix()`: forward slashes, no empty or `.` part. */
function normalOnWindows(path: string): string {
  const drive = /^.:/s.exec(path)?.[0] ?? ''
  const rest = path.slice(drive.length).replaceAll('\\', '/')
  const parts = rest.split('/').filter((part) => part !== '' && part !== '.')
  const normal = `${drive}${rest.startsWith('/') ? '/' : ''}${parts.join('/')}`
  return normal === '' ? '.' : normal
}
