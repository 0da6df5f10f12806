import {
  type BuildCourse,
  type BuildFacts,
  buildVariables,
  buildWarnings,
  chooseJob,
  type DrivenBuilder,
  type Expectations,
  type Finding,
  matchFile,
  nativeOf,
  parseWheelFilename,
  refuseOwnedArguments,
  refuseStrangers,
  sourceDateEpoch,
} from '@pyrelease/core'
import type { BuildInputs } from './inputs.ts'

/** What will be run, in which order, and what must come out. Equal for equal inputs and facts. */
export interface BuildPlan extends BuildCourse {
  /** Id of the plan's entry, or `this-machine`. */
  readonly entry: string
  readonly artifact: string
  readonly builder: DrivenBuilder
  readonly strategy: string
  /** Unix seconds. */
  readonly epoch: number
  /** Whether the sdist is one of the files, or only what the wheels are built from. */
  readonly keepsSdist: boolean
  readonly expectations: Expectations
  /** What is to be said whatever comes out. */
  readonly warnings: readonly Finding[]
}

/**
 * @throws Failure for what cannot be built here: an entry of another system, an interpreter or a compiler that is not
 * there, arguments that contradict inputs, an `out` that holds what is not ours
 */
export function planBuild(inputs: BuildInputs, facts: BuildFacts): BuildPlan {
  const { project, release, run } = facts
  refuseStrangers(facts.out)
  const job = chooseJob(inputs, facts)
  refuseOwnedArguments(job.builder, inputs.buildArgs)
  const version = release?.project.version ?? project.version
  const epoch = release?.project['source-date-epoch'] ?? sourceDateEpoch(project.git?.commitTime)
  return {
    entry: job.entry,
    artifact: job.artifact,
    builder: job.builder,
    strategy: job.strategy,
    copy: { root: project.root, inGit: project.git !== undefined, committedOnly: run.onRunner },
    packageDir: project.packageDir,
    place: facts.place,
    variables: buildVariables({
      name: project.name ?? '',
      vcsVersion: project.versioning.from === 'tag' ? version : undefined,
      requires: project.pyproject.buildSystem?.requires ?? [],
      epoch,
    }),
    epoch,
    sdist: job.sdist,
    lockFile: job.lockFile,
    keepsSdist: job.keepsSdist,
    wheels: job.wheels,
    expectations: {
      name: project.name,
      version: version ?? undefined,
      wheels: job.expected,
      isExpected: (wanted, file) => matchFile(wanted, parseWheelFilename(file)),
      confidence: job.confidence,
      native: nativeOf(inputs.native, project),
    },
    where: job.where,
    warnings: buildWarnings(inputs.locked, project, job),
  }
}
