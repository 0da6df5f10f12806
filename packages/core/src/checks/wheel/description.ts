import type { Check, Problem } from '../check.ts'
import { formValue, readForm } from '../pypi/form.ts'
import { refusalOfDescription } from '../pypi/upload.ts'
import { metadata, type WheelFacts } from './facts.ts'
import { ownWords, refusalsOfFields } from './pypi-answers.ts'

const REMEDY = 'Write readme = "README.md" under [project]; its suffix gives the content type text/markdown.'

/** The long description: what people see on the page of the release. */
export const DESCRIPTION_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-22',
    key: 'readme',
    severity: 'error',
    asks: 'PyPI takes the description and its type',
    definedBy: 'core metadata; warehouse/forklift/legacy.py',
    needs: [metadata],
    judge: judgeAnswer,
  },
  {
    id: 'WHL-22',
    key: 'readme',
    severity: 'warning',
    asks: 'there is a description, and its type is said',
    definedBy: 'core metadata',
    needs: [metadata],
    judge: judgePresence,
  },
]

function judgeAnswer(facts: WheelFacts): readonly Problem[] {
  const ofType = refusalsOfFields(facts).flatMap(({ field, refusal }) =>
    field === 'description-content-type' && refusal.kind === 'refused' ? [refusal.text] : [],
  )
  const ofText = refusalOfDescription(readForm(facts.form ?? []))
  return [...ofType, ...(ofText === undefined ? [] : [ofText])].map((text) => ({
    message: `${facts.name}: ${ownWords({ text })}`,
    remedy: REMEDY,
  }))
}

function judgePresence({ name, form }: WheelFacts): readonly Problem[] {
  const sent = readForm(form ?? [])
  const description = formValue(sent, 'description')
  if (description === undefined) return [{ message: `${name}: no long description: METADATA has none`, remedy: REMEDY }]
  if (formValue(sent, 'description_content_type') !== undefined || description.trim() === '') return []
  return [
    {
      message: `${name}: METADATA says no Description-Content-Type: PyPI takes the description for reStructuredText`,
      remedy: REMEDY,
    },
  ]
}
