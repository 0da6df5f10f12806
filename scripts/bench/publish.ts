// Publishing against twine and uv, side by side in one run, and the memory that a large file takes.
// node scripts/bench/publish.ts [--rounds N] [--main FILE]
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Middleware, type Rehearsal, startRehearsal } from '@pyrelease/rehearsal'
import { makeWheel } from '../../test/fakes/archives.ts'
import { runStep, stepInputs } from '../../test/fakes/runner.ts'
import { type Clients, installClients, runClient } from '../../test/rehearsal/clients.ts'
import { peakOfUpload } from './publish-memory.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2' },
    main: { type: 'string', default: 'dist/publish-oidc/index.js' },
  },
})
const MAIN = resolve(values.main)
const FILES = 40
/** Milliseconds from the end of an upload to its answer. */
const ANSWER = 400
/** Times as fast as each of the others that publishing must be. */
const BUDGET = 3.3
/** Bytes. */
const SIZES = [1, 16, 256, 1024].map((mebibytes) => mebibytes * 1024 ** 2)
const MEMORY_BUDGET = 200 * 1024 ** 2

const USER = { name: 'me', password: 'secret' }

interface Contestant {
  readonly name: string
  readonly publish: (
    index: Rehearsal,
    folder: string,
    files: readonly string[],
  ) => Promise<{ code: number; said: string }>
}

function contestants(clients: Clients): readonly Contestant[] {
  const login = ['-u', USER.name, '-p', USER.password]
  return [
    {
      name: 'pyrelease',
      async publish(index, folder) {
        const given = { dist: '.', index: index.upload, auth: 'token', user: USER.name, token: USER.password }
        const inputs = await stepInputs('publish-oidc', given)
        const { code, log, stderr } = await runStep(MAIN, {
          cwd: folder,
          inputs,
          env: { SSL_CERT_FILE: index.authorityFile },
        })
        return { code, said: log + stderr }
      },
    },
    {
      name: 'twine upload',
      async publish(index, folder, files) {
        const args = ['upload', '--non-interactive', '--disable-progress-bar', '--repository-url', index.upload]
        const place = { rehearsal: index, cwd: folder }
        const { code, output } = await runClient(
          clients.twine,
          [...args, '--cert', index.authorityFile, ...login, ...files],
          place,
        )
        return { code, said: output }
      },
    },
    {
      name: 'uv publish',
      async publish(index, folder, files) {
        const args = ['publish', '--publish-url', index.upload, ...login, ...files]
        const { code, output } = await runClient(clients.uv, args, { rehearsal: index, cwd: folder })
        return { code, said: output }
      },
    },
  ]
}

const slow: Middleware = async (request, next) => {
  const outcome = await next(request)
  if (request.url.pathname === '/legacy/') await new Promise((answer) => setTimeout(answer, ANSWER))
  return outcome
}

/** Seconds that one client takes for all files, from its start to its end, on an index of its own. */
async function time(contestant: Contestant, folder: string, files: readonly string[]): Promise<number> {
  await using index = await startRehearsal({ passwords: { [USER.name]: USER.password }, middleware: [slow] })
  const started = performance.now()
  const { code, said } = await contestant.publish(index, folder, files)
  const seconds = (performance.now() - started) / 1000
  const there = [...(index.state.projects.get('demo')?.releases.values() ?? [])].flatMap((release) => release.files)
  if (code !== 0 || there.length !== FILES)
    throw new Error(`${contestant.name} ended with ${code}, ${there.length} of ${FILES} files are there:\n${said}`)
  return seconds
}

function print(...cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

const folder = await mkdtemp(join(tmpdir(), 'pyrelease-bench-'))
const wheels = Array.from({ length: FILES }, (_, number) => {
  const tag = `cp3${number}`
  return makeWheel({ tags: `${tag}-${tag}-win_amd64`, metadata: { Summary: 'A demonstration' } })
})
for (const { filename, bytes } of wheels) await writeFile(join(folder, filename), bytes)
const files = wheels.map(({ filename }) => join(folder, filename))

const field = contestants(await installClients())
const best = new Map<string, number>()
for (let round = 0; round < Number(values.rounds); round += 1)
  for (const contestant of field) {
    const seconds = await time(contestant, folder, files)
    best.set(contestant.name, Math.min(seconds, best.get(contestant.name) ?? Infinity))
  }
const ours = best.get('pyrelease') ?? NaN
console.log(`${FILES} files, ${ANSWER} ms to each answer, the best of ${values.rounds} rounds, whole processes\n`)
print('client', 'seconds', 'times as long as ours')
print('---', '---:', '---:')
for (const [name, seconds] of best) print(name, seconds.toFixed(2), (seconds / ours).toFixed(2))

console.log('')
print('size of the file, MiB', 'most resident, MiB', 'seconds')
print('---:', '---:', '---:')
const mebi = (bytes: number): string => (bytes / 1024 ** 2).toFixed(0)
let most = 0
for (const size of SIZES) {
  const peak = await peakOfUpload(MAIN, size)
  most = Math.max(most, peak.resident)
  print(mebi(peak.size), mebi(peak.resident), peak.seconds.toFixed(1))
}
await rm(folder, { recursive: true })
const slowest = Math.min(...[...best].filter(([name]) => name !== 'pyrelease').map(([, seconds]) => seconds / ours))
const isMet = slowest >= BUDGET && most <= MEMORY_BUDGET
console.log(
  `\n${slowest.toFixed(2)} times as fast as the faster of the two (budget ${BUDGET}); ${mebi(most)} MiB at most (budget ${mebi(MEMORY_BUDGET)})`,
)
process.exitCode = isMet ? 0 : 1
