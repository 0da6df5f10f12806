import { standingOf } from '../../package-index/standing.ts'
import { parseSdistFilename } from '../../standards/sdist-filename.ts'
import type { SimpleFile } from '../../standards/simple-api.ts'
import { sameVersion } from '../../standards/version.ts'
import { FilenameError, parseWheelFilename } from '../../standards/wheel-filename.ts'
import type { Check, Problem } from '../check.ts'
import { RELEASE_STAYS_OPEN } from '../pypi/warehouse.ts'
import { readableFile } from '../set/facts.ts'
import { type IndexFacts, indexPage, isBoundByPypi } from './facts.ts'

/** Whether project and release are open. */
export const RELEASE_STATE_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-04',
    severity: 'error',
    asks: 'the release takes new files',
    definedBy: 'Warehouse: 14 days',
    needs: [indexPage, readableFile],
    judge: judgeAge,
  },
  {
    id: 'IDX-06',
    severity: 'error',
    asks: 'the project is active',
    definedBy: 'PEP 792',
    needs: [indexPage],
    judge: judgeStatus,
  },
]

/** What the index's own state says against the release. */
export const RELEASE_INDEX_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-03',
    severity: 'error',
    asks: 'the index answers',
    definedBy: 'PEP 503, PEP 691',
    judge: ({ page }) => (page.kind === 'read' ? [] : [{ message: page.failure.message, remedy: page.failure.remedy }]),
  },
  {
    id: 'IDX-03',
    key: 'digest-differs',
    severity: 'error',
    asks: 'no file is on the index with other bytes',
    definedBy: 'Warehouse: files are never replaced',
    needs: [indexPage],
    judge: judgeOtherBytes,
  },
  {
    id: 'IDX-03',
    key: 'index-duplicate',
    severity: 'error',
    asks: 'no file is on the index, where that was asked for',
    definedBy: 'the input existing',
    needs: [indexPage, ({ existing }) => (existing === 'fail' ? undefined : 'identical files count as done')],
    judge: judgePresent,
  },
  ...RELEASE_STATE_CHECKS,
]

/** What the index holds of each file. */
export function standings({ files, page }: IndexFacts) {
  const known = page.kind === 'read' ? page.page : undefined
  return files.map((file) => ({ file, standing: standingOf(file, known) }))
}

function judgeOtherBytes(facts: IndexFacts): readonly Problem[] {
  const { title } = facts.index
  return standings(facts).flatMap(({ file: { name, sha256 }, standing }) =>
    standing.kind === 'other'
      ? [
          {
            message: `${name} is on ${title} with the SHA-256 ${standing.sha256}; ours is ${sha256}`,
            remedy: `${title} never replaces a file. Raise the version and build again, or publish the very files of the earlier build.`,
            subject: name,
          },
        ]
      : [],
  )
}

function judgePresent(facts: IndexFacts): readonly Problem[] {
  return standings(facts).flatMap(({ file: { name }, standing }) =>
    standing.kind === 'same' || standing.kind === 'untold'
      ? [
          {
            message: `${name} is on ${facts.index.title} already, ${standing.kind === 'same' ? 'with the same SHA-256' : 'and its SHA-256 is not told'}`,
            remedy: 'Raise the version, or set `existing: skip-identical` to take files with the same bytes as done.',
            subject: name,
          },
        ]
      : [],
  )
}

/** The oldest upload time stands in for the moment when the release was created. */
function judgeAge(facts: IndexFacts): readonly Problem[] {
  const { project, page, now, index } = facts
  if (project === undefined || page.kind === 'unreadable') return []
  const times = (page.page?.files ?? [])
    .filter((file) => sameVersion(versionOf(file), project.version))
    .map(({ uploadTime }) => Date.parse(uploadTime ?? ''))
    .filter((time) => !Number.isNaN(time))
  const oldest = Math.min(...times)
  const isNew = standings(facts).some(({ standing }) => standing.kind === 'absent')
  if (!isNew || times.length === 0 || now - oldest < RELEASE_STAYS_OPEN * 1000) return []
  return [
    {
      severity: isBoundByPypi(index) ? 'error' : 'warning',
      message: `${project.name} ${project.version} has been on ${index.title} since ${new Date(oldest).toISOString().slice(0, 10)}: after 14 days a release takes no new files`,
      remedy: 'Raise the version, or make a post-release.',
    },
  ]
}

function judgeStatus({ page, index, project }: IndexFacts): readonly Problem[] {
  const status = page.kind === 'read' ? page.page?.status : undefined
  if (status !== 'archived' && status !== 'quarantined') return []
  return [
    {
      message: `the project ${project?.name ?? ''} is ${status} on ${index.title}, which takes no uploads then`,
      remedy:
        status === 'archived'
          ? `Unarchive it in its settings on ${index.title}.`
          : `Ask the operators of ${index.title}.`,
    },
  ]
}

/** In normal form; empty for the eggs and installers of old times, which belong to no release of ours. */
export function versionOf({ filename }: Pick<SimpleFile, 'filename'>): string {
  try {
    return (filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename)).version.normal
  } catch (thrown) {
    if (thrown instanceof FilenameError) return ''
    throw thrown
  }
}
