import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { normalizeName } from '../standards/name.ts'

/** Where one project is built: the same absolute paths on every run, because compilers write paths into binaries. */
export interface BuildPlace {
  readonly root: string
  /** What wheels are built from: the unpacked sdist, and nothing else. */
  readonly source: string
  /** Cargo's target folders, `ProgramCall.target` below it. */
  readonly target: string
  /** True when it outlives the run: a warm repeat then finds compiled crates. */
  readonly kept: boolean
}

export interface PlaceFacts {
  readonly name: string
  /** Absolute folder of the package: two clones on one machine never share a place. */
  readonly dir: string
  /** `RUNNER_TEMP` of a job, whose runner empties it; undefined on a laptop. */
  readonly runnerTemp: string | undefined
  /** The tool cache of the machine. */
  readonly cache: string
}

/** Names stay short: Windows ends paths at 260 characters, and Cargo's are long. */
export function buildPlace(facts: PlaceFacts): BuildPlace {
  const key = createHash('sha256').update(facts.dir).digest('hex').slice(0, 8)
  const root = join(facts.runnerTemp ?? facts.cache, 'builds', `${normalizeName(facts.name)}-${key}`)
  return {
    root,
    source: join(root, 'source'),
    target: join(root, 'target'),
    kept: facts.runnerTemp === undefined,
  }
}
