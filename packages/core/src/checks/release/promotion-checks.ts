import { matchTag, tagFor } from '../../project/tag.ts'
import { sameVersion } from '../../standards/version.ts'
import type { Check, Problem } from '../check.ts'
import { readableFile } from '../set/facts.ts'
import type { ReleaseFacts } from './facts.ts'
import { promotion, type RunRefusal } from './promotion.ts'

const DEFINED_BY = 'from-workflow; GitHub Actions'

/** Whether the files of another run may be published: its tag, its commit, its artifacts. */
export const PROMOTION_CHECKS: readonly Check<ReleaseFacts>[] = [
  {
    key: 'permission-missing',
    severity: 'error',
    asks: 'the run and its artifacts may be read',
    definedBy: DEFINED_BY,
    needs: [promotion],
    judge: refusedBy('permission-missing'),
  },
  {
    key: 'run-unresolved',
    severity: 'error',
    asks: 'the files come from a successful run that the push of the release tag started',
    definedBy: DEFINED_BY,
    needs: [promotion],
    judge: refusedBy('run-unresolved'),
  },
  {
    id: 'SRC-10',
    key: 'tag-moved',
    severity: 'error',
    asks: 'the tag is still where that run was made from',
    definedBy: DEFINED_BY,
    needs: [promotion],
    judge: refusedBy('tag-moved'),
  },
  {
    key: 'no-artifacts',
    severity: 'error',
    asks: 'that run handed files on',
    definedBy: DEFINED_BY,
    needs: [promotion],
    judge: refusedBy('no-artifacts'),
  },
  {
    key: 'artifact-expired',
    severity: 'error',
    asks: 'the artifacts of that run are still there',
    definedBy: DEFINED_BY,
    needs: [promotion],
    judge: judgeExpired,
  },
  {
    id: 'SRC-10',
    key: 'tag-format',
    severity: 'error',
    asks: 'the tag has the form of tag-format',
    definedBy: 'tag-format',
    needs: [tag, readableFile],
    judge: judgeFormat,
  },
  {
    id: 'SRC-10',
    key: 'tag-version',
    severity: 'error',
    asks: 'the tag says the version of the files',
    definedBy: 'PEP 440 normal form',
    needs: [tag, readableFile],
    judge: judgeVersion,
  },
]

function tag({ tag: named }: ReleaseFacts): string | undefined {
  return named === undefined ? 'no tag is named' : undefined
}

/** There is one refusal at most: without a run there are no files to find more of. */
function refusedBy(key: RunRefusal['key']): Check<ReleaseFacts>['judge'] {
  return ({ promotion: found }) => {
    if (found?.kind !== 'refused' || found.refusal.key !== key) return []
    return [{ message: found.refusal.message, remedy: found.refusal.remedy }]
  }
}

function judgeExpired(facts: ReleaseFacts): readonly Problem[] {
  const { promotion: found } = facts
  if (found?.kind !== 'resolved') return refusedBy('artifact-expired')(facts)
  return found.leftOut.map((name) => ({
    severity: 'notice',
    message: `artifact ${name} of run ${found.run} has expired; no build job handed it on, and it was not looked at`,
    remedy: 'Nothing need be done, unless it held files of the release.',
  }))
}

function judgeFormat({ tag: named, project }: ReleaseFacts): readonly Problem[] {
  if (named === undefined || project === undefined) return []
  const { name, formats } = named
  if (matchTag(name, formats, project.name) !== undefined) return []
  const [preferred = ''] = formats
  return [
    {
      message: `tag ${name} fits none of: ${formats.join(' ')}`,
      remedy: `Set tag-format to the form that you use; by this one the tag is ${tagFor(preferred, project.name, project.version)}.`,
    },
  ]
}

function judgeVersion({ tag: named, project }: ReleaseFacts): readonly Problem[] {
  if (named === undefined || project === undefined) return []
  const said = matchTag(named.name, named.formats, project.name)
  if (said === undefined || sameVersion(said.version, project.version)) return []
  return [
    {
      message: `tag ${named.name} says ${said.version}, the files say ${project.version}`,
      remedy: 'Name the tag that these files were built from, or raise the version, tag it and build anew.',
    },
  ]
}
