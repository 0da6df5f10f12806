import {
  applyIgnores,
  Failure,
  type FilesReport,
  type Judged,
  type Judgement,
  type Plan,
  type Progress,
  unusedIgnores,
  verification,
} from '@pyrelease/core'
import type { VerifyPlan } from './plan.ts'

/** The answers to all checks, what `ignore` has set aside, and the plan of the wheels. */
export interface Results extends Judged {
  readonly name: string | undefined
  readonly version: string | undefined
  readonly judgements: readonly Judgement[]
  readonly files: FilesReport
  /** With every file that was judged. Undefined when the tree is too broken to plan from: then there are errors. */
  readonly document: Plan | undefined
  /** The findings for code scanning. */
  readonly sarif: string
  /** What the changelog says of this version; empty without a section for it. */
  readonly notes: string
}

/** @throws Failure when the tree is in order, but nothing can be planned from it and the inputs */
export async function runVerify(plan: VerifyPlan, progress: Progress): Promise<Results> {
  const { judgeSubjects, filesReport, manifestOf, sarifText } = await verification()
  const { judgements, distributions, grid, ...release } = await judgeSubjects(plan.subjects, progress)
  const findings = judgements.flatMap((judgement) => judgement.findings)
  const { standing: left, ignored } = applyIgnores(findings, plan.ignores)
  const isRefused = left.some(({ severity }) => severity === 'error')
  if (plan.document instanceof Failure && !isRefused) throw plan.document
  const document = plan.document instanceof Failure ? undefined : plan.document
  const standing = [...left, ...unusedIgnores(plan.ignores, ignored, judgements)]
  return {
    ...release,
    judgements,
    standing,
    ignored,
    files: filesReport(distributions, standing, grid),
    document: document && grid ? manifestOf(document, distributions) : document,
    sarif: sarifText(standing, judgements, plan.manifest),
  }
}
