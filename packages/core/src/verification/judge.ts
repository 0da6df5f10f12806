import { type Answers, judgeAll, type Judgement, mergeAnswers } from '../checks/check.ts'
import type { Distribution } from '../checks/distribution.ts'
import type { Expectations } from '../checks/expectations.ts'
import type { IndexFacts } from '../checks/index/facts.ts'
import { projectOf } from '../checks/set/facts.ts'
import type { SourceFacts } from '../checks/source/facts.ts'
import type { WorkflowFacts } from '../checks/workflows/facts.ts'
import type { ReleaseFiles } from '../collection/release-files.ts'
import type { Plan } from '../documents/plan.ts'
import type { Progress } from '../door.ts'
import type { CoverageGrid } from '../matrix/coverage.ts'
import type { Dependency } from '../package-index/dependencies.ts'
import { inParallel } from '../in-parallel.ts'
import { releaseNotesOf } from '../project/changelog.ts'
import { countText } from '../report-text.ts'
import { normalizeName } from '../standards/name.ts'
import type { Machine } from '../tools/machine.ts'
import type { Dependent } from './dependencies.ts'

/** What is judged; undefined where there is no such thing, or nobody wants to know. */
export interface VerifySubjects {
  readonly source: SourceFacts | undefined
  readonly workflows: WorkflowFacts | undefined
  readonly index: IndexSubject | undefined
  readonly files: FilesSubject | undefined
}

export interface IndexSubject extends Omit<IndexFacts, 'files' | 'project' | 'dependencies'> {
  /** Asks for what a release depends on; left out where nobody wants to know. */
  readonly dependenciesOf?: (dependent: Dependent) => Promise<readonly Dependency[]>
}

export interface FilesSubject {
  readonly found: ReleaseFiles
  readonly plan: Plan | undefined
  readonly expected: Expectations
  /** Where foreign tools run; undefined when they are not to be asked. */
  readonly machine: Machine | undefined
}

export interface Verdicts {
  readonly judgements: readonly Judgement[]
  /** The built files, closed again. */
  readonly distributions: readonly Distribution[]
  /** What the files serve; undefined where none are meant. */
  readonly grid: CoverageGrid | undefined
  /** What the tree says, or the files where they alone are judged; undefined where neither tells. */
  readonly name: string | undefined
  readonly version: string | undefined
  /** What the changelog says of this version; empty without a section for it. */
  readonly notes: string
}

/** Asks everything about everything: no finding keeps another from being found. */
export async function judgeSubjects(subjects: VerifySubjects, progress: Progress): Promise<Verdicts> {
  const { files, index, source } = subjects
  const label = `Judging ${countText(files?.found.files.length ?? 0, 'file')}`
  const built =
    files === undefined
      ? { judgements: [], distributions: [], grid: undefined }
      : await progress.during(label, () => judgeFiles(files, index))
  const found = projectOf(built.distributions)
  const { name = found?.name, version = found?.version } = source?.project ?? {}
  const meant =
    found ?? (name === undefined || version === undefined ? undefined : { name: normalizeName(name), version })
  return {
    judgements: [
      ...(await judgeTree(subjects)),
      ...built.judgements,
      ...(await judgeIndex(subjects, built.distributions, meant)),
    ],
    distributions: built.distributions,
    grid: built.grid,
    name,
    version,
    notes: notesOf(source, version),
  }
}

function notesOf(source: SourceFacts | undefined, version: string | undefined): string {
  const changelog = source?.texts?.changelog
  return (changelog && version && releaseNotesOf(changelog, version)) ?? ''
}

async function judgeTree({ source, workflows }: VerifySubjects): Promise<readonly Judgement[]> {
  if (source === undefined || workflows === undefined) return []
  const [{ SOURCE_CHECKS }, { WORKFLOW_CHECKS }] = await Promise.all([
    import('../checks/source/index.ts'),
    import('../checks/workflows/index.ts'),
  ])
  return [...judgeAll(SOURCE_CHECKS, source), ...judgeAll(WORKFLOW_CHECKS, workflows)]
}

async function judgeIndex(
  { index, source }: VerifySubjects,
  files: readonly Distribution[],
  project: IndexFacts['project'],
): Promise<readonly Judgement[]> {
  if (index === undefined) return []
  const { INDEX_CHECKS } = await import('../checks/index/index.ts')
  const table = source?.project.pyproject.project
  const dependencies = await index.dependenciesOf?.({ name: project?.name ?? '', files, table })
  return judgeAll(INDEX_CHECKS, { ...index, files, project, dependencies, requiresPython: table?.requiresPython })
}

/** Files that are open at the same time. */
const AT_ONCE = 8

async function judgeFiles(
  { found, plan, expected, machine }: FilesSubject,
  index: VerifySubjects['index'],
): Promise<Pick<Verdicts, 'judgements' | 'distributions' | 'grid'>> {
  const [{ judgeFile }, { gridOf, SET_CHECKS }] = await Promise.all([
    import('../checks/files.ts'),
    import('../checks/set/index.ts'),
  ])
  // While threads unpack some, others are judged here.
  const judged = await inParallel(found.files, AT_ONCE, (file) => judgeFile(file, { expected, contents: true }))
  const distributions = judged.map(({ distribution }) => distribution)
  const answers = judged.map(({ distribution, judgements }): Answers => ({ subject: distribution.name, judgements }))
  const published = index?.page.kind === 'read' ? index.page.page : undefined
  const set = { ...found, plan, expected, files: distributions, project: projectOf(distributions), published }
  return {
    distributions,
    grid: gridOf(set),
    judgements: [
      ...mergeAnswers(answers),
      ...judgeAll(SET_CHECKS, set),
      ...(machine === undefined ? [] : await judgeAudits(machine, distributions)),
    ],
  }
}

async function judgeAudits(machine: Machine, files: readonly Distribution[]): Promise<readonly Judgement[]> {
  const [{ auditFiles }, { AUDIT_CHECKS }] = await Promise.all([
    import('../audits/index.ts'),
    import('../checks/audits.ts'),
  ])
  return judgeAll(AUDIT_CHECKS, { files: await auditFiles(machine, files) })
}
