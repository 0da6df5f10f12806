import type { Request } from './exchange.ts'

/** What goes wrong with one request, and before or after the index has done what it was asked. */
export type Fault =
  | {
      readonly kind: 'status'
      readonly status: number
      /** Value of the header: seconds, or a date. */
      readonly retryAfter?: string
      readonly when: 'before' | 'after'
    }
  /** The connection is closed without an answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'during' | 'after' }
  /** The answer breaks off in the middle. */
  | { readonly kind: 'cut' }
  /** It takes long to arrive. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** A page as it was before, out of a cache. */
  | { readonly kind: 'stale' }
  /** Every token that was given out is too old by now. */
  | { readonly kind: 'expired' }

export const FAULT_KINDS = [
  'status',
  'reset',
  'cut',
  'slow',
  'stale',
  'expired',
] as const satisfies readonly Fault['kind'][]

/** Faults as data: the same schedule does the same. */
export interface FaultSchedule {
  readonly seed: number
  /** Share of requests that something happens to, from 0 to 1; default 0.2. */
  readonly rate?: number | undefined
  /** Default: all that the kind of request knows. */
  readonly kinds?: readonly Fault['kind'][] | undefined
  /** Milliseconds by which the index's clock differs from its clients'. */
  readonly skew?: number | undefined
  /** From that upload on (counted from 0), so many uploads are answered 503. */
  readonly outage?: { readonly from: number; readonly uploads: number } | undefined
}

const RATE = 0.2

type Draw = () => number

/** Kinds of requests, the first that fits, and what may go wrong with each. */
const ROUTES: readonly {
  readonly path: RegExp
  readonly kinds: readonly Fault['kind'][]
  /** Whether the request does something: only then does it matter when a fault comes. */
  readonly acts: boolean
}[] = [
  { path: /^\/legacy\/$/, kinds: ['status', 'reset', 'cut', 'slow', 'expired'], acts: true },
  { path: /^\/simple\//, kinds: ['status', 'reset', 'cut', 'stale'], acts: false },
  { path: /^\/_\/oidc\/(?:mint|burn)-token$/, kinds: ['status', 'reset', 'cut', 'slow'], acts: true },
  {
    path: /^\/(?:_\/oidc\/audience|\.well-known\/pytp|_services\/.*|integrity\/.*)$/,
    kinds: ['status', 'reset', 'cut'],
    acts: false,
  },
]

const STATUSES = [500, 502, 503, 504, 429] as const
/** None, seconds, and a date that is further away than anybody will wait. */
const RETRY_AFTER = ['', '0', '7', 'Fri, 01 Jan 2100 00:00:00 GMT'] as const
const TIMES = ['before', 'during', 'after'] as const

/** @param occasion names the request among all of a run: its method, its subject, how often it came before */
export function faultFor(schedule: FaultSchedule, { url }: Request, occasion: string): Fault | undefined {
  const route = ROUTES.find(({ path }) => path.test(url.pathname))
  const [first, ...others] = route?.kinds.filter((kind) => schedule.kinds?.includes(kind) ?? true) ?? []
  const draw = chance(`${schedule.seed} ${occasion}`)
  if (route === undefined || first === undefined || draw() >= (schedule.rate ?? RATE)) return undefined
  return faultOf(pick([first, ...others], draw), route.acts, draw)
}

function faultOf(kind: Fault['kind'], acts: boolean, draw: Draw): Fault {
  switch (kind) {
    case 'status': {
      const status = pick(STATUSES, draw)
      const retryAfter = pick(RETRY_AFTER, draw)
      // "Too many requests" is said before anything is done.
      const when = acts && status !== 429 && draw() < 0.5 ? 'after' : 'before'
      return { kind, status, when, ...(retryAfter !== '' && { retryAfter }) }
    }
    case 'reset':
      return { kind, when: acts ? pick(TIMES, draw) : 'before' }
    case 'slow':
      return { kind, milliseconds: Math.round(draw() * 600_000) }
    default:
      return { kind }
  }
}

function pick<Item>(items: readonly [Item, ...Item[]], draw: Draw): Item {
  return items[Math.floor(draw() * items.length)] ?? items[0]
}

/** Numbers from 0 up to, not including, 1, that hang on the text alone (FNV-1a, then mulberry32). */
export function chance(text: string): Draw {
  let state = 0x811c9dc5
  for (const byte of Buffer.from(text)) state = Math.imul(state ^ byte, 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
