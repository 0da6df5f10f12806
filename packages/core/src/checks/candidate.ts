import type { UploadForm } from '../package-index/upload-form.ts'
import { NOTHING_EXPECTED } from './expectations.ts'

/** A file that was found, before anything of it was read. */
export interface FoundFile {
  readonly name: string
  readonly path: string
  /** The folder or the artifact that it lies in, for messages. */
  readonly from: string
}

/** A wheel or an sdist that may be published. */
export interface Candidate extends FoundFile {
  readonly kind: 'wheel' | 'sdist'
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly content: CandidateContent
}

export type CandidateContent =
  | {
      readonly kind: 'read'
      /** As its metadata says, PEP 503 normalised. */
      readonly project: string
      /** As its metadata says, in PEP 440 normal form. */
      readonly version: string
      readonly form: UploadForm
      /** Every answer that PyPI would give to it, were each the only one. */
      readonly refusals: readonly string[]
    }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** Whether a name is one of a file that indexes take. */
export function isDistribution(name: string): boolean {
  return /\.(whl|tar\.gz)$/i.test(name)
}

export function kindOf(name: string): Candidate['kind'] {
  return /\.whl$/i.test(name) ? 'wheel' : 'sdist'
}

/** Reads and judges one file by PyPI's rules. Whatever is wrong in it is part of the answer. */
export async function readCandidate(found: FoundFile): Promise<Candidate> {
  const { readFile } = await import('./read-file.ts')
  const question = { expected: NOTHING_EXPECTED, contents: true }
  return await readFile(found, question, ({ distribution }) => distribution)
}
