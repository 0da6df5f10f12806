import type { Check, Problem } from '../check.ts'
import { type IndexFacts, indexPage } from './facts.ts'
import { standings } from './release-index.ts'

/** Which file names are free. */
export const PRESENT_FILE_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-03',
    key: 'index-duplicate',
    severity: 'error',
    asks: 'the index has no file of these names',
    definedBy: 'Warehouse: files are never replaced',
    needs: [indexPage, ({ files }) => (files.length === 0 ? 'there are no built files' : undefined)],
    judge: judgePresent,
  },
  {
    id: 'IDX-03',
    severity: 'error',
    asks: 'no file of these names was there once and was deleted',
    definedBy: 'Warehouse: names of deleted files are never used again',
    needs: [() => 'no index tells the names of files that were deleted; only an upload will show'],
    judge: () => [],
  },
]

/** The same bytes are no mistake: an upload of them is done already. */
function judgePresent(facts: IndexFacts): readonly Problem[] {
  const { index, existing } = facts
  return standings(facts).flatMap(({ file: { name, sha256 }, standing }): readonly Problem[] => {
    const found = `${name} exists on ${index.title}`
    switch (standing.kind) {
      case 'absent':
        return []
      case 'same':
        return [
          {
            severity: existing === 'fail' ? 'error' : 'notice',
            message: `${found}, with the same digest`,
            remedy:
              existing === 'fail'
                ? 'Raise the version, or set `existing: skip-identical`.'
                : 'Nothing need be done: publish-oidc takes it as published.',
            subject: name,
          },
        ]
      case 'untold':
        return [
          {
            severity: 'warning',
            message: `${found}, and the index does not tell its digest`,
            remedy: 'Raise the version, unless these are the very bytes that were published.',
            subject: name,
          },
        ]
      case 'other':
        return [
          {
            message: `${found}, with another digest: ${standing.sha256}; ours is ${sha256}`,
            remedy: `${index.title} never replaces a file. Raise the version, or hand on the very files of the earlier build.`,
            subject: name,
          },
        ]
    }
  })
}
