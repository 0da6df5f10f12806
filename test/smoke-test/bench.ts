import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  findInterpreters,
  type Interpreter,
  type Machine,
  makeScratch,
  type Progress,
  readMachine,
  type SmokeFacts,
} from '@pyrelease/core'
import { localFacts } from '../../actions/smoke-test/src/facts.ts'
import { planSmoke, type SmokeOptions } from '../../actions/smoke-test/src/plan.ts'
import { reportSmoke } from '../../actions/smoke-test/src/report.ts'
import { runSmoke } from '../../actions/smoke-test/src/run.ts'
import type { Subject } from '../../packages/core/src/trials/subjects.ts'

export const OPTIONS: SmokeOptions = {
  pythons: 'auto',
  extensions: 'import',
  entryPoints: 'load',
  smoke: [],
  ignore: [],
}

export const silent: Progress = { during: (_, work) => work(), note: () => undefined }

export const machine: Machine = await readMachine(process.env)
export const interpreters: readonly Interpreter[] = await findInterpreters(machine)

/** The newest ordinary CPython of this machine: one row is enough for most questions. */
export const newest: Interpreter = newestOf(interpreters)

function newestOf(all: readonly Interpreter[]): Interpreter {
  const found = all.findLast(({ implementation, freeThreaded }) => implementation === 'cpython' && !freeThreaded)
  if (found === undefined) throw new Error('these tests need a CPython of 3.8 or later')
  return found
}

export interface File {
  readonly filename: string
  readonly bytes: Buffer
}

/** Files → report, as the action makes it, on the newest Python alone unless told otherwise. */
export async function smoke(
  files: readonly File[],
  options: Partial<SmokeOptions> = {},
  facts: Partial<SmokeFacts> = {},
  on: Machine = machine,
) {
  await using scratch = await makeScratch('smoke-tests')
  const folder = join(scratch.path, 'dist')
  await mkdir(folder)
  for (const { filename, bytes } of files) await writeFile(join(folder, filename), bytes)
  const paths = files.map(({ filename }) => join(folder, filename))
  const read = await localFacts(paths, 'dist', { plan: facts.plan, interpreters: [newest], builds: facts.builds ?? [] })
  const plan = planSmoke({ ...read, ...facts }, { ...OPTIONS, ...options })
  const places = { package: folder, project: scratch.path }
  const results = await runSmoke(plan, { machine: on, progress: silent, places })
  return reportSmoke(plan, results, { ignore: options.ignore ?? [] })
}

/** A wheel that needs no reading. */
export function subject(changes: Partial<Subject> = {}): Subject {
  return {
    path: '/dist/demo-1.0-py3-none-any.whl',
    name: 'demo-1.0-py3-none-any.whl',
    kind: 'wheel',
    sha256: 'a'.repeat(64),
    size: 1000,
    project: 'demo',
    version: '1.0',
    requiresPython: undefined,
    tags: ['py3-none-any'],
    contents: { topLevels: ['demo'], extensionModules: [], entryPoints: [], dependencies: [] },
    ...changes,
  }
}
