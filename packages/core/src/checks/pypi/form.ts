import { isValidName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'

/** The text fields of an upload: repeated keys are lists (warehouse/forklift/legacy.py). The file is not among them. */
export type Form = ReadonlyMap<string, readonly string[]>

/**
 * Reads the text fields as PyPI does before it judges them (warehouse/forklift/decorators.py): a field whose last value is
 * `UNKNOWN` and a single empty value count as absent, NUL becomes the four characters `\x00`.
 */
export function readForm(fields: Iterable<readonly [key: string, value: string]>): Form {
  const form = new Map<string, string[]>()
  for (const [key, value] of fields) {
    const values = form.get(key)
    if (values === undefined) form.set(key, [value])
    else values.push(value)
  }
  for (const [key, values] of form) {
    // Of a repeated key PyPI looks at the last value alone, and writes that one back in place of all.
    const last = values.at(-1) ?? ''
    if (last.trim() === 'UNKNOWN' || (values.length === 1 && last === '')) form.delete(key)
    else if (last.includes('\0')) form.set(key, [last.replaceAll('\0', '\\x00')])
  }
  return form
}

/** The only value of a field, or its first. */
export function formValue(form: Form, key: string): string | undefined {
  return form.get(key)?.[0]
}

const FILE_TYPES = ['sdist', 'bdist_wheel'] as const
export type FileType = (typeof FILE_TYPES)[number]

export function fileTypeOf(form: Form): FileType | undefined {
  const value = formValue(form, 'filetype')
  return FILE_TYPES.find((type) => type === value)
}

/** Names of digests in the form, in the order in which PyPI looks at them. */
export const DIGEST_FIELDS = ['md5_digest', 'sha256_digest', 'blake2_256_digest'] as const

interface FieldRule {
  readonly field: string
  readonly judge: (value: string | undefined) => string | undefined
}

const hexDigest = (algorithm: string) => (value: string | undefined) =>
  value === undefined || /^[0-9a-f]{64}$/i.test(value)
    ? undefined
    : `Use a valid, hex-encoded, ${algorithm} message digest.`

/** One error is shown: `name` first, then the others by name. */
const FIELDS: readonly FieldRule[] = [
  {
    field: 'name',
    judge: (value) => {
      if (value === undefined) return 'This field is required.'
      return isValidName(value)
        ? undefined
        : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'."
    },
  },
  { field: 'blake2_256_digest', judge: hexDigest('BLAKE2') },
  {
    field: 'filetype',
    judge: (value) => {
      if (value === undefined) return 'This field is required.'
      return FILE_TYPES.some((type) => type === value) ? undefined : 'Use a known file type.'
    },
  },
  { field: 'sha256_digest', judge: hexDigest('SHA256') },
]

/**
 * The rules of warehouse/forklift/forms.py: protocol, fields, then what fields say together.
 * @returns the text of PyPI's 400, or undefined
 */
export function refusalOfForm(form: Form): string | undefined {
  if ((formValue(form, 'protocol_version') ?? '1') !== '1') return 'Unknown protocol version.'
  for (const { field, judge } of FIELDS) {
    const value = formValue(form, field)
    const problem = judge(value)
    if (problem !== undefined)
      return field === 'name' ? nameProblem(value ?? '', problem) : fieldProblem(field, problem)
  }
  return problemTogether(form)
}

function problemTogether(form: Form): string | undefined {
  const pythonVersion = formValue(form, 'pyversion')
  if (fileTypeOf(form) === 'bdist_wheel' && pythonVersion === undefined)
    return fieldProblem('pyversion', 'Python version is required for binary distribution uploads.')
  if (fileTypeOf(form) === 'sdist' && pythonVersion !== undefined && pythonVersion !== 'source')
    return fieldProblem('pyversion', "Use 'source' as Python version for an sdist.")
  if (DIGEST_FIELDS.every((field) => formValue(form, field) === undefined))
    return 'Error: Include at least one message digest.'
  return undefined
}

function fieldProblem(field: string, problem: string): string {
  return `Invalid value for ${field}. Error: ${problem}`
}

function nameProblem(name: string, problem: string): string {
  const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name
  return (
    `${pythonRepr(shown)} is an invalid value for Name. Error: ${problem} ` +
    'See https://packaging.python.org/specifications/core-metadata for more information.'
  )
}
