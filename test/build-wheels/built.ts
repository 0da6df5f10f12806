import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { type BuildFacts, buildPlace, makeScratch, type Project, readMachine } from '@pyrelease/core'
import { gatherFacts } from '@pyrelease/build-wheels/facts'
import type { BuildInputs } from '@pyrelease/build-wheels/inputs'
import { planBuild } from '@pyrelease/build-wheels/plan'
import { type BuildResult, runBuild } from '@pyrelease/build-wheels/run'
import { commitAll, type Files, writeTree } from '../core/project/source-tree.ts'
import { inputsWith } from './facts.ts'

/** A project that is built for real, again and again, in a place of its own. */
export interface Bench extends AsyncDisposable {
  readonly path: string
  /** Lines that builders printed during the last build. */
  readonly log: readonly string[]
  build(options?: BuildOptions): Promise<BuildResult>
}

export interface BuildOptions {
  readonly inputs?: Partial<BuildInputs>
  readonly facts?: Partial<BuildFacts>
  readonly project?: Project
  readonly env?: NodeJS.ProcessEnv
}

export async function openBench(files: Files, { git = true } = {}): Promise<Bench> {
  const tree = await writeTree(files)
  const cache = await makeScratch('place')
  if (git) commitAll(tree.path)
  const log: string[] = []
  return {
    path: tree.path,
    log,
    async build({ inputs = {}, facts: changes = {}, project, env = {} } = {}) {
      log.length = 0
      const machine = await readMachine({ ...process.env, ACTIONS_RUNTIME_TOKEN: undefined, ...env })
      const services = { machine, progress: { during: during, note: (line: string) => void log.push(line) } }
      const wanted = inputsWith({ packageDir: tree.path, ...inputs })
      const facts = {
        ...(await gatherFacts(wanted, services, project === undefined ? {} : { project })),
        place: buildPlace({ name: 'tiny', dir: tree.path, runnerTemp: undefined, cache: cache.path }),
        ...changes,
      }
      return runBuild(planBuild(wanted, facts), facts, services)
    },
    async [Symbol.asyncDispose]() {
      await tree[Symbol.asyncDispose]()
      await cache[Symbol.asyncDispose]()
    },
  }
}

function during<T>(_label: string, work: () => Promise<T>): Promise<T> {
  return work()
}

/** Says loudly that a test has nothing to run with; in CI that is a failure. */
export async function machineHas(...programs: readonly string[]): Promise<boolean> {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  for (const program of programs) {
    const found = await Promise.any(folders.map((folder) => access(join(folder, program)).then(() => true))).catch(
      () => false,
    )
    if (found) continue
    if (process.env['CI'] !== undefined) throw new Error(`CI must have ${program}`)
    console.warn(`NOT TESTED: this machine has no ${program}`)
    return false
  }
  return true
}
