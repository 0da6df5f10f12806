/** An archive, or a part of one, that cannot be read, or that a bound forbids to read. Completes "<file>: …". */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** An archive that exceeds a bound: of what lies beyond, nothing is known. */
export class ArchiveLimitError extends ArchiveError {}

/** Whether zlib stopped because the output would exceed the length that it was given. */
export function isTooLarge(thrown: unknown): boolean {
  return codeOf(thrown) === 'ERR_BUFFER_TOO_LARGE'
}

/** Whether zlib could not make sense of its input. */
export function isDamage(thrown: unknown): boolean {
  return codeOf(thrown).startsWith('Z_')
}

function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : ''
}
