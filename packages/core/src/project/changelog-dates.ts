/** What the heading of a release says about its day. */
export type ReleaseDay =
  /** `day` is ISO 8601; undefined for a date whose order of day and month cannot be told. */
  | { readonly kind: 'date'; readonly text: string; readonly day: string | undefined }
  /** A word such as "unreleased" in the place of the date. */
  | { readonly kind: 'pending'; readonly text: string }
  | { readonly kind: 'none' }

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/** The first that fits. Dots separate parts of versions, not of dates. */
const FORMS: readonly RegExp[] = [
  /(?<![\d.])(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?![\d.])/,
  new RegExp(`\\b${MONTH} ${DAY},? (?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b${DAY}[ -]${MONTH},?[ -](?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b${MONTH},? (?<year>\\d{4})\\b`, 'i'),
  /(?<![\d./])\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\d.])/,
]

const PENDING =
  /\b(?:unreleased|not (?:yet )?released|tbd|tba|to be (?:determined|announced|released)|in (?:development|progress)|work in progress|wip|xx+|\?\?+)(?![\w])/i

/** Finds the day in a heading, and the heading without it. */
export function readReleaseDay(heading: string): { readonly released: ReleaseDay; readonly rest: string } {
  for (const form of FORMS) {
    const match = form.exec(heading)
    if (match === null) continue
    const [text] = match
    const rest = heading.slice(0, match.index) + ' ' + heading.slice(match.index + text.length)
    return { released: { kind: 'date', text, day: isoDay(match.groups ?? {}) }, rest }
  }
  const pending = PENDING.exec(heading)
  if (pending === null) return { released: { kind: 'none' }, rest: heading }
  return { released: { kind: 'pending', text: pending[0] }, rest: heading.replace(pending[0], ' ') }
}

/** A month without a day counts from its first. */
function isoDay({ year, month, day = '1' }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (year === undefined || month === undefined) return undefined
  const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  return date.getUTCMonth() === number - 1 ? date.toISOString().slice(0, 10) : undefined
}
