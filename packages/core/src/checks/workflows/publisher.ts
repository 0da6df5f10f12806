import type { Check, Problem } from '../check.ts'
import { repository, type WorkflowFacts, workflowFiles } from './facts.ts'
import { isNeighbours } from './tag-starts.ts'
import { byIdentity, callersOf, isReusable, titleOf, type Upload, uploadsIn } from './uploads.ts'

export const PUBLISHER_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'publisher-claims',
    severity: 'notice',
    asks: 'which Trusted Publisher each index must hold',
    definedBy: 'PyPI (warehouse/oidc/models/github.py)',
    needs: [workflowFiles, repository],
    judge: judgePublishers,
  },
]

/** The indexes that take identities of GitHub; what else there is has forms of its own. */
const INDEXES = ['pypi', 'testpypi'] as const

function judgePublishers(facts: WorkflowFacts): readonly Problem[] {
  const all = uploadsIn(facts.workflows).filter(byIdentity)
  const own = all.filter((upload) => !isNeighbours(upload, facts))
  // When none is ours, tag-format is likely not what the workflows have: better told too much.
  const uploads = own.length > 0 ? own : all
  return [
    ...INDEXES.flatMap((index) =>
      judgeIndex(
        index,
        uploads.filter((upload) => upload.index === index),
        facts,
      ),
    ),
    ...uploads.flatMap((upload) => judgeReusable(upload, facts)),
  ]
}

function judgeIndex(index: string, uploads: readonly Upload[], { run }: WorkflowFacts): readonly Problem[] {
  const [owner = '', name = ''] = (run.repository ?? '').split('/')
  const title = titleOf(index)
  const rows = new Map(uploads.map((upload) => [fieldsOf(upload), upload]))
  const [first] = rows.values()
  if (first === undefined) return []
  const held = `owner ${owner}, repository ${name}`
  const where = { place: first.place, subject: first.workflow.file }
  if (rows.size === 1)
    return [
      {
        message: `${title} must hold: ${held}, ${fieldsOf(first)}`,
        remedy: `Compare it with the publishing settings of the project on ${title}. After a rename, add the new publisher before you remove the old one.`,
        ...where,
      },
    ]
  return [
    {
      message: `${rows.size} jobs publish to ${title}, each by a publisher of its own; ${title} must hold: ${held}, ${[...rows.keys()].join('; and ')}`,
      remedy: `Publish to ${title} from one job of one file, or register each of them on ${title}.`,
      severity: 'warning',
      ...where,
    },
  ]
}

/** The fields of PyPI's form that the workflow decides. An empty environment is one that is not written. */
function fieldsOf({ workflow, job }: Upload): string {
  return `workflow ${workflow.fileName}, environment ${job.environment?.text ?? '(leave it empty)'}`
}

/** PyPI looks at the file that holds the job. */
function judgeReusable(upload: Upload, { workflows }: WorkflowFacts): readonly Problem[] {
  const { workflow, job, place, index } = upload
  if (!isReusable(workflow)) return []
  const callers = callersOf(workflow, workflows)
  if (callers.length === 0 && workflow.triggers.some(({ event }) => event !== 'workflow_call')) return []
  const title = titleOf(index ?? 'the index')
  const by = callers.length === 0 ? 'other files call' : `${callers.map(({ fileName }) => fileName).join(', ')} calls`
  return [
    {
      message: `${job.id} publishes to ${title} from the reusable workflow ${workflow.fileName}, which ${by}: ${title} does not support that`,
      remedy: `Move the job into ${callers[0]?.fileName ?? 'the file that is started'}, and let the publisher on ${title} name that file.`,
      severity: 'warning',
      place,
      subject: workflow.file,
    },
  ]
}
