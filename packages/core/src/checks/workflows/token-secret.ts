import { secretsIn } from '../../project/workflow-expressions.ts'
import type { Workflow } from '../../project/workflows.ts'
import type { YamlNode, YamlScalar } from '../../project/yaml.ts'
import type { Check, Problem } from '../check.ts'
import { type WorkflowFacts, workflowFiles } from './facts.ts'
import { type Upload, uploadsIn } from './uploads.ts'

export const TOKEN_SECRET_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'token-secret',
    severity: 'notice',
    asks: 'no upload token lies among the secrets',
    definedBy: 'Trusted Publishing',
    needs: [workflowFiles],
    judge: ({ workflows }) => workflows.flatMap(judgeWorkflow),
  },
]

/** Names that secrets with an upload token have. */
const TOKEN =
  /^(?!.*USER)(.*PYPI.*|(TWINE|FLIT|MATURIN|PDM_PUBLISH)_PASSWORD|UV_PUBLISH_(TOKEN|PASSWORD)|HATCH_INDEX_AUTH|POETRY_.*(TOKEN|PASSWORD))$/i

function judgeWorkflow(workflow: Workflow): readonly Problem[] {
  const { root, file } = workflow
  if (root === undefined) return []
  const wanted = new Set(
    uploadsIn([workflow])
      .filter(isDeliberate)
      .flatMap(({ step }) => Object.values(step.with)),
  )
  const found = new Map<string, YamlScalar>()
  for (const scalar of scalarsBelow(root).filter((one) => !wanted.has(one)))
    for (const name of secretsIn(scalar.text)) if (TOKEN.test(name) && !found.has(name)) found.set(name, scalar)
  return [...found].map(([name, scalar]) => {
    const before = scalar.text.split(name)[0] ?? ''
    return {
      message: `${file} still refers to the secret ${name}; Trusted Publishing needs none`,
      remedy:
        'Register the publisher on the index, take the secret out of the workflow, and delete it and its token. To keep a token, write auth: token in publish-oidc.',
      place: { ...scalar.place, line: scalar.firstLine + before.split('\n').length - 1 },
      subject: file,
    }
  })
}

/** Who writes `auth: token`, or uploads to an index without identities, means it. */
function isDeliberate({ isOurs, identity, index }: Upload): boolean {
  return (isOurs && identity === 'token') || (index !== undefined && index !== 'pypi' && index !== 'testpypi')
}

function scalarsBelow(node: YamlNode): readonly YamlScalar[] {
  if (node.kind === 'scalar') return [node]
  return (node.kind === 'list' ? node.items : node.entries.map(({ value }) => value)).flatMap(scalarsBelow)
}
