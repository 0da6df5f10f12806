import type { CheckRun } from '../../check-run.ts'
import type { Failure } from '../../failure.ts'
import type { Run } from '../../project/run.ts'
import { tagFor } from '../../project/tag.ts'
import type { Workflow } from '../../project/workflows.ts'
import { isOurs } from './ecosystem.ts'

/** What must have passed on the commit; left out where nobody asks. */
export interface CommitFacts {
  readonly required?: RequiredChecks | undefined
}

/** All that is needed to judge the workflows of a repository, and the checks of the commit. */
export interface WorkflowFacts extends CommitFacts {
  readonly workflows: readonly Workflow[]
  readonly run: Run
  readonly project: { readonly name: string | undefined; readonly version: string | undefined }
  /** The tag that is released or rehearsed. */
  readonly tag: string | undefined
  readonly tagFormats: readonly string[]
  /** `2026-11-21` */
  readonly today: string
  /** Undefined when `require-checks` asks for none. */
  readonly required: RequiredChecks | undefined
}

/** Checks that must be green on the commit. */
export interface RequiredChecks {
  readonly asked: readonly string[]
  readonly sha: string
  /** Enforced where it is a release; else only told. */
  readonly release: boolean
  readonly found:
    | { readonly kind: 'read'; readonly runs: readonly CheckRun[] }
    | { readonly kind: 'unreadable'; readonly failure: Failure }
}

type Need = (facts: WorkflowFacts) => string | undefined

export const workflowFiles: Need = ({ workflows }) =>
  workflows.length === 0 ? 'there are no workflows in .github/workflows' : undefined

export const repository: Need = ({ run }) =>
  run.repository === undefined ? 'the repository is not known outside of a run' : undefined

/** The workflows that have to do with a Python project. */
export function ourWorkflows({ workflows }: WorkflowFacts): readonly Workflow[] {
  return workflows.filter(isOurs)
}

/** Versions as tags will say them, when the next one is not known. */
const VERSIONS = ['1.2.3', '0.10.0', '2026.11.1', '1.2', '1.2.3rc1', '1.2.3-rc.1', '1.2.3.post1', '1.2.3.dev1']

/** Tags that this package will be released by: the one that is meant, the version's own, and examples. */
export function likelyTags({ project, tag, tagFormats }: WorkflowFacts): readonly string[] {
  const versions = [...(project.version === undefined ? [] : [project.version]), ...VERSIONS]
  const name = project.name ?? 'name'
  const made = tagFormats.flatMap((format) => versions.map((version) => tagFor(format, name, version)))
  return [...new Set([...(tag === undefined ? [] : [tag]), ...made])]
}
