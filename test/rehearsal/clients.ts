import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Rehearsal } from '@pyrelease/rehearsal'
import { childEnvironment } from '../../packages/core/src/process/environment.ts'
import { type Ended, runProgram } from '../../packages/core/src/process/program.ts'
import { findInterpreters } from '../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../packages/core/src/tools/machine.ts'
import { toolPath } from '../../packages/core/src/tools/tool.ts'

const LOCK = resolve('test/locks/index-clients.txt')
const FOLDER = resolve('node_modules/.cache/pyrelease-tests')

/** Real clients of package indexes: pip, twine and uv of the lock, on the newest CPython of this machine. */
export interface Clients {
  readonly python: string
  readonly pip: readonly string[]
  readonly twine: readonly string[]
  readonly uv: readonly string[]
}

/** Installed once per lock and interpreter, by uv, with every hash checked. Only one test file may ask for them. */
export async function installClients(): Promise<Clients> {
  const machine = await readMachine(process.env)
  const interpreters = await findInterpreters(machine)
  const newest = interpreters.findLast(
    ({ implementation, freeThreaded }) => implementation === 'cpython' && !freeThreaded,
  )
  if (newest === undefined) throw new Error('these tests need a CPython; this machine has none')
  const key = createHash('sha256').update(readFileSync(LOCK)).update(newest.executable).update(newest.version)
  const folder = join(FOLDER, `clients-${key.digest('hex').slice(0, 12)}`)
  const windows = process.platform === 'win32'
  const python = join(folder, windows ? 'Scripts/python.exe' : 'bin/python')
  if (!existsSync(join(folder, 'complete'))) {
    rmSync(folder, { recursive: true, force: true })
    const uv = await toolPath(machine, 'uv')
    const options = { cwd: resolve('.'), env: childEnvironment(process.env, machine) }
    succeed(await runProgram(uv, ['venv', '--python', newest.executable, folder], options))
    const install = ['pip', 'install', '--python', python, '--require-hashes', '--no-deps', '-r', LOCK]
    succeed(await runProgram(uv, install, options))
    writeFileSync(join(folder, 'complete'), '')
  }
  return {
    python,
    pip: [python, '-I', '-m', 'pip'],
    twine: [python, '-I', '-m', 'twine'],
    uv: [join(folder, windows ? 'Scripts/uv.exe' : 'bin/uv')],
  }
}

/** Runs a client with the rehearsal's index and authority as its only surroundings. */
export function runClient(
  [program = '', ...start]: readonly string[],
  args: readonly string[],
  place: { readonly rehearsal: Rehearsal; readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const { rehearsal, cwd, env = {} } = place
  return runProgram(program, [...start, ...args], {
    cwd,
    env: childEnvironment(
      process.env,
      { index: rehearsal.simple, certificates: rehearsal.authorityFile },
      { UV_CACHE_DIR: join(cwd, '.uv-cache'), PIP_NO_CACHE_DIR: '1', HOME: cwd, ...env },
    ),
    patience: 60_000,
  })
}

export function succeed(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(`ended with ${ended.code}:\n${ended.output}`)
  return ended
}
