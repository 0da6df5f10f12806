import { parseContentType } from '../../standards/content-type.ts'
import { parseLicenseExpression } from '../../standards/license-expression.ts'
import { type MetadataEdition, problemOfField } from '../../standards/metadata-validation.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { LINE_BREAK } from '../../standards/python-string.ts'
import { parseRequirement, RequirementError } from '../../standards/requirement.ts'
import { type Form, formValue } from './form.ts'
import { PYPI_LICENSES } from './license-dialect.ts'
import { type FormField, METADATA_VERSIONS } from './metadata-fields.ts'
import { failing, type Refusal } from './warehouse.ts'

/** Core metadata as packaging 26.2 judges it, which Warehouse asks. */
const PYPI_EDITION: MetadataEdition = {
  versions: METADATA_VERSIONS,
  lineBreak: /\n/,
  strictContentType: false,
  licenses: PYPI_LICENSES,
}

/** Values on which packaging 26.2 itself breaks, so that PyPI answers 500. */
const BREAKING: Readonly<Record<string, (value: string) => string | undefined>> = {
  'description-content-type': (value) => {
    if (new RegExp(LINE_BREAK).test(value)) return 'description-content-type has a line break'
    const nameless = /;[^=;]*\*\s*(?:;|$)/.test(value) && !parseContentType(value).isSound
    return nameless ? 'description-content-type has a parameter that ends with an asterisk' : undefined
  },
  'requires-dist': (value) => {
    const problem = problemOfRequirement(value) ?? ''
    if (problem.startsWith('Invalid specifier')) return 'requires-dist has a version that is none behind ==='
    return problem === 'Invalid quoted string' ? 'requires-dist has a quoted text that Python cannot read' : undefined
  },
  'license-expression': (value) => {
    const expression = parseLicenseExpression(value, PYPI_LICENSES)
    return 'breaks' in expression ? 'license-expression has a LicenseRef- that ends with a plus sign' : undefined
  },
}

function problemOfRequirement(text: string): string | undefined {
  try {
    parseRequirement(text)
    return undefined
  } catch (thrown) {
    if (thrown instanceof RequirementError) return thrown.message
    throw thrown
  }
}

/** What packaging finds wrong with one field of the form, without the ending that Warehouse adds. */
export function problemInPackaging(
  { field }: FormField,
  values: readonly string[],
  form: Form,
): Refusal | string | undefined {
  const declared = formValue(form, 'metadata_version')
  const problem = problemOfField(field, values, declared, PYPI_EDITION)
  if (problem?.includes(' introduced in metadata version ') === true) return problem
  // The first wrong value decides, by whichever of the two.
  const breaks = BREAKING[field]
  for (const value of breaks === undefined ? [] : values) {
    const because = breaks?.(value)
    if (because !== undefined) return failing(because)
    if (problem !== undefined && problemOfField(field, [value], declared, PYPI_EDITION) !== undefined) break
  }
  return problem === undefined ? undefined : (formatted(problem, field) ?? failing(UNPRINTABLE))
}

const UNPRINTABLE = 'the text of the refusal has braces of the value, which packaging 26.2 takes for its own'

/** The text as Python's `format` makes it, which packaging 26.2 sends it through; undefined where it breaks there. */
function formatted(text: string, field: string): string | undefined {
  const [doubled, single] = [/\{\{|\}\}|\{field\}/g, /[{}]/]
  return single.test(text.replaceAll(doubled, ''))
    ? undefined
    : text.replaceAll(doubled, (braces) => (braces === '{field}' ? pythonRepr(field) : braces.slice(1)))
}
