import { compareFloors, parsePlatformTag, type Platform } from '../matrix/platform.ts'
import type { AuditVerdict } from '../audit.ts'
import { tailOf } from '../process/program.ts'
import type { Machine } from '../tools/machine.ts'
import { listOf, parseJson, recordOf } from './json.ts'
import { notJudged, runTool, verdictOf } from './run-tool.ts'

/**
 * Whether a wheel keeps the policies of its manylinux and musllinux tags, as `auditwheel show` sees it.
 * @param platforms the platform tags of the wheel
 */
export async function auditwheelVerdict(
  machine: Machine,
  wheel: string,
  platforms: readonly string[],
): Promise<AuditVerdict> {
  if (process.platform !== 'linux') return notJudged('auditwheel runs on Linux only')
  const ended = await runTool(machine, 'auditwheel', ['-m', 'auditwheel', 'show', '--json', wheel])
  // A module that calls nothing in libc does not tell which libc it is for: any policy holds.
  if (ended.output.includes('InvalidLibcError')) return { kind: 'passes' }
  const answer = recordOf(parseJson(ended.stdout))
  const { error, overall_tag: overall, sym_tag: symbols } = answer
  if (typeof error === 'string') return notJudged(`auditwheel says: ${error}`)
  if (typeof overall !== 'string' || typeof symbols !== 'string')
    return notJudged(`auditwheel gave no answer:\n${tailOf(ended)}`)
  const external = Object.keys(recordOf(answer['external_libs'])).toSorted()
  return verdictOf([
    ...external.map((library) => `${library} is needed but neither in the policy nor in the wheel`),
    ...(answer['unsupported_isa'] === true
      ? ['its code needs a processor beyond the baseline of the architecture']
      : []),
    ...tooRecent(platforms, symbols, answer['versioned_symbols']),
    // What is left when no reason above explains it: Python's own old build options.
    ...(external.length === 0 && overall !== symbols ? [`it keeps the policy of ${overall} only`] : []),
  ])
}

/** Every promise counts: a wheel with two tags is installed where the lower one is met. */
function tooRecent(platforms: readonly string[], needed: string, symbols: unknown): readonly string[] {
  const floor = parsePlatformTag(needed)
  return platforms
    .filter((tag) => !keeps(parsePlatformTag(tag), floor))
    .map((tag) => `tagged ${tag}, but its symbols need ${needed}${newest(symbols)}`)
}

function keeps(promised: Platform | undefined, needed: Platform | undefined): boolean {
  // A bare linux tag promises nothing.
  if (promised?.floor == null) return true
  if (needed?.floor == null || needed.family !== promised.family) return false
  return compareFloors(promised.floor, needed.floor) >= 0
}

/** The newest version that is asked of each library: ` (libc.so.6 GLIBC_2.28)`. */
function newest(symbols: unknown): string {
  const each = Object.entries(recordOf(symbols)).map(([library, versions]) => {
    const last = listOf(versions)
      .map(String)
      .toSorted((a, b) => compareFloors(numbers(a), numbers(b)))
      .at(-1)
    return `${library} ${last ?? ''}`.trimEnd()
  })
  return each.length === 0 ? '' : ` (${each.join(', ')})`
}

function numbers(version: string): string {
  return version.replace(/^.*_/, '')
}
