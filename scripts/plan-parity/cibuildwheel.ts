import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { childEnvironment } from '../../packages/core/src/process/environment.ts'
import { runProgram, tailOf } from '../../packages/core/src/process/program.ts'
import { makeScratch } from '../../packages/core/src/scratch.ts'
import { ensureInPlace } from '../../packages/core/src/tools/cache-folder.ts'
import { installPythonTool } from '../../packages/core/src/tools/install-python-tool.ts'
import { findInterpreters } from '../../packages/core/src/tools/interpreters.ts'
import { readMachine } from '../../packages/core/src/tools/machine.ts'

/** The version that the plan speaks for. */
export const CIBUILDWHEEL = '4.3.5'
/** Least minor version of Python 3 that runs it. */
const OLDEST = 11

const LOCK = join(import.meta.dirname, 'cibuildwheel.txt')
const ASK = join(import.meta.dirname, 'ask.py')
const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'pyrelease-plan-parity')

export interface Question {
  /** Text of the project's pyproject.toml. */
  readonly pyproject: string
  readonly platform: string
  /** As `platform.machine()` says it. */
  readonly machine: string
}

const Shipped = v.object({
  configurations: v.record(v.string(), v.array(v.object({ identifier: v.string(), path_str: v.optional(v.string()) }))),
  /** Names of the images by architecture; `pypy_x86_64` stands for those of PyPy. */
  images: v.record(v.string(), v.array(v.string())),
})
export type Shipped = v.InferOutput<typeof Shipped>

const Answer = v.object({ code: v.union([v.number(), v.string()]), identifiers: v.array(v.string()), said: v.string() })
export type Answer = v.InferOutput<typeof Answer>

/**
 * Asks the real cibuildwheel, installed from its lock into an environment of its own: one process for all questions,
 * each of which is a run of its command.
 * @throws Error when there is no Python for it, or it cannot be installed
 */
export async function askCibuildwheel(
  questions: readonly Question[],
): Promise<{ readonly shipped: Shipped; readonly answers: readonly Answer[] }> {
  const machine = await readMachine(process.env)
  const python = await environment(machine)
  await using scratch = await makeScratch('plan-parity')
  const asked = join(scratch.path, 'questions.json')
  await writeFile(asked, JSON.stringify(questions))
  const ended = await runProgram(python, ['-I', '-X', 'utf8', ASK, asked], {
    cwd: scratch.path,
    env: childEnvironment(process.env, machine),
  })
  if (ended.code !== 0) throw new Error(`cibuildwheel cannot be asked:\n${tailOf(ended)}`)
  const [first = '', ...rest] = ended.stdout.trimEnd().split('\n')
  return {
    shipped: v.parse(Shipped, JSON.parse(first)),
    answers: rest.map((line) => v.parse(Answer, JSON.parse(line))),
  }
}

/** Path of the interpreter that has cibuildwheel. */
async function environment(machine: Awaited<ReturnType<typeof readMachine>>): Promise<string> {
  const interpreter = (await findInterpreters(machine)).findLast(
    ({ implementation, freeThreaded, tags }) => implementation === 'cpython' && !freeThreaded && tags.minor >= OLDEST,
  )
  if (interpreter === undefined) throw new Error(`cibuildwheel ${CIBUILDWHEEL} needs CPython 3.${OLDEST} or later`)
  const origin = createHash('sha256')
    .update(await readFile(LOCK))
    .update(interpreter.executable)
    .digest('hex')
  const path = join(CACHE, `${CIBUILDWHEEL}-${origin.slice(0, 8)}`)
  const inside = process.platform === 'win32' ? join('Scripts', 'python.exe') : join('bin', 'python')
  const folder = { path, origin, program: join(path, inside) }
  await ensureInPlace(folder, () =>
    installPythonTool(machine, {
      name: 'cibuildwheel',
      version: CIBUILDWHEEL,
      lock: LOCK,
      interpreter,
      inside,
      folder,
    }),
  )
  return folder.program
}
