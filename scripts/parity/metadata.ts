// Core metadata: values, documents, licence expressions. Values are judged twice: by the newest specification, and as PyPI
// judges the form of an upload.
import { readForm } from '../../packages/core/src/checks/pypi/form.ts'
import { FORM_FIELDS, splitProjectUrl } from '../../packages/core/src/checks/pypi/metadata-fields.ts'
import { refusalOfMetadata } from '../../packages/core/src/checks/pypi/metadata.ts'
import { keywordsOf, METADATA_FIELDS, parseCoreMetadata } from '../../packages/core/src/standards/core-metadata.ts'
import { headerText } from '../../packages/core/src/standards/header-block.ts'
import { parseLicenseExpression } from '../../packages/core/src/standards/license-expression.ts'
import { problemOfField, problemsOfMetadata } from '../../packages/core/src/standards/metadata-validation.ts'
import { type Group, type Outcome, outcome, rowsGroup } from './group.ts'

const FIELDS = 'metadata/fields.json'
const DOCUMENTS = 'metadata/documents.json'
const LICENSES = 'metadata/license-expressions.json'

type Values = string | readonly string[]

const listOf = (values: Values): readonly string[] => (typeof values === 'string' ? [values] : values)

function isValidValue(field: string, values: readonly string[]): boolean {
  const declared = field === 'metadata-version' ? values[0] : '2.6'
  return problemOfField(field, values, declared) === undefined
}

/** Whether PyPI takes a form that is right but for these values, perhaps. */
function isTakenByPypi(field: string, values: readonly string[]): boolean {
  const key = FORM_FIELDS.find((known) => known.field === field)?.key
  if (key === undefined) throw new Error(`no form field ${field}`)
  const right = { metadata_version: '2.5', name: 'demo', version: '1.0' }
  const others = Object.entries(right).filter(([name]) => name !== key)
  return refusalOfMetadata(readForm([...others, ...values.map((value) => [key, value] as const)])) === undefined
}

/** `{field: [[value, valid], …]}`. */
function fieldValues(rules: Group['rules']): Group {
  const isValid = rules === 'PyPI' ? isTakenByPypi : isValidValue
  const outcomeOf = ([name, value, valid]: readonly [string, Values, boolean]): Outcome => {
    const [field, values] = [name.toLowerCase(), listOf(value)]
    const judged = outcome(JSON.stringify([name, value, valid]), () => isValid(field, values) === valid)
    return rules === 'specification'
      ? judged
      : { ...judged, editionsDiffer: isTakenByPypi(field, values) !== isValidValue(field, values) }
  }
  return {
    file: FIELDS,
    table: 'fields',
    rules,
    outcomes: (rows) =>
      Object.entries(Object(rows) as Readonly<Record<string, readonly (readonly [Values, boolean])[]>>).flatMap(
        ([name, values]) => values.map(([value, valid]) => outcomeOf([name, value, valid])),
      ),
  }
}

const parse = (text: string): ReturnType<typeof parseCoreMetadata> => parseCoreMetadata(Buffer.from(text))

/** packaging's attribute → field. */
const PLURALS: Readonly<Record<string, string>> = {
  classifiers: 'classifier',
  import_names: 'import-name',
  import_namespaces: 'import-namespace',
  license_files: 'license-file',
  platforms: 'platform',
  project_urls: 'project-url',
  supported_platforms: 'supported-platform',
}
const ruleOf = (name: string): (typeof METADATA_FIELDS)[string] | undefined =>
  METADATA_FIELDS[PLURALS[name] ?? name.replaceAll('_', '-')]

const introducedIn: Group = {
  file: FIELDS,
  table: 'introduced_in',
  rules: 'specification',
  outcomes: (rows) =>
    Object.entries(Object(rows) as Readonly<Record<string, string>>).map(([name, since]) =>
      outcome(JSON.stringify([name, since]), () => METADATA_FIELDS[name]?.since === since),
    ),
}

const isExpression = (text: string): boolean => 'normal' in parseLicenseExpression(text)
/** An empty value of a form is none. */
const isTakenExpression = (text: string): boolean => text !== '' && isTakenByPypi('license-expression', [text])

const expressionsByPypi = (table: string, textOf: (row: unknown) => string, valid: boolean): Group => ({
  file: LICENSES,
  table,
  rules: 'PyPI',
  outcomes: (rows) =>
    (Array.isArray(rows) ? rows : []).map((row: unknown) => ({
      ...outcome(JSON.stringify(row), () => isTakenExpression(textOf(row)) === valid),
      editionsDiffer: isTakenExpression(textOf(row)) !== isExpression(textOf(row)),
    })),
})

export const METADATA_GROUPS: readonly Group[] = [
  fieldValues('specification'),
  fieldValues('PyPI'),
  rowsGroup<[string, readonly string[]]>(
    FIELDS,
    'keywords',
    ([text, words]) => keywordsOf(parse(`Keywords: ${text}\n`)).join('\0') === words.join('\0'),
  ),
  rowsGroup<[string, Readonly<Record<string, string>>]>(FIELDS, 'project_urls', ([text, urls]) => {
    const values = parse(`Project-URL: ${text}\n`).fields.get('project-url') ?? []
    return JSON.stringify(Object.fromEntries(values.map(splitProjectUrl))) === JSON.stringify(urls)
  }),
  rowsGroup<string>(FIELDS, 'single_use', (name) => ruleOf(name)?.multiple === false),
  rowsGroup<string>(FIELDS, 'multiple_use', (name) => ruleOf(name)?.multiple === true),
  introducedIn,
  rowsGroup<{ text: string; valid: boolean; fields_in_error: readonly string[] }>(
    DOCUMENTS,
    'documents',
    ({ text, valid, fields_in_error }) => {
      const wrong = new Set(problemsOfMetadata(parse(text)).map(({ field }) => field))
      return (wrong.size === 0) === valid && [...wrong].toSorted().join() === fields_in_error.toSorted().join()
    },
  ),
  rowsGroup<[readonly (readonly [string, string | null])[], string]>(
    DOCUMENTS,
    'written_headers',
    ([fields, text]) => headerText(fields.map(([name, value]) => [name, value ?? undefined])) === text,
  ),
  rowsGroup<[string, string]>(LICENSES, 'valid', ([text, normal]) => {
    const read = parseLicenseExpression(text)
    return 'normal' in read && read.normal === normal
  }),
  rowsGroup<string>(LICENSES, 'invalid', (text) => !isExpression(text)),
  expressionsByPypi('valid', (row) => (Array.isArray(row) ? String(row[0]) : ''), true),
  expressionsByPypi('invalid', String, false),
]
