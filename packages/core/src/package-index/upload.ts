import { Failure, reasonOf } from '../failure.ts'
import { basicOf } from '../http/address.ts'
import type { Answer, Http } from '../http/client.ts'
import { NetworkFailure } from '../http/network-failure.ts'
import { mayPass, retryAfter } from '../http/retry.ts'
import type { IndexAddress } from './address.ts'
import { type FilePart, multipartOf } from './multipart.ts'
import type { UploadForm } from './upload-form.ts'

/** Basic authentication; API tokens and minted tokens go with the user `__token__`. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

/** What one attempt to upload a file came to. */
export type UploadOutcome =
  /** The index holds the file now, or held the same bytes already: Warehouse does not say which. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** A broken connection or a server error: it may have been stored all the same. */
  | {
      readonly kind: 'unclear'
      readonly reason: string
      readonly retryAfter: number | undefined
      /** False where the same bytes will hardly get another answer: a refusal, say, that is no HTTP. */
      readonly mayPass: boolean
    }

/**
 * Sends one file by the legacy upload API, streamed. What the index or the network does is an outcome.
 * @throws Failure when the file itself cannot be read
 */
export async function uploadFile(
  http: Http,
  index: Pick<IndexAddress, 'upload'>,
  credentials: Credentials,
  form: UploadForm,
  file: FilePart,
  now: number,
): Promise<UploadOutcome> {
  const { headers, body } = multipartOf(form, file)
  try {
    const answer = await http.request('POST', index.upload, {
      headers: {
        ...headers,
        Authorization: `Basic ${basicOf(credentials.user, credentials.password)}`,
        Accept: 'application/json',
      },
      body,
    })
    return await outcomeOf(answer, now)
  } catch (thrown) {
    if (body.errored !== null)
      throw new Failure(`${file.path} cannot be read: ${reasonOf(body.errored)}`, {
        remedy: 'Nothing else may write to or clean the folder of the files while they are published.',
        cause: body.errored,
      })
    if (!(thrown instanceof NetworkFailure)) throw thrown
    return { kind: 'unclear', reason: thrown.message, retryAfter: undefined, mayPass: mayPass(thrown) }
  } finally {
    // An index may answer before it has read everything; the file must not stay open then.
    body.destroy()
  }
}

async function outcomeOf(answer: Answer, now: number): Promise<UploadOutcome> {
  if (answer.status >= 200 && answer.status < 300) {
    answer.stream.resume()
    return { kind: 'accepted' }
  }
  const message = messageOf(answer, await answer.text())
  if (answer.status === 429 || answer.status === 408 || answer.status >= 500)
    return {
      kind: 'unclear',
      reason: `${answer.status} ${message}`,
      retryAfter: retryAfter(answer, now),
      mayPass: true,
    }
  return { kind: 'refused', status: answer.status, message }
}

/**
 * Why the index refused, in its own words: Warehouse's `code` ("400 File already exists …"), an RFC 9457 problem, the
 * title of a page, else the reason phrase, which HTTP/2 and proxies lose.
 */
export function messageOf(answer: Pick<Answer, 'reason' | 'status'>, body: string): string {
  const said = jsonMessage(body) ?? /<title>\s*([^<]*?)\s*<\/title>/i.exec(body)?.[1] ?? answer.reason
  const text = unescapeHtml(said).replace(new RegExp(`^${answer.status}\\s+`), '')
  return text === '' ? 'without a word' : text
}

function jsonMessage(body: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const texts = new Map<string, unknown>(Object.entries(value))
  return ['code', 'detail', 'title', 'message']
    .map((key) => texts.get(key))
    .find((text): text is string => typeof text === 'string' && text !== '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
}
