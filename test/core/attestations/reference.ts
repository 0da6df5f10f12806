import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { childEnvironment } from '../../../packages/core/src/process/environment.ts'
import { findInterpreters } from '../../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../../packages/core/src/tools/machine.ts'
import { toolPath } from '../../../packages/core/src/tools/tool.ts'

const LOCK = resolve('test/locks/pypi-attestations.txt')
const JUDGE = resolve('test/core/attestations/judge.py')
const FOLDER = resolve('node_modules/.cache/pyrelease-tests')

/** An upload as PyPI judges it. */
export interface ReferenceCase {
  /** The form field `attestations`. */
  readonly field: string
  readonly filename: string
  readonly sha256: string
  /** `owner/name` of the publisher. */
  readonly repository: string
  readonly workflow: string
}

/**
 * Python with the library in it, put there by uv with every hash checked; kept for the next time. Only one test file may
 * ask for it.
 */
export async function installReference(): Promise<string> {
  const machine = await readMachine(process.env)
  const interpreters = await findInterpreters(machine)
  const newest = interpreters.findLast(
    ({ implementation, freeThreaded, tags }) => implementation === 'cpython' && !freeThreaded && tags.minor >= 10,
  )
  if (newest === undefined) throw new Error('these tests need CPython 3.10 or later; this machine has none')
  const key = createHash('sha256').update(readFileSync(LOCK)).update(newest.executable).update(newest.version)
  const folder = join(FOLDER, `pypi-attestations-${key.digest('hex').slice(0, 12)}`)
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  if (existsSync(join(folder, 'complete'))) return python
  rmSync(folder, { recursive: true, force: true })
  const uv = await toolPath(machine, 'uv')
  const env = childEnvironment(process.env, machine)
  execFileSync(uv, ['venv', '--quiet', '--python', newest.executable, folder], { env })
  const install = ['pip', 'install', '--quiet', '--python', python, '--require-hashes', '--no-deps', '-r', LOCK]
  execFileSync(uv, install, { env })
  writeFileSync(join(folder, 'complete'), '')
  return python
}

/**
 * What PyPI's library says of each case: its text, or null where it verifies.
 * @param trustRoot path of a JSON file
 */
export function judgeByReference(
  python: string,
  trustRoot: string,
  cases: readonly ReferenceCase[],
): readonly (string | null)[] {
  const input = JSON.stringify({ trustRoot, cases })
  const said = execFileSync(python, ['-I', '-X', 'utf8', JUDGE], { input, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 })
  return JSON.parse(said) as readonly (string | null)[]
}
