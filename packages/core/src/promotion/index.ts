import type { Promotion, RunRefusal } from '../checks/release/promotion.ts'
import type { ReleaseFiles } from '../collection/release-files.ts'
import { type Plan, readPlan } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import { type GithubApi, PermissionFailure } from '../github/rest.ts'
import { workflowFile } from '../github/runs.ts'
import { downloadRunArtifacts } from './artifacts.ts'
import { resolveRun, type RunQuestion } from './resolve-run.ts'

export interface PromotionQuestion extends RunQuestion {
  /** Only artifacts that build jobs handed on; else all of the run. */
  readonly onlyBuilt: boolean
}

/** The files of another run, and the plan that lay among them; or why they may not be published. */
export interface Promoted {
  readonly promotion: Promotion
  readonly files: ReleaseFiles
  /** The one with every file in it, where a run left several. */
  readonly plan: Plan | undefined
}

/**
 * Takes a release from the run that built it: tag → commit → run → artifacts → files.
 * @param into an empty folder; it must stay until the files have been sent
 * @throws Failure when an input is no question, when an artifact is damaged, or a document in it cannot be read
 */
export async function readPromotion(api: GithubApi, question: PromotionQuestion, into: string): Promise<Promoted> {
  const { runId } = question
  const workflow = workflowFile(question.workflow)
  if (runId !== undefined && !/^\d+$/.test(runId))
    throw new Failure(`run-id: expected the number of a run, not "${runId}"`, {
      remedy: 'Write the number in its address, …/actions/runs/NUMBER.',
      usage: true,
    })
  const refused = (refusal: RunRefusal): Promoted => ({
    promotion: { kind: 'refused', refusal },
    files: { files: [], reports: [], strays: [], plans: [], where: `the run of ${workflow}` },
    plan: undefined,
  })
  try {
    const resolved = await resolveRun(api, { ...question, workflow })
    if (resolved.kind === 'refused') return refused(resolved.refusal)
    const taken = await downloadRunArtifacts(api, resolved, into, question.onlyBuilt)
    if ('refusal' in taken) return refused(taken.refusal)
    const { run, tag, commit } = resolved
    return {
      promotion: { kind: 'resolved', run: run.id, workflow, tag, commit, leftOut: taken.leftOut },
      files: taken.files,
      plan: planAmong(taken.files),
    }
  } catch (thrown) {
    if (!(thrown instanceof PermissionFailure)) throw thrown
    return refused({ key: 'permission-missing', message: thrown.message, remedy: thrown.remedy })
  }
}

function planAmong({ plans }: ReleaseFiles): Plan | undefined {
  const read = plans.map(({ text, from }) => readPlan(text, from))
  return read.toSorted((a, b) => (b.files?.length ?? 0) - (a.files?.length ?? 0))[0]
}
