import { json, type Scripted } from '../fakes/scripted-server.ts'

/** One answer on the way to an upload token, and what else is so; what is left out goes well. */
export interface Script {
  readonly mint?: Scripted
  readonly audience?: Scripted
  readonly identity?: Scripted
  readonly claims?: Readonly<Record<string, unknown>>
  readonly projectExists?: boolean
  readonly index?: 'pypi' | 'testpypi'
  /** Milliseconds by which this machine's clock is ahead of GitHub's. */
  readonly ahead?: number
}

const refused = (code: string, description: string): Scripted =>
  json({ message: 'Token request failed', errors: [{ code, description }] }, 422)
const noPublisher = (detail: string): Scripted =>
  refused('invalid-publisher', `valid token, but no corresponding publisher (${detail})`)
const NOT_FOUND = noPublisher('Publisher with matching claims was not found')
const BUG = 'Run the job again. If it stays, look for a proxy that rewrites requests, else report it as a bug.'
const VALUES = `
    Owner:            octo-org
    Repository name:  demo
    Workflow name:    release.yml
    Environment name: pypi
`
const PAGE = (site: string, project = 'demo'): string =>
  `https://${site}/manage/project/${project}/settings/publishing/?provider=github&owner=octo-org&repository=demo&workflow_filename=release.yml&environment=pypi`

/** Each answer that PyPI's server is known to give, and parts of what a person must read then. */
export const ROWS: readonly (readonly [name: string, script: Script, ...expected: readonly (string | RegExp)[]])[] = [
  // Before an identity is shown.
  [
    '403 at the audience: switched off',
    { audience: json({ message: 'Trusted publishing functionality not enabled' }, 403) },
    'PyPI has switched Trusted Publishing off for now: Trusted publishing functionality not enabled',
    'Look at the status page of PyPI, and run the job again later.',
  ],
  [
    '404 at the audience: no such thing there',
    { audience: { status: 404, body: 'Not Found' } },
    'PyPI does not take part in Trusted Publishing (https://index/_/oidc/ answered: 404 Not Found)',
    'Set `auth: token`, and give `user` and `token` from a secret.',
  ],
  [
    'a page of the edge at the audience',
    { audience: { status: 502, body: '<html>' } },
    'PyPI gave no upload token (502): 502 Bad Gateway',
    'status page of PyPI',
  ],
  [
    'an identity service that refuses',
    { identity: { status: 403 } },
    "the runner's identity service answered 403 Forbidden",
    'https://www.githubstatus.com',
  ],
  [
    'an identity service without a token',
    { identity: json({ count: 1 }) },
    "the runner's identity service answered 200 OK without a token",
  ],
  // The body, and who signed.
  [
    'invalid-payload: not the expected JSON',
    {
      mint: refused('invalid-payload', '1 validation error for TokenPayload\ntoken\n  Field required [type=missing]'),
    },
    'PyPI could not read the request for a token: 1 validation error for TokenPayload',
    BUG,
  ],
  [
    'invalid-payload: no JWT',
    { mint: refused('invalid-payload', 'malformed JWT') },
    'PyPI could not read the request for a token: malformed JWT',
    BUG,
  ],
  [
    'invalid-payload: an Enterprise Server',
    {
      mint: refused('invalid-payload', 'unknown trusted publishing issuer'),
      claims: { iss: 'https://ghe.example.org/_services/token' },
    },
    "PyPI does not know the issuer of this job's identity: https://ghe.example.org/_services/token",
    'PyPI accepts identities of github.com, not of Enterprise Servers or ghe.com.',
    '`auth: token`',
  ],
  [
    'not-enabled: this issuer',
    { mint: refused('not-enabled', 'github trusted publishing functionality not enabled') },
    'PyPI has switched Trusted Publishing off for now: github trusted publishing functionality not enabled',
  ],
  // One text for everything that is wrong with a token: the reason is found here.
  [
    'invalid-token: made out to the other index',
    { mint: refused('invalid-token', 'malformed or invalid token'), claims: { aud: 'testpypi' } },
    'PyPI does not accept the identity token: it is made out to "testpypi", the index wants "pypi"',
    '`index` names the index that the publisher was configured on',
  ],
  [
    'invalid-token: too old',
    { mint: refused('invalid-token', 'malformed or invalid token'), ahead: 900_000 },
    "it expired 700 s ago by this machine's clock",
    'check the clock of a self-hosted runner',
  ],
  [
    'invalid-token: a slow clock',
    { mint: refused('invalid-token', 'malformed or invalid token'), ahead: -900_000 },
    "it is valid only in 800 s by this machine's clock, which seems to be slow",
  ],
  [
    'invalid-token: the signature',
    { mint: refused('invalid-token', 'malformed or invalid token') },
    'its signature or its times do not hold there',
  ],
  // Pending publishers.
  [
    'invalid-pending-publisher',
    { mint: refused('invalid-pending-publisher', 'valid token, but project already exists') },
    'PyPI had a pending publisher for this job, but the project demo exists already: someone created it first',
    'If demo is yours, add a publisher on its own page; else choose another name.',
  ],
  ...[
    "The name 'demo' is invalid.",
    "The name 'demo' isn't allowed. See https://pypi.org/help/#project-name for more information.",
    "The name 'demo' isn't allowed (conflict with Python Standard Library module name). See https://pypi.org/help/#project-name for more information.",
    "The name 'demo' is too similar to an existing project. See https://pypi.org/help/#project-name for more information.",
    "The name 'demo' conflicts with an existing project. See https://pypi.org/help/#project-name for more information.",
    'New project registration temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
  ].map((text): readonly [string, Script, string, string] => [
    `invalid-payload: ${text}`,
    { mint: refused('invalid-payload', text), projectExists: false },
    `PyPI cannot create the project demo for the pending publisher: ${text}`,
    'Choose another name in pyproject.toml and in the pending publisher, or ask the operators of the index.',
  ]),
  // No publisher: which value, and where to type it.
  [
    'invalid-publisher: an environment on one side only',
    { mint: NOT_FOUND, claims: { environment: undefined } },
    'Environment name: (leave it empty)',
    'A publisher that names an environment cannot match: this job has no `environment:`.',
    /settings\/publishing\/\?provider=github&owner=octo-org&repository=demo&workflow_filename=release\.yml$/,
  ],
  [
    'invalid-publisher: another environment, file name or owner',
    { mint: NOT_FOUND },
    VALUES,
    'A publisher for an environment other than pypi cannot match; one without any would.',
    PAGE('pypi.org'),
  ],
  [
    'invalid-publisher: letter case',
    { mint: NOT_FOUND, claims: { repository: 'Octo-Org/Demo' } },
    'Owner:            Octo-Org\n    Repository name:  Demo',
    'Capital letters of owner and repository name count.',
    'owner=Octo-Org&repository=Demo',
  ],
  [
    'invalid-publisher: configured on the other index',
    { mint: NOT_FOUND, index: 'testpypi' },
    VALUES,
    'A publisher configured on PyPI does not count on TestPyPI.',
    PAGE('test.pypi.org'),
  ],
  [
    'invalid-publisher: the first release of a project',
    { mint: NOT_FOUND, projectExists: false },
    VALUES,
    'PyPI has no project demo yet: its first release needs a pending publisher, which lasts 30 days.',
    'give each an environment of its own',
    'https://pypi.org/manage/account/publishing/?provider=github&project_name=demo&owner=octo-org&repository=demo&workflow_filename=release.yml&environment=pypi',
  ],
  [
    'invalid-publisher: renamed, transferred, an owner who came back',
    { mint: NOT_FOUND },
    'A repository that was renamed or transferred, or an owner who was deleted and came back, needs a new publisher.',
  ],
  [
    'invalid-publisher: a reusable workflow of the same repository',
    {
      mint: NOT_FOUND,
      claims: { job_workflow_ref: 'octo-org/demo/.github/workflows/publish.yml@refs/tags/v1.2.3' },
    },
    'it belongs to the reusable workflow octo-org/demo/publish.yml, which release.yml called, and PyPI compares the called file',
    'Move the job that runs publish-oidc into release.yml itself; reusable workflows may build and test. The publisher on PyPI then names release.yml.',
  ],
  [
    'invalid-publisher: a reusable workflow of the same name elsewhere',
    {
      mint: noPublisher(
        "The job_workflow_ref claim does not match, expecting one of ['octo-org/demo/.github/workflows/release.yml@refs/tags/v1.2.3'], got 'other/flows/.github/workflows/release.yml@refs/heads/main'",
      ),
      claims: { job_workflow_ref: 'other/flows/.github/workflows/release.yml@refs/heads/main' },
    },
    'it belongs to the reusable workflow other/flows/release.yml, which release.yml called',
    'Move the job that runs publish-oidc into release.yml itself',
  ],
  [
    'invalid-publisher: pull_request_target, told of a publisher',
    { mint: noPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported.") },
    'PyPI takes no uploads from workflows started by pull_request_target',
    'Publish from a pushed tag, a release or workflow_dispatch.',
  ],
  [
    'invalid-publisher: pull_request_target, of a pending publisher',
    { mint: NOT_FOUND, claims: { event_name: 'pull_request_target' }, projectExists: false },
    'PyPI takes no uploads from workflows started by pull_request_target',
  ],
  ...[
    "Missing claim 'ref'",
    'Could not job extract workflow filename from OIDC claims',
    'The ref and sha claims are empty',
    'The job_workflow_ref claim is empty',
    "Check failed for required claim 'repository_owner'",
    "Check failed for optional claim 'environment'",
    "JWT issuer 'https://a' does not match expected issuer 'https://b'",
  ].map((detail): readonly [string, Script, string, string] => [
    `invalid-publisher: ${detail}`,
    { mint: noPublisher(detail) },
    `PyPI misses something in this job's identity: valid token, but no corresponding publisher (${detail})`,
    "This is a mistake of the identity's issuer, not of your configuration: report it there.",
  ]),
  [
    'invalid-reuse-token',
    { mint: refused('invalid-reuse-token', 'invalid token: already used') },
    "PyPI says that this job's identity token was used before, also of a fresh one",
    'Run the job again.',
  ],
  // What its code does not foresee.
  [
    '500 of the server itself',
    { mint: { status: 500, headers: { 'content-type': 'text/html' }, body: '<html>' } },
    'PyPI gave no upload token (500): 500 Internal Server Error',
    'Run the job again. If it stays, look at the status page of PyPI.',
  ],
  [
    'a connection that is closed without an answer',
    { mint: 'reset' },
    'POST https://index/_/oidc/mint-token failed: the connection broke off',
    'Run it again.',
  ],
  [
    'a code that nobody knows yet',
    { mint: refused('invalid-moon', 'the moon is full') },
    'PyPI gave no upload token (422): invalid-moon: the moon is full',
  ],
]
