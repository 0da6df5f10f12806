import type { ExpectedWheel, Plan } from '../documents/plan.ts'
import { normalizeName } from '../standards/name.ts'
import { sameVersion } from '../standards/version.ts'
import type { Tag } from '../standards/tags.ts'
import { parseWheelFilename, type WheelFilename } from '../standards/wheel-filename.ts'
import { compareFloors, parsePlatformTag, type Platform } from './platform.ts'

/**
 * Whether a built wheel is the expected one, by the parts of its tags: names differ where auditwheel or delocate add
 * tags. Its python-abi pair, or each of `abi3.abi3t`, is the expected; all platforms are of the row; one is at
 * or below the floor.
 */
export function matchFile(expected: ExpectedWheel, wheel: Pick<WheelFilename, 'tags'>): boolean {
  const abis = expected.abi.split('.')
  if (!abis.every((abi) => wheel.tags.some((tag) => tag.python === expected.python && tag.abi === abi))) return false
  const platforms = platformsOf(wheel.tags)
  return platforms !== undefined && holds(expected.platform, platforms)
}

function platformsOf(tags: readonly Tag[]): readonly Platform[] | undefined {
  const platforms = [...new Set(tags.map((tag) => tag.platform))].map(parsePlatformTag)
  return platforms.every((platform) => platform !== undefined) ? platforms : undefined
}

function holds(expected: Platform, platforms: readonly Platform[]): boolean {
  const archs = expected.arch === 'universal2' ? ['universal2', 'x86_64', 'arm64'] : [expected.arch]
  const ofTheRow = platforms.every(({ family, arch }) => family === expected.family && archs.includes(arch))
  const exact = platforms.filter(({ arch }) => arch === expected.arch)
  return ofTheRow && exact.some(({ floor }) => isAtMost(floor, expected.floor))
}

function isAtMost(floor: string | null, limit: string | null): boolean {
  return floor === null || limit === null || compareFloors(floor, limit) <= 0
}

export interface Unmet {
  /** Expected, and no file is it. */
  readonly missing: readonly { readonly entry: string; readonly expected: ExpectedWheel }[]
  /** Files that nobody expected: of another project or version, of other tags, or a second one of the same. */
  readonly unexpected: readonly string[]
  /** Whether an sdist was planned and is not there. */
  readonly sdistMissing: boolean
}

/**
 * Compares the files that were built with the plan.
 * @param files file names; wheels must have valid names
 * @param entry only this entry of the plan, and no sdist
 * @throws FilenameError for a wheel whose name is none
 */
export function unmet(plan: Plan, files: readonly string[], entry?: string): Unmet {
  const wheels = files.filter((file) => file.endsWith('.whl')).map(parseWheelFilename)
  const ours = wheels.filter((wheel) => isOfProject(plan, wheel))
  const taken = new Set<string>()
  const missing = plan.entries
    .filter(({ id }) => entry === undefined || id === entry)
    .flatMap(({ id, expected }) =>
      expected.flatMap((wanted) => {
        const found = ours.find((wheel) => !taken.has(wheel.filename) && matchFile(wanted, wheel))
        if (found === undefined) return [{ entry: id, expected: wanted }]
        taken.add(found.filename)
        return []
      }),
    )
  const sdists = files.filter((file) => !file.endsWith('.whl'))
  const sdist = sdists.find((file) => plan.sdist.build && (plan.sdist.expected ?? file) === file)
  return {
    missing,
    unexpected: files.filter((file) => !taken.has(file) && file !== sdist),
    sdistMissing: entry === undefined && plan.sdist.build && sdist === undefined,
  }
}

function isOfProject({ project }: Plan, wheel: WheelFilename): boolean {
  return (
    wheel.name === normalizeName(project.name) &&
    (project.version === null || sameVersion(wheel.version, project.version))
  )
}
