import { standingOf } from '../../package-index/standing.ts'
import { sameVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { versionOf } from '../index/release-index.ts'
import { readableFile } from '../set/facts.ts'
import type { ReleaseFacts } from './facts.ts'
import type { RequiredIndex } from './promotion.ts'

const DEFINED_BY = 'require-index'

/** What was staged on another index, and perhaps tried there, is what goes on: the same files, in the same bytes. */
export const REQUIRE_INDEX_CHECKS: readonly Check<ReleaseFacts>[] = [
  {
    key: 'digest-differs',
    severity: 'error',
    asks: 'the required index holds every file with the same bytes',
    definedBy: DEFINED_BY,
    needs: [required, readableFile],
    judge: judgeStaged,
  },
  {
    id: 'SET-06',
    key: 'coverage',
    severity: 'warning',
    asks: 'every file of the release on the required index is here too',
    definedBy: DEFINED_BY,
    needs: [required, readableFile],
    judge: judgeLeftBehind,
  },
]

function required({ requireIndex }: ReleaseFacts): string | undefined {
  return requireIndex === undefined ? 'require-index names none' : undefined
}

function judgeStaged({ requireIndex, files, project }: ReleaseFacts): readonly Problem[] {
  if (requireIndex === undefined || project === undefined) return []
  const { index, page } = requireIndex
  const { title } = index
  // An answer that did not come proves nothing, and what is published cannot be taken back.
  if (page.kind === 'unreadable')
    return [
      {
        message: `whether ${title} holds the same files cannot be told: ${page.failure.message}`,
        remedy: page.failure.remedy,
      },
    ]
  if (page.page === undefined)
    return [
      {
        message: `${title} has no project ${project.name}; every file must be there first, with the same bytes`,
        remedy: `Publish these files to ${title} and try them there, then run this again; or take require-index away.`,
      },
    ]
  return files.flatMap((file): readonly Problem[] => {
    const { name, sha256 } = file
    const standing = standingOf(file, page.page)
    switch (standing.kind) {
      case 'same':
        return []
      case 'absent':
        return [
          {
            message: `${name} is not on ${title}, where it must be first`,
            remedy: `Publish this very file to ${title}, or publish here only what is there.`,
            subject: name,
          },
        ]
      case 'untold':
        return [
          {
            message: `${name} is on ${title}, which does not tell its SHA-256; ours is ${sha256}`,
            remedy: 'Take an index that tells the digests of its files, or take require-index away.',
            subject: name,
          },
        ]
      case 'other':
        return [
          {
            message: `${name} is on ${title} with the SHA-256 ${standing.sha256}; ours is ${sha256}`,
            remedy: `Publish the bytes that ${title} holds: take the files of the run that published there (from-workflow with run-id). If they are lost, raise the version and stage it anew.`,
            subject: name,
          },
        ]
    }
  })
}

function judgeLeftBehind({ requireIndex, files, project }: ReleaseFacts): readonly Problem[] {
  return stagedFiles(requireIndex, project?.version ?? '')
    .filter((name) => !files.some((file) => file.name === name))
    .map((name) => ({
      message: `${name}, which is in this release on ${requireIndex?.index.title ?? ''}, is not among the files`,
      remedy: 'Hand on all files of the release, unless this one is left behind on purpose.',
      subject: name,
    }))
}

function stagedFiles(required: RequiredIndex | undefined, version: string): readonly string[] {
  const page = required?.page.kind === 'read' ? required.page.page : undefined
  return (page?.files ?? [])
    .filter((file) => !file.yanked && sameVersion(versionOf(file), version))
    .map(({ filename }) => filename)
}
