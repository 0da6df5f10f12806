import { Failure } from '../failure.ts'
import { childEnvironment } from '../process/environment.ts'
import { runProgram } from '../process/program.ts'
import type { Machine } from '../tools/machine.ts'

export interface Rust {
  /** `1.95.0` */
  readonly version: string
  /** Triple of the host. */
  readonly host: string
}

/**
 * Asks the compiler that a folder's builds would use: rust-toolchain.toml may choose another there.
 * @returns undefined where there is none
 */
export async function readRust(machine: Machine, folder: string): Promise<Rust | undefined> {
  try {
    const env = childEnvironment(machine.env, machine)
    const { code, stdout } = await runProgram('rustc', ['-vV'], { cwd: folder, env })
    const version = /^release: (\S+)$/m.exec(stdout)?.[1]
    const host = /^host: (\S+)$/m.exec(stdout)?.[1]
    return code !== 0 || version === undefined || host === undefined ? undefined : { version, host }
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined
    throw thrown
  }
}
