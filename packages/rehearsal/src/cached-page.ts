import { createHash } from 'node:crypto'
import { type Answer, json, type Request } from './exchange.ts'

/** What PyPI lets scripts of other sites do with its read APIs (warehouse/utils/cors.py). */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since',
  'access-control-allow-methods': 'GET',
  'access-control-max-age': '86400',
  'access-control-expose-headers': 'X-PyPI-Last-Serial',
}

export interface Page {
  readonly type: string
  readonly body: string
  /** Seconds for which a client may keep it. */
  readonly maxAge: number
  /** Undefined where PyPI gives none. */
  readonly serial?: number
  readonly vary?: string
}

/** A page of PyPI's read APIs: kept for a while, asked for again by its ETag. */
export function cachedPage(request: Request, { type, body, maxAge, serial, vary }: Page): Answer {
  const etag = `"${createHash('md5').update(body).digest('base64').replace(/=+$/, '')}"`
  const headers = {
    ...CORS,
    'cache-control': `max-age=${maxAge}, public`,
    etag,
    ...(serial === undefined ? {} : { 'x-pypi-last-serial': String(serial) }),
    ...(vary === undefined ? {} : { vary }),
  }
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.some((tag) => tag === etag || tag === '*') === true) return { status: 304, headers }
  return { status: 200, headers: { ...headers, 'content-type': type }, body }
}

/** `{"message": "Not Found"}` and the like. */
export function apiRefusal(status: number, message: string): Answer {
  return json({ message }, status, CORS)
}

/** Compact, its keys in order, as PyPI writes JSON. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
