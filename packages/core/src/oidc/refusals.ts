import { type GitHubClaims, workflowFileOf } from './claims.ts'
import { localProblem, type Refusal } from './exchange.ts'
import { publisherForm, typePublisher } from './publisher-form.ts'

/** What an explanation needs to know besides the refusal. */
export interface RefusalContext {
  /** For sentences: PyPI, TestPyPI, or a host. */
  readonly title: string
  readonly authority: string
  /** The web pages where publishers are configured; undefined for other indexes. */
  readonly site: string | undefined
  /** PEP 503 normalised. */
  readonly project: string
  /** Whether the index has a page for the project. */
  readonly projectExists: boolean
  /** Unix milliseconds. */
  readonly now: number
}

export interface Explanation {
  readonly message: string
  readonly remedy: string
}

type Explain = (refusal: Refusal, context: RefusalContext) => Explanation

/** Codes of Warehouse's mint-token (`warehouse/oidc/views.py`), and ours for answers that have none. */
const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  'invalid-publisher': noPublisher,
  'invalid-pending-publisher': (_, { title, project }) => ({
    message: `${title} had a pending publisher for this job, but the project ${project} exists already: someone created it first`,
    remedy: `If ${project} is yours, add a publisher on its own page; else choose another name.`,
  }),
  'invalid-reuse-token': (_, { title }) => ({
    message: `${title} says that this job's identity token was used before, also of a fresh one`,
    remedy: 'Run the job again. If it stays, report it: each attempt asks for a token of its own.',
  }),
  'invalid-token': (refusal, { title, now }) => ({
    message: `${title} does not accept the identity token: ${localProblem(refusal, now) ?? 'its signature or its times do not hold there'}`,
    remedy:
      'Run the job again. If it stays, check the clock of a self-hosted runner, and that `index` names the index that the publisher was configured on.',
  }),
  'invalid-payload': invalidPayload,
  'not-enabled': ({ description }, { title }) => ({
    message: `${title} has switched Trusted Publishing off for now: ${description}`,
    remedy: `Look at the status page of ${title}, and run the job again later.`,
  }),
  'no-exchange': ({ description }, { title, authority }) => ({
    message: `${title} does not take part in Trusted Publishing (${authority}/_/oidc/ answered: ${description})`,
    remedy: 'Set `auth: token`, and give `user` and `token` from a secret.',
  }),
}

/** Says in the user's words why an index gave no token, and what to change. */
export function explainRefusal(refusal: Refusal, context: RefusalContext): Explanation {
  const explain = EXPLANATIONS[refusal.code] ?? unexpected
  return explain(refusal, context)
}

function unexpected({ code, description, status }: Refusal, { title }: RefusalContext): Explanation {
  const named = code === 'unexpected-answer' ? '' : `${code}: `
  return {
    message: `${title} gave no upload token (${status}): ${named}${description}`,
    remedy: `Run the job again. If it stays, look at the status page of ${title}.`,
  }
}

function invalidPayload({ description, claims }: Refusal, { title, project }: RefusalContext): Explanation {
  if (description === 'unknown trusted publishing issuer')
    return {
      message: `${title} does not know the issuer of this job's identity: ${claims?.iss ?? 'none is named'}`,
      remedy:
        'PyPI accepts identities of github.com, not of Enterprise Servers or ghe.com. Publish from github.com, or set `auth: token` and give `token` from a secret.',
    }
  if (/name '|registration/i.test(description))
    return {
      message: `${title} cannot create the project ${project} for the pending publisher: ${description}`,
      remedy: 'Choose another name in pyproject.toml and in the pending publisher, or ask the operators of the index.',
    }
  return {
    message: `${title} could not read the request for a token: ${description}`,
    remedy: 'Run the job again. If it stays, look for a proxy that rewrites requests, else report it as a bug.',
  }
}

/** Details of `invalid-publisher` that name one cause; what no row fits is a mismatch of the form's values. */
const CAUSES: readonly { readonly detail: RegExp; readonly explain: Explain }[] = [
  {
    detail: /pull_request_target/,
    explain: (_, { title }) => ({
      message: `${title} takes no uploads from workflows started by pull_request_target`,
      remedy: 'Publish from a pushed tag, a release or workflow_dispatch.',
    }),
  },
  {
    detail:
      /Missing claim|Could not job extract|claims? (is|are) empty|Check failed for|does not match expected issuer/,
    explain: ({ description }, { title }) => ({
      message: `${title} misses something in this job's identity: ${description}`,
      remedy: "This is a mistake of the identity's issuer, not of your configuration: report it there.",
    }),
  },
]

function noPublisher(refusal: Refusal, context: RefusalContext): Explanation {
  const { claims } = refusal
  // Of a pending publisher PyPI says only that none matches, whichever check it failed.
  const words = `${refusal.description} ${claims?.event_name ?? ''}`
  const cause = CAUSES.find((row) => row.detail.test(words))
  if (cause !== undefined) return cause.explain(refusal, context)
  const called = claims === undefined ? undefined : calledWorkflow(claims, context)
  if (called !== undefined) return called
  return {
    message: [
      `${context.title} has no publisher that matches this job. It must hold these four values, letter for letter:`,
      ...publisherForm(claims).map(([field, value]) => `    ${`${field}:`.padEnd(18)}${value}`),
      ...suspicions(claims ?? {}, context).map((line) => `- ${line}`),
    ].join('\n'),
    remedy: typePublisher(claims, context),
  }
}

/** A job of a reusable workflow presents the called file, whatever the caller's publisher says. */
function calledWorkflow(claims: GitHubClaims, { title }: RefusalContext): Explanation | undefined {
  const own = workflowFileOf(claims.workflow_ref)
  const job = workflowFileOf(claims.job_workflow_ref)
  if (own === undefined || job === undefined || claims.workflow_ref === claims.job_workflow_ref) return undefined
  return {
    message: `${title} has no publisher that matches this job: it belongs to the reusable workflow ${job.repository}/${job.name}, which ${own.name} called, and ${title} compares the called file`,
    remedy: `Move the job that runs publish-oidc into ${own.name} itself; reusable workflows may build and test. The publisher on ${title} then names ${own.name}.`,
  }
}

/** Why values may differ that look right, the likeliest first. */
function suspicions(claims: GitHubClaims, context: RefusalContext): readonly string[] {
  const { title, projectExists, project } = context
  const other = title === 'PyPI' ? 'TestPyPI' : title === 'TestPyPI' ? 'PyPI' : undefined
  return [
    ...(projectExists
      ? []
      : [
          `${title} has no project ${project} yet: its first release needs a pending publisher, which lasts 30 days.`,
          'Two pending publishers never have the same four values: of several new projects, give each an environment of its own.',
        ]),
    claims.environment === undefined
      ? 'A publisher that names an environment cannot match: this job has no `environment:`.'
      : `A publisher for an environment other than ${claims.environment} cannot match; one without any would.`,
    ...(other === undefined ? [] : [`A publisher configured on ${other} does not count on ${title}.`]),
    ...(/[A-Z]/.test(claims.repository ?? '')
      ? ['Capital letters of owner and repository name count.']
      : ['Owner and repository name are compared letter for letter, also by case.']),
    'A repository that was renamed or transferred, or an owner who was deleted and came back, needs a new publisher.',
  ]
}
