import { neededBy, type Workflow } from '../../project/workflows.ts'
import type { Check, Problem } from '../check.ts'
import { type WorkflowFacts, workflowFiles } from './facts.ts'
import { titleOf, type Upload, uploadsIn } from './uploads.ts'

export const PROMOTION_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'promotion-unguarded',
    severity: 'notice',
    asks: 'what was staged on another index is what PyPI gets',
    definedBy: 'require-index',
    needs: [workflowFiles],
    judge: ({ workflows }) => {
      const uploads = uploadsIn(workflows)
      return uploads.flatMap((upload) => judgeUpload(upload, uploads, workflows))
    },
  },
]

function judgeUpload(upload: Upload, uploads: readonly Upload[], workflows: readonly Workflow[]): readonly Problem[] {
  const { job, step, command, isOurs, place, workflow } = upload
  const guard = step.with['require-index']?.text ?? ''
  if (upload.index !== 'pypi' || (isOurs && guard !== '')) return []
  const stage = uploads.find(
    (other) => other.index !== undefined && other.index !== 'pypi' && comesBefore(other, upload, workflows),
  )
  if (stage?.index === undefined) return []
  const { index } = stage
  return [
    {
      message: `${job.id} publishes to PyPI after another index (${titleOf(index)}, ${stage.workflow === workflow ? stage.job.id : stage.workflow.fileName}) and does not set require-index`,
      remedy: isOurs
        ? `Write require-index: ${index} in its with: PyPI then gets only what ${titleOf(index)} holds.`
        : `Nothing compares the two: publish by publish-oidc with require-index: ${index} instead of ${command}.`,
      place,
      subject: workflow.file,
    },
  ]
}

/** In the same job, in a job that this one needs, or in the workflow whose run it takes its files from. */
function comesBefore(stage: Upload, upload: Upload, workflows: readonly Workflow[]): boolean {
  if (stage.workflow === upload.workflow)
    return stage.job === upload.job
      ? stage.order < upload.order
      : neededBy(upload.workflow, upload.job).has(stage.job.id)
  const from = upload.step.with['from-workflow']?.text
  const waited = upload.workflow.triggers
    .filter(({ event }) => event === 'workflow_run')
    .flatMap((one) => one.workflows)
  const named = workflows.filter(
    ({ fileName, name }) => fileName === from || (name !== undefined && waited.includes(name)),
  )
  return named.includes(stage.workflow)
}
