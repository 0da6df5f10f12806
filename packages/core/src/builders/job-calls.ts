import type { Abi, Builder, ExpectedWheel, PlanEntry } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import type { PlanFacts } from '../matrix/facts.ts'
import { planFacts } from '../matrix/project-facts.ts'
import { type LocalPython, newestAdmitted, planThisMachine } from '../matrix/this-machine.ts'
import type { Interpreter } from '../tools/interpreters.ts'
import type { BuildFacts } from './build-facts.ts'
import { frontendSdist, frontendWheels } from './frontend-calls.ts'
import { type MaturinQuestion, maturinSdist, maturinWheels } from './maturin-calls.ts'
import { rustMissing } from './missing-tool.ts'
import type { DrivenBuilder } from './owned-arguments.ts'
import type { ProgramCall } from './program-call.ts'
import type { Rust } from './rust.ts'

/** What the inputs ask for. */
export interface BuildWishes {
  readonly target: string | undefined
  readonly builder: 'auto' | Builder
  readonly pythons: 'auto' | readonly string[]
  readonly native: 'auto' | 'required' | 'none'
  readonly locked: 'auto' | 'true' | 'false'
  readonly features: readonly string[]
  readonly buildArgs: readonly string[]
}

export function sdistCall(builder: DrivenBuilder, inputs: BuildWishes, facts: BuildFacts): ProgramCall {
  if (builder === 'maturin') return maturinSdist()
  return frontendSdist(backendPython(facts), inputs.buildArgs)
}

/** The calls of one entry of the plan. */
export function entryCalls(
  entry: PlanEntry,
  builder: DrivenBuilder,
  inputs: BuildWishes,
  facts: BuildFacts,
): readonly ProgramCall[] {
  if (builder === 'build') return frontendWheels([backendPython(facts)], inputs.buildArgs)
  return entry.calls.flatMap(({ interpreters, args }) =>
    maturinWheels({
      ...maturinCommon(inputs, facts),
      triple: entry.target ?? requiredRust(facts).host,
      floor: args,
      zig: entry.strategy.how === 'zig',
      interpreters: namesForMaturin(interpreters, facts),
      word: entry.word,
    }),
  )
}

export interface LocalCalls {
  readonly wheels: readonly ProgramCall[]
  readonly expected: readonly ExpectedWheel[]
  readonly confidence: Abi['confidence']
}

/** What this machine builds for itself, by the plan's own rules. Its floor is its own: no `--compatibility`. */
export function localCalls(builder: DrivenBuilder, inputs: BuildWishes, facts: BuildFacts): LocalCalls {
  const { interpreters } = facts
  const local = planThisMachine(
    localFacts(inputs, facts),
    { pythons: inputs.pythons, builder },
    interpreters.map((interpreter) => localPython(interpreter, builder)),
  )
  const expected = local.wheels.map((wheel) => wheel.expected)
  const { confidence } = local.abi
  if (builder === 'build') {
    const pythons = interpreters.filter(({ id }) => local.wheels.some(({ builtBy }) => builtBy.id === id))
    return { wheels: frontendWheels(pythons, inputs.buildArgs), expected, confidence }
  }
  const wheels = maturinWheels({
    ...maturinCommon(inputs, facts),
    triple: requiredRust(facts).host,
    floor: [],
    zig: false,
    interpreters:
      local.abi.kind === 'none'
        ? local.wheels.map(({ builtBy }) => builtBy.executable)
        : namesForMaturin(
            local.wheels.map(({ command }) => command),
            facts,
          ),
    word: 'this-machine',
  })
  return { wheels, expected, confidence }
}

/** Whoever says what the wheels hold is believed over what the sources show; the built file is asked in any case. */
function localFacts({ native, features }: BuildWishes, { project }: BuildFacts): PlanFacts {
  const facts = planFacts(project, {
    features,
    ref: { tag: undefined, release: false, reason: 'a build for this machine' },
    tools: [],
  })
  const shown = facts.backend.compiled
  const said = shown.length > 0 ? shown : ['the input native says required']
  const compiled = { auto: shown, required: said, none: [] }[native]
  return { ...facts, backend: { ...facts.backend, compiled } }
}

/** On macOS a Python may be universal2: backends then tag for both processors, maturin for the one it is told. */
function localPython(interpreter: Interpreter, builder: DrivenBuilder): LocalPython {
  const { id, minor, implementation, freeThreaded, executable, tags, platform } = interpreter
  const own = platform.replace(/[-.]/g, '_')
  const accepted = tags.platforms.find((tag) => !tag.startsWith('linux_')) ?? own
  const asBuilt = builder === 'build' && accepted.startsWith('macosx') ? own : accepted
  return { id, minor, implementation, freeThreaded, executable, platform: asBuilt }
}

type Common = Pick<MaturinQuestion, 'locked' | 'features' | 'extra' | 'kept'>

function maturinCommon(wishes: BuildWishes, facts: BuildFacts): Common {
  return {
    locked: lockFileOf(wishes, facts) !== undefined,
    features: wishes.features,
    extra: wishes.buildArgs,
    kept: facts.place.kept,
  }
}

/**
 * The lock file that builds are held to, relative to the root of the repository; undefined where they are not locked.
 * @throws Failure when there must be one and is none
 */
export function lockFileOf({ locked }: Pick<BuildWishes, 'locked'>, { project }: BuildFacts): string | undefined {
  const lock = project.cargo?.lock
  const isKept = lock !== undefined && lock.tracked !== false
  if (locked === 'true' && !isKept)
    throw new Failure(`cargo-lock-missing: locked is true, and ${lock?.file ?? 'Cargo.lock'} is not tracked by git`, {
      remedy: 'Run `cargo generate-lockfile`, commit Cargo.lock, or set locked: auto.',
    })
  return locked !== 'false' && isKept ? lock.file : undefined
}

/**
 * What `-i` is given. For pyo3, maturin knows each CPython of Linux and macOS by its version, whether or not it is
 * installed; other bindings, PyPy and Windows need a real interpreter.
 */
function namesForMaturin(commands: readonly string[], facts: BuildFacts): readonly string[] {
  if (commands.length === 0) return [backendPython(facts).executable]
  const isKnown = facts.project.cargo?.pyo3 !== undefined && facts.system.platform !== 'win32'
  return commands.map((command) => (isKnown && /^\d/.test(command) ? command : installed(command, facts).executable))
}

function installed(command: string, { interpreters, system }: BuildFacts): Interpreter {
  const [, implementation = '', minor = ''] = /^(pypy|graalpy)?(.*)$/.exec(command) ?? []
  const found = interpreters.find(
    (python) =>
      python.minor === minor && python.implementation === (implementation === '' ? 'cpython' : implementation),
  )
  if (found !== undefined) return found
  throw new Failure(
    `interpreter-missing: no ${command} on this machine (${system.platform} ${system.arch}); found: ${listed(interpreters)}`,
    { remedy: 'Install it before this step (actions/setup-python on a runner), or leave it out of pythons.' },
  )
}

function listed(interpreters: readonly Interpreter[]): string {
  return interpreters.map(({ implementation, version }) => `${implementation} ${version}`).join(', ') || 'none'
}

/** Runs backends where no interpreter of a wheel is asked for. */
function backendPython({ project, interpreters }: BuildFacts): Interpreter {
  return newestAdmitted(project.requiresPython, interpreters)
}

function requiredRust({ rust, system }: BuildFacts): Rust {
  if (rust === undefined) throw rustMissing(`${system.platform} ${system.arch}`)
  return rust
}
