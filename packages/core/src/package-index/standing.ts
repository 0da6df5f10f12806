import type { SimplePage } from '../standards/simple-api.ts'

/** What an index holds of a file. */
export type Standing =
  | { readonly kind: 'absent' }
  | { readonly kind: 'same'; readonly url: string }
  | { readonly kind: 'other'; readonly sha256: string }
  /** It is there, and the index does not tell its SHA-256: only an upload will show. */
  | { readonly kind: 'untold' }

/** @param page undefined where the index does not know the project */
export function standingOf(
  file: { readonly name: string; readonly sha256: string },
  page: SimplePage | undefined,
): Standing {
  const there = page?.files.find(({ filename }) => filename === file.name)
  if (there === undefined) return { kind: 'absent' }
  if (there.sha256 === undefined) return { kind: 'untold' }
  return there.sha256 === file.sha256 ? { kind: 'same', url: there.url } : { kind: 'other', sha256: there.sha256 }
}
