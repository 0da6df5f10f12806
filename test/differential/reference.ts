import { createHash } from 'node:crypto'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnvironment } from '../../packages/core/src/process/environment.ts'
import { findInterpreters, type Interpreter } from '../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../packages/core/src/tools/machine.ts'
import { toolPath } from '../../packages/core/src/tools/tool.ts'
import type { Edition } from './answers.ts'
import type { Case } from './generate.ts'

const FOLDER = resolve('node_modules/.cache/pyrelease-tests')
const JUDGE = resolve('test/differential/judge.py')

/** Wheels of packaging, by the hashes that the package index has for them. */
const HASHES: Readonly<Record<Edition, string>> = {
  '26.2': '5fc45236b9446107ff2415ce77c807cee2862cb6fac22b8a73826d0693b0980e',
  '26.3': 'd7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c',
}

/** The newest CPython that packaging's own tests know; undefined where there is none. */
export async function interpreter(): Promise<Interpreter | undefined> {
  const interpreters = await findInterpreters(await readMachine(process.env))
  return interpreters.findLast(
    ({ implementation, freeThreaded, tags }) => implementation === 'cpython' && !freeThreaded && tags.minor >= 10,
  )
}

/** Folder with packaging in it, put there by uv with its hash checked; kept for the next time. */
async function installed(edition: Edition, { executable }: Interpreter): Promise<string> {
  const key = createHash('sha256').update(HASHES[edition]).update(executable).digest('hex').slice(0, 12)
  const folder = join(FOLDER, `packaging-${edition}-${key}`)
  if (existsSync(join(folder, 'complete'))) return folder
  rmSync(folder, { recursive: true, force: true })
  const machine = await readMachine(process.env)
  const lock = `packaging==${edition} --hash=sha256:${HASHES[edition]}\n`
  const args = [
    'pip',
    'install',
    '--quiet',
    '--python',
    executable,
    '--target',
    folder,
    '--require-hashes',
    '--no-deps',
    '-r',
    '-',
  ]
  execFileSync(await toolPath(machine, 'uv'), args, { input: lock, env: childEnvironment(process.env, machine) })
  writeFileSync(join(folder, 'complete'), '')
  return folder
}

/** What packaging says to each case: one process, one line a case. */
export async function* packagingAnswers(edition: Edition, python: Interpreter, cases: readonly Case[]): AsyncGenerator {
  const folder = await installed(edition, python)
  // -I keeps everything else of the machine out.
  const program = `import sys; sys.path.insert(0, ${JSON.stringify(folder)}); exec(compile(open(${JSON.stringify(JUDGE)}).read(), 'judge.py', 'exec'))`
  const child = spawn(python.executable, ['-I', '-X', 'utf8', '-W', 'ignore', '-c', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(`${cases.map((asked) => JSON.stringify(asked)).join('\n')}\n`)
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as unknown
}
