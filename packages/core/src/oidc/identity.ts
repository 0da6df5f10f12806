import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import { askPatiently, type Clock, type RetryPolicy, whole } from '../http/retry.ts'

/** Where a job asks for its identity tokens. */
export interface IdentityService {
  /** Carries a query already: the audience is added to it. */
  readonly requestUrl: string
  readonly requestToken: string
}

/** The runner sets both variables for jobs with `id-token: write`, and for no others. */
export function identityServiceOf(env: NodeJS.ProcessEnv): IdentityService | undefined {
  const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!requestUrl || !requestToken) return undefined
  return { requestUrl, requestToken }
}

/**
 * Asks for an identity token (a JWT, good for five minutes and for one exchange).
 * @param mask hides the token, and what it is asked for with, wherever they might be printed
 * @throws Failure when the service does not answer with a token
 */
export async function requestIdentity(
  http: Http,
  clock: Clock,
  policy: RetryPolicy,
  service: IdentityService,
  audience: string,
  mask: (secret: string) => void,
): Promise<string> {
  mask(service.requestToken)
  const url = new URL(service.requestUrl)
  url.searchParams.set('audience', audience)
  const headers = { Authorization: `Bearer ${service.requestToken}`, Accept: 'application/json' }
  const answer = await askPatiently(clock, policy, async () => whole(await http.request('GET', url.href, { headers })))
  const text = await answer.text()
  const token = answer.status === 200 ? tokenIn(text) : undefined
  if (token === undefined)
    throw new Failure(
      `the runner's identity service answered ${answer.status} ${answer.reason}${answer.status === 200 ? ' without a token' : ''}`,
      { remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.' },
    )
  mask(token)
  return token
}

function tokenIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('value' in value)) return undefined
    return typeof value.value === 'string' && value.value !== '' ? value.value : undefined
  } catch {
    return undefined
  }
}

/** Why a job has no identity, and what to change. */
export function noIdentity(isFork: boolean): { readonly message: string; readonly remedy: string } {
  if (isFork)
    return {
      message: 'this is a pull request from a fork: GitHub gives such jobs no identity',
      remedy: 'Publish from a pushed tag or a release. On pull requests, rehearse: `uses: org/pyrelease@v1`.',
    }
  return {
    message: 'this job lacks the permission id-token: write (ACTIONS_ID_TOKEN_REQUEST_URL is not set)',
    remedy: [
      'Add under the job that runs publish-oidc:',
      '',
      '    permissions:',
      '      id-token: write',
      '',
      'If a line like it is there already: a `permissions:` block of the job replaces that of the workflow; a job of a',
      'reusable workflow has only what the calling job grants; a pull request from a fork is never given it.',
    ].join('\n'),
  }
}
