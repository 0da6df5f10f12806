import { permissionsIn, type Step, type Workflow } from '../../project/workflows.ts'
import type { Check, Problem } from '../check.ts'
import { ourWorkflows, type WorkflowFacts, workflowFiles } from './facts.ts'
import { grantsIdentity, hasIdentity, type Upload, uploadsIn } from './uploads.ts'

export const PERMISSION_CHECKS: readonly Check<WorkflowFacts>[] = [
  {
    key: 'workflow-permissions',
    severity: 'warning',
    asks: 'only the jobs that publish can ask for an identity, and those can',
    definedBy: 'least privilege; Trusted Publishing',
    needs: [workflowFiles],
    judge: (facts) =>
      ourWorkflows(facts).flatMap((workflow) => {
        const uploads = uploadsIn([workflow])
        return uploads.length === 0
          ? []
          : [...judgeExcess(workflow, uploads), ...judgeLack(uploads)].map((problem) => ({
              ...problem,
              subject: workflow.file,
            }))
      }),
  },
]

/** Actions that exchange an identity for something else, and so have a right to it. */
const OTHER_USERS =
  /^(actions\/(attest|deploy-pages)|actions-rust-lang\/|rust-lang\/crates-io-auth-action|sigstore\/|aws-actions\/|google-github-actions\/auth|azure\/login|hashicorp\/vault-action|codecov\/|slsa-framework\/|docker\/|depot\/|jfrog\/|step-security\/|anchore\/)/i

/** Commands that do. */
const OTHER_COMMANDS = /\b(cosign|sigstore|npm publish|gitsign)\b/

function needsIdentity({ uses, run, with: inputs }: Step): boolean {
  if (uses !== undefined && /^hynek\/build-and-inspect-python-package@/i.test(uses.text))
    return inputs['attest-build-provenance-github']?.text === 'true'
  return (uses !== undefined && OTHER_USERS.test(uses.text)) || (run !== undefined && OTHER_COMMANDS.test(run.text))
}

/** Jobs that run other people's code with an identity that PyPI would take for the publisher's. */
function judgeExcess(workflow: Workflow, uploads: readonly Upload[]): readonly Problem[] {
  const publishing = new Set(uploads.map(({ job }) => job))
  const holding = workflow.jobs.filter((job) => {
    const permissions = permissionsIn(workflow, job)
    if (permissions === undefined || !grantsIdentity(permissions) || publishing.has(job)) return false
    // What a called workflow does with it cannot be seen here, unless everybody has it.
    return job.uses === undefined ? !job.steps.some(needsIdentity) : job.permissions === undefined
  })
  const target = [...publishing].map(({ id }) => id).join(', ')
  const sources = new Set(holding.map((job) => permissionsIn(workflow, job)))
  return [...sources].flatMap((permissions) => {
    if (permissions === undefined) return []
    const jobs = holding.filter((job) => permissionsIn(workflow, job) === permissions).map(({ id }) => id)
    const granted = permissions.all === undefined ? 'id-token: write' : `permissions: ${permissions.all}`
    return [
      {
        message: `${granted} is granted to ${jobs.join(', ')}, which ${jobs.length === 1 ? 'does' : 'do'} not publish; move it to ${target}`,
        remedy: `Write permissions: {} at the top of the file, and permissions: { contents: read, id-token: write } in ${target} alone.`,
        place: permissions.scopes['id-token']?.place ?? permissions.place,
      },
    ]
  })
}

function judgeLack(uploads: readonly Upload[]): readonly Problem[] {
  const lacking = uploads.filter(
    ({ identity, workflow, job }) => identity === 'oidc' && hasIdentity(workflow, job) === false,
  )
  return lacking.map(({ job, command, place }) => ({
    message: `${job.id} publishes by ${command} with Trusted Publishing, and has no id-token: write`,
    remedy: `Write permissions: { contents: read, id-token: write } in job ${job.id}.`,
    place: job.permissions?.place ?? place,
    severity: 'error',
  }))
}
