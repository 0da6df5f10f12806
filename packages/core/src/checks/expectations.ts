import type { Plan } from '../documents/plan.ts'
import type { Project } from '../project/source.ts'

/** What the user and the source tree say a built file should be. Each is undefined where nobody said. */
export interface Expectations {
  /** Whether wheels shall hold compiled modules; undefined where neither input nor build requirements tell. */
  readonly native: 'required' | 'none' | undefined
  /** The source tree around the files, where there is one. */
  readonly project: Project | undefined
  readonly plan: Plan | undefined
  /** Files of the import packages in the source tree, as paths below site-packages: see `readPackageTree`. */
  readonly packageFiles?: readonly string[] | undefined
  /** Globs over the paths of the sdist below its top-level folder; empty lists stand for the defaults of the backend. */
  readonly sdist: {
    readonly require: readonly string[]
    readonly forbid: readonly string[]
    readonly allow: readonly string[]
  }
  /** Bytes of the same project's largest file of this kind in its last release. */
  readonly sizeBefore: number | undefined
}

export const NOTHING_EXPECTED: Expectations = {
  native: undefined,
  project: undefined,
  plan: undefined,
  sdist: { require: [], forbid: [], allow: [] },
  sizeBefore: undefined,
}
