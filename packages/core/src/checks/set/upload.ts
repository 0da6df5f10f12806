import { countText } from '../../report-text.ts'
import type { Check, Problem } from '../check.ts'
import { ONE_SDIST, PROJECT_LIMIT } from '../pypi/warehouse.ts'
import type { WholeSetFacts } from './facts.ts'

/** Whether PyPI would take all of it: it is public file by file, and for good. */
export const UPLOAD_CHECKS: readonly Check<WholeSetFacts>[] = [
  {
    id: 'SET-02',
    severity: 'error',
    asks: 'there is one sdist, where one is planned',
    definedBy: 'PEP 527; warehouse/forklift/legacy.py',
    judge: judgeSdists,
  },
  {
    id: 'SET-11',
    severity: 'error',
    asks: 'PyPI would take every file',
    definedBy: 'warehouse/forklift/legacy.py',
    judge: judgeVerdicts,
  },
  {
    id: 'SET-12',
    severity: 'error',
    asks: 'PyPI has room for all of it',
    definedBy: 'warehouse/constants.py',
    judge: judgeRoom,
  },
  {
    id: 'SET-14',
    severity: 'error',
    asks: 'all files come from this run and commit',
    definedBy: 'pyrelease.build/1',
    needs: [
      () => 'files and build reports do not say which run they belong to; artifacts are taken from this run alone',
    ],
    judge: () => [],
  },
]

function judgeSdists({ files, plan, where }: WholeSetFacts): readonly Problem[] {
  const sdists = [...new Set(files.filter(({ kind }) => kind === 'sdist').map(({ name }) => name))]
  if (sdists.length > 1)
    return [
      {
        message: `${sdists.join(', ')}: ${ONE_SDIST}`,
        remedy: 'Keep the sdist of this release alone.',
        subject: sdists[1] ?? '',
      },
    ]
  if (sdists.length === 1) return []
  if (plan?.sdist.build === false)
    return [
      {
        message: 'the plan has no sdist: users without a wheel cannot install the release',
        remedy: 'Add sdist to targets, if the project can be built from one.',
        severity: 'notice',
      },
    ]
  return [
    {
      message: `no sdist in ${where}`,
      remedy: 'Build the sdist too, or leave it out of targets if there shall be none.',
    },
  ]
}

function judgeVerdicts({ files }: WholeSetFacts): readonly Problem[] {
  const refused = files.flatMap(({ name, verdict }) =>
    verdict.kind === 'refuse' ? [{ name, text: verdict.text }] : [],
  )
  if (refused.length === 0) return []
  return [
    {
      message: [
        `${refused.length} of ${countText(files.length, 'file')} would be refused; none of them should be uploaded`,
        ...refused.map(({ name, text }) => `${name}: ${text}`),
      ].join('\n'),
      remedy: 'Correct these before the first file is sent: what is published of a release cannot be taken back.',
    },
  ]
}

/** Projects can be granted more room, and no page says so. */
function judgeRoom({ files, published, project }: WholeSetFacts): readonly Problem[] {
  const ours = files.reduce((sum, { size }) => sum + size, 0)
  const names = new Set(files.map(({ name }) => name))
  const there = (published?.files ?? [])
    .filter(({ filename }) => !names.has(filename))
    .reduce((sum, { size = 0 }) => sum + size, 0)
  if (ours + there <= PROJECT_LIMIT) return []
  return [
    {
      message: `${gigabytes(ours)} to upload + ${gigabytes(there)} on the index > ${gigabytes(PROJECT_LIMIT)}, the limit of a project without one of its own`,
      remedy: `If ${project?.name ?? 'the project'} was granted more, give that as the reason under ignore; else delete old releases, or ask PyPI for room.`,
    },
  ]
}

/** As PyPI's texts say it: 1 GB is 2³⁰ bytes. */
function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GB`
}
