import { sameVersion } from '../standards/version.ts'
import type { Run } from './run.ts'
import type { Project } from './source.ts'

interface Facts {
  readonly run: Run
  readonly project: Project
}

/** Whether this run releases, and the reason that the plan prints. */
export interface ReleaseDecision {
  readonly release: boolean
  readonly reason: string
}

/** Everything that turns a run into a rehearsal; the first that applies is the reason. */
const REHEARSALS: readonly ((facts: Facts) => string | undefined)[] = [
  ({ run }) => (run.onRunner ? undefined : 'not a run of a workflow'),
  ({ run }) =>
    run.tagPushed ? undefined : `the event is ${run.event === '' ? 'unknown' : run.event}, not the push of a tag`,
  ({ run, project: { tag } }) =>
    tag?.name === run.tag ? undefined : `the input tag is ${tag?.name ?? 'empty'}, the pushed tag is ${run.tag ?? ''}`,
  ({ project: { tag } }) => (tag?.match === undefined ? `tag ${tag?.name ?? ''} fits no tag-format` : undefined),
  ({ project: { git } }) => (git?.commit === undefined ? 'the tree is no git repository' : undefined),
  ({ run, project: { git, tag } }) =>
    [tag?.found?.commit, run.sha === run.tagObject ? undefined : run.sha].every(
      (commit) => commit === undefined || commit === git?.commit,
    )
      ? undefined
      : `tag ${tag?.name ?? ''} is not the commit that is checked out`,
  ({ project: { version, tag } }) =>
    version === undefined || sameVersion(version, tag?.match?.version ?? '')
      ? undefined
      : `tag ${tag?.name ?? ''} says ${tag?.match?.version ?? ''}, metadata says ${version}`,
]

/** A release is the push of a tag that fits, is this commit and agrees with the version. All else is a rehearsal. */
export function decideRelease(facts: Facts): ReleaseDecision {
  for (const rehearsal of REHEARSALS) {
    const reason = rehearsal(facts)
    if (reason !== undefined) return { release: false, reason }
  }
  const { tag, version } = facts.project
  const later = version === undefined ? '; the version is computed, so the built files will be compared with it' : ''
  return { release: true, reason: `tag ${tag?.name ?? ''} matches ${tag?.match?.format ?? ''}${later}` }
}
