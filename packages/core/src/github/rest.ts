import * as v from 'valibot'
import { Failure } from '../failure.ts'
import type { Answer, Http } from '../http/client.ts'
import { askPatiently, type Clock, type RetryPolicy } from '../http/retry.ts'

/** One repository, by GitHub's REST API (docs/decisions/0007). */
export interface GithubApi {
  readonly http: Http
  readonly clock: Clock
  /** `https://api.github.com`, or an Enterprise Server's `…/api/v3`. */
  readonly apiUrl: string
  /** Public repositories answer most questions without one too, sixty times an hour. */
  readonly token: string | undefined
  /** `owner/name` */
  readonly repository: string
}

export interface RestQuestion<Schema extends v.GenericSchema> {
  /** Below the repository, escaped, with its query: `git/ref/tags/v1.0`. */
  readonly path: string
  readonly schema: Schema
  /** Completes "… could not be read": `the checks of 9fceb02 in octo/demo`. */
  readonly what: string
  /** What the job's token must be allowed to, `actions: read`. */
  readonly permission: string
}

const CONTENTS = 'contents: read'

/** GitHub does not show this: as the permissions are, or because it is not there, which it does not tell apart. */
export class PermissionFailure extends Failure {
  readonly permission: string

  constructor(message: string, permission: string, isUnknown: boolean) {
    const lines = permission === CONTENTS ? permission : `${permission} beside ${CONTENTS}`
    super(message, {
      remedy: `${isUnknown ? 'Let github-token be the token of the job, which is its default. ' : ''}Write ${lines} under permissions of the job; a called workflow gets it from its caller.`,
    })
    this.permission = permission
  }
}

export const REST_PATIENCE: RetryPolicy = { attempts: 3, first: 1000, most: 4000 }
export const PER_PAGE = 100

export function restUrl({ apiUrl, repository }: GithubApi, path: string): string {
  return `${apiUrl.replace(/\/$/, '')}/repos/${repository}/${path}`
}

export function restHeaders({ token }: GithubApi): Readonly<Record<string, string>> {
  return {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
}

/**
 * @throws PermissionFailure on 401, 403 and 404
 * @throws Failure when GitHub answers anything else but what was asked for
 * @throws NetworkFailure when no answer came
 */
export async function readRest<Schema extends v.GenericSchema>(
  api: GithubApi,
  question: RestQuestion<Schema>,
): Promise<v.InferOutput<Schema>> {
  const answer = await askRest(api, question.path)
  const text = await answer.text()
  if (answer.status !== 200) throw refusal(answer, text, question)
  return parsed(api, text, question)
}

/** The same where the thing may not exist: undefined then. */
export async function readRestIfThere<Schema extends v.GenericSchema>(
  api: GithubApi,
  question: RestQuestion<Schema>,
): Promise<v.InferOutput<Schema> | undefined> {
  const answer = await askRest(api, question.path)
  const text = await answer.text()
  if (answer.status === 404) return undefined
  if (answer.status !== 200) throw refusal(answer, text, question)
  return parsed(api, text, question)
}

export interface RestPage<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/**
 * Reads a list to its end.
 * @param readPage is asked with the query of each page
 * @returns undefined where the list does not exist
 * @throws Failure where it has more than `mostPages` pages
 */
export async function readPages<Item>(
  mostPages: number,
  readPage: (query: string) => Promise<RestPage<Item> | undefined>,
  endless: Failure,
): Promise<readonly Item[] | undefined> {
  const all: Item[] = []
  for (let page = 1; page <= mostPages; page++) {
    const read = await readPage(`per_page=${PER_PAGE}&page=${page}`)
    if (read === undefined) return undefined
    all.push(...read.items)
    if (read.items.length === 0 || all.length >= read.total) return all
  }
  throw endless
}

/** Why GitHub refuses, and what to do about it. */
export function refusal(
  answer: Answer,
  text: string,
  { what, permission }: Pick<RestQuestion<v.GenericSchema>, 'what' | 'permission'>,
): Failure {
  const said = v.safeParse(v.object({ message: v.string() }), jsonOf(text))
  const failed = `${what} could not be read (${answer.status}: ${said.success ? said.output.message : answer.reason})`
  // Limits of bursts come as 403 too, and say only when to come again.
  const isLimit = answer.header('x-ratelimit-remaining') === '0' || answer.header('retry-after') !== undefined
  if (answer.status === 429 || (answer.status === 403 && isLimit))
    return new Failure(failed, { remedy: 'The rate limit of GitHub is used up: run the job again in an hour.' })
  if ([401, 403, 404].includes(answer.status)) return new PermissionFailure(failed, permission, answer.status === 401)
  if (answer.status === 422) return new Failure(failed, { remedy: 'Push the commit first: GitHub does not know it.' })
  return new Failure(failed, { remedy: 'Run the job again. If it stays, look at https://www.githubstatus.com.' })
}

function askRest(api: GithubApi, path: string): Promise<Answer> {
  return askPatiently(api.clock, REST_PATIENCE, () =>
    api.http.request('GET', restUrl(api, path), { headers: restHeaders(api) }),
  )
}

function parsed<Schema extends v.GenericSchema>(
  { apiUrl }: GithubApi,
  text: string,
  { schema, what }: RestQuestion<Schema>,
): v.InferOutput<Schema> {
  const read = v.safeParse(schema, jsonOf(text))
  if (read.success) return read.output
  throw new Failure(`what answers at ${apiUrl} does not speak of ${what}`, {
    remedy: 'Check GITHUB_API_URL, and any proxy between.',
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
