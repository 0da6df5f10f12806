import { pythonRepr } from '../../standards/python-repr.ts'
import type { Form } from './form.ts'
import { FORM_FIELDS, type FormField, splitProjectUrl } from './metadata-fields.ts'
import { problemInPackaging } from './metadata-packaging.ts'
import { problemInWarehouse } from './metadata-warehouse.ts'
import { type Refusal, refused } from './warehouse.ts'

const CORE_METADATA = 'https://packaging.python.org/specifications/core-metadata'
const LOCAL_VERSIONS =
  'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers'

type Stage = (field: FormField, values: readonly string[], form: Form) => Refusal | string | undefined

/** A later stage is asked only if the earlier found nothing. */
const STAGES: readonly Stage[] = [unreadable, problemInPackaging, problemInWarehouse]

/**
 * PyPI's judgement of the metadata in an upload form (warehouse/forklift/metadata.py): keys that cannot be read, then
 * packaging's validation, then Warehouse's own rules.
 */
export function refusalOfMetadata(form: Form): Refusal | undefined {
  for (const stage of STAGES)
    for (const field of FORM_FIELDS) {
      const problem = stage(field, form.get(field.key) ?? [], form)
      if (problem !== undefined) return whole(problem)
    }
  return undefined
}

export interface MetadataRefusal {
  /** As core metadata names it, in lower case. */
  readonly field: string
  readonly refusal: Refusal
}

/** Every answer that PyPI would give about the metadata, were it the only one: of each value of each field. */
export function refusalsOfMetadata(form: Form): readonly MetadataRefusal[] {
  return FORM_FIELDS.flatMap((field) => {
    const values = form.get(field.key) ?? []
    const together = firstProblem(field, values, form)
    if (together === undefined) return []
    const ofEach = values.flatMap((value) => firstProblem(field, [value], form) ?? [])
    // What only several values do wrong is said once; so is what is wrong with the field itself.
    const texts = ofEach.length === 0 ? [together] : ofEach.filter((problem, at) => ofEach.indexOf(problem) === at)
    return texts.map((problem) => ({ field: field.field, refusal: whole(problem) }))
  })
}

function firstProblem(field: FormField, values: readonly string[], form: Form): Refusal | string | undefined {
  for (const stage of STAGES) {
    const problem = stage(field, values, form)
    if (problem !== undefined) return problem
  }
  return undefined
}

function unreadable({ key, repeated }: FormField, values: readonly string[]): string | undefined {
  const twice =
    key === 'project_urls'
      ? new Set(values.map((value) => splitProjectUrl(value)[0])).size < values.length
      : !repeated && values.length > 1
  return twice ? `${pythonRepr(key)} has invalid data` : undefined
}

function whole(problem: Refusal | string): Refusal {
  return typeof problem === 'string' ? refused(ended(problem)) : problem
}

function ended(problem: string): string {
  const page = problem.startsWith('The use of local versions') ? LOCAL_VERSIONS : CORE_METADATA
  return `${problem}${problem.endsWith('.') ? '' : '.'} See ${page} for more information.`
}
