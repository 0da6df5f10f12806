import type { Problem } from '../check.ts'
import { readForm } from '../pypi/form.ts'
import { type MetadataRefusal, refusalsOfMetadata } from '../pypi/metadata.ts'
import type { WheelRule } from '../pypi/wheel-contents.ts'
import type { WheelFacts } from './facts.ts'

/** What PyPI's rules of these names answer, in its own words. Files on which PyPI itself breaks are WHL-38's to report. */
export function answered(rules: readonly WheelRule[], remedy: string): (facts: WheelFacts) => readonly Problem[] {
  return ({ name, refusals }) =>
    rules.flatMap((rule) => {
      const refusal = refusals.get(rule)
      return refusal?.kind === 'refused' ? [{ message: about(name, ownWords(refusal)), remedy }] : []
    })
}

/** PyPI's text without what it puts around all of them. */
export function ownWords({ text }: { readonly text: string }): string {
  return text.replace(/^Invalid distribution file\. /, '').replace(/ See https:\/\/\S+ for more information\.?$/, '')
}

/** A text about a file says of which. */
export function about(name: string, text: string): string {
  return text.includes(name) ? text : `${name}: ${text}`
}

/** What PyPI would answer about each value of the metadata. */
export function refusalsOfFields({
  form,
}: WheelFacts): readonly (MetadataRefusal & { readonly isBreaking: boolean })[] {
  const refusals = form === undefined ? [] : refusalsOfMetadata(readForm(form))
  return refusals.map((found) => ({ ...found, isBreaking: isBreaking(found) }))
}

const SPREAD_OVER_LINES = ['provides-dist', 'obsoletes-dist']

/** Whether the text of the refusal goes on over several lines, so that no client can read the answer. */
function isBreaking({ field, refusal }: MetadataRefusal): boolean {
  return refusal.kind === 'refused' && SPREAD_OVER_LINES.includes(field) && refusal.text.includes(' is invalid: ')
}
