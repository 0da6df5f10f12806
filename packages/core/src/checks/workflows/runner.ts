import { endingLabel } from '../../matrix/runner-labels.ts'
import type { Place } from '../../failure.ts'
import { type Combination } from '../../project/workflow-matrix.ts'
import { resolved } from '../../project/workflow-expressions.ts'
import type { Job } from '../../project/workflows.ts'
import { valueAt, type YamlNode, type YamlScalar } from '../../project/yaml.ts'
import type { Check, Problem } from '../check.ts'
import { ourWorkflows, type WorkflowFacts, workflowFiles } from './facts.ts'

export const RUNNER_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'workflow-runner',
    severity: 'error',
    asks: 'the runners that jobs ask for are in service',
    definedBy: 'actions/runner-images',
    needs: [workflowFiles],
    judge: (facts) =>
      ourWorkflows(facts).flatMap(({ file, jobs }) =>
        jobs.flatMap((job) => judgeJob(job, facts.today).map((problem) => ({ ...problem, subject: file }))),
      ),
  },
]

/** Each label once, where it is first written: in the job, or in its matrix. */
function judgeJob(job: Job, today: string): readonly Problem[] {
  const labels = new Map(
    labelsOf(job)
      .toReversed()
      .map(({ text, place }) => [text, place]),
  )
  return [...labels].toReversed().flatMap(([text, place]): readonly Problem[] => {
    const found = endingLabel(text, today)
    if (found === undefined) return []
    const remedy = `Write ${found.instead} instead.`
    return found.state === 'retired'
      ? [
          {
            message: `runner label ${text} is retired since ${found.ends} (${found.source}); job ${job.id} would wait for ever`,
            remedy,
            place,
          },
        ]
      : [
          {
            message: `runner label ${text} of job ${job.id} ends on ${found.ends} (${found.source})`,
            remedy,
            place,
            severity: 'warning',
          },
        ]
  })
}

interface Label {
  readonly text: string
  readonly place: Place
}

/** Labels that a job can run on; what only the run will tell is left out. */
export function labelsOf(job: Job): readonly Label[] {
  const self = job.runsOn.some(({ text }) => text === 'self-hosted')
  if (self) return []
  return job.runsOn.flatMap((scalar) => (job.matrix ?? []).flatMap((combination) => labelIn(scalar, combination)))
}

function labelIn(scalar: YamlScalar, combination: Combination): readonly Label[] {
  const pieces = resolved(scalar.text, combination)
  const [text = ''] = pieces
  if (pieces.length === 1) return [{ text, place: placeIn(scalar, combination) ?? scalar.place }]
  const listed = fromMatrix(scalar, combination)
  return listed?.kind === 'list' ? listed.items.flatMap((item) => (item.kind === 'scalar' ? [item] : [])) : []
}

function placeIn(scalar: YamlScalar, combination: Combination): Place | undefined {
  return fromMatrix(scalar, combination)?.place
}

/** What `${{ matrix.a.b }}` stands for, where that is all that is written. */
function fromMatrix({ text }: YamlScalar, combination: Combination): YamlNode | undefined {
  const [first = '', ...rest] = /^\$\{\{\s*matrix\.([\w.-]+)\s*\}\}$/.exec(text)?.[1]?.split('.') ?? []
  const start = Object.hasOwn(combination, first) ? combination[first] : undefined
  return valueAt(start, ...rest)
}
