import type { Gapped } from '../../project/workflow-globs.ts'
import { canBeEqual } from '../../project/workflow-globs.ts'
import { resolved } from '../../project/workflow-expressions.ts'
import { type Job, neededBy, type Step, type Workflow } from '../../project/workflows.ts'
import type { YamlScalar } from '../../project/yaml.ts'
import type { Check, Problem } from '../check.ts'
import { ourWorkflows, type WorkflowFacts, workflowFiles } from './facts.ts'
import { isReusable } from './uploads.ts'

export const ARTIFACT_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'workflow-artifacts',
    severity: 'error',
    asks: 'what a job downloads is uploaded before it by another',
    definedBy: 'actions/upload-artifact, actions/download-artifact',
    needs: [workflowFiles],
    judge: (facts) =>
      ourWorkflows(facts).flatMap((workflow) =>
        // A called workflow shares the artifacts of its caller.
        isReusable(workflow) ? [] : judgeWorkflow(workflow).map((one) => ({ ...one, subject: workflow.file })),
      ),
  },
]

/** Artifacts that a step uploads or asks for, by name. */
interface Named {
  readonly job: Job
  readonly order: number
  readonly name: Gapped
  /** As it is written. */
  readonly written: YamlScalar | undefined
}

const UPLOAD = /^actions\/upload-artifact(@|$)/i
const DOWNLOAD = /^actions\/download-artifact(@|$)/i
const ANY: Gapped = ['', '']

/** Other actions that upload artifacts, and their names. What an unlisted one does is not known to upload. */
const OTHER_UPLOADS: readonly { readonly uses: RegExp; readonly name: Gapped }[] = [
  { uses: /^hynek\/build-and-inspect-python-package(@|$)/i, name: ['Packages', ''] },
  { uses: /^actions\/upload-pages-artifact(@|$)/i, name: ['github-pages'] },
  // The plan names them.
  { uses: /(^|\/)build-wheels(@|$)/, name: ANY },
  { uses: /^(\.\/|\$\/)/, name: ANY },
  { uses: /^(anchore\/sbom-action|github\/codeql-action|goreleaser\/)/i, name: ANY },
]

function judgeWorkflow(workflow: Workflow): readonly Problem[] {
  // A workflow that is called may upload anything.
  if (workflow.jobs.some(({ uses }) => uses !== undefined)) return []
  const uploads = workflow.jobs.flatMap((job) => stepsOf(job).flatMap((step) => uploadsOf(job, step)))
  const downloads = workflow.jobs.flatMap((job) => stepsOf(job).flatMap((step) => downloadsOf(job, step)))
  return downloads.flatMap((download) => judgeDownload(workflow, download, uploads))
}

function judgeDownload(workflow: Workflow, download: Named, uploads: readonly Named[]): readonly Problem[] {
  const { job, order, written } = download
  const said = written?.text ?? 'all artifacts'
  const place = written?.place ?? job.steps[order]?.place
  const where = place === undefined ? {} : { place }
  const fitting = uploads.filter(({ name }) => canBeEqual(name, download.name))
  if (fitting.length === 0) {
    const names = [...new Set(uploads.map(({ name }) => name.join('…')))].join(', ')
    return [
      {
        message: `${job.id} downloads ${said}; nothing uploads it`,
        remedy:
          names === ''
            ? 'Upload it in an earlier job with actions/upload-artifact.'
            : `Write a name that is uploaded: ${names}.`,
        ...where,
      },
    ]
  }
  const needed = neededBy(workflow, job)
  const early = fitting.some((one) => needed.has(one.job.id) || (one.job === job && one.order < order))
  if (early) return []
  const makers = [...new Set(fitting.map((one) => one.job.id))].join(', ')
  return [
    {
      message: `${job.id} downloads ${said}, which ${makers} uploads, and does not wait for it`,
      remedy: `Write needs: [${[...new Set([...job.needs, ...fitting.map((one) => one.job.id)])].join(', ')}] in job ${job.id}.`,
      ...where,
    },
  ]
}

function stepsOf(job: Job): readonly (Step & { readonly order: number })[] {
  return job.steps.map((step, order) => ({ ...step, order }))
}

function uploadsOf(job: Job, step: Step & { readonly order: number }): readonly Named[] {
  const uses = step.uses?.text
  if (uses === undefined) return []
  if (UPLOAD.test(uses)) return namesOf(job, step, step.with['name'], ['artifact'], (text) => text)
  const other = OTHER_UPLOADS.find((one) => one.uses.test(uses))
  return other === undefined ? [] : [{ job, order: step.order, name: other.name, written: undefined }]
}

function downloadsOf(job: Job, step: Step & { readonly order: number }): readonly Named[] {
  const asked = step.with
  if (!DOWNLOAD.test(step.uses?.text ?? '')) return []
  // Another run's artifacts, by number or by id.
  if (['run-id', 'repository', 'artifact-ids'].some((name) => asked[name] !== undefined)) return []
  const written = asked['name'] ?? asked['pattern']
  const isPattern = asked['name'] === undefined
  const [first, ...others] = namesOf(job, step, written, ANY, isPattern ? withGaps : (text) => text)
  // Over a matrix one finding is enough.
  return first === undefined ? [] : [first, ...(isPattern ? [] : others)]
}

/** One for each job of the matrix; names that the matrix does not change are there once. */
function namesOf(
  job: Job,
  { order }: { readonly order: number },
  written: YamlScalar | undefined,
  preset: Gapped,
  read: (text: Gapped) => Gapped,
): readonly Named[] {
  if (written === undefined) return [{ job, order, name: preset, written }]
  const names = (job.matrix ?? [undefined]).map((combination) => read(resolved(written.text, combination)))
  const single = new Map(names.map((name) => [JSON.stringify(name), name]))
  return [...single.values()].map((name) => ({ job, order, name, written }))
}

/** A pattern of names as far as it is a text; braces and brackets may stand for anything. */
function withGaps(pattern: Gapped): Gapped {
  return pattern.some((piece) => /[?[{!+@]/.test(piece)) ? ANY : pattern.flatMap((piece) => piece.split(/\*+/))
}
