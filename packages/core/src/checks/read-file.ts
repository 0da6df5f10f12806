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
export type ReadFile =
  | { readonly kind: 'wheel'; readonly facts: WheelFacts; readonly distribution: Distribution }
  | { readonly kind: 'sdist'; readonly facts: SdistFacts; readonly distribution: Distribution }

/** Opens a file, reads it once, lets it be used, and closes it. What is wrong in it is part of what was read. */
export async function readFile<T>(found: FoundFile, question: FileQuestion, use: (read: ReadFile) => T): Promise<T> {
  const { name, path } = found
  const { expected } = question
  const sha256 = await sha256OfFile(path)
  using bytes = openFileBytes(path)
  if (kindOf(name) === 'wheel') {
    const facts = await readWheelFacts(name, bytes, expected, question)
    return use({ kind: 'wheel', facts, distribution: distributionOfWheel(found, sha256, facts) })
  }
  const facts = await readSdistFacts(name, bytes, expected, question)
  return use({ kind: 'sdist', facts, distribution: distributionOfSdist(found, sha256, facts) })
}
