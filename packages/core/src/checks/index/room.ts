import { sizeText } from '../../report-text.ts'
import type { Check, Problem } from '../check.ts'
import { refusalOfProjectSize } from '../pypi/project-size.ts'
import { PROJECT_LIMIT } from '../pypi/warehouse.ts'
import { type IndexFacts, indexPage, pageIn, pypiLimits, release, spelledName } from './facts.ts'
import { standings } from './release-index.ts'

/** Whether the project has room for the upload. */
export const ROOM_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-07',
    severity: 'error',
    asks: 'the project has room for the files',
    definedBy: 'warehouse/constants.py: 10 GiB unless PyPI has granted more',
    needs: [
      indexPage,
      release,
      pypiLimits,
      ({ files }) => (files.length === 0 ? 'there are no built files' : undefined),
      (facts) => (pageIn(facts)?.files.some(({ size }) => size === undefined) ? 'the index tells no sizes' : undefined),
    ],
    judge: judgeRoom,
  },
]

function judgeRoom(facts: IndexFacts): readonly Problem[] {
  const held = (pageIn(facts)?.files ?? []).reduce((sum, { size = 0 }) => sum + size, 0)
  const ours = standings(facts)
    .filter(({ standing }) => standing.kind === 'absent')
    .reduce((sum, { file: { size } }) => sum + size, 0)
  const refusal = refusalOfProjectSize(held + ours, spelledName(facts))
  if (refusal === undefined || ours === 0) return []
  return [
    {
      // What holds more than the limit has been granted more, and nobody tells how much.
      severity: held > PROJECT_LIMIT ? 'notice' : 'error',
      message: `${sizeText(ours)} to upload and ${sizeText(held)} on ${facts.index.title} are more than ${sizeText(PROJECT_LIMIT)}: ${facts.index.title} would answer "${refusal}"`,
      remedy: 'Delete old releases, publish fewer or smaller files, or ask for a higher limit before the release.',
    },
  ]
}
