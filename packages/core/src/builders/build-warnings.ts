import type { Finding } from '../finding.ts'
import type { Project } from '../project/source.ts'
import type { Sources } from './steps.ts'
import type { Job } from './job.ts'

type Locked = 'auto' | 'true' | 'false'

/** What is to be said of a job whatever comes out of it. */
export function buildWarnings(locked: Locked, project: Project, job: Job): readonly Finding[] {
  return [...lockWarnings(locked, project, job), ...treeWarnings(job)]
}

function lockWarnings(locked: Locked, { cargo }: Project, { builder }: Job): readonly Finding[] {
  const lock = cargo?.lock
  if (builder !== 'maturin' || locked !== 'auto' || (lock !== undefined && lock.tracked !== false)) return []
  return [
    {
      key: 'cargo-lock-missing',
      id: 'SRC-30',
      severity: 'warning',
      message: `${lock === undefined ? 'there is no Cargo.lock' : `${lock.file} is not tracked by git`}: crates are resolved anew in each build`,
      remedy: 'Commit Cargo.lock, or set locked: false to say that this is meant.',
    },
  ]
}

function treeWarnings({ sdist }: Job): readonly Finding[] {
  if (sdist !== undefined) return []
  return [
    {
      id: 'SDI-10',
      severity: 'warning',
      message: 'the plan has no sdist, so the wheels are built from the tree: nothing proves that a later sdist works',
      remedy: 'Name sdist in targets.',
    },
  ]
}

/** What is to be said of the copy that was built. */
export function copyFindings({ from, reverted }: Sources): readonly Finding[] {
  const warning = (message: string, remedy: string): Finding => ({ id: 'SDI-11', severity: 'warning', message, remedy })
  return [
    ...(from === 'folder'
      ? [
          warning(
            'the project is in no git repository: every file was built but what looks like a leftover',
            'Put it under git, so that only what is tracked gets into the files.',
          ),
        ]
      : []),
    ...(reverted.length > 0
      ? [
          warning(
            `tracked files differ from the commit, and the commit was built: ${reverted.slice(0, 5).join(', ')}`,
            'Commit the changes before the release; a step that edits files has no say in what is released.',
          ),
        ]
      : []),
  ]
}
