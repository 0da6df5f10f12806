// Figures as ratios in one run: start-up of each action against an empty Node, and the warm rehearsals.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const STARTS = 30
const scratch = mkdtempSync(join(tmpdir(), 'pyrelease-bench-'))
const empty = join(scratch, 'empty.mjs')
writeFileSync(empty, '')

interface Times {
  readonly minimum: number
  readonly median: number
}

/** Starts a file as a child, once to warm, then `times` times; an action without inputs ends at its first decision. */
function measure(args: readonly string[], times: number, env: NodeJS.ProcessEnv): Times {
  const taken: number[] = []
  for (let run = 0; run <= times; run++) {
    const started = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
    if (run > 0) taken.push(performance.now() - started)
  }
  taken.sort((a, b) => a - b)
  return { minimum: taken[0] ?? NaN, median: taken[Math.floor(taken.length / 2)] ?? NaN }
}

const row = (cells: readonly string[]): void => {
  console.log(`| ${cells.join(' | ')} |`)
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}; minima and medians of ${STARTS} starts\n`)
row(['start-up', 'minimum ms', 'median ms', 'ratio of minima'])
row(['---', '---:', '---:', '---:'])
const base = measure([empty], STARTS, {})
for (const name of ['an empty file', 'verify-metadata', 'build-wheels', 'smoke-test', 'publish-oidc', 'rehearse']) {
  const times = name === 'an empty file' ? base : measure([`dist/${name}/index.js`], STARTS, {})
  row([name, times.minimum.toFixed(0), times.median.toFixed(0), (times.minimum / base.minimum).toFixed(2)])
}

console.log('')
row(['rehearsal, warm, whole process', 'seconds'])
row(['---', '---:'])
for (const [label, folders] of [
  ['the pure example', ['examples/pure']],
  ['all three examples', ['examples/pure', 'examples/c', 'examples/rust']],
] as const) {
  const times = measure(['dist/rehearse/index.js', 'rehearse', ...folders], 2, process.env)
  row([label, (times.minimum / 1000).toFixed(1)])
}
rmSync(scratch, { recursive: true })
