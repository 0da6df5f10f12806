import type { AuditVerdict } from '../audit.ts'
import { inParallel } from '../in-parallel.ts'
import { parsePlatformTag } from '../matrix/platform.ts'
import type { Machine } from '../tools/machine.ts'
import { auditwheelVerdict } from './auditwheel.ts'
import { delocateVerdict } from './delocate.ts'
import { delvewheelVerdict } from './delvewheel.ts'
import { answersOrReason, notJudged } from './run-tool.ts'
import { tagsOf } from './wheel-tags.ts'

type Auditor = (machine: Machine, wheel: string, platforms: readonly string[]) => Promise<AuditVerdict>

/** Who judges wheels for which family of platforms. */
const AUDITORS: Readonly<Record<string, Auditor>> = {
  linux: auditwheelVerdict,
  manylinux: auditwheelVerdict,
  musllinux: auditwheelVerdict,
  win: delvewheelVerdict,
  macosx: delocateVerdict,
}

/** Tools that run at once: each is a Python process that reads a whole wheel. */
const AT_ONCE = 2

/**
 * Whether each wheel needs nothing beyond what its platform tag promises: no other library, no newer symbol.
 * @param wheels absolute paths of wheels that are tagged for a platform
 */
export async function auditPlatform(machine: Machine, wheels: readonly string[]): Promise<readonly AuditVerdict[]> {
  return await inParallel(wheels, AT_ONCE, async (wheel) => {
    const [verdict] = await answersOrReason(1, async () => [await verdictOn(machine, wheel)])
    return verdict ?? notJudged('nobody was asked')
  })
}

async function verdictOn(machine: Machine, wheel: string): Promise<AuditVerdict> {
  const platforms = [...new Set(tagsOf(wheel).map(({ platform }) => platform))]
  const families = platforms.map((tag) => parsePlatformTag(tag)?.family ?? '')
  const auditor = families.map((family) => AUDITORS[family]).find((known) => known !== undefined)
  return auditor === undefined
    ? notJudged(`no tool judges wheels for ${platforms.join('.') || 'a platform that the file name does not say'}`)
    : await auditor(machine, wheel, platforms)
}
