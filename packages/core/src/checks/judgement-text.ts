import type { Judged } from '../finding.ts'
import { markdownDetails, markdownTable } from '../markdown.ts'
import { countText, severitiesText } from '../report-text.ts'
import type { Judgement } from './check.ts'

/** `71 checks judged, 9 not applicable; 1 error, 2 ignored`. */
export function judgedText(judgements: readonly Judgement[], { standing, ignored }: Judged): string {
  const left = judgements.filter(({ notJudged }) => notJudged !== undefined).length
  const waived = ignored.length === 0 ? '' : `, ${ignored.length} ignored`
  return `${countText(judgements.length - left, 'check')} judged, ${left} not applicable; ${severitiesText(standing)}${waived}`
}

/** For a job summary, folded: what could not be judged, and why. */
export function notJudgedParts(judgements: readonly Judgement[]): readonly string[] {
  const rows = judgements.flatMap(({ check, asks, notJudged }) =>
    notJudged === undefined ? [] : [[`\`${check}\``, asks, notJudged]],
  )
  if (rows.length === 0) return []
  const table = markdownTable(['check', 'judges whether', 'not judged, because'], rows)
  return [markdownDetails(`${countText(rows.length, 'check')} not applicable here`, table)]
}
