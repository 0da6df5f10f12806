import type { Abi, ExpectedWheel } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import { admitsPython, parseSpecifiers } from '../standards/specifiers.ts'
import { declaredAbi } from './abi.ts'
import type { PlanFacts, PlanOptions } from './facts.ts'
import { parsePlatformTag, type Platform } from './platform.ts'
import { choosePythons, type Python } from './pythons.ts'
import { TARGETS } from './targets.ts'
import { collapse } from './wheels.ts'

/** A Python of this machine, as far as planning needs it. */
export interface LocalPython {
  readonly id: string
  readonly minor: string
  readonly implementation: 'cpython' | 'pypy' | 'graalpy'
  readonly freeThreaded: boolean
  readonly executable: string
  /** Most particular platform tag that it accepts: `manylinux_2_36_x86_64`. */
  readonly platform: string
}

export interface LocalWheel {
  /** The interpreter that builds it. */
  readonly builtBy: LocalPython
  /** What maturin's `-i` calls it. */
  readonly command: string
  readonly expected: ExpectedWheel
}

export interface LocalPlan {
  readonly abi: Abi
  /** Runs build backends that make no wheel: the newest that the project admits. */
  readonly host: LocalPython
  readonly wheels: readonly LocalWheel[]
}

/**
 * The wheels that a project gets on this machine: the plan's own rules, for the interpreters that are installed.
 * @param pythons of this machine, lowest version first
 * @throws Failure when none of them is one that the project is built for
 */
export function planThisMachine(
  facts: PlanFacts,
  options: Pick<PlanOptions, 'pythons'> & { builder: 'maturin' | 'build' },
  pythons: readonly LocalPython[],
): LocalPlan {
  const abi = declaredAbi(facts)
  const host = newestAdmitted(facts.requiresPython, pythons)
  const platform = parsePlatformTag(host.platform)
  if (abi.kind === 'pure') {
    const expected = { python: 'py3', abi: 'none', platform: { family: 'any', floor: null, arch: null }, serves: [] }
    return { abi, host, wheels: [{ builtBy: host, command: host.minor, expected }] }
  }
  const target = TARGETS.find(({ family, arch }) => family === platform?.family && arch === platform.arch)
  if (platform === undefined || target === undefined)
    throw new Failure(`wheels cannot be released for this machine: ${host.platform} is no platform of the table`, {
      remedy: 'Build on Linux, macOS or Windows.',
    })
  const chosen = choosePythons(facts, { ...options, targets: 'auto' }, { builder: options.builder, abi })(target)
  const here = chosen.chosen.filter(({ id }) => pythons.some((python) => python.id === id))
  if (here.length === 0) throw noneFits(chosen.chosen, pythons)
  const wheels = collapse(abi, here).map((wheel): LocalWheel => {
    const builtBy = pythons.find(({ id }) => id === wheel.builtBy?.id) ?? host
    const { python, abi: tag, serves } = wheel
    return {
      builtBy,
      command: wheel.builtBy?.command ?? host.minor,
      expected: { python, abi: tag, platform: withoutFloor(platform), serves: serves.map(({ id }) => id) },
    }
  })
  return { abi, host, wheels }
}

/** A rehearsal's floor is whatever this machine has. */
function withoutFloor({ family, arch }: Platform): Platform {
  return { family, floor: null, arch }
}

/**
 * The interpreter that runs build backends where none is asked for: the newest that the project admits.
 * @throws Failure when there is none
 */
export function newestAdmitted<Python extends Pick<LocalPython, 'minor' | 'implementation' | 'freeThreaded'>>(
  requiresPython: string | undefined,
  pythons: readonly Python[],
): Python {
  const specifiers = requiresPython === undefined ? undefined : parseSpecifiers(requiresPython)
  const admitted = pythons.filter(({ minor }) => specifiers === undefined || admitsPython(specifiers, plain(minor)))
  const newest = admitted.findLast(isUsual) ?? admitted.at(-1)
  if (newest !== undefined) return newest
  throw new Failure(
    `interpreter-missing: no Python here is one that requires-python admits (${requiresPython ?? ''})`,
    {
      remedy: `Install one before this step (actions/setup-python on a runner). Found: ${listed(pythons)}.`,
    },
  )
}

function isUsual({ implementation, freeThreaded }: Pick<LocalPython, 'implementation' | 'freeThreaded'>): boolean {
  return implementation === 'cpython' && !freeThreaded
}

function noneFits(wanted: readonly Python[], pythons: readonly LocalPython[]): Failure {
  return new Failure(
    `interpreter-missing: the project is built for ${wanted.map(({ command }) => command).join(' ') || 'no interpreter'}; this machine has ${listed(pythons)}`,
    { remedy: 'Install one of them before this step (actions/setup-python on a runner), or name others in pythons.' },
  )
}

function plain(minor: string): string {
  return minor.replace(/t$/, '')
}

function listed(pythons: readonly Pick<LocalPython, 'minor'>[]): string {
  return pythons.map(({ minor }) => minor).join(' ') || 'none'
}
