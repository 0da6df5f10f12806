import { resolve } from 'node:path'
import type { Plan } from '../documents/plan.ts'
import { readPlanInput } from '../plan-input.ts'
import { readRun, type Run } from '../project/run.ts'
import { type Project, readProject } from '../project/source.ts'
import type { Progress } from '../door.ts'
import { findInterpreters, type Interpreter } from '../tools/interpreters.ts'
import type { Machine } from '../tools/machine.ts'
import { type OutFolder, readOutFolder } from './out-folder.ts'
import { type BuildPlace, buildPlace } from './place.ts'
import { readRust, type Rust } from './rust.ts'

/** The outside world of a build. */
export interface BuildServices {
  readonly machine: Machine
  readonly progress: Progress
}

/** What is true here, read once. */
export interface BuildFacts {
  readonly project: Project
  readonly release: Plan | undefined
  readonly run: Run
  readonly interpreters: readonly Interpreter[]
  /** Undefined where there is no compiler, or nothing needs one. */
  readonly rust: Rust | undefined
  readonly system: System
  readonly place: BuildPlace
  readonly out: OutFolder
}

export interface System {
  readonly platform: NodeJS.Platform
  /** As Node names it: `x64`, `arm64`. */
  readonly arch: string
}

/** What somebody who builds several times, or knows the tag, has read already. */
export type Known = Partial<Pick<BuildFacts, 'project' | 'interpreters'>>

/** What the inputs name. */
export interface BuildQuestion {
  readonly packageDir: string
  readonly plan: string | undefined
  readonly out: string
}

/** @throws Failure when the folder or the plan cannot be read */
export async function readBuildFacts(
  inputs: BuildQuestion,
  { machine }: BuildServices,
  known: Known = {},
): Promise<BuildFacts> {
  const packageDir = resolve(inputs.packageDir)
  const project = known.project ?? (await readProject(packageDir))
  const run = readRun(machine.env)
  const usesRust = project.backend.family === 'maturin'
  const [release, interpreters, rust, out] = await Promise.all([
    inputs.plan === undefined ? undefined : readPlanInput(inputs.plan, packageDir),
    known.interpreters ?? findInterpreters(machine),
    usesRust ? readRust(machine, project.dir) : undefined,
    readOutFolder(resolve(packageDir, inputs.out)),
  ])
  const { RUNNER_TEMP: runnerTemp } = machine.env
  return {
    project,
    release,
    run,
    interpreters,
    rust,
    system: { platform: process.platform, arch: process.arch },
    place: buildPlace({
      name: project.name ?? 'project',
      dir: project.dir,
      runnerTemp: run.onRunner ? runnerTemp : undefined,
      cache: machine.cache,
    }),
    out,
  }
}
