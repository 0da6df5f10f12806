import { wheelsArtifact } from '../documents/artifact-name.ts'
import type { Abi, ExpectedWheel, Plan, PlanEntry } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import { nearest } from '../nearest.ts'
import type { BuildFacts } from './build-facts.ts'
import { type BuildWishes, entryCalls, localCalls, lockFileOf, sdistCall } from './job-calls.ts'
import type { DrivenBuilder } from './owned-arguments.ts'
import { SDIST_ENTRY } from '../documents/artifact-name.ts'
import { type ProgramCall } from './program-call.ts'

/** What one start of the action builds: an entry of the plan, its sdist, or all for this machine. */
export interface Job {
  readonly entry: string
  readonly artifact: string
  readonly builder: DrivenBuilder
  readonly strategy: string
  readonly sdist: ProgramCall | undefined
  readonly keepsSdist: boolean
  readonly wheels: readonly ProgramCall[]
  /** Cargo.lock relative to the root of the repository, where builds are `--locked`. */
  readonly lockFile: string | undefined
  readonly expected: readonly ExpectedWheel[]
  readonly confidence: Abi['confidence']
  readonly where: string
}

type Chosen = Omit<Job, 'lockFile'>

/** @throws Failure for a job that does not exist, or cannot be done here */
export function chooseJob(inputs: BuildWishes, facts: BuildFacts): Job {
  const { release } = facts
  const job = release === undefined ? machineJob(inputs, facts) : plannedJob(release, inputs, facts)
  if (job.builder === 'build') refuseRustInputs(inputs)
  return { ...job, lockFile: job.builder === 'maturin' ? lockFileOf(inputs, facts) : undefined }
}

function plannedJob(release: Plan, inputs: BuildWishes, facts: BuildFacts): Chosen {
  refuseOtherPlan(release, inputs, facts)
  return inputs.target === SDIST_ENTRY ? sdistJob(release, inputs, facts) : entryJob(release, inputs, facts)
}

/** What maturin alone understands would be without effect elsewhere. */
function refuseRustInputs({ features, locked }: BuildWishes): void {
  const given = [...(features.length > 0 ? ['features'] : []), ...(locked === 'true' ? ['locked'] : [])]
  if (given.length === 0) return
  throw new Failure(`${given.join(' and ')}: only maturin understands this, and a build frontend builds here`, {
    remedy: `Leave ${given.join(' and ')} out, or let maturin build.`,
    usage: true,
  })
}

function machineJob(inputs: BuildWishes, facts: BuildFacts): Chosen {
  if (inputs.target !== undefined)
    throw new Failure(`target is ${inputs.target}, and there is no plan that has it`, {
      remedy: 'Give the plan (the output `plan` of verify-metadata), or leave target out to build for this machine.',
      usage: true,
    })
  if (inputs.builder === 'cibuildwheel') throw noCibuildwheel('builder is cibuildwheel')
  const isMaturin = facts.project.backend.family === 'maturin'
  const builder = inputs.builder === 'auto' ? (isMaturin ? 'maturin' : 'build') : inputs.builder
  const local = localCalls(builder, inputs, facts)
  return {
    entry: 'this-machine',
    artifact: wheelsArtifact(`${facts.system.platform}-${facts.system.arch}`),
    builder,
    strategy: builder === 'maturin' ? 'host' : 'frontend',
    sdist: sdistCall(builder, inputs, facts),
    keepsSdist: true,
    wheels: local.wheels,
    expected: local.expected,
    confidence: local.confidence,
    where: systemName(facts),
  }
}

function sdistJob(release: Plan, inputs: BuildWishes, facts: BuildFacts): Chosen {
  if (!release.sdist.build)
    throw new Failure('target-unknown: the plan has no sdist', { remedy: 'Name sdist in targets of verify-metadata.' })
  const builder = facts.project.backend.family === 'maturin' ? 'maturin' : 'build'
  return {
    entry: SDIST_ENTRY,
    artifact: SDIST_ENTRY,
    builder,
    strategy: 'frontend',
    sdist: sdistCall(builder, inputs, facts),
    keepsSdist: true,
    wheels: [],
    expected: [],
    confidence: release.abi.confidence,
    where: systemName(facts),
  }
}

function entryJob(release: Plan, inputs: BuildWishes, facts: BuildFacts): Chosen {
  const entry = findEntry(release, inputs.target)
  const builder = drivenBuilder(entry)
  refuseOtherSystem(entry, facts)
  return {
    entry: entry.id,
    artifact: entry.artifact,
    builder,
    strategy: entry.strategy.how,
    sdist: release.sdist['wheels-from'] === 'sdist' ? sdistCall(builder, inputs, facts) : undefined,
    keepsSdist: false,
    wheels: entryCalls(entry, builder, inputs, facts),
    expected: entry.expected,
    confidence: release.abi.confidence,
    where: systemName(facts),
  }
}

function findEntry(release: Plan, target: string | undefined): PlanEntry {
  const known = [...release.entries.map(({ id }) => id), ...(release.sdist.build ? [SDIST_ENTRY] : [])]
  if (target === undefined)
    throw new Failure('target: a value is required beside a plan', {
      remedy: `Give one of its entries: ${known.join(' ')}.`,
      usage: true,
    })
  const entry = release.entries.find(({ id, word }) => id === target || word === target)
  if (entry !== undefined) return entry
  const near = nearest(target, [...known, ...release.entries.map(({ word }) => word)])
  throw new Failure(
    `target-unknown: ${target} is no target of the plan${near === undefined ? '' : `; did you mean ${near}?`}`,
    { remedy: `Its entries are ${known.join(' ')}; name others in targets of verify-metadata.` },
  )
}

/** A plan was made for one commit of one project, and says who builds what for whom. */
function refuseOtherPlan(release: Plan, { builder, pythons, target }: BuildWishes, { project }: BuildFacts): void {
  const commit = project.git?.commit
  if (commit !== undefined && release.project.commit !== null && release.project.commit !== commit)
    throw new Failure(`the plan was made for commit ${release.project.commit}; this checkout is ${commit}`, {
      remedy: 'Check out the same commit in all jobs, or make the plan again.',
    })
  if (release.project['package-dir'] !== project.packageDir)
    throw new Failure(
      `the plan was made for the package in ${release.project['package-dir']}; package-dir is ${project.packageDir}`,
      { remedy: 'Give the same package-dir to verify-metadata and to build-wheels.' },
    )
  const planned = release.entries.find(({ id, word }) => id === target || word === target)?.builder
  if (planned !== undefined && builder !== 'auto' && builder !== planned)
    throw new Failure(`builder is ${builder}, but the plan gives ${target ?? ''} to ${planned}`, {
      remedy: 'Leave builder out here; the plan decides.',
      usage: true,
    })
  if (pythons !== 'auto')
    throw new Failure(`pythons is ${pythons.join(' ')}, but the plan has chosen the interpreters`, {
      remedy: 'Leave pythons out here, and give it to verify-metadata.',
      usage: true,
    })
}

function drivenBuilder({ id, builder, strategy }: PlanEntry): DrivenBuilder {
  if (builder === 'cibuildwheel') throw noCibuildwheel(`the plan gives ${id} to cibuildwheel`)
  if (strategy.how === 'container')
    throw new Failure(`${id} is to be built in ${strategy.container ?? 'an image'} (${strategy.why})`, {
      remedy: `This version of pyrelease runs no containers: leave ${id} out of targets, or build it in a step of your own.`,
    })
  return builder
}

function noCibuildwheel(why: string): Failure {
  return new Failure(`${why}, which this version of pyrelease cannot drive yet`, {
    remedy:
      'Build with a step of pypa/cibuildwheel, and give its folder to smoke-test and publish-oidc as dist. ' +
      'To try the project on this machine, leave builder, plan and target out: then the build frontend builds, and auditwheel repairs.',
  })
}

/** Systems that families of tags can be built on alone; zig links for Linux anywhere. */
const SYSTEMS: Readonly<Record<string, NodeJS.Platform>> = { macosx: 'darwin', win: 'win32' }

function refuseOtherSystem({ id, runner, expected }: PlanEntry, facts: BuildFacts): void {
  const needed = SYSTEMS[expected[0]?.platform.family ?? '']
  if (needed === undefined || needed === facts.system.platform) return
  throw new Failure(`${id} is built on ${runner}; this is ${systemName(facts)}`, {
    remedy: 'Let the job run on the runner that the plan names (`runs-on: ${{ matrix.runner }}`).',
  })
}

const NAMES: Partial<Record<NodeJS.Platform, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }

function systemName({ system }: BuildFacts): string {
  return `${NAMES[system.platform] ?? system.platform} ${system.arch}`
}
