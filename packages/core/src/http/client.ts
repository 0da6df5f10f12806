import type { HttpClient } from '@actions/http-client'
import type { Agent, IncomingMessage, RequestOptions } from 'node:http'
import type { Readable } from 'node:stream'
import type { SecureContext } from 'node:tls'
import { reasonOf } from '../failure.ts'
import { splitCredentials } from './address.ts'
import { codeOf, networkFailure } from './network-failure.ts'
import { trustEnvironment } from './trust.ts'

/** What a server said. The body is read once, by one of the three ways. */
export interface Answer {
  readonly status: number
  /** HTTP/1.1 reason phrase; PyPI puts its refusals there too. */
  readonly reason: string
  /** Where the answer came from in the end, without credentials; relative addresses in it count from here. */
  readonly url: string
  header(name: string): string | undefined
  /** @throws NetworkFailure when the answer breaks off */
  text(): Promise<string>
  /** @throws NetworkFailure when the answer breaks off */
  bytes(): Promise<Buffer>
  /**
   * The body piece by piece, in memory that does not grow with it.
   * @throws NetworkFailure when the answer breaks off
   */
  chunks(): AsyncIterable<Buffer>
  /** The same without explanations, for instance to drop it: `answer.stream.resume()`. */
  readonly stream: Readable
}

export interface RequestBody {
  readonly headers?: Readonly<Record<string, string>>
  /** A stream is sent as it is read; say its `content-length`, or it goes out in chunks. */
  readonly body?: string | Readable
}

export type Method = 'GET' | 'HEAD' | 'POST'

/** The one way out to the network: proxies and certificate authorities of the environment are obeyed. */
export interface Http {
  /**
   * @param url absolute; a user and a password in it are sent as basic authentication. Redirects are followed for
   *   GET and HEAD
   * @throws NetworkFailure when no answer came
   */
  request(method: Method, url: string, content?: RequestBody): Promise<Answer>
}

export interface HttpOptions {
  /** For authorities. Proxies are read from the environment of this very process. */
  readonly env: NodeJS.ProcessEnv
  /** PEM text of one more authority to trust: the rehearsal's own. */
  readonly authority?: string | undefined
  /** Milliseconds without a byte until a request is given up. */
  readonly patience?: number
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]
const MOST_REDIRECTS = 5

/** @throws Failure when the environment names authorities that cannot be read */
export async function openHttp(options: HttpOptions): Promise<Http> {
  const { HttpClient } = await import('@actions/http-client')
  const handler = trustHandler(await trustEnvironment(options.env, options.authority))
  const patience = options.patience ?? 60_000
  // One client per protocol, because a client keeps the agent of its first request for all others. Redirects are
  // ours to follow: the client's do not know relative addresses.
  const open = (): HttpClient =>
    new HttpClient('pyrelease', [handler], { socketTimeout: patience, keepAlive: true, allowRedirects: false })
  const clients: Readonly<Record<string, HttpClient>> = { 'http:': open(), 'https:': open() }

  const ask = async (method: Method, url: string, content: RequestBody): Promise<IncomingMessage> => {
    const client = clients[new URL(url).protocol]
    if (client === undefined) throw Object.assign(new Error('Invalid URL'), { code: 'ERR_INVALID_URL' })
    const { body = null } = content
    const sent = client.request(method, url, body, { ...content.headers })
    const { message } = await (body === null || typeof body === 'string'
      ? sent
      : Promise.race([sent, brokenBody(body)]))
    message.setTimeout(patience, () => message.destroy(new Error(`Request timeout: no byte for ${patience} ms`)))
    return message
  }

  const follow = async (method: Method, url: string, content: RequestBody): Promise<Answer> => {
    let place = url
    let headers = content.headers
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const message = await again(method, () => ask(method, place, { ...content, ...(headers && { headers }) }))
      const target = method === 'POST' ? undefined : redirectOf(message, place)
      if (target === undefined) return answerOf(message, method, place)
      message.resume()
      if (!sameServer(place, target)) headers = withoutAuthorization(headers)
      place = target
    }
    throw redirectError(`more than ${MOST_REDIRECTS} redirects`)
  }

  return {
    async request(method, url, content = {}) {
      try {
        const { url: bare, authorization } = splitCredentials(url)
        const headers = authorization === undefined ? content.headers : { authorization, ...content.headers }
        return await follow(method, bare, { ...content, ...(headers && { headers }) })
      } catch (thrown) {
        throw networkFailure(method, url, thrown)
      }
    },
  }
}

interface Trusting {
  secureContext?: SecureContext
}

/** Handlers see the options of each request last: the place to name authorities for it alone. */
function trustHandler(secureContext: SecureContext | undefined) {
  return {
    prepareRequest(options: RequestOptions & Trusting) {
      if (secureContext === undefined) return
      options.secureContext = secureContext
      // Behind a proxy the TLS connection is made by the agent, which knows its own options only.
      const agent = options.agent as Agent & { options: Trusting }
      agent.options.secureContext = secureContext
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error('not handled')),
  }
}

/** Servers close idle connections just when they are used again. What only reads may be asked once more. */
async function again<T>(method: Method, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (thrown) {
    if (method === 'POST' || !['ECONNRESET', 'EPIPE'].includes(codeOf(thrown))) throw thrown
    return await attempt()
  }
}

/** Rejects when the stream that is being sent breaks: the client would wait for the rest of it. */
function brokenBody(body: Readable): Promise<never> {
  return new Promise((_, reject) => {
    body.once('error', reject)
  })
}

function redirectOf(message: IncomingMessage, from: string): string | undefined {
  const { location } = message.headers
  if (location === undefined || !REDIRECTS.includes(message.statusCode ?? 0)) return undefined
  if (!URL.canParse(location, from)) throw redirectError('a redirect to what is no address')
  const target = new URL(location, from)
  if (from.startsWith('https:') && target.protocol !== 'https:')
    throw redirectError('a redirect away from https, to where anybody could read and change it')
  return target.href
}

function redirectError(text: string): Error {
  return Object.assign(new Error(text), { code: 'ERR_REDIRECT' })
}

function sameServer(from: string, to: string): boolean {
  const [a, b] = [new URL(from), new URL(to)]
  return a.origin === b.origin || (a.hostname === b.hostname && a.protocol === 'http:' && b.protocol === 'https:')
}

function withoutAuthorization(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)))
}

function answerOf(message: IncomingMessage, method: Method, url: string): Answer {
  async function* chunks(): AsyncGenerator<Buffer, void, undefined> {
    try {
      for await (const chunk of message) yield chunk as Buffer
    } catch (thrown) {
      throw networkFailure(
        method,
        url,
        Object.assign(new Error(`the answer broke off: ${reasonOf(thrown)}`, { cause: thrown }), {
          code: 'ECONNRESET',
        }),
      )
    }
  }
  const bytes = async (): Promise<Buffer> => {
    const pieces: Buffer[] = []
    for await (const piece of chunks()) pieces.push(piece)
    return Buffer.concat(pieces)
  }
  return {
    status: message.statusCode ?? 0,
    reason: message.statusMessage ?? '',
    url,
    header: (name) => {
      const value = message.headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : value
    },
    text: async () => (await bytes()).toString('utf8'),
    bytes,
    chunks,
    stream: message,
  }
}
