import type { Clock } from './clock.ts'
import type { Handler, Middleware, Outcome, Request } from './exchange.ts'
import { type Fault, faultFor, type FaultSchedule } from './faults-schedule.ts'

/** Faults between an index and its clients, one schedule for one seed. */
export interface Faults {
  readonly middleware: Middleware
  /** How often each request came, by its method and what it is about: `POST /legacy/demo-1.0.tar.gz`. */
  readonly asked: ReadonlyMap<string, number>
  /** How often each kind happened. */
  readonly happened: ReadonlyMap<Fault['kind'], number>
  /** Ends them: from now on everything goes well, but the clock stays where it is. */
  calm(): void
}

/** Milliseconds by which the clock goes on where tokens are to expire: more than any of them lives. */
const PAST_TOKENS = 901_000

/** @param clock the index's: slow requests, and tokens that are to expire, move it */
export function openFaults(schedule: FaultSchedule, clock: Pick<Clock, 'now' | 'advance'>): Faults {
  const counts = new Map<string, number>()
  const happened = new Map<Fault['kind'], number>()
  const pages = new Map<string, Outcome>()
  let isCalm = false
  let uploads = 0
  clock.advance(schedule.skew ?? 0)

  const decide = (request: Request, subject: string): Fault | undefined => {
    const key = `${request.method} ${subject}`
    const nth = counts.get(key) ?? 0
    counts.set(key, nth + 1)
    if (isCalm) return undefined
    const isUpload = request.url.pathname === '/legacy/'
    if (isUpload && isWithin(schedule.outage, uploads++)) return { kind: 'status', status: 503, when: 'before' }
    return faultFor(schedule, request, `${key} ${nth}`)
  }

  return {
    asked: counts,
    happened,
    calm() {
      isCalm = true
    },
    async middleware(request, next) {
      const [named, subject] = await subjectOf(request)
      const fault = decide(named, subject)
      if (fault !== undefined) happened.set(fault.kind, (happened.get(fault.kind) ?? 0) + 1)
      if (fault?.kind === 'slow') clock.advance(fault.milliseconds)
      if (fault?.kind === 'expired') clock.advance(PAST_TOKENS)
      const page = request.method === 'GET' && request.url.pathname.startsWith('/simple/') ? subject : undefined
      const outcome = await suffer(fault, named, next, pages.get(page ?? ''))
      // What a cache in between holds is always an answer that once was true.
      if (page !== undefined && (fault === undefined || fault.kind === 'slow')) pages.set(page, outcome)
      return dated(outcome, clock.now())
    },
  }
}

function isWithin(outage: FaultSchedule['outage'], count: number): boolean {
  return outage !== undefined && count >= outage.from && count < outage.from + outage.uploads
}

/** Answers as the fault wants it; `older` is what a cache in between may still hold. */
async function suffer(
  fault: Fault | undefined,
  request: Request,
  next: Handler,
  older: Outcome | undefined,
): Promise<Outcome> {
  if (fault === undefined || fault.kind === 'expired') return next(request)
  switch (fault.kind) {
    case 'slow':
      return next({ ...request, body: inTurns(request.body) })
    case 'stale':
      return older ?? { status: 404, body: '404 Not Found' }
    case 'cut': {
      const outcome = await next(request)
      return outcome === 'no answer' ? outcome : { ...outcome, cut: true }
    }
    case 'reset':
      if (fault.when === 'during') await firstOf(request.body)
      else if (fault.when === 'after') await next(request)
      return 'no answer'
    case 'status': {
      if (fault.when === 'after') await next(request)
      else await drain(request.body)
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter }
      return { status: fault.status, headers: { 'content-type': 'text/html', ...headers }, body: EDGE_PAGE }
    }
  }
}

const EDGE_PAGE = '<html><head><title>the edge has no answer</title></head></html>\n'

/** The index's clock is what its answers are dated by. */
function dated(outcome: Outcome, now: number): Outcome {
  if (outcome === 'no answer') return outcome
  return { ...outcome, headers: { date: new Date(now).toUTCString(), ...outcome.headers } }
}

/** What answers before it has read all breaks the connection, which is another fault. */
async function drain(body: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0
  for await (const chunk of body) size += chunk.length
  return size
}

async function firstOf(body: AsyncIterable<Uint8Array>): Promise<void> {
  await body[Symbol.asyncIterator]().next()
}

async function* inTurns(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    await new Promise((resolve) => setImmediate(resolve))
    yield chunk
  }
}

/** Bytes within which the name of an uploaded file must stand. */
const HEAD_LIMIT = 256 * 1024

/**
 * What a request is about: an upload's file, else its path. Files are under way at once, in an order that nobody knows
 * beforehand; what happens to one must not hang on that, or no seed would do the same twice.
 * @returns the request again, its body unread
 */
async function subjectOf(request: Request): Promise<readonly [Request, string]> {
  const { pathname } = request.url
  if (request.method !== 'POST' || pathname !== '/legacy/') return [request, pathname]
  const read: Uint8Array[] = []
  const rest = request.body[Symbol.asyncIterator]()
  let name: string | undefined
  let size = 0
  while (name === undefined && size < HEAD_LIMIT) {
    const step = await rest.next()
    if (step.done === true) break
    read.push(step.value)
    size += step.value.length
    name = /; filename="([^"]+)"/.exec(Buffer.concat(read).toString('latin1'))?.[1]
  }
  const body = { [Symbol.asyncIterator]: () => replay(read, rest) }
  return [{ ...request, body }, `${pathname}${name ?? ''}`]
}

async function* replay(
  read: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* read
  for (;;) {
    const step = await rest.next()
    if (step.done === true) return
    yield step.value
  }
}
