import type { Abi, Builder, ExpectedWheel } from '../documents/plan.ts'
import { textAt, type TomlTable } from '../project/toml.ts'
import { statedDeploymentTarget } from './cibuildwheel-floors.ts'
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
 * Collapses the interpreters of a row to wheels: one for all where no ABI is involved; one of abi3t for every CPython
 * from its minimum on; one of abi3 for every CPython with a GIL from its minimum on, but for those; an own wheel for each
 * of the others (older, free-threaded, PyPy, GraalPy).
 * @param pythons lowest first
 */
export function collapse(abi: Abi, pythons: readonly Python[]): readonly PlannedWheel[] {
  if (pythons.length === 0) return []
  if (abi.kind === 'none') return [{ builtBy: undefined, python: 'py3', abi: 'none', serves: pythons }]
  const threaded = threadedWheel(abi, pythons)
  const rest = pythons.filter((python) => threaded?.serves.includes(python) !== true)
  const shared = abi.kind === 'abi3' ? rest.filter((python) => !python.freeThreaded && isFrom(python, abi.minimum)) : []
  const [lowest] = shared
  const own = rest
    .filter((python) => !shared.includes(python))
    .map((python) => ({ builtBy: python, ...python.tags, serves: [python] }))
  const stable = lowest && {
    builtBy: lowest,
    python: pythonTag(abi.minimum ?? lowest.minor),
    abi: 'abi3',
    serves: shared,
  }
  return [...own, stable, threaded]
    .filter((wheel) => wheel !== undefined)
    .sort((a, b) => pythons.indexOf(a.builtBy) - pythons.indexOf(b.builtBy))
}

/**
 * abi3t is part of abi3: its wheel serves both builds of CPython, and installers prefer it to an older abi3 wheel. A
 * free-threaded interpreter makes it; one with a GIL does only where no abi3 wheel could be made of it.
 */
function threadedWheel(abi: Abi, pythons: readonly Python[]) {
  const { also } = abi
  if (also === undefined) return undefined
  const serves = pythons.filter((python) => isFrom(python, also.minimum))
  const hasOlder = abi.kind === 'abi3' && pythons.some((one) => isFrom(one, abi.minimum) && !serves.includes(one))
  const builtBy = serves.find(({ freeThreaded }) => freeThreaded) ?? (hasOlder ? undefined : serves[0])
  return builtBy && { builtBy, python: pythonTag(also.minimum), abi: 'abi3.abi3t', serves }
}

/** Whether it is a CPython, and of this version or a later one. */
function isFrom({ implementation, minor }: Python, minimum: string | null): boolean {
  return implementation === 'cpython' && (minimum === null || compareFloors(minor, minimum) >= 0)
}

function pythonTag(minor: string): string {
  return `cp${minor.replace('.', '')}`
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
  if (builder !== 'cibuildwheel') return deploymentTarget(target, pyproject) ?? defaultFloor(target, builder)
  const least = target.arch === 'arm64' || wheel.builtBy === undefined ? undefined : appleIntelFloor(wheel.builtBy)
  const floors = [statedDeploymentTarget(pyproject), least ?? defaultFloor(target, builder)]
  return floors
    .filter((floor) => floor !== undefined)
    .toSorted(compareFloors)
    .at(-1)
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
