import { platformNames, serves, type Service, servicesOf } from '../../matrix/coverage.ts'
import { compareFloors } from '../../matrix/platform.ts'
import { lastRelease } from '../../package-index/last-release.ts'
import type { Check, Problem } from '../check.ts'
import { gridOf } from './coverage.ts'
import { plan, readableFile, type WholeSetFacts } from './facts.ts'
import { compareToPlan, platformText } from './planned.ts'

/** Whether users who have the last release can have this one. */
export const LAST_RELEASE_CHECKS: readonly Check<WholeSetFacts>[] = [
  {
    id: 'SET-07',
    severity: 'warning',
    asks: 'everyone whom the last release served is still served',
    definedBy: 'the index',
    needs: [readableFile, released],
    judge: judgeDropped,
  },
  {
    id: 'SET-07',
    key: 'glibc-floor',
    severity: 'warning',
    asks: 'wheels for Linux load on the systems of the last release',
    definedBy: 'PEP 600, PEP 656; the index',
    needs: [readableFile, released],
    judge: (facts) => judgeFloors(facts, ['manylinux', 'musllinux']),
  },
  {
    id: 'SET-07',
    severity: 'warning',
    asks: 'wheels for macOS load on the systems of the last release',
    definedBy: 'PEP 425; the index',
    needs: [readableFile, released],
    judge: (facts) => judgeFloors(facts, ['macosx', 'ios', 'android']),
  },
  {
    id: 'SET-07',
    key: 'glibc-floor',
    severity: 'error',
    asks: 'wheels load on the oldest system that was planned',
    definedBy: 'pyrelease.plan/1',
    needs: [plan],
    judge: judgePlannedFloors,
  },
]

function released({ published, project }: WholeSetFacts): string | undefined {
  if (published === undefined) return 'nothing is known of releases on an index'
  return lastRelease(published, project?.version ?? '') === undefined ? 'there was no release before' : undefined
}

function judgeDropped(facts: WholeSetFacts): readonly Problem[] {
  const { columns, rows, sdist, published = '' } = gridOf(facts)
  const version = facts.project?.version ?? ''
  // A wheel for any platform serves those that had one of their own.
  const isPure = rows.some(({ platform, cells }) => platform === 'any' && cells.every(({ ours }) => ours))
  const remedy = 'Build it again, or say in the changelog that it is gone and give the reason under ignore.'
  const dropped = rows.flatMap(({ platform, cells }) => {
    const gone = columns.filter((_, index) => cells[index]?.published === true && !cells[index].ours)
    if (gone.length === 0 || isPure) return []
    const list = gone.map(({ id }) => id).join(', ')
    const message = cells.every(({ ours }) => !ours)
      ? `${published} had wheels for ${platform} (${list}), ${version} has none`
      : `${published} had wheels of ${list} for ${platform}, ${version} has not`
    return [{ message, remedy }]
  })
  const lost = sdist.published === true && !sdist.ours && facts.plan?.sdist.build !== false
  return [...dropped, ...(lost ? [{ message: `${published} had an sdist, ${version} has none`, remedy }] : [])]
}

function judgeFloors(facts: WholeSetFacts, families: readonly string[]): readonly Problem[] {
  const before = lastRelease(facts.published, facts.project?.version ?? '')
  if (before === undefined) return []
  const [ours, theirs] = [servicesOf(facts.files), servicesOf(before.files)].map((services) =>
    services.filter(({ platform }) => families.includes(platform.family)),
  )
  const { columns, rows } = gridOf(facts)
  const raised = rows.flatMap(({ platform }) =>
    columns.flatMap(({ id }) => {
      const [now, then] = [lowest(ours ?? [], platform, id), lowest(theirs ?? [], platform, id)]
      const [nowFloor, thenFloor] = [now?.platform.floor ?? null, then?.platform.floor ?? null]
      if (now === undefined || then === undefined || nowFloor === null || thenFloor === null) return []
      return compareFloors(nowFloor, thenFloor) > 0
        ? [`${platformText(then.platform)} in ${before.version}, the last release, ${platformText(now.platform)} now`]
        : []
    }),
  )
  return [...new Set(raised)].map((message) => ({
    message,
    remedy:
      'Ask for the old floor in targets (a word such as manylinux_2_17-x86_64), or announce that older systems are left behind.',
  }))
}

/** What serves an interpreter on the oldest systems. */
function lowest(services: readonly Service[], name: string, id: string): Service | undefined {
  return services
    .filter(({ pythons, platform }) => platformNames(platform).includes(name) && serves(pythons, id))
    .toSorted((a, b) => compareFloors(a.platform.floor ?? '0', b.platform.floor ?? '0'))[0]
}

function judgePlannedFloors({ plan: planned, files }: WholeSetFacts): readonly Problem[] {
  if (planned === undefined) return []
  return compareToPlan(planned, files).otherFloors.map(({ file, planned: asked, built, isRaised }) => ({
    message: `${file} is tagged ${built}, planned was ${asked}`,
    remedy: isRaised
      ? 'Build in an image with that floor, or for an older glibc by zig; or ask for the newer floor in targets.'
      : 'It loads on more systems than were asked for: name the lower floor in targets if you want to promise it.',
    severity: isRaised ? 'error' : 'notice',
    subject: file,
  }))
}
