import { Failure } from '../failure.ts'
import { childEnvironment } from '../process/environment.ts'
import { runProgram, tailOf } from '../process/program.ts'
import type { Machine } from '../tools/machine.ts'

/** uv, in one folder. */
export interface Uv {
  readonly program: string
  readonly machine: Machine
  /** Where it runs: a folder without any configuration. */
  readonly cwd: string
}

/** Minutes: a sdist may bring a thousand files of C++. */
const PATIENCE = 60 * 60_000

const VARIABLES = {
  // Copies: whatever a test does to installed files must not reach uv's cache.
  UV_LINK_MODE: 'copy',
  UV_NO_SOURCES: '1',
  // A build must not fetch a compiler, and must not depend on the random path of its environment.
  MATURIN_NO_INSTALL_RUST: '1',
  MATURIN_PEP517_USE_BASE_PYTHON: '1',
}

/** @returns undefined when it went well; else why not, in uv's own words */
export async function callUv({ program, machine, cwd }: Uv, args: readonly string[]): Promise<string | undefined> {
  const env = childEnvironment(machine.env, machine, VARIABLES)
  try {
    const ended = await runProgram(program, ['--quiet', ...args], { cwd, env, patience: PATIENCE })
    return ended.code === 0 ? undefined : tailOf(ended, 20)
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.message
    throw thrown
  }
}
