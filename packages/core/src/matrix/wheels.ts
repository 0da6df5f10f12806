import type { Abi, Builder, ExpectedWheel } from '../documents/plan.ts'
import { textAt, type TomlTable } from '../project/toml.ts'
import { compareFloors } from './platform.ts'
import type { Python } from './pythons.ts'
import type { Target } from './target.ts'

/** A wheel of a row: the interpreter that builds it, its tags, and the interpreters that load it. */
export interface PlannedWheel {
  /** Undefined where any interpreter does. */
  readonly builtBy: Python | undefined
  readonly python: string
  readonly abi: string
  readonly serves: readonly Python[]
}

/**
 * Collapses the interpreters of a row to wheels: one for all where no ABI is involved; one of the stable ABI for every
 * CPython with a GIL from its minimum on; an own wheel for each of the others (older, free-threaded, PyPy, GraalPy).
 * @param pythons lowest first
 */
export function collapse(abi: Abi, pythons: readonly Python[]): readonly PlannedWheel[] {
  if (pythons.length === 0) return []
  if (abi.kind === 'none') return [{ builtBy: undefined, python: 'py3', abi: 'none', serves: pythons }]
  const shared = abi.kind === 'abi3' ? pythons.filter((python) => loadsStableAbi(python, abi.minimum)) : []
  const [lowest] = shared
  const own = pythons
    .filter((python) => !shared.includes(python))
    .map((python) => ({ builtBy: python, ...python.tags, serves: [python] }))
  if (lowest === undefined) return own
  const python = `cp${(abi.minimum ?? lowest.minor).replace('.', '')}`
  const stable = { builtBy: lowest, python, abi: 'abi3', serves: shared }
  return [...own, stable].sort((a, b) => pythons.indexOf(a.builtBy) - pythons.indexOf(b.builtBy))
}

function loadsStableAbi(python: Python, minimum: string | null): boolean {
  return (
    python.implementation === 'cpython' &&
    !python.freeThreaded &&
    (minimum === null || compareFloors(python.minor, minimum) >= 0)
  )
}

/** What the tags of a planned wheel will say. The floor is the newest system that the wheel may ask for. */
export function expectedWheel(wheel: PlannedWheel, target: Target, floor: string | undefined): ExpectedWheel {
  return {
    python: wheel.python,
    abi: wheel.abi,
    platform: { family: target.family, floor: floor ?? null, arch: target.arch },
    serves: wheel.serves.map((python) => python.id),
  }
}

/** The floor of a wheel: what the word says; on macOS the deployment target; else what the builder takes by itself. */
export function floorOf(
  target: Target,
  builder: Builder,
  asked: string | undefined,
  wheel: PlannedWheel,
  pyproject: TomlTable,
): string | undefined {
  if (target.family === 'pyemscripten') return EMSCRIPTEN[wheel.builtBy?.minor ?? '']
  if (target.family !== 'macosx') return asked ?? defaultFloor(target, builder)
  const stated = builder === 'maturin' ? deploymentTarget(target, pyproject) : undefined
  if (stated !== undefined || builder !== 'cibuildwheel' || target.arch === 'arm64')
    return stated ?? defaultFloor(target, builder)
  return wheel.builtBy === undefined ? defaultFloor(target, builder) : appleIntelFloor(wheel.builtBy)
}

export function defaultFloor(target: Target, builder: Builder): string | undefined {
  return builder === 'maturin' ? target.floor?.maturin : target.floor?.cibuildwheel
}

/** PEP 783: the platform follows the version of Python. 3.12's is older than the PEP, and PyPI refuses it. */
const EMSCRIPTEN: Readonly<Record<string, string>> = { '3.13': '2025.0', '3.14': '2026.0', '3.15': '2026.5' }

/** cibuildwheel's `MACOSX_DEPLOYMENT_TARGET` by interpreter: python.org's installers ask for it. */
function appleIntelFloor(python: Python): string {
  if (python.implementation === 'pypy') return '10.15'
  if (python.implementation === 'graalpy') return '10.13'
  if (compareFloors(python.minor, '3.12') < 0) return '10.9'
  return compareFloors(python.minor, '3.14') < 0 ? '10.13' : '10.15'
}

/** maturin writes this value into the tag as it stands. */
function deploymentTarget(target: Target, pyproject: TomlTable): string | undefined {
  const path = ['tool', 'maturin', 'target', target.triple]
  return textAt(pyproject, ...path, 'macos-deployment-target') ?? textAt(pyproject, ...path, 'macosx-deployment-target')
}
