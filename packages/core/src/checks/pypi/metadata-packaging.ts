import { isValidName } from '../../standards/name.ts'
import { parseRequirement, RequirementError } from '../../standards/requirement.ts'
import { parseSpecifiers } from '../../standards/specifiers.ts'
import { parseVersion } from '../../standards/version.ts'
import { problemOfContentType } from './content-type.ts'
import { type Form, formValue } from './form.ts'
import type { Refusal } from './warehouse.ts'
import { FORM_FIELDS, type FormField, METADATA_VERSIONS } from './metadata-fields.ts'
import { pythonRepr } from '../../standards/python-repr.ts'

type Judge = (values: readonly string[], field: string) => Refusal | string | undefined

const each =
  (judge: (value: string, field: string) => Refusal | string | undefined): Judge =>
  (values, field) => {
    for (const value of values) {
      const problem = judge(value, field)
      if (problem !== undefined) return problem
    }
    return undefined
  }

/** A value that must be there, and of a form. */
const required =
  (isValid: (value: string) => boolean): Judge =>
  ([value], field) => {
    if (value === undefined) return `${pythonRepr(field)} is a required field`
    return isValid(value) ? undefined : invalid(value, field)
  }

/** packaging 26.2 `metadata.py`, one row per field that it validates. Fields without a row pass as they are. */
const JUDGES: Readonly<Record<string, Judge>> = {
  name: required(isValidName),
  version: required((value) => parseVersion(value) !== undefined),
  summary: each((value, field) => (value.includes('\n') ? `${pythonRepr(field)} must be a single line` : undefined)),
  'description-content-type': each(problemOfContentType),
  dynamic: each(problemOfDynamic),
  'provides-extra': each((value, field) => (isValidName(value) ? undefined : invalid(value, field))),
  'requires-python': each((value, field) => (parseSpecifiers(value) === undefined ? invalid(value, field) : undefined)),
  'requires-dist': each((value, field) => (isRequirement(value) ? undefined : invalid(value, field))),
  'license-file': each(problemOfLicenseFile),
  'import-name': each(problemOfImportName),
  'import-namespace': each(problemOfImportName),
}

/** What packaging finds wrong with one field of the form, without the ending that Warehouse adds. */
export function problemInPackaging(
  { field, since }: FormField,
  values: readonly string[],
  form: Form,
): Refusal | string | undefined {
  const declared = formValue(form, 'metadata_version')
  if (field === 'metadata-version') {
    if (declared !== undefined && METADATA_VERSIONS.includes(declared)) return undefined
    return `${declared === undefined ? 'None' : pythonRepr(declared)} is not a valid metadata version`
  }
  if (values.length === 0 && field !== 'name' && field !== 'version') return undefined
  if (declared !== undefined && METADATA_VERSIONS.indexOf(since) > METADATA_VERSIONS.indexOf(declared))
    return `${field} introduced in metadata version ${since}, not ${declared}`
  return JUDGES[field]?.(values, field)
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

function problemOfDynamic(value: string): string | undefined {
  const field = value.toLowerCase()
  if (field === 'name' || field === 'version' || field === 'metadata-version')
    return `${pythonRepr(field)} is not allowed as a dynamic field`
  return FORM_FIELDS.some((known) => known.field === field)
    ? undefined
    : `${pythonRepr(field)} is not a valid dynamic field`
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

const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

function problemOfImportName(value: string, field: string): string | undefined {
  const semicolon = value.indexOf(';')
  const name = (semicolon < 0 ? value : value.slice(0, semicolon)).trimEnd()
  for (const part of name.split('.')) {
    if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part))
      return `${invalid(name, field)}; ${pythonRepr(part)} is not a valid identifier`
    if (KEYWORDS.has(part)) return `${invalid(name, field)}; ${pythonRepr(part)} is a keyword`
  }
  return semicolon >= 0 && value.slice(semicolon + 1).trimStart() !== 'private'
    ? `${invalid(value, field)}; the only valid option is 'private'`
    : undefined
}
