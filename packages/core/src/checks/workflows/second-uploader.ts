import type { Check, Problem } from '../check.ts'
import { type WorkflowFacts, workflowFiles } from './facts.ts'
import { startingTags } from './tag-starts.ts'
import { titleOf, type Upload, uploadsIn } from './uploads.ts'

export const SECOND_UPLOADER_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'second-uploader',
    severity: 'error',
    asks: 'one tag makes one job upload to an index',
    definedBy: 'GitHub Actions: push tags; PyPI takes each file once',
    needs: [workflowFiles],
    judge: judgeUploaders,
  },
]

/** An upload, and the tags of a release that start it by themselves, with how they do. */
interface Started {
  readonly upload: Upload
  readonly tags: ReadonlyMap<string, string>
}

function judgeUploaders(facts: WorkflowFacts): readonly Problem[] {
  const started = uploadsIn(facts.workflows)
    .filter(({ index }) => index !== undefined)
    .map((upload) => ({ upload, tags: startingTags(upload, facts) }))
    .filter((one) => one.tags.size > 0)
  const indexes = [...new Set(started.map(({ upload }) => upload.index ?? ''))]
  return indexes.flatMap((index) => {
    const among = started.filter(({ upload }) => upload.index === index)
    const first = firstOf(among, facts)
    return first === undefined ? [] : among.flatMap((other) => besides(first, other, index))
  })
}

/** The uploader that is meant: this run's own file, else the one by publish-oidc, else the first that is written. */
function firstOf(among: readonly Started[], { run }: WorkflowFacts): Started | undefined {
  const own = among.filter(({ upload }) => run.workflowRef?.includes(`/${upload.workflow.file}@`) === true)
  const candidates = own.length > 0 ? own : among
  return candidates.find(({ upload }) => upload.isOurs) ?? candidates[0]
}

function besides(first: Started, other: Started, index: string): readonly Problem[] {
  const shared = [...other.tags].find(([tag]) => first.tags.has(tag))
  const [one, two] = [first.upload, other.upload]
  if (shared === undefined || one.job === two.job) return []
  const sameFile = one.workflow === two.workflow
  // Two jobs of one file may share the files between them; publish-oidc leaves none to share.
  if (sameFile && (!one.isOurs || two.isOurs)) return []
  const [, how] = shared
  const file = two.workflow.file
  return [
    {
      message: `${sameFile ? `job ${two.job.id} of ${file}` : file} also uploads to ${titleOf(index)} ${how}, by ${two.command}; ${one.job.id} of ${one.workflow.fileName} does so by ${one.command}`,
      remedy: `Remove ${sameFile ? `job ${two.job.id}` : two.workflow.fileName}, or let it start by workflow_dispatch only: whichever is second meets files that are there already.`,
      place: two.place,
      subject: file,
    },
  ]
}
