import type { Finding } from '../../finding.ts'
import type { IndexAddress } from '../../package-index/address.ts'
import type { Visibility } from '../../package-index/wait.ts'

/** The index answered 200 for every file: that its page lags is a warning, that it serves other bytes an error. */
export function judgeVisibility(index: IndexAddress, project: string, visibility: Visibility): readonly Finding[] {
  if (visibility.kind === 'differs')
    return [
      {
        severity: 'error',
        key: 'digest-differs',
        id: 'IDX-12',
        message: `${index.title} serves ${visibility.name} with the SHA-256 ${visibility.found}; ${visibility.expected} was sent`,
        remedy: `Do not use this release, yank it, and report it to the operators of ${index.title}.`,
        subject: visibility.name,
      },
    ]
  if (visibility.kind !== 'timeout') return []
  const { missing, problem } = visibility
  const seen =
    missing.length === 0 ? 'shows every file, though not steadily yet' : `does not show ${missing.join(', ')} yet`
  const guess = index.isGuessed ? ` (${index.simple(project)} was derived from the upload address)` : ''
  return [
    {
      severity: 'warning',
      id: 'IDX-12',
      message: `${index.title} took every file and ${problem === undefined ? seen : `its page cannot be read: ${problem}`}${guess}`,
      remedy: 'Look again later: pages of an index lag behind. A longer `retry-budget` waits longer.',
    },
  ]
}
