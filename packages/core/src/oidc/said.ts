import type { Answer } from '../http/client.ts'
import { NetworkFailure } from '../http/network-failure.ts'

/**
 * The JSON of an answer; undefined where it holds none, as answers of an edge in between do.
 * @throws NetworkFailure when the answer breaks off
 */
export async function jsonOf(answer: Answer): Promise<unknown> {
  try {
    return JSON.parse(await answer.text())
  } catch (thrown) {
    if (thrown instanceof NetworkFailure) throw thrown
    return undefined
  }
}

/** A text of a JSON object; undefined where it is absent, empty or something else. */
export function textIn(value: unknown, key: string): string | undefined {
  const found = fieldIn(value, key)
  return typeof found === 'string' && found !== '' ? found : undefined
}

export function fieldIn(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(key)
}

/**
 * What a refusal says: Warehouse's `{"message": …, "errors": [{"code": …, "description": …}]}`, a problem of RFC 9457, or
 * anything at all from an edge in between.
 */
export function problemIn(value: unknown, answer: Answer): { readonly code: string; readonly description: string } {
  const errors = fieldIn(value, 'errors')
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const said = [textIn(first, 'description'), textIn(value, 'detail'), textIn(value, 'message'), textIn(value, 'title')]
  return {
    code: textIn(first, 'code') ?? (answer.status === 404 ? 'no-exchange' : 'unexpected-answer'),
    description: said.find((text) => text !== undefined) ?? `${answer.status} ${answer.reason}`,
  }
}
