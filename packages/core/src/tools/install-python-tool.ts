import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from '../failure.ts'
import { printable } from '../http/address.ts'
import { childEnvironment } from '../process/environment.ts'
import { runProgram, tailOf } from '../process/program.ts'
import { makeScratch } from '../scratch.ts'
import { type CacheFolder, putInPlace } from './cache-folder.ts'
import type { Interpreter } from './interpreters.ts'
import type { Machine } from './machine.ts'
import { toolPath } from './tool.ts'

export interface LockedTool {
  readonly name: string
  readonly version: string
  /** Path of the lock file. */
  readonly lock: string
  readonly interpreter: Interpreter
  /** The environment's interpreter, relative to its folder. */
  readonly inside: string
  readonly folder: CacheFolder
}

/**
 * Makes the environment beside its place and renames it: `--relocatable`, because scripts would hold the path of the
 * folder that they were made in.
 * @throws Failure with the end of uv's output
 */
export async function installPythonTool(machine: Machine, tool: LockedTool): Promise<void> {
  const uv = await toolPath(machine, 'uv')
  await mkdir(dirname(tool.folder.path), { recursive: true })
  await using scratch = await makeScratch(tool.name, dirname(tool.folder.path))
  const environment = join(scratch.path, 'environment')
  const python = join(environment, tool.inside)
  for (const args of [
    ['venv', '--quiet', '--relocatable', '--python', tool.interpreter.executable, environment],
    // The four together: only what the lock names, only these bytes, nothing that runs code while it is installed.
    ['pip', 'install', '--quiet', '--python', python, '--require-hashes', '--no-deps', '--no-build', '-r', tool.lock],
  ]) {
    const ended = await runProgram(uv, args, { cwd: scratch.path, env: childEnvironment(machine.env, machine) })
    if (ended.code !== 0)
      throw new Failure(`${tool.name} ${tool.version} cannot be installed; uv says:\n${tailOf(ended)}`, {
        remedy: `Let the package index ${printable(machine.index)} (named by ${machine.indexFrom}) offer what the lock names, or name another one in UV_DEFAULT_INDEX.`,
      })
  }
  await putInPlace(tool.folder, environment, join(scratch.path, 'replaced'))
}
