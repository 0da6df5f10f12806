// Verify against twine check --strict and check-wheel-contents, over the same 100 real files, in one run. Prints times as
// ratios, and every error that is found: all these files were taken by PyPI, so each needs an explanation.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from '../packages/core/src/finding.ts'
import { checkName } from '../packages/core/src/checks/check.ts'
import { bundled } from './bench/bundle.ts'
import { benchFiles } from './bench/files.ts'
import { rivals } from './bench/rivals.ts'

const root = join(import.meta.dirname, '..')
const cache = join(root, 'node_modules', '.cache', 'pyrelease-bench')
const ROUNDS = Number(process.env['ROUNDS'] ?? 5)

interface Explained {
  readonly file: string
  readonly check: string
  readonly reason: string
}

interface Contestant {
  readonly name: string
  readonly programs: readonly (readonly string[])[]
}

mkdirSync(cache, { recursive: true })
const folder = await benchFiles(join(root, 'scripts', 'bench-files.json'), join(cache, 'files'))
const python = await rivals(join(root, 'scripts', 'bench', 'tools.txt'), cache)
const paths = readdirSync(folder)
  .toSorted()
  .map((name) => join(folder, name))
const judge = join(root, 'scripts', 'bench', 'judge.ts')
const verify = ['verify', '--dist', folder, '--index', 'none', '--audits', 'false']

const contestants: readonly Contestant[] = [
  {
    name: 'twine check --strict + check-wheel-contents',
    programs: [
      [python, '-I', '-m', 'twine', 'check', '--strict', ...paths],
      [python, '-I', '-m', 'check_wheel_contents', ...paths.filter((path) => path.endsWith('.whl'))],
    ],
  },
  {
    name: 'the same questions',
    programs: [[process.execPath, await bundled(judge, join(cache, 'judge')), 'same', folder]],
  },
  { name: 'everything', programs: [[process.execPath, join(root, 'dist', 'rehearse', 'index.js'), ...verify]] },
]

/** Everybody ends with 1 where they complain. The folder is one without a source tree. */
function outputOf([program = '', ...args]: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: empty, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status === null || status > 1)
    throw new Error(`${program} ${args.slice(0, 4).join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** Milliseconds of one go. */
function timeOf({ programs }: Contestant): { took: number; said: readonly string[] } {
  const started = performance.now()
  const said = programs.map(outputOf)
  return { took: performance.now() - started, said }
}

const empty = mkdtempSync(join(tmpdir(), 'pyrelease-bench-'))
// In turn, so that a busy moment of the machine meets all alike; the first round warms.
const taken = contestants.map((): number[] => [])
let last: readonly (readonly string[])[] = []
for (let round = 0; round <= ROUNDS; round++) {
  const goes = contestants.map(timeOf)
  if (round > 0) goes.forEach(({ took }, place) => taken[place]?.push(took))
  last = goes.map(({ said }) => said)
}

const minima = taken.map((times) => Math.min(...times))
console.log(`| ${paths.length} files, ${ROUNDS} rounds in turn | minimum s | times faster |\n| --- | ---: | ---: |`)
for (const [place, { name }] of contestants.entries()) {
  const [rival = NaN, own = NaN] = [minima[0], minima[place]]
  console.log(`| ${name} | ${(own / 1000).toFixed(2)} | ${(rival / own).toFixed(1)} |`)
}

const [twine = '', contents = ''] = last[0] ?? []
console.log(
  `\ntwine refuses ${matches(twine, /(?:FAILED|ERROR)/g)}, check-wheel-contents names ${matches(contents, /: W\d{3}: /g)} findings`,
)

const found = new Map<string, readonly Finding[]>(
  Object.entries(
    JSON.parse(outputOf([process.execPath, '--no-warnings', judge, 'all', folder])) as Record<
      string,
      readonly Finding[]
    >,
  ),
)
rmSync(empty, { recursive: true })
const explained = JSON.parse(
  readFileSync(join(root, 'scripts', 'bench', 'explained.json'), 'utf8'),
) as readonly Explained[]
const kinds = new Map<string, number>()
for (const [file, findings] of found)
  for (const finding of findings) {
    const check = checkName(finding)
    const kind = `${finding.severity} ${check}`
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (finding.severity !== 'error') continue
    const reason = explained.find((row) => row.file === file && row.check === check)?.reason
    console.log(`error: ${file}: ${check}: ${finding.message}\n  ${reason ?? 'NOBODY HAS EXPLAINED IT'}`)
    if (reason === undefined) process.exitCode = 1
  }
console.log(`\n| finding | of ${found.size} files |\n| --- | ---: |`)
for (const [kind, count] of [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`| ${kind} | ${count} |`)

function matches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}
