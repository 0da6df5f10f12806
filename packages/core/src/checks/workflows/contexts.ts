import { contextsIn, expressionsIn } from '../../project/workflow-expressions.ts'
import type { YamlNode, YamlScalar } from '../../project/yaml.ts'
import type { Check, Problem } from '../check.ts'
import { ourWorkflows, type WorkflowFacts, workflowFiles } from './facts.ts'

const SHARED = ['github', 'vars', 'inputs'] as const
const JOB = [...SHARED, 'needs', 'strategy', 'matrix'] as const
const RUNNING = [...JOB, 'job', 'runner', 'env'] as const
const STEP = [...RUNNING, 'steps', 'secrets'] as const

/**
 * Which contexts each key of a workflow knows ("Contexts reference", context availability, github/docs `03d2e24b34bd`).
 * `*` is any key or place in a list; what lies below a key is the key's, unless a longer row says otherwise.
 */
const AVAILABLE: Readonly<Record<string, readonly string[]>> = {
  'run-name': SHARED,
  concurrency: SHARED,
  env: [...SHARED, 'secrets'],
  'jobs.*.concurrency': JOB,
  'jobs.*.container': JOB,
  'jobs.*.container.credentials': [...JOB, 'env', 'secrets'],
  'jobs.*.container.env': [...RUNNING, 'secrets'],
  'jobs.*.continue-on-error': JOB,
  'jobs.*.defaults.run': [...JOB, 'env'],
  'jobs.*.env': [...JOB, 'secrets'],
  'jobs.*.environment': JOB,
  'jobs.*.environment.url': [...RUNNING, 'steps'],
  'jobs.*.if': [...SHARED, 'needs'],
  'jobs.*.name': JOB,
  'jobs.*.outputs': STEP,
  'jobs.*.runs-on': JOB,
  'jobs.*.secrets': [...JOB, 'secrets'],
  'jobs.*.services': JOB,
  'jobs.*.services.*.credentials': [...JOB, 'env', 'secrets'],
  'jobs.*.services.*.env': [...RUNNING, 'secrets'],
  'jobs.*.steps.*.continue-on-error': STEP,
  'jobs.*.steps.*.env': STEP,
  'jobs.*.steps.*.if': [...RUNNING, 'steps'],
  'jobs.*.steps.*.name': STEP,
  'jobs.*.steps.*.run': STEP,
  'jobs.*.steps.*.timeout-minutes': STEP,
  'jobs.*.steps.*.with': STEP,
  'jobs.*.steps.*.working-directory': STEP,
  'jobs.*.strategy': [...SHARED, 'needs'],
  'jobs.*.timeout-minutes': JOB,
  'jobs.*.with': JOB,
  'on.workflow_call.inputs.*.default': SHARED,
  'on.workflow_call.outputs.*.value': [...SHARED, 'jobs'],
}

const ROWS = Object.entries(AVAILABLE)
  .map(([path, contexts]) => ({ path: path.split('.'), contexts }))
  .toSorted((a, b) => b.path.length - a.path.length)

/** Contexts that there are anywhere; other names may be anything. */
const KNOWN = new Set([...STEP, 'jobs'])

/** What to do instead of a condition on a context. */
const IN_CONDITIONS: Readonly<Record<string, string>> = {
  secrets:
    'Take the condition away and give the secret to the step: publish-oidc decides by if-no-credentials: skip. Or put it into env of the job and ask for env in the if of a step.',
  env: 'Write the value itself, or use vars.',
  matrix: 'Ask for it in the if of the steps, or leave the entry out of the matrix.',
}

export const CONTEXT_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'workflow-context',
    severity: 'error',
    asks: 'expressions use contexts that there are at their place',
    definedBy: 'GitHub Actions: context availability',
    needs: [workflowFiles],
    judge: (facts) =>
      ourWorkflows(facts).flatMap(({ file, root }) =>
        root === undefined ? [] : problemsBelow(root, []).map((problem) => ({ ...problem, subject: file })),
      ),
  },
]

function problemsBelow(node: YamlNode, path: readonly string[]): readonly Problem[] {
  if (node.kind === 'map') return node.entries.flatMap(({ key, value }) => problemsBelow(value, [...path, key]))
  if (node.kind === 'list') return node.items.flatMap((item, place) => problemsBelow(item, [...path, String(place)]))
  const row = ROWS.find((one) =>
    one.path.every((key, depth) => depth < path.length && [path[depth], '*'].includes(key)),
  )
  return row === undefined ? [] : misplaced(node, row.path, row.contexts)
}

function misplaced(scalar: YamlScalar, path: readonly string[], allowed: readonly string[]): readonly Problem[] {
  const key = path.at(-1) ?? ''
  const where = `${path.includes('steps') ? 'step' : path[0] === 'jobs' ? 'job' : 'workflow'}-level ${key}`
  const found = expressionsIn(scalar.text, key === 'if').flatMap((expression) =>
    contextsIn(expression)
      .filter((context) => KNOWN.has(context) && !allowed.includes(context))
      .map((context) => ({ context, line: scalar.firstLine + expression.line })),
  )
  return found.map(({ context, line }) => ({
    message: `${context} is not available in a ${where}; GitHub refuses the whole file`,
    remedy: (key === 'if' ? IN_CONDITIONS[context] : undefined) ?? `There it knows only: ${allowed.join(', ')}.`,
    place: { ...scalar.place, line },
  }))
}
