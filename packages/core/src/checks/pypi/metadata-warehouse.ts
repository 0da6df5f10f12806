import { problemOfUrl } from '../../standards/project-url.ts'
import { parseRequirement, RequirementError, requirementText } from '../../standards/requirement.ts'
import { parseVersion } from '../../standards/version.ts'
import { CLASSIFIERS, DEPRECATED_CLASSIFIERS } from '../classifiers.ts'
import { problemOfAddresses } from './email-address.ts'
import { type Form, formValue } from './form.ts'
import { type FormField, splitProjectUrl } from './metadata-fields.ts'
import { pythonRepr } from '../../standards/python-repr.ts'

import { LABEL_LIMIT, pythonList, SUMMARY_LIMIT } from './warehouse.ts'

type Judge = (values: readonly string[], form: Form) => string | undefined

const each =
  (judge: (value: string) => string | undefined): Judge =>
  (values) => {
    for (const value of values) {
      const problem = judge(value)
      if (problem !== undefined) return problem
    }
    return undefined
  }

const address: Judge = each((value) =>
  problemOfUrl(value) === undefined ? undefined : `${pythonRepr(value)} is not a valid url.`,
)

/** Warehouse's own rules (warehouse/forklift/metadata.py `_validate_metadata`), after packaging has passed the form. */
const JUDGES: Readonly<Record<string, Judge>> = {
  version: each((value) => {
    const version = parseVersion(value)
    return version?.local === undefined ? undefined : `The use of local versions in '${version.normal}' is not allowed.`
  }),
  summary: each((value) =>
    Array.from(value).length > SUMMARY_LIMIT
      ? `'summary' field must be ${SUMMARY_LIMIT} characters or less.`
      : undefined,
  ),
  'author-email': each(problemOfAddresses),
  'maintainer-email': each(problemOfAddresses),
  classifier: problemOfClassifiers,
  'home-page': address,
  'download-url': address,
  'project-url': each(problemOfProjectUrl),
  'provides-dist': each(problemOfOldRequirement),
  'obsoletes-dist': each(problemOfOldRequirement),
  'requires-dist': each((value) => {
    const requirement = parseRequirement(value)
    return requirement.url === undefined ? undefined : `Can't have direct dependency: ${requirementText(requirement)}`
  }),
  // packaging has passed every name but those that cannot be dynamic; of these only `dynamic` itself is left.
  dynamic: each((value) =>
    value.toLowerCase() === 'dynamic' ? "Dynamic field 'dynamic' is not a valid dynamic field." : undefined,
  ),
  license: (values, form) =>
    values.length > 0 && formValue(form, 'license_expression') !== undefined
      ? 'License is deprecated when License-Expression is present. Only License-Expression should be present.'
      : undefined,
}

/** What Warehouse itself finds wrong with one field of the form, without the ending that it adds. */
export function problemInWarehouse({ field }: FormField, values: readonly string[], form: Form): string | undefined {
  return JUDGES[field]?.(values, form)
}

function problemOfClassifiers(values: readonly string[]): string | undefined {
  const given = [...new Set(values)].sort()
  const unknown = given.find((classifier) => !CLASSIFIERS.has(classifier))
  if (unknown !== undefined) return `${pythonRepr(unknown)} is not a valid classifier.`
  for (const classifier of given) {
    const successors = DEPRECATED_CLASSIFIERS.get(classifier)
    if (successors === undefined) continue
    const instead = successors.length === 0 ? '' : `, use one of ${pythonList(successors)} instead`
    return `The classifier ${pythonRepr(classifier)} has been deprecated${instead}.`
  }
  return undefined
}

function problemOfProjectUrl(value: string): string | undefined {
  const [label, url] = splitProjectUrl(value)
  if (label === '') return 'Must have a label'
  if (Array.from(label).length > LABEL_LIMIT) return `${pythonRepr(label)} must be ${LABEL_LIMIT} characters or less.`
  if (url === '') return 'Must have a URL'
  return problemOfUrl(url) === undefined ? undefined : `${pythonRepr(url)} is not a valid url`
}

function problemOfOldRequirement(value: string): string | undefined {
  try {
    return parseRequirement(value).url === undefined ? undefined : `Can't have direct dependency: ${pythonRepr(value)}`
  } catch (thrown) {
    if (!(thrown instanceof RequirementError)) throw thrown
    // PyPI goes on with the value and a mark below the place: line breaks that would end the status line of its answer.
    return `${pythonRepr(value)} is invalid: ${thrown.message}`
  }
}
