import { ArchiveError } from '../../archive/archive-error.ts'
import { pythonRepr } from '../../standards/python-repr.ts'

/**
 * PyPI's own rules, as PyPI's own code states them: the same tables judge files before an upload and inside the
 * rehearsal's index. This folder reflects pypi/warehouse at this commit, which pins packaging 26.2.
 */
export const WAREHOUSE_COMMIT = '6b62157124ab7865029afeeadf282bce27d601d9'

/** Page that PyPI's refusals point to; an anchor follows. */
export const HELP = 'https://pypi.org/help/'

/** Bytes of one file (warehouse/constants.py); PyPI may grant a project more. */
export const FILE_LIMIT = 100 * 1024 ** 2
/** Bytes of all files of a project. */
export const PROJECT_LIMIT = 10 * 1024 ** 3
/** Seconds after its first file in which a release takes new files. */
export const RELEASE_STAYS_OPEN = 14 * 86_400
/** Characters of a summary. */
export const SUMMARY_LIMIT = 512
/** Characters of the label of a project URL. */
export const LABEL_LIMIT = 32
/** Bytes that a file name may have on PyPI's file systems. */
export const FILENAME_LIMIT = 255

/**
 * How PyPI turns an upload down. Besides answering 400 with a text, it fails on some files: with a 500 page, or by
 * closing the connection. Those are as final as a refusal: the file itself causes them.
 */
export type Refusal =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'fails'; readonly answer: '500' | 'none'; readonly because: string }

export function refused(text: string): Refusal {
  return { kind: 'refused', text }
}

export function failing(because: string, answer: '500' | 'none' = '500'): Refusal {
  return { kind: 'fails', answer, because }
}

/** `Invalid distribution file. <reason>`; the reason of an archive that cannot be read is the word None. */
export function badArchive(reason: string): string {
  return `Invalid distribution file. ${reason}`
}

/** A release has one source distribution. */
export const ONE_SDIST = 'Only one sdist may be uploaded per release.'

export const BOTH_ZIP_AND_TAR = 'File is both a zip and a tar file'

/** The refusal as a message for people. */
export function refusalText(refusal: Refusal): string {
  if (refusal.kind === 'refused') return refusal.text
  return refusal.answer === '500'
    ? `PyPI answers 500 Internal Server Error: ${refusal.because}`
    : `PyPI closes the connection without an answer: ${refusal.because}`
}

/** One rule of an ordered table: the first that has something to say decides. */
export interface Rule<Subject, Name extends string = string> {
  readonly name: Name
  readonly judge: (subject: Subject) => Refusal | string | undefined
}

/** @returns what the first failing rule says; a text alone stands for a plain refusal */
export function firstRefusal<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Refusal | undefined {
  for (const rule of rules) {
    const verdict = rule.judge(subject)
    if (verdict !== undefined) return asRefusal(verdict)
  }
  return undefined
}

/**
 * What each rule for itself has against the subject, in order. Nothing is judged before it is asked for: who takes the
 * first only has PyPI's answer at the price of the rules up to it.
 * @param damaged what an archive comes to that breaks while a rule reads it
 */
export function* refusalsBy<Subject, Name extends string>(
  rules: readonly Rule<Subject, Name>[],
  subject: Subject,
  damaged: Refusal,
): Generator<readonly [Name, Refusal], void, undefined> {
  for (const { name, judge } of rules) {
    const verdict = unlessDamaged(() => judge(subject), damaged)
    if (verdict !== undefined) yield [name, asRefusal(verdict)]
  }
}

function unlessDamaged<T>(judge: () => T, damaged: Refusal): T | Refusal {
  try {
    return judge()
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return damaged
    throw thrown
  }
}

export function asRefusal(verdict: Refusal | string): Refusal {
  return typeof verdict === 'string' ? refused(verdict) : verdict
}

/** A list of texts as Python prints it. */
export function pythonList(texts: readonly string[]): string {
  return `[${texts.map(pythonRepr).join(', ')}]`
}
