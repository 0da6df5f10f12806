import { openFileBytes, sha256OfFile } from '../file-bytes.ts'
import { type FoundFile, kindOf } from './candidate.ts'
import { type Distribution, distributionOfSdist, distributionOfWheel } from './distribution.ts'
import type { Expectations } from './expectations.ts'
import type { SdistFacts } from './sdist/facts.ts'
import { readSdistFacts } from './sdist/read-facts.ts'
import type { WheelFacts } from './wheel/facts.ts'
import { readWheelFacts } from './wheel/read.ts'

export interface FileQuestion {
  readonly expected: Expectations
  /** Whether every member shall be unpacked, summed and hashed; otherwise the listing and the metadata are read. */
  readonly contents: boolean
}

/** A file that is open: facts may read more of it. */
export type OpenFile =
  { readonly kind: 'wheel'; readonly facts: WheelFacts } | { readonly kind: 'sdist'; readonly facts: SdistFacts }

export type ReadFile = OpenFile & { readonly distribution: Distribution }

/** Opens a file, reads it once, lets it be used, and closes it. What is wrong in it is part of what was read. */
export async function readFile<T>(found: FoundFile, question: FileQuestion, use: (read: ReadFile) => T): Promise<T> {
  const sha256 = await sha256OfFile(found.path)
  return await openFile(found, question, (open) =>
    open.kind === 'wheel'
      ? use({ ...open, distribution: distributionOfWheel(found, sha256, open.facts) })
      : use({ ...open, distribution: distributionOfSdist(found, sha256, open.facts) }),
  )
}

/** The same for those who want to know of its facts alone. */
export async function openFile<T>(
  { name, path }: FoundFile,
  question: FileQuestion,
  use: (open: OpenFile) => T,
): Promise<T> {
  const { expected } = question
  using bytes = openFileBytes(path)
  return kindOf(name) === 'wheel'
    ? use({ kind: 'wheel', facts: await readWheelFacts(name, bytes, expected, question) })
    : use({ kind: 'sdist', facts: await readSdistFacts(name, bytes, expected, question) })
}
