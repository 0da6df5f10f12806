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
      if (problem !== undefined) return typeof problem === 'string' ? refused(ended(problem)) : problem
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

function ended(problem: string): string {
  const page = problem.startsWith('The use of local versions') ? LOCAL_VERSIONS : CORE_METADATA
  return `${problem}${problem.endsWith('.') ? '' : '.'} See ${page} for more information.`
}
