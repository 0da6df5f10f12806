import { sizeText } from '../../report-text.ts'
import type { Check, Problem } from '../check.ts'
import { refusalOfSize } from '../pypi/upload.ts'
import { FILE_LIMIT } from '../pypi/warehouse.ts'
import { field } from '../../standards/core-metadata.ts'
import type { WheelFacts } from './facts.ts'

/** Growth from one release to the next that nobody means. */
const GROWTH = 1.5
const FREE_OF_GROWTH = 2 ** 20

export const SIZE_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-31',
    severity: 'error',
    asks: 'it is not larger than PyPI takes',
    definedBy: 'warehouse/constants.py',
    judge: judgeLimit,
  },
  {
    id: 'WHL-31',
    severity: 'warning',
    asks: 'it has not grown much since the last release',
    definedBy: 'pyrelease',
    needs: [
      ({ expected }) => (expected.sizeBefore === undefined ? 'there is no earlier release to compare' : undefined),
    ],
    judge: judgeGrowth,
  },
]

/** A larger file in the last release shows that the project was granted more. */
function judgeLimit({ name, size, metadata, expected }: WheelFacts): readonly Problem[] {
  const text = refusalOfSize(size, (metadata && field(metadata, 'Name')) ?? '')
  if (text === undefined || (expected.sizeBefore ?? 0) > FILE_LIMIT) return []
  return [
    {
      message: `${name} has ${sizeText(size)}: ${text.replace(/ See https:.*/, '')}`,
      remedy:
        'Leave out what users do not need (debug symbols, test data), or ask PyPI for a higher limit before the release and ignore WHL-31 with that reason.',
    },
  ]
}

function judgeGrowth({ name, size, expected: { sizeBefore = 0 } }: WheelFacts): readonly Problem[] {
  if (size <= sizeBefore * GROWTH || size - sizeBefore < FREE_OF_GROWTH) return []
  return [
    {
      message: `${name} has ${sizeText(size)}; the largest wheel of the last release had ${sizeText(sizeBefore)}`,
      remedy: 'Look at what was added: debug symbols, a second copy of a library, or test data.',
    },
  ]
}
