import type { Place } from '../failure.ts'
import type { Finding, Severity } from '../finding.ts'

/** What a check finds wrong. Name and severity are the check's, unless one problem weighs otherwise. */
export interface Problem {
  /** What was found, and what was expected. */
  readonly message: string
  /** What to change: the line to write. */
  readonly remedy: string
  readonly place?: Place
  readonly severity?: Severity
  /** What `ignore` patterns are matched against. */
  readonly subject?: string
}

/** One row of the catalogue: a question about the facts, and who demands the answer. */
export interface Check<Facts> {
  /** Rule of the catalogue, `SRC-08`. */
  readonly id?: string
  /** Name of the finding, `version-parity`. A check has an id, a key, or both. */
  readonly key?: string
  readonly severity: Severity
  /** Completes "judged whether …". */
  readonly asks: string
  /** The standard, the program or the index that demands it. */
  readonly definedBy: string
  /** What must be there to judge; each says what is missing. */
  readonly needs?: readonly ((facts: Facts) => string | undefined)[]
  readonly judge: (facts: Facts) => readonly Problem[]
}

/** The answer to one check. */
export interface Judgement {
  /** What the check is called in print. */
  readonly check: string
  readonly id?: string
  readonly key?: string
  readonly asks: string
  readonly findings: readonly Finding[]
  /** Why it could not be judged here. */
  readonly notJudged: string | undefined
}

/** What a check is called in print: its key and its id, or the one that it has. */
export function checkName({ key, id }: { readonly key?: string; readonly id?: string }): string {
  return [key, id].filter((name) => name !== undefined).join(' ')
}

/** Asks every check of a catalogue. An empty catalogue would pass anything, so there is none. */
export function judgeAll<Facts>(checks: readonly Check<Facts>[], facts: Facts): readonly Judgement[] {
  if (checks.length === 0) throw new Error('a catalogue without checks judges nothing')
  return checks.map((check) => judgeOne(check, facts))
}

export function judgeOne<Facts>(check: Check<Facts>, facts: Facts): Judgement {
  const names = {
    ...(check.key === undefined ? {} : { key: check.key }),
    ...(check.id === undefined ? {} : { id: check.id }),
  }
  const row = { check: checkName(check), ...names, asks: check.asks }
  for (const need of check.needs ?? []) {
    const missing = need(facts)
    if (missing !== undefined) return { ...row, findings: [], notJudged: missing }
  }
  const findings = check.judge(facts).map((problem) => ({ ...names, severity: check.severity, ...problem }))
  return { ...row, findings, notJudged: undefined }
}

/** The answers about one of several subjects, such as the files of a release. */
export interface Answers {
  readonly subject: string
  readonly judgements: readonly Judgement[]
}

/**
 * One answer for each question that was asked of several subjects, with the findings of all. Where a question could
 * be judged of some only, a second answer names the others.
 */
export function mergeAnswers(answers: readonly Answers[]): readonly Judgement[] {
  const questions = new Map<string, Answer[]>()
  for (const { subject, judgements } of answers)
    for (const judgement of judgements) {
      const question = `${judgement.check}: ${judgement.asks}`
      questions.set(question, [...(questions.get(question) ?? []), { subject, judgement }])
    }
  return [...questions.values()].flatMap(mergeOne)
}

interface Answer {
  readonly subject: string
  readonly judgement: Judgement
}

function mergeOne(all: readonly Answer[]): readonly Judgement[] {
  const judged = all.filter(({ judgement }) => judgement.notJudged === undefined)
  const reasons = new Map<string, string[]>()
  for (const { judgement, subject } of all)
    if (judgement.notJudged !== undefined)
      reasons.set(judgement.notJudged, [...(reasons.get(judgement.notJudged) ?? []), subject])
  const findings = judged.flatMap(({ judgement }) => judgement.findings)
  return all.slice(0, 1).flatMap(({ judgement }) => [
    ...(judged.length === 0 ? [] : [{ ...judgement, findings, notJudged: undefined }]),
    ...[...reasons].map(([reason, subjects]) => ({
      ...judgement,
      findings: [],
      notJudged: subjects.length === all.length ? reason : `${reason} (${subjects.join(', ')})`,
    })),
  ])
}
