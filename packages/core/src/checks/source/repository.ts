import type { Check, Problem } from '../check.ts'
import { git, manifest, readableCargo, type SourceFacts } from './facts.ts'

/** What the build will need from the repository and from Cargo. */
export const REPOSITORY_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-27',
    key: 'shallow-clone',
    severity: 'error',
    asks: 'the history that the version comes from is there',
    definedBy: 'setuptools-scm and its kin',
    needs: [manifest, git, fromTags],
    judge: judgeHistory,
  },
  {
    id: 'SRC-30',
    key: 'cargo-lock-missing',
    severity: 'warning',
    asks: 'Cargo.lock is tracked',
    definedBy: 'Cargo; maturin --locked',
    needs: [manifest, readableCargo],
    judge: judgeCargoLock,
  },
  {
    id: 'SRC-30',
    severity: 'error',
    asks: 'there is a Cargo.toml with a version, and a library that maturin will find',
    definedBy: 'Cargo; PyO3/maturin',
    needs: [manifest, byMaturin],
    judge: judgeCargo,
  },
]

function fromTags({ project }: SourceFacts): string | undefined {
  return project.versioning.from === 'tag' ? undefined : 'the version does not come from git'
}

function byMaturin({ project }: SourceFacts): string | undefined {
  return project.backend.family === 'maturin' ? undefined : 'no Cargo.toml is built'
}

function judgeHistory({ project }: SourceFacts): readonly Problem[] {
  if (project.git?.shallow !== true || project.versioning.from !== 'tag') return []
  return [
    {
      message: 'depth-limited clone and the version comes from git: without its tags the build makes up a version',
      remedy: 'Set fetch-depth: 0 on actions/checkout.',
      place: project.versioning.place,
    },
  ]
}

function judgeCargoLock({ project: { cargo: crate } }: SourceFacts): readonly Problem[] {
  if (crate === undefined || (crate.lock !== undefined && crate.lock.tracked !== false)) return []
  return [
    {
      message: crate.lock === undefined ? 'there is no Cargo.lock' : `${crate.lock.file} is not tracked`,
      remedy:
        'Commit it (cargo generate-lockfile makes it), or set locked: false; the sdist will not pin its dependencies.',
      place: { file: crate.document.file },
    },
  ]
}

function judgeCargo({ project: { cargo: crate, pyproject, versioning } }: SourceFacts): readonly Problem[] {
  const named = pyproject.tool('maturin')?.['manifest-path']
  if (crate === undefined)
    return [
      {
        message: `maturin builds this, and there is no ${typeof named === 'string' ? named : 'Cargo.toml or rust/Cargo.toml'}`,
        remedy: 'Write manifest-path = "…/Cargo.toml" under [tool.maturin]; the path is relative to pyproject.toml.',
        place: pyproject.document.place('tool', 'maturin', 'manifest-path'),
      },
    ]
  const unread: readonly Problem[] = crate.document.problems
    .filter(({ kind }) => kind !== 'toml-1.1')
    .map(({ message }) => ({
      message: `${crate.document.file} is no TOML: ${message}`,
      remedy: 'Correct the line.',
      place: { file: crate.document.file },
    }))
  if (unread.length > 0) return unread
  const module = pyproject.tool('maturin')?.['module-name']
  const last = typeof module === 'string' ? module.split('.').at(-1) : undefined
  const misnamed = last !== undefined && crate.libName !== undefined && last !== crate.libName
  return [
    ...(crate.version.origin === 'implicit' && versioning.from === 'cargo'
      ? [
          {
            message: `${crate.document.file} states no version, so Cargo takes 0.0.0`,
            remedy: 'Write version = "X.Y.Z" under [package], or version under [project] in pyproject.toml.',
            place: crate.version.place,
          },
        ]
      : []),
    ...(misnamed
      ? [
          {
            message: `tool.maturin.module-name ends in ${last}, but the library is called ${crate.libName}`,
            remedy: `Write name = "${last}" under [lib] in ${crate.document.file}.`,
            place: pyproject.document.place('tool', 'maturin', 'module-name'),
          },
        ]
      : []),
  ]
}
