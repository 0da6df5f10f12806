// twine and check-wheel-contents, from a hash lock, in an environment that is made once.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childEnvironment } from '../../packages/core/src/process/environment.ts'
import { findInterpreters } from '../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../packages/core/src/tools/machine.ts'
import { toolPath } from '../../packages/core/src/tools/tool.ts'

/** @returns the environment's interpreter */
export async function rivals(lock: string, cache: string): Promise<string> {
  const machine = await readMachine(process.env)
  const interpreters = await findInterpreters(machine)
  const newest = interpreters.findLast(
    ({ implementation, freeThreaded, tags }) => implementation === 'cpython' && !freeThreaded && tags.minor >= 10,
  )
  if (newest === undefined) throw new Error('twine and check-wheel-contents need CPython 3.10 or later')
  const key = createHash('sha256').update(readFileSync(lock)).update(newest.executable).digest('hex').slice(0, 12)
  const folder = join(cache, `rivals-${key}`)
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  if (existsSync(join(folder, 'complete'))) return python
  rmSync(folder, { recursive: true, force: true })
  const uv = await toolPath(machine, 'uv')
  const options = { env: childEnvironment(process.env, machine) }
  execFileSync(uv, ['venv', '--quiet', '--python', newest.executable, folder], options)
  execFileSync(
    uv,
    [
      'pip',
      'install',
      '--quiet',
      '--python',
      python,
      '--require-hashes',
      '--no-deps',
      '--compile-bytecode',
      '-r',
      lock,
    ],
    options,
  )
  writeFileSync(join(folder, 'complete'), '')
  return python
}
