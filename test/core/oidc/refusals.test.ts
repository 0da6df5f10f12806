import { describe, expect, test } from '@jest/globals'
import { identityServiceOf, noIdentity } from '../../../packages/core/src/oidc/identity.ts'
import { explainRefusal, type RefusalContext } from '../../../packages/core/src/oidc/refusals.ts'
import { CLAIMS } from '../../fakes/identity-token.ts'

const context: RefusalContext = {
  title: 'PyPI',
  authority: 'https://upload.pypi.org',
  site: 'https://pypi.org',
  project: 'demo',
  projectExists: true,
  now: 1_750_000_000_000,
}
const NO_MATCH = 'valid token, but no corresponding publisher (Publisher with matching claims was not found)'

function explain(code: string, description: string, claims: object = {}, change: Partial<RefusalContext> = {}) {
  const refusal = { status: 422, code, description, claims: { ...CLAIMS, ...claims }, audience: 'pypi' }
  const { message, remedy } = explainRefusal(refusal, { ...context, ...change })
  return `${message}\n---\n${remedy}`
}

describe('no matching publisher', () => {
  test('shows the four values to type, what cannot match, and the page to type them on', () => {
    expect(explain('invalid-publisher', NO_MATCH))
      .toBe(`PyPI has no publisher that matches this job. It must hold these four values, letter for letter:
    Owner:            octo-org
    Repository name:  demo
    Workflow name:    release.yml
    Environment name: pypi
- A publisher for an environment other than pypi cannot match; one without any would.
- A publisher configured on TestPyPI does not count on PyPI.
- Owner and repository name are compared letter for letter, also by case.
- A repository that was renamed or transferred, or an owner who was deleted and came back, needs a new publisher.
---
Where a value above is not what you meant, correct the workflow. Else type them on
https://pypi.org/manage/project/demo/settings/publishing/?provider=github&owner=octo-org&repository=demo&workflow_filename=release.yml&environment=pypi`)
  })
  test('a job without environment', () => {
    const text = explain('invalid-publisher', NO_MATCH, { environment: undefined })
    expect(text).toContain('Environment name: (leave it empty)')
    expect(text).toContain('A publisher that names an environment cannot match: this job has no `environment:`.')
    expect(text).not.toContain('&environment=')
  })
  test('capital letters', () => {
    expect(explain('invalid-publisher', NO_MATCH, { repository: 'Octo/Demo' })).toContain('Capital letters')
  })
  test('a project that does not exist needs a pending publisher', () => {
    const text = explain('invalid-publisher', NO_MATCH, {}, { projectExists: false, title: 'TestPyPI' })
    expect(text).toContain('TestPyPI has no project demo yet: its first release needs a pending publisher')
    expect(text).toContain('https://pypi.org/manage/account/publishing/?provider=github&project_name=demo&owner=')
    expect(text).toContain('configured on PyPI does not count on TestPyPI')
  })
  test('an index without web pages of its own', () => {
    const text = explain('invalid-publisher', NO_MATCH, {}, { site: undefined, title: 'localhost:1' })
    expect(text).toContain('Configure a publisher with these values on localhost:1')
  })
  test('a token that says nothing', () => {
    const text = explain('invalid-publisher', NO_MATCH, { repository: undefined, job_workflow_ref: undefined })
    expect(text.match(/the token does not say/g)).toHaveLength(3)
  })
  test.each([
    ['the same repository', 'octo-org/demo/.github/workflows/publish.yml@refs/tags/v1.2.3'],
    ['another repository', 'other/flows/.github/workflows/release.yml@refs/heads/main'],
  ])('a reusable workflow of %s is the cause, nothing else is listed', (_, job_workflow_ref) => {
    const text = explain('invalid-publisher', NO_MATCH, { job_workflow_ref })
    expect(text).toContain('reusable workflow')
    expect(text).toContain('Move the job that runs publish-oidc into release.yml itself')
    expect(text).not.toContain('Owner:')
  })
})

test.each([
  [
    'invalid-publisher',
    "x (Publishing from a workflow invoked via 'pull_request_target' is not supported.)",
    'started by pull_request_target',
  ],
  ['invalid-publisher', "x (Missing claim 'ref')", "mistake of the identity's issuer"],
  [
    'invalid-publisher',
    'x (Could not job extract workflow filename from OIDC claims)',
    "mistake of the identity's issuer",
  ],
  ['invalid-publisher', 'x (The ref and sha claims are empty)', "mistake of the identity's issuer"],
  ['invalid-pending-publisher', 'valid token, but project already exists', 'someone created it first'],
  ['invalid-reuse-token', 'invalid token: already used', 'Run the job again'],
  ['invalid-token', 'malformed or invalid token', 'its signature or its times'],
  ['invalid-payload', 'unknown trusted publishing issuer', 'token.actions.githubusercontent.com'],
  ['invalid-payload', "The name 'demo' isn't allowed.", 'Choose another name'],
  ['invalid-payload', 'New project registration temporarily disabled.', 'cannot create the project demo'],
  ['invalid-payload', 'malformed JWT', 'proxy that rewrites'],
  ['not-enabled', 'github trusted publishing functionality not enabled', 'switched Trusted Publishing off'],
  ['no-exchange', '404 Not Found', 'auth: token'],
  ['unexpected-answer', '503 down', '503 down'],
  ['brand-new-code', 'who knows', 'brand-new-code: who knows'],
])('%s "%s" is explained', (code, description, expected) => {
  expect(explain(code, description)).toContain(expected)
})

test('a token for another index is recognised', () => {
  expect(explain('invalid-token', 'malformed or invalid token', { aud: 'testpypi' })).toContain(
    'made out to "testpypi"',
  )
})

test('no identity: the lines to add, or the fork', () => {
  expect(noIdentity(false).remedy).toContain('    permissions:\n      id-token: write')
  expect(noIdentity(true).message).toContain('fork')
})

test.each([
  [{}, false],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/?a' }, false],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/?a', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, false],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/?a', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, true],
])('identityServiceOf(%j)', (env, expected) => {
  expect(identityServiceOf(env) !== undefined).toBe(expected)
})
