import type { Abi, Builder, SkipReason } from '../documents/plan.ts'
import { Failure } from '../failure.ts'
import { nearest } from '../nearest.ts'
import type { TomlTable } from '../project/toml.ts'
import { remembered } from '../standards/remembered.ts'
import { admitsPython, parseSpecifiers } from '../standards/specifiers.ts'
import { cibuildwheelTable, readSelection } from './cibuildwheel.ts'
import type { PlanFacts, PlanOptions } from './facts.ts'
import { matchesPatterns } from './patterns.ts'
import { compareFloors } from './platform.ts'
import type { Target } from './target.ts'

/** An interpreter that wheels can be built for. */
export interface Python {
  /** As build identifiers begin: `cp312`, `cp314t`, `pp311`. */
  readonly id: string
  readonly implementation: 'cpython' | 'pypy' | 'graalpy'
  /** `3.12` */
  readonly minor: string
  readonly freeThreaded: boolean
  /** Tags of a wheel for it alone. */
  readonly tags: { readonly python: string; readonly abi: string }
  /** What maturin's `-i` calls it. */
  readonly command: string
  /** Group of `[tool.cibuildwheel] enable` that it needs. */
  readonly enable: 'pypy' | 'pypy-eol' | 'graalpy' | undefined
  /** Whether pyo3 0.29 can build for it. */
  readonly pyo3: boolean
}

function cpython(minor: string, freeThreaded = false): Python {
  const python = `cp${minor.replace('.', '')}`
  const id = freeThreaded ? `${python}t` : python
  return {
    id,
    implementation: 'cpython',
    minor,
    freeThreaded,
    tags: { python, abi: id },
    command: freeThreaded ? `${minor}t` : minor,
    enable: undefined,
    pyo3: true,
  }
}

/** @param generation of its ABI: `pp73` of PyPy 7.3, `pp80` of PyPy 8 */
function pypy(minor: string, generation: string, enable: 'pypy' | 'pypy-eol', pyo3: boolean): Python {
  const digits = minor.replace('.', '')
  return {
    id: `pp${digits}`,
    implementation: 'pypy',
    minor,
    freeThreaded: false,
    tags: { python: `pp${digits}`, abi: `pypy${digits}_${generation}` },
    command: `pypy${minor}`,
    enable,
    pyo3,
  }
}

/** @param release as build identifiers write it: `250` */
function graalpy(minor: string, release: string): Python {
  const digits = minor.replace('.', '')
  return {
    id: `gp${digits}_${release}`,
    implementation: 'graalpy',
    minor,
    freeThreaded: false,
    tags: { python: `graalpy${digits}`, abi: `graalpy${release}_${digits}_native` },
    command: `graalpy${minor}`,
    enable: 'graalpy',
    pyo3: true,
  }
}

/** Every interpreter, lowest first; free-threaded builds begin with 3.14, as in cibuildwheel 4 and maturin. */
export const PYTHONS: readonly Python[] = [
  ...['3.9', '3.10', '3.11', '3.12', '3.13'].map((minor) => cpython(minor)),
  ...['3.14', '3.15'].flatMap((minor) => [cpython(minor), cpython(minor, true)]),
  pypy('3.9', 'pp73', 'pypy-eol', false),
  pypy('3.10', 'pp73', 'pypy-eol', false),
  // PyPy 8 keeps the name 3.11 and has another ABI than PyPy 7.3, which refuses its wheels.
  pypy('3.11', 'pp80', 'pypy', true),
  pypy('3.12', 'pp80', 'pypy', false),
  graalpy('3.12', '250'),
  graalpy('3.13', '253'),
]

export interface LeftPython {
  readonly python: string
  readonly reason: SkipReason
  readonly detail: string
}

export interface ChosenPythons {
  readonly chosen: readonly Python[]
  readonly left: readonly LeftPython[]
}

type Verdict = { readonly reason: SkipReason; readonly detail: string } | undefined
type Rule = (python: Python, target: Target) => Verdict

/** Which interpreters of a row wheels are built for, and why the others are left out. The first rule that objects counts. */
export function choosePythons(facts: PlanFacts, options: PlanOptions, build: { builder: Builder; abi: Abi }) {
  const rules = [
    requiresPythonRule(facts.requiresPython),
    askedRule(facts, options.pythons),
    ...(build.builder === 'maturin' ? [bindingRule(facts), windowsArmRule(build.abi)] : []),
    emscriptenRule,
  ]
  return (target: Target): ChosenPythons => {
    const row = PYTHONS.filter((python) => target.interpreters.includes(python.id))
    const judged = row.map((python) => ({ python, verdict: firstVerdict(rules, python, target) }))
    return {
      chosen: judged.flatMap(({ python, verdict }) => (verdict === undefined ? [python] : [])),
      left: judged.flatMap(({ python, verdict }) => (verdict === undefined ? [] : [{ python: python.id, ...verdict }])),
    }
  }
}

function firstVerdict(rules: readonly Rule[], python: Python, target: Target): Verdict {
  for (const rule of rules) {
    const verdict = rule(python, target)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

function requiresPythonRule(requiresPython: string | undefined): Rule {
  const specifiers = requiresPython === undefined ? undefined : parseSpecifiers(requiresPython)
  return (python) =>
    specifiers === undefined || admitsPython(specifiers, python.minor)
      ? undefined
      : { reason: 'requires-python', detail: `requires-python is ${requiresPython ?? ''}` }
}

function askedRule(facts: PlanFacts, asked: PlanOptions['pythons']): Rule {
  if (asked !== 'auto') return explicitRule(asked)
  const table = cibuildwheelTable(facts.abi.pyproject)
  return table === undefined ? metadataRule(facts.classifiers) : cibuildwheelRule(table)
}

function explicitRule(asked: readonly string[]): Rule {
  const known = PYTHONS.filter((python) => python.implementation === 'cpython').map((python) => python.command)
  const strange = asked.find((minor) => !known.includes(minor))
  if (strange !== undefined) {
    const near = nearest(strange, known)
    throw new Failure(
      `pythons: ${strange} cannot be built for${near === undefined ? '' : `; the nearest that can is ${near}`}`,
      { remedy: `Choose from ${known.join(' ')}.` },
    )
  }
  return (python) =>
    python.implementation === 'cpython' && asked.includes(python.command)
      ? undefined
      : { reason: 'not-asked', detail: `pythons is ${asked.join(' ')}` }
}

/** What cibuildwheel itself would select: the table's `build` (everything, if it has none), `skip` and `enable`. */
function cibuildwheelRule(table: TomlTable): Rule {
  const selections = remembered((platform) => readSelection(table, platform))
  return (python, target) => {
    const { build, skip, enable } = selections(target.cibuildwheel.platform)
    const identifier = identifierOf(python, target)
    if (python.enable !== undefined && !enable.has(python.enable))
      return {
        reason: python.enable === 'pypy-eol' ? 'eol-policy' : 'not-asked',
        detail: `[tool.cibuildwheel] enable does not name ${python.enable}`,
      }
    if (!matchesPatterns(identifier, build))
      return { reason: 'not-asked', detail: `[tool.cibuildwheel] build is ${build}` }
    if (matchesPatterns(identifier, skip)) return { reason: 'user-skip', detail: `[tool.cibuildwheel] skip is ${skip}` }
    return undefined
  }
}

const MINOR_CLASSIFIER = /^Programming Language :: Python :: (\d+\.\d+)$/
const FREE_THREADING = /^Programming Language :: Python :: Free Threading( ::|$)/

function metadataRule(classifiers: readonly string[]): Rule {
  const minors = classifiers.flatMap((classifier) => MINOR_CLASSIFIER.exec(classifier)?.[1] ?? [])
  const freeThreading = classifiers.some((classifier) => FREE_THREADING.test(classifier))
  return (python) => {
    if (python.implementation !== 'cpython')
      return { reason: 'not-asked', detail: `only [tool.cibuildwheel] build and enable ask for ${python.command}` }
    if (minors.length > 0 && !minors.includes(python.minor))
      return { reason: 'not-asked', detail: `no classifier names Python ${python.minor}` }
    if (python.freeThreaded && !freeThreading)
      return { reason: 'not-asked', detail: 'no classifier names Free Threading' }
    return undefined
  }
}

function bindingRule(facts: PlanFacts): Rule {
  return (python) =>
    facts.abi.cargo?.pyo3 !== undefined && !python.pyo3
      ? { reason: 'binding', detail: 'pyo3 0.29 supports no PyPy but 3.11' }
      : undefined
}

/** The runner's own interpreters start at 3.12, setup-python's for arm64 at 3.11; a stable ABI needs none of them. */
function windowsArmRule(abi: Abi): Rule {
  return (python, target) =>
    abi.kind === 'version-specific' && target.id === 'windows-arm64' && compareFloors(python.minor, '3.11') < 0
      ? { reason: 'no-interpreter', detail: 'setup-python has arm64 builds from 3.11 on' }
      : undefined
}

const emscriptenRule: Rule = (python, target) =>
  target.family === 'pyemscripten' && python.minor === '3.12'
    ? { reason: 'pypi-refuses', detail: 'pyodide_2024_0_wasm32 is older than PEP 783' }
    : undefined

/** cibuildwheel's name for an interpreter on a platform: `cp312-manylinux_x86_64`. */
export function identifierOf(python: Python, target: Target): string {
  return `${python.id}-${target.cibuildwheel.suffix}`
}
