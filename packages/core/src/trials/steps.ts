import type { Interpreter } from '../tools/interpreters.ts'
import type { SmokeFacts } from './facts.ts'
import { fits, misfitText, NO_INTERPRETER, wouldFit } from './fit.ts'
import type { Subject } from './subjects.ts'

/** One installation; an sdist is built first. */
export interface TrialStep {
  readonly kind: 'test'
  readonly subject: Subject
  readonly interpreter: Interpreter
}

/** What is done about one file, on one interpreter or on none. */
export type SmokeStep =
  | TrialStep
  /** An sdist whose wheels, by a build report, were built from exactly its bytes: they stand for it. */
  | { readonly kind: 'by-its-wheels'; readonly subject: Subject; readonly wheels: readonly string[] }
  | {
      readonly kind: 'leave-out'
      readonly subject: Subject
      /** Ids, or minor versions that this machine lacks. */
      readonly interpreter: string
      readonly reason: string
    }

/** A wheel is tested on all that load it, an sdist once: where its own wheels do not stand for it, on the newest. */
export function smokeSteps(
  subject: Subject,
  facts: SmokeFacts,
  pythons: 'auto' | readonly string[],
): readonly SmokeStep[] {
  const candidates = facts.interpreters.filter(({ minor }) => pythons === 'auto' || pythons.includes(minor))
  const fitting = candidates.filter((interpreter) => fits(subject, interpreter))
  if (subject.kind === 'sdist') {
    const wheels = wheelsFrom(subject, facts)
    if (wheels.length > 0) return [{ kind: 'by-its-wheels', subject, wheels }]
    const newest = fitting.findLast(({ id }) => /^cp\d+$/.test(id)) ?? fitting.at(-1)
    if (newest !== undefined) return [{ kind: 'test', subject, interpreter: newest }]
  }
  const leaveOut = (interpreter: string, reason: string): SmokeStep => ({
    kind: 'leave-out',
    subject,
    interpreter,
    reason,
  })
  const tests = fitting.map((interpreter) => ({ kind: 'test' as const, subject, interpreter }))
  const missing = (pythons === 'auto' ? [] : pythons)
    .filter((minor) => !facts.interpreters.some((known) => known.minor === minor))
    .filter((minor) => wouldFit(subject, minor, facts.interpreters))
    .map((minor) => leaveOut(`cp${minor.replace('.', '')}`, NO_INTERPRETER))
  if (tests.length + missing.length > 0) return [...tests, ...missing]
  const ids = candidates.map(({ id }) => id).join(' ')
  return [leaveOut(ids === '' ? 'any Python' : ids, misfitText(subject, candidates.length))]
}

/** The wheels under test that were built from exactly this sdist. */
function wheelsFrom(sdist: Subject, { builds, files }: SmokeFacts): readonly string[] {
  const reports = builds.filter(
    (build) => build['wheels-from'] === 'sdist' && build.files.some(({ sha256 }) => sha256 === sdist.sha256),
  )
  const built = reports.flatMap((report) => report.files.filter(({ kind }) => kind === 'wheel'))
  return files.filter((file) => built.some(({ sha256 }) => sha256 === file.sha256)).map(({ name }) => name)
}
