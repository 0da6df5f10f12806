import { Failure } from '@pyrelease/core'
import type { Step } from './plan.ts'
import { holds, isHeld, type Rehearsed } from './run.ts'

/** Markdown for the job summary: a table of the stages per project, and below it what each stage says itself. */
export function summaryOf(steps: readonly Step[], rehearsed: readonly Rehearsed[]): string {
  const leftOut = steps.flatMap((step) =>
    step.kind === 'leave-out' ? [`Left out \`${step.label}\`: ${step.reason}.`] : [],
  )
  return [
    ...rehearsed.flatMap(projectParts),
    ...leftOut,
    'A rehearsal uploads to an index on this runner only. A release is made of ' +
      '`org/pyrelease/verify-metadata`, `build-wheels`, `smoke-test` and `publish-oidc`.',
  ].join('\n\n')
}

function projectParts(project: Rehearsed): readonly string[] {
  const rows = project.stages.map(
    ({ name, seconds, outcome }) => `| ${holds(outcome) ? '✅' : '❌'} | ${name} | ${seconds.toFixed(1)} s |`,
  )
  return [
    `## ${isHeld(project) ? 'The release of' : 'This would have stopped the release of'} \`${project.label}\`${isHeld(project) ? ' would go through' : ''}`,
    ['| | stage | time |', '| --- | --- | ---: |', ...rows].join('\n'),
    ...project.stages.map(({ name, outcome }) =>
      outcome instanceof Failure ? `### ${name}\n\n${outcome.message}\n\n${outcome.remedy}` : outcome.summary,
    ),
  ]
}
