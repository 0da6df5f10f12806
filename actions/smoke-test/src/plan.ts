import {
  absentFiles,
  type Finding,
  type Ignore,
  judgeIdentity,
  refuseUnknownNames,
  type SmokeFacts,
  type SmokeStep,
  smokeSteps,
  type Subject,
  type TrialOptions,
} from '@pyrelease/core'

export interface SmokeOptions extends TrialOptions {
  readonly pythons: 'auto' | readonly string[]
  readonly ignore: readonly Ignore[]
}

export interface SmokePlan {
  readonly project: { readonly name: string; readonly version: string }
  readonly from: string
  readonly platform: string
  readonly published: boolean
  readonly steps: readonly SmokeStep[]
  /** Nothing can be run here: one finding says so for all files. */
  readonly idle: boolean
  /** What is wrong before anything runs. */
  readonly findings: readonly Finding[]
  readonly options: SmokeOptions
}

/**
 * Every file × every interpreter of this machine that fits it; equal for equal facts.
 * @throws Failure (wrong usage) when `ignore` names a finding that there is not
 */
export function planSmoke(facts: SmokeFacts, options: SmokeOptions): SmokePlan {
  refuseUnknownNames(options.ignore)
  const { files, from, published, interpreters } = facts
  const { project, trusted, findings } = judgeIdentity(files, facts.plan)
  const steps = trusted.flatMap((file) => smokeSteps(file, facts, options.pythons))
  const platform = interpreters[0]?.platform ?? `${process.platform}-${process.arch}`
  const idle = trusted.length > 0 && steps.every((step) => step.kind === 'leave-out')
  return {
    project,
    from,
    platform,
    published,
    steps,
    idle,
    findings: [
      ...facts.findings,
      ...findings,
      // Those of an index were waited for already.
      ...(published ? [] : absentFiles(files, facts.plan)),
      ...(idle ? [nothingFits(trusted, facts, platform)] : []),
    ],
    options,
  }
}

function nothingFits(files: readonly Subject[], facts: SmokeFacts, platform: string): Finding {
  const ids = facts.interpreters.map(({ id }) => id).join(' ')
  return {
    key: 'no-matching-artifact',
    severity: 'error',
    message:
      `no file in ${facts.from} fits ${ids === '' ? 'this machine, which has no Python' : ids} on ${platform}; ` +
      `files: ${files.map(({ name }) => name).join(', ')}`,
    remedy: 'Test the files on a machine of their platform, or install an interpreter that loads them.',
  }
}
