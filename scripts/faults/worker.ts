// One thread of scripts/faults.ts: runs its seeds one after the other, and tells of each.
import { parentPort, workerData } from 'node:worker_threads'
import { runKill } from '../../test/faults/kill.ts'
import { MOST_FILES, openPool } from '../../test/faults/release.ts'
import { runSeed } from '../../test/faults/seed.ts'

interface Work {
  readonly kind: 'seed' | 'kill'
  readonly seeds: readonly number[]
}

const { kind, seeds } = workerData as Work
const run = kind === 'seed' ? runSeed : runKill
await using pool = await openPool(MOST_FILES)
for (const seed of seeds) {
  const result = await run(seed, pool).catch((thrown: unknown) => ({
    seed,
    problem: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    files: 0,
    runs: 0,
    faults: 0,
  }))
  parentPort?.postMessage(result)
}
