import type { PageState } from '../checks/index/facts.ts'
import type { Expectations } from '../checks/expectations.ts'
import type { SourceFacts } from '../checks/source/facts.ts'
import type { WorkflowFacts } from '../checks/workflows/facts.ts'
import type { Plan } from '../documents/plan.ts'
import type { VerifyFacts } from './facts.ts'
import type { VerifySubjects } from './judge.ts'

/** What the user wants of the release, as the inputs say it. */
export interface VerifyWishes {
  readonly tagFormat: readonly string[]
  readonly tagAnnotated: boolean
  readonly pythons: 'auto' | readonly string[]
  readonly targets: 'auto' | readonly string[]
  readonly requiredUrls: readonly string[]
  readonly native: 'auto' | 'required' | 'none'
  readonly sdistRequire: readonly string[]
  readonly sdistForbid: readonly string[]
  readonly sdistAllow: readonly string[]
  readonly requireChecks: readonly string[]
  readonly audits: boolean
}

/**
 * What will be judged of what was read, and by which wishes.
 * @param planned for this tree; the plan that the files were built by goes before it
 */
export function verifySubjects(
  wishes: VerifyWishes,
  facts: VerifyFacts,
  { release, planned }: { readonly release: boolean; readonly planned: Plan | undefined },
): VerifySubjects {
  const { project, files, index } = facts
  // Files alone are judged where there is no tree: in a job without a checkout, or in any folder of a laptop.
  const hasTree = files === undefined || project.pyproject.exists || project.setupPy !== undefined
  const plan = facts.plan ?? (hasTree ? planned : undefined)
  return {
    source: hasTree ? sourceFacts(wishes, facts) : undefined,
    workflows: hasTree ? workflowFacts(wishes, facts, release) : undefined,
    index: index && {
      index: index.address,
      page: index.page,
      existing: 'skip-identical',
      now: facts.now,
      // A tag that is rehearsed is judged as if it were released: that is what the rehearsal is for.
      releases: release || project.tag !== undefined,
      run: facts.run,
      dependenciesOf: index.dependenciesOf,
    },
    files: files && {
      found: files,
      plan,
      expected: expectations(wishes, facts, { plan, hasTree }),
      machine: wishes.audits ? facts.machine : undefined,
    },
  }
}

function sourceFacts(wishes: VerifyWishes, { project, run, texts, rst }: VerifyFacts): SourceFacts {
  const { tagFormat, tagAnnotated, pythons, targets, requiredUrls } = wishes
  return { project, run, tagFormats: tagFormat, tagAnnotated, pythons, targets, requiredUrls, texts, rst }
}

function workflowFacts(wishes: VerifyWishes, facts: VerifyFacts, release: boolean): WorkflowFacts {
  const { project, run, workflows, checkRuns, now } = facts
  const { name, version } = project
  return {
    workflows,
    run,
    project: { name, version },
    tag: project.tag?.name,
    tagFormats: wishes.tagFormat,
    today: new Date(now).toISOString().slice(0, 10),
    required: checkRuns && {
      asked: wishes.requireChecks,
      sha: run.headSha ?? project.git?.commit ?? '',
      release,
      found: checkRuns,
    },
  }
}

function expectations(
  wishes: VerifyWishes,
  { project, index, packageFiles }: VerifyFacts,
  { plan, hasTree }: { plan: Plan | undefined; hasTree: boolean },
): Expectations {
  const { native, sdistRequire: require, sdistForbid: forbid, sdistAllow: allow } = wishes
  return {
    native: native === 'auto' ? nativeBy(project.backend.compiled) : native,
    project: hasTree ? project : undefined,
    plan,
    packageFiles: hasTree ? packageFiles : undefined,
    sdist: { require, forbid, allow },
    sizeBefore: largest(index?.page),
  }
}

/** Evidence of a compiler proves a native package; that there is none proves nothing. */
function nativeBy(compiled: readonly string[]): Expectations['native'] {
  return compiled.length > 0 ? 'required' : undefined
}

function largest(page: PageState | undefined): number | undefined {
  const sizes = page?.kind === 'read' ? (page.page?.files ?? []).flatMap(({ size }) => size ?? []) : []
  return sizes.length === 0 ? undefined : Math.max(...sizes)
}
