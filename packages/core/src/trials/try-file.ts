import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { inParallel } from '../in-parallel.ts'
import { countText } from '../report-text.ts'
import type { Progress } from '../door.ts'
import { inScratch } from '../scratch.ts'
import type { Machine } from '../tools/machine.ts'
import { toolPath } from '../tools/tool.ts'
import { type Installed, installWheel, NotInstalled } from './install.ts'
import { buildWheel, NotBuilt } from './sdist.ts'
import type { SmokeStep, TrialStep } from './steps.ts'
import type { Subject } from './subjects.ts'
import { type Places, type TrialOptions, tryOut } from './trial.ts'
import { together, type TrialProblem, type Verdict } from './verdict.ts'

/** What became of one file on one interpreter. */
export interface Trial extends Verdict {
  readonly subject: Subject
  /** Ids; several where other trials stand for this one. */
  readonly interpreter: string
  readonly result: 'passed' | 'failed' | 'not-executed'
  /** Why it was not executed. */
  readonly reason?: string
  readonly seconds: number
}

/** What trials have in common. */
export interface TrialTerms {
  /** Wheels of the release: what they have, the wheel of an sdist must have too. */
  readonly wheels: readonly Subject[]
  readonly options: TrialOptions
}

export interface TrialServices {
  readonly machine: Machine
  readonly progress: Progress
  readonly places: Places
}

/** More at once gains nothing on the two or four processors of runners. */
const AT_ONCE = 2

/**
 * Installs each file in a fresh environment and tries it out, in a folder of its own; an sdist is built first.
 * @throws Failure when uv cannot be had
 */
export async function tryFiles(
  steps: readonly TrialStep[],
  terms: TrialTerms,
  services: TrialServices,
): Promise<ReadonlyMap<SmokeStep, Trial>> {
  if (steps.length === 0) return new Map()
  const program = await toolPath(services.machine, 'uv')
  const ids = [...new Set(steps.map(({ interpreter }) => interpreter.id))].join(' ')
  const trials = await services.progress.during(`${countText(steps.length, 'installation')} on ${ids}`, () =>
    inParallel(steps, AT_ONCE, async (step) => {
      const started = performance.now()
      const outcome = await inScratch('smoke', (folder) => tryFile(step, terms, { ...services, program, folder }))
      const seconds = Math.round(performance.now() - started) / 1000
      return [step, { ...outcome, subject: step.subject, interpreter: step.interpreter.id, seconds }] as const
    }),
  )
  return new Map(trials)
}

interface Bench {
  /** Path of uv. */
  readonly program: string
  readonly machine: Machine
  readonly places: Places
  readonly folder: string
}

async function tryFile(
  { subject, interpreter }: TrialStep,
  { wheels, options }: TrialTerms,
  { program, machine, places, folder }: Bench,
): Promise<Pick<Trial, 'result' | 'reason' | 'proofs' | 'problems'>> {
  const uv = { program, machine, cwd: join(folder, 'c') }
  await mkdir(uv.cwd)
  try {
    const wheel = subject.kind === 'sdist' ? await buildWheel(uv, subject, interpreter, folder) : subject
    const installed = await installWheel(uv, wheel, interpreter, folder)
    const tried = await tryOut(installed, options, folder, places)
    const { proofs, problems } = together([compareBuilt(subject, installed, wheels), tried])
    return { result: problems.length === 0 ? 'passed' : 'failed', proofs, problems }
  } catch (thrown) {
    if (thrown instanceof NotInstalled)
      return { result: 'not-executed', reason: thrown.message, proofs: [], problems: [] }
    if (thrown instanceof NotBuilt) return { result: 'failed', proofs: [], problems: [notBuilt(thrown.message)] }
    throw thrown
  }
}

/** Users without a fitting wheel get the one that is built from the sdist. */
function compareBuilt(subject: Subject, { wheel }: Installed, wheels: readonly Subject[]): Verdict {
  if (subject.kind === 'wheel') return { proofs: ['installed'], problems: [] }
  const lacking = [...new Set(wheels.flatMap(({ contents }) => contents.extensionModules))].filter(
    (module) => !wheel.contents.extensionModules.includes(module),
  )
  return {
    proofs: [`built ${wheel.name}`, 'installed'],
    problems: lacking.map((module) => ({
      key: 'sdist-rebuild',
      id: 'SDI-10',
      text: `the wheel built from it lacks ${module}, present in ${countText(wheels.length, 'wheel')}`,
      remedy: 'Pack into the sdist all that the build needs, and let the build fail where something is missing.',
    })),
  }
}

function notBuilt(reason: string): TrialProblem {
  return {
    key: 'sdist-rebuild',
    id: 'SDI-10',
    text: `no wheel can be built from it:\n${reason}`,
    remedy: 'Pack into the sdist all that the build needs, and declare it in [build-system] requires.',
  }
}
