import type { Place } from './failure.ts'

export type Severity = 'error' | 'warning' | 'notice'

/**
 * A problem with a name: `key` in words, `id` by the number of its rule in the catalogue; a finding has at least one
 * of them. `subject` is what `ignore` patterns are matched against: a file name, an entry of the plan, else empty.
 */
export interface Finding {
  readonly key?: string
  readonly id?: string
  readonly severity: Severity
  readonly message: string
  readonly remedy: string
  readonly place?: Place
  readonly subject?: string
}

/** One entry of the input `ignore`: a finding's key or id, perhaps only for subjects that match, and why. */
export interface Ignore {
  readonly finding: string
  readonly pattern: string | undefined
  readonly reason: string
}

export interface Judged {
  readonly standing: readonly Finding[]
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[]
}

/** What a finding is called in print: its key and its id, or the one that it has. */
export function nameOf(finding: Pick<Finding, 'key' | 'id'>): string {
  return [finding.key, finding.id].filter((name) => name !== undefined).join(' ')
}

/** Sets aside the findings that the user has given a reason to accept. A key covers all its ids. */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): Judged {
  const reasonFor = (finding: Finding): string | undefined =>
    ignores.find(
      (entry) =>
        (entry.finding === finding.key || entry.finding === finding.id) &&
        (entry.pattern === undefined || matchesPattern(finding.subject ?? '', entry.pattern)),
    )?.reason
  const ignored = findings.flatMap((finding) => {
    const reason = reasonFor(finding)
    return reason === undefined ? [] : [{ finding, reason }]
  })
  return { standing: findings.filter((finding) => reasonFor(finding) === undefined), ignored }
}

/**
 * Entries of `ignore` that set nothing aside. Entries with a pattern, and those for findings of other parts, may be of use
 * elsewhere.
 * @param ours names of what was judged here
 */
export function unusedIgnores(
  ignores: readonly Ignore[],
  ignored: Judged['ignored'],
  ours: readonly Pick<Finding, 'key' | 'id'>[],
): readonly Finding[] {
  const isNamed = (name: string, { key, id }: Pick<Finding, 'key' | 'id'>): boolean => key === name || id === name
  const unused = ignores
    .filter(({ pattern }) => pattern === undefined)
    .filter(({ finding: name }) => ours.some((one) => isNamed(name, one)))
    .filter(({ finding: name }) => !ignored.some(({ finding }) => isNamed(name, finding)))
  return unused.map(({ finding, reason }) => ({
    key: 'ignore-unused',
    severity: 'notice',
    message: `ignore: nothing is found by the name of ${finding} (${reason})`,
    remedy: 'Remove the entry, so that it cannot hide what comes later.',
  }))
}

function matchesPattern(subject: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`).test(subject)
}
