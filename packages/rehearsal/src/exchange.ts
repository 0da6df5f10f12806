import type { IncomingHttpHeaders } from 'node:http'

/** A request as handlers see it: data, and a body that is read once. */
export interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: AsyncIterable<Uint8Array>
}

export interface Answer {
  readonly status: number
  /** Reason phrase of the status line: PyPI says there what it refuses. */
  readonly reason?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | { readonly file: string; readonly size: number }
  /** True: it breaks off in the middle. */
  readonly cut?: boolean
}

/** `no answer` closes the connection, as a server does that breaks down. */
export type Outcome = Answer | 'no answer'

export type Handler = (request: Request) => Promise<Outcome>

/** Stands before all routes: may answer itself, change what passes, or break it. The place for faults. */
export type Middleware = (request: Request, next: Handler) => Promise<Outcome>

export function withMiddleware(handler: Handler, middleware: readonly Middleware[]): Handler {
  return middleware.reduceRight<Handler>((next, layer) => (request) => layer(request, next), handler)
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

export function text(content: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=UTF-8', ...headers }, body: content }
}

export function redirect(location: string, status: 301 | 308 = 301, reason?: string): Answer {
  return { status, headers: { location }, ...(reason === undefined ? {} : { reason }) }
}

/**
 * The body as text, up to a bound.
 * @returns undefined when it is longer
 */
export async function readText(request: Request, limit = 1024 ** 2): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * The best of the offers for an `Accept` header: by quality, then in the order of the offers.
 * @param accept an absent header accepts everything
 */
export function negotiate<const Offer extends string>(
  accept: string | undefined,
  offers: readonly Offer[],
): Offer | undefined {
  const ranges = (accept ?? '*/*').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { type, quality: quality === undefined ? 1 : Number(quality) }
  })
  const qualityOf = (offer: Offer): number => {
    const names = [offer, `${offer.split('/')[0] ?? ''}/*`, '*/*']
    const matches = names.map((name) => ranges.find(({ type }) => type === name))
    return matches.find((range) => range !== undefined)?.quality ?? 0
  }
  const [best] = offers
    .map((offer) => ({ offer, quality: qualityOf(offer) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return best?.offer
}
