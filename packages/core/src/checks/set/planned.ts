import type { ExpectedWheel, Plan } from '../../documents/plan.ts'
import { unmet } from '../../matrix/match.ts'
import { compareFloors, parsePlatformTag } from '../../matrix/platform.ts'
import type { Distribution } from '../distribution.ts'

/** What the plan and the files say of each other. */
export interface PlannedAndBuilt {
  readonly missing: readonly { readonly entry: string; readonly expected: ExpectedWheel }[]
  readonly surplus: readonly string[]
  /** Right but for the oldest system that they admit. */
  readonly otherFloors: readonly OtherFloor[]
}

export interface OtherFloor {
  readonly file: string
  readonly planned: string
  readonly built: string
  /** Newer than planned: users whom the plan serves cannot load it. */
  readonly isRaised: boolean
}

/** Holds the files against the plan. Those whose names are none are for other checks. */
export function compareToPlan(plan: Plan, files: readonly Distribution[]): PlannedAndBuilt {
  const named = files.filter(({ kind, tags }) => kind === 'sdist' || tags.length > 0)
  const { missing, unexpected } = unmet(
    plan,
    named.map(({ name }) => name),
  )
  const surplus = named.filter(({ kind, name }) => kind === 'wheel' && unexpected.includes(name))
  const pairs = missing.flatMap(({ entry, expected }) => {
    const file = surplus.find((one) => isButForFloor(expected, one))
    return file === undefined ? [] : [{ entry, expected, file }]
  })
  return {
    missing: missing.filter(({ expected }) => !pairs.some((pair) => pair.expected === expected)),
    surplus: surplus.filter((file) => !pairs.some((pair) => pair.file === file)).map(({ name }) => name),
    otherFloors: [...pairs.map(({ expected, file }) => otherFloor(expected, file, true)), ...lowerFloors(plan, named)],
  }
}

function isButForFloor({ python, abi, platform }: ExpectedWheel, { tags }: Distribution): boolean {
  return tags.some((tag) => {
    const found = parsePlatformTag(tag.platform)
    return tag.python === python && tag.abi === abi && found?.family === platform.family && found.arch === platform.arch
  })
}

/** Wheels that admit older systems than planned, and do not name the planned one beside them. */
function lowerFloors(plan: Plan, files: readonly Distribution[]): readonly OtherFloor[] {
  const expected = plan.entries.flatMap((entry) => entry.expected)
  return expected.flatMap((wanted) => {
    const { floor } = wanted.platform
    const file = files.find((one) => isButForFloor(wanted, one))
    if (floor === null || file === undefined) return []
    const floors = floorsOf(file)
    return floors.length > 0 && floors.every((one) => compareFloors(one, floor) < 0)
      ? [otherFloor(wanted, file, false)]
      : []
  })
}

function floorsOf({ tags }: Distribution): readonly string[] {
  return tags.flatMap(({ platform }) => parsePlatformTag(platform)?.floor ?? [])
}

function otherFloor({ platform }: ExpectedWheel, file: Distribution, isRaised: boolean): OtherFloor {
  return {
    file: file.name,
    planned: platformText(platform),
    built: [...new Set(file.tags.map((tag) => tag.platform))].join('.'),
    isRaised,
  }
}

/** As tags write it: `manylinux_2_28_x86_64`, `win_amd64`; `win32` is `win_x86` to the plan. */
export function platformText({ family, floor, arch }: ExpectedWheel['platform']): string {
  if (family === 'win' && arch === 'x86') return 'win32'
  return [family, floor?.replace('.', '_'), arch].filter((part) => part !== null && part !== undefined).join('_')
}
