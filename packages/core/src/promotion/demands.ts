import type { RunRefusal } from '../checks/release/promotion.ts'
import type { WorkflowRun } from '../github/runs.ts'

/** The run that may be promoted. */
export interface Wanted {
  /** `owner/name` */
  readonly repository: string
  /** File name. */
  readonly workflow: string
  readonly tag: string
  /** The commit that the tag leads to. */
  readonly commit: string
}

interface Demand<Want> {
  readonly isMet: (run: WorkflowRun, wanted: Want) => boolean
  readonly key?: RunRefusal['key']
  /** Completes "run 12 …". */
  readonly says: (run: WorkflowRun, wanted: Want) => string
  readonly remedy: (run: WorkflowRun, wanted: Want) => string
}

/** What a run must be, whatever its tag. The first that is not met is told. */
const OF_RUN: readonly Demand<Omit<Wanted, 'tag' | 'commit'>>[] = [
  {
    isMet: (run, { repository }) => same(run.repository, repository),
    says: (run, { repository }) => `is one of ${run.repository}, not of ${repository}`,
    remedy: () => 'Promote in the repository whose run built the files.',
  },
  {
    isMet: (run, { workflow }) => run.workflow === workflow,
    says: (run, { workflow }) => `is one of ${run.workflow}, not of ${workflow}`,
    remedy: (run) => `Write from-workflow: ${run.workflow}, if that run is meant, or the id of another one in run-id.`,
  },
  {
    isMet: (run, { repository }) => run.headRepository !== undefined && same(run.headRepository, repository),
    says: ({ headRepository }) => `ran code of ${headRepository ?? 'a repository that is gone'}`,
    remedy: (_, { repository }) => `Build from a tag of ${repository} itself.`,
  },
  {
    isMet: ({ event }) => event === 'push',
    says: (run) => `was started by ${run.event} on ${run.ref ?? 'no ref'}, not by the push of a tag`,
    remedy: (_, { workflow }) =>
      `Only a run that the push of the release tag started may be promoted: push the tag, and let ${workflow} run for it.`,
  },
  {
    isMet: ({ status }) => status === 'completed',
    says: ({ status }) => `has not ended (${status})`,
    remedy: ({ url }) =>
      `Wait until it has: ${url}. Files of the very run that publishes need no from-workflow; its jobs follow each other by needs.`,
  },
  {
    isMet: ({ conclusion }) => conclusion === 'success',
    says: ({ conclusion }) => `ended with ${conclusion ?? 'nothing'}`,
    remedy: ({ url }) => `Look at ${url}, mend what failed and run its failed jobs again; then run this again.`,
  },
]

/** What it must be for the tag that is released. */
const OF_TAG: readonly Demand<Wanted>[] = [
  {
    isMet: ({ ref }, { tag }) => ref === tag,
    says: ({ ref }, { tag }) => `ran for ${ref ?? 'no ref'}, not for ${tag}`,
    remedy: (_, { tag, workflow }) =>
      `Name the run that the push of ${tag} started, or leave run-id out: ${workflow}'s run is found by the tag.`,
  },
  {
    key: 'tag-moved',
    isMet: ({ sha }, { commit }) => sha === commit,
    says: ({ sha }, { tag, commit }) => `was started for ${tag} at ${sha}; the tag is at ${commit} now`,
    remedy: ({ sha }, { tag }) =>
      `Release tags stay where they are. Put it back (git tag -f ${tag} ${sha}, git push -f origin ${tag}), or raise the version, tag it and release anew.`,
  },
]

/** Why a run may not be promoted, as far as that can be told without its tag; undefined where it may. */
export function refusalOfRun(run: WorkflowRun, wanted: Omit<Wanted, 'tag' | 'commit'>): RunRefusal | undefined {
  return refusalBy(OF_RUN, run, wanted)
}

/** The same, with the tag. */
export function refusalForTag(run: WorkflowRun, wanted: Wanted): RunRefusal | undefined {
  return refusalOfRun(run, wanted) ?? refusalBy(OF_TAG, run, wanted)
}

function refusalBy<Want>(demands: readonly Demand<Want>[], run: WorkflowRun, wanted: Want): RunRefusal | undefined {
  const unmet = demands.find(({ isMet }) => !isMet(run, wanted))
  if (unmet === undefined) return undefined
  return {
    key: unmet.key ?? 'run-unresolved',
    message: `run ${run.id} ${unmet.says(run, wanted)}`,
    remedy: unmet.remedy(run, wanted),
  }
}

/**
 * The newest run that may be promoted for the tag, or why there is none.
 * @param runs the workflow's runs that have to do with the tag: by its commit and by its name
 * @param newest runs of the workflow to show where there are no others
 */
export function chooseRun(
  runs: readonly WorkflowRun[],
  wanted: Wanted,
  newest: readonly WorkflowRun[],
): { readonly run: WorkflowRun } | { readonly refusal: RunRefusal } {
  const judged = runs.toSorted((a, b) => b.id - a.id).map((run) => ({ run, refusal: refusalForTag(run, wanted) }))
  const fit = judged.find(({ refusal }) => refusal === undefined)
  if (fit !== undefined) return { run: fit.run }
  const moved = judged.find(({ refusal }) => refusal?.key === 'tag-moved')?.refusal
  const ofTag = judged.find(({ run }) => run.event === 'push' && run.ref === wanted.tag && run.sha === wanted.commit)
  if (moved !== undefined && ofTag === undefined) return { refusal: moved }
  const { workflow, tag, commit } = wanted
  const shown = runs.length > 0 ? judged.map(({ run }) => run) : newest
  return {
    refusal: {
      key: 'run-unresolved',
      message: `no successful run of ${workflow} for ${tag} (${commit}); candidates: ${candidates(shown)}`,
      remedy:
        ofTag?.refusal?.remedy ??
        `Only a run that the push of ${tag} started may be promoted: let ${workflow} have on: push: tags for it, and push the tag again.`,
    },
  }
}

const MOST_SHOWN = 10

function candidates(runs: readonly WorkflowRun[]): string {
  if (runs.length === 0) return 'none, it has never run'
  const more = runs.length > MOST_SHOWN ? `, and ${runs.length - MOST_SHOWN} more` : ''
  return runs.slice(0, MOST_SHOWN).map(shortly).join(', ') + more
}

/** `12 (push on v1.0, failure, 9fceb02)` */
function shortly({ id, event, ref, status, conclusion, sha }: WorkflowRun): string {
  return `${id} (${event} on ${ref ?? 'no ref'}, ${conclusion ?? status}, ${sha.slice(0, 7)})`
}

/** GitHub knows owners and names in any case. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
