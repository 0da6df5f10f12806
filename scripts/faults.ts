// Publishes tiny releases through seeded faults, and kills publications at random moments. The same seed does the same.
// node scripts/faults.ts [--seeds N] [--seed S] [--kills N] [--kill S]
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    kills: { type: 'string' },
    kill: { type: 'string' },
  },
})

/** One campaign: which seeds, and how one of them is run again alone. */
interface Campaign {
  readonly kind: 'seed' | 'kill'
  readonly seeds: readonly number[]
}

function campaignOf(): Campaign {
  const { seeds, seed, kills, kill } = values
  if (kill !== undefined) return { kind: 'kill', seeds: [Number(kill)] }
  if (kills !== undefined) return { kind: 'kill', seeds: upTo(Number(kills)) }
  return { kind: 'seed', seeds: seed === undefined ? upTo(Number(seeds)) : [Number(seed)] }
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, number) => number + 1)
}

interface Result {
  readonly seed: number
  readonly problem: string | undefined
  readonly files: number
  readonly runs: number
  readonly faults: number
}

/** Runs every n-th seed in a thread of its own. */
function inThread(kind: Campaign['kind'], seeds: readonly number[], told: (result: Result) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./faults/worker.ts', import.meta.url), { workerData: { kind, seeds } })
    worker.on('message', told)
    worker.on('error', reject)
    worker.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`a thread ended with ${code}`))
    })
  })
}

const { kind, seeds } = campaignOf()
if (seeds.length === 0 || seeds.some((seed) => !Number.isSafeInteger(seed)))
  throw new Error('--seeds, --seed, --kills and --kill are whole numbers above 0')
const started = performance.now()
const results: Result[] = []
const threads = Math.min(availableParallelism(), seeds.length)
const told = (result: Result): void => {
  results.push(result)
  if (result.problem !== undefined)
    console.log(
      `${kind} ${result.seed} (${result.files} files, run ${result.runs}): ${result.problem}\n` +
        `  again, alone: node scripts/faults.ts --${kind} ${result.seed}`,
    )
  if (results.length % 100 === 0) console.log(`${results.length} of ${seeds.length} …`)
}
await Promise.all(
  Array.from({ length: threads }, (_, thread) =>
    inThread(
      kind,
      seeds.filter((_, place) => place % threads === thread),
      told,
    ),
  ),
)
const sum = (of: (result: Result) => number): number => results.reduce((all, result) => all + of(result), 0)
const broken = results.filter(({ problem }) => problem !== undefined)
console.log(
  [
    `${results.length} ${kind === 'seed' ? 'schedules of faults' : 'killed publications'}`,
    `${sum(({ files }) => files)} files`,
    `${sum(({ faults }) => faults)} faults`,
    `${sum(({ runs }) => runs)} runs (${results.filter(({ runs }) => runs > 1).length} releases took more than one)`,
    `${broken.length} broken promises`,
    `${((performance.now() - started) / 1000).toFixed(0)} s`,
  ].join(', '),
)
process.exitCode = broken.length === 0 && results.length === seeds.length ? 0 : 1
