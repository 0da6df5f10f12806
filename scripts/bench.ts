// Figures as ratios in one run: start-up of each action against an empty Node, and the warm rehearsals.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Contestant {
  readonly name: string
  /** What Node is started with. */
  readonly args: readonly string[]
}

interface Times {
  readonly name: string
  readonly minimum: number
  readonly median: number
}

/** Round after round, so that a busy moment of the machine meets all alike; the first round warms. Milliseconds. */
function measure(contestants: readonly Contestant[], rounds: number, env: NodeJS.ProcessEnv): readonly Times[] {
  const taken = contestants.map((): number[] => [])
  for (let round = 0; round <= rounds; round++)
    contestants.forEach(({ args }, place) => {
      const started = performance.now()
      const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
      if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
      if (round > 0) taken[place]?.push(performance.now() - started)
    })
  return contestants.map(({ name }, place) => {
    const sorted = [...(taken[place] ?? [])].sort((a, b) => a - b)
    return { name, minimum: sorted[0] ?? NaN, median: sorted[Math.floor(sorted.length / 2)] ?? NaN }
  })
}

function print(...rows: readonly (readonly string[])[]): void {
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`)
}

const scratch = mkdtempSync(join(tmpdir(), 'pyrelease-bench-'))
const empty = join(scratch, 'empty.mjs')
writeFileSync(empty, '')

const STARTS = 30
const actions = ['verify-metadata', 'build-wheels', 'smoke-test', 'publish-oidc', 'rehearse']
const starts = measure(
  [{ name: 'an empty file', args: [empty] }, ...actions.map((name) => ({ name, args: [`dist/${name}/index.js`] }))],
  STARTS,
  {},
)
console.log(`Node ${process.version}, ${process.platform} ${process.arch}; ${STARTS} starts each, in turn\n`)
print(['start-up', 'minimum ms', 'median ms', 'ratio of minima'], ['---', '---:', '---:', '---:'])
const [base] = starts
for (const { name, minimum, median } of starts)
  print([name, minimum.toFixed(0), median.toFixed(0), (minimum / (base?.minimum ?? NaN)).toFixed(2)])

const rehearse = (...folders: readonly string[]) => ['dist/rehearse/index.js', 'rehearse', ...folders]
const rehearsals = measure(
  [
    { name: 'the pure example', args: rehearse('examples/pure') },
    { name: 'all three examples', args: rehearse() },
  ],
  4,
  process.env,
)
console.log('')
print(['rehearsal, warm, whole process', 'minimum s', 'median s'], ['---', '---:', '---:'])
for (const { name, minimum, median } of rehearsals)
  print([name, (minimum / 1000).toFixed(1), (median / 1000).toFixed(1)])
rmSync(scratch, { recursive: true })

console.log('')
await import('./bench-verify.ts')

console.log('')
await import('./bench/publish.ts')
