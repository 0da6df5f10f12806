import type { AuditedFile, AuditProblem, AuditVerdict } from '../audit.ts'
import type { Check, Problem } from './check.ts'
import { refusalOfRendering } from './pypi/description.ts'

/** What the tools said of the built files. */
export interface AuditFacts {
  readonly files: readonly AuditedFile[]
}

type Question = 'description' | 'abi3' | 'platform'

/** What others' tools judge about built files: each answer is theirs, the weight is ours. */
export const AUDIT_CHECKS: readonly Check<AuditFacts>[] = [
  {
    id: 'WHL-22',
    key: 'readme',
    severity: 'error',
    asks: 'the long description renders',
    definedBy: 'readme_renderer, as warehouse/forklift/legacy.py calls it',
    needs: [asked('description', 'no file has a long description'), answered('description')],
    judge: judged('description', ({ contentType }, problems) => ({
      message: `${refusalOfRendering(contentType)} ${problems.map(lineText).join(' ')}`,
      remedy:
        'Correct the text and build again: PyPI refuses files whose description does not render. Roles and directives of Sphinx are unknown to it.',
    })),
  },
  {
    id: 'WHL-17',
    severity: 'error',
    asks: 'wheels of the stable ABI use only what the Python of their tag has',
    definedBy: 'PEP 384; abi3audit',
    needs: [asked('abi3', 'no wheel is tagged abi3'), answered('abi3')],
    judge: judged('abi3', (_, problems) => ({
      message: problems.map(({ text }) => text).join('; '),
      remedy:
        'Build for the Python that has these symbols (Py_LIMITED_API, abi3-py3XX of PyO3) and tag the wheel for it, or do without them.',
    })),
  },
  {
    id: 'WHL-18',
    severity: 'error',
    asks: 'wheels need nothing that their platform tag does not promise',
    definedBy: 'auditwheel show, delvewheel show, delocate-listdeps',
    needs: [asked('platform', 'no wheel is tagged for a platform'), answered('platform')],
    judge: judged('platform', (_, problems) => ({
      message: problems.map(({ text }) => text).join('; '),
      remedy:
        'Repair the wheel with auditwheel, delvewheel or delocate, or build it on the oldest system that its tag promises.',
    })),
  },
]

type Need = (facts: AuditFacts) => string | undefined

function asked(question: Question, otherwise: string): Need {
  return ({ files }) => (files.some((file) => file[question] !== undefined) ? undefined : otherwise)
}

/** Not judged at all; what was judged of some files only is told file by file. */
function answered(question: Question): Need {
  return ({ files }) => {
    const verdicts = files.map((file) => file[question]).filter((verdict) => verdict !== undefined)
    const reasons = verdicts.flatMap((verdict) => (verdict.kind === 'not-judged' ? [verdict.because] : []))
    return reasons.length < verdicts.length ? undefined : [...new Set(reasons)].join('; ')
  }
}

type Say = (file: AuditedFile, problems: readonly AuditProblem[]) => Pick<Problem, 'message' | 'remedy'>

/** One problem per answer: files that have the same fault share it. */
function judged(question: Question, say: Say): (facts: AuditFacts) => readonly Problem[] {
  return ({ files }) => {
    const problems = new Map<string, { problem: Problem; names: string[] }>()
    for (const file of files) {
      const problem = problemOf(file, file[question], say)
      if (problem === undefined) continue
      const known = problems.get(problem.message)
      if (known === undefined) problems.set(problem.message, { problem, names: [file.name] })
      else known.names.push(file.name)
    }
    return [...problems.values()].map(({ problem, names: [first = '', ...others] }) => ({
      ...problem,
      message: `${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${problem.message}`,
      subject: first,
    }))
  }
}

function problemOf(file: AuditedFile, verdict: AuditVerdict | undefined, say: Say): Problem | undefined {
  switch (verdict?.kind) {
    case 'fails':
      return say(file, verdict.problems)
    case 'not-judged':
      return {
        severity: 'notice',
        message: `not judged, because ${verdict.because}`,
        remedy: 'Judge it where the tool runs, or accept that nobody has.',
      }
    case 'passes':
    case undefined:
      return undefined
  }
}

function lineText({ text, line }: AuditProblem): string {
  return line === undefined ? text : `Line ${line}: ${text}`
}
