import { type GitHubClaims, workflowFileOf } from './claims.ts'

interface PublisherPage {
  readonly title: string
  readonly site: string | undefined
  readonly project: string
  readonly projectExists: boolean
}

const UNKNOWN = '(the token does not say)'

/** The fields of the index's form for a GitHub publisher, each with the value that this job presents. */
export function publisherForm(claims: GitHubClaims | undefined): readonly (readonly [field: string, value: string])[] {
  const [owner, repository] = (claims?.repository ?? '').split('/')
  return [
    ['Owner', owner === undefined || owner === '' ? UNKNOWN : owner],
    ['Repository name', repository ?? UNKNOWN],
    ['Workflow name', workflowFileOf(claims?.job_workflow_ref)?.name ?? UNKNOWN],
    ['Environment name', claims?.environment ?? '(leave it empty)'],
  ]
}

/** Where to type them: the form with the values filled in (query keys of `warehouse/oidc/forms/github.py`). */
export function typePublisher(claims: GitHubClaims | undefined, page: PublisherPage): string {
  if (page.site === undefined)
    return `Configure a publisher with these values on ${page.title}, or correct the workflow where they are not what you meant.`
  const address = new URL(
    page.projectExists ? `/manage/project/${page.project}/settings/publishing/` : '/manage/account/publishing/',
    page.site,
  )
  address.searchParams.set('provider', 'github')
  if (!page.projectExists) address.searchParams.set('project_name', page.project)
  const [owner, repository] = (claims?.repository ?? '').split('/')
  const values = {
    owner,
    repository,
    workflow_filename: workflowFileOf(claims?.job_workflow_ref)?.name,
    environment: claims?.environment,
  }
  for (const [key, value] of Object.entries(values))
    if (value !== undefined && value !== '') address.searchParams.set(key, value)
  return `Where a value above is not what you meant, correct the workflow. Else type them on\n${address.href}`
}
