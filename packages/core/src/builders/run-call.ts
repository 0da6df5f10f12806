import { cp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { childEnvironment } from '../process/environment.ts'
import { runProgram } from '../process/program.ts'
import type { Machine } from '../tools/machine.ts'
import { toolPath } from '../tools/tool.ts'
import { buildFailure } from './build-failure.ts'
import type { BuildPlace } from './place.ts'
import { OUT, type ProgramCall } from './program-call.ts'

/** Where and how calls run. */
export interface CallSite {
  readonly machine: Machine
  readonly place: BuildPlace
  /** Absolute folders of the package, by the word in `ProgramCall.folder`. */
  readonly folders: Readonly<Record<ProgramCall['folder'], string>>
  /** What every builder is told: see `buildVariables`. */
  readonly variables: Readonly<Record<string, string>>
  /** The system, for people: `Linux x64`. */
  readonly where: string
  readonly missingFromSdist: readonly string[]
  readonly onLine: (line: string) => void
}

/**
 * Runs a builder.
 * @param out absolute path of an empty folder
 * @returns absolute paths of what it made, by name
 * @throws Failure in our words where its own are known, with the end of its log
 */
export async function runCall(call: ProgramCall, site: CallSite, out: string): Promise<readonly string[]> {
  const { machine, folders, place } = site
  const program = await toolPath(machine, call.tool)
  const args = call.args.map((argument) => (argument === OUT ? out : argument))
  const target = call.target === undefined ? undefined : join(place.target, call.target)
  if (target !== undefined) await seedTarget(target)
  const env = childEnvironment(machine.env, machine, {
    ...site.variables,
    // A repository around the place, such as a home folder under git, is none of the package's business.
    GIT_CEILING_DIRECTORIES: place.root,
    ...(target === undefined ? {} : { CARGO_TARGET_DIR: target }),
    ...(args.includes('--zig') ? { CARGO_ZIGBUILD_ZIG_PATH: await toolPath(machine, 'ziglang') } : {}),
  })
  const ended = await runProgram(program, args, { cwd: folders[call.folder], env, onLine: site.onLine })
  if (ended.code !== 0)
    throw buildFailure(ended, {
      command: [call.tool, ...args].join(' '),
      making: call.making,
      where: site.where,
      interpreters: call.interpreters,
      missingFromSdist: call.folder === 'source' ? site.missingFromSdist : [],
    })
  return (await readdir(out))
    .filter((name) => name.endsWith('.whl') || name.endsWith('.tar.gz'))
    .sort()
    .map((name) => join(out, name))
}

/**
 * A new target folder begins as a copy of another one beside it, which is for the same word and so for the same linker:
 * what does not depend on the interpreter is compiled there already, and Cargo builds the rest anew.
 */
async function seedTarget(target: string): Promise<void> {
  const siblings: readonly string[] = await readdir(dirname(target)).catch(() => [])
  const seed = siblings.find((name) => !name.endsWith('.part'))
  if (seed === undefined || siblings.includes(basename(target))) return
  const part = `${target}.part`
  await rm(part, { recursive: true, force: true })
  await cp(join(dirname(target), seed), part, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  await rename(part, target)
}
