import type { Abi } from '../documents/plan.ts'
import { isTable, tableAt, textAt, textsAt, type TomlValue, valueAt } from '../project/toml.ts'
import type { PlanFacts } from './facts.ts'

type Declared = Pick<PlanFacts, 'backend' | 'abi' | 'features'>

/**
 * Which ABI the wheels will have, as far as declarations tell: nothing is run, and the built file decides.
 * A stable ABI whose minimum is not declared takes the lowest interpreter that builds it: `minimum` is null then.
 */
export function declaredAbi(facts: Declared): Abi {
  if (facts.backend.family === 'maturin') return rustAbi(facts)
  if (facts.backend.compiled.length === 0)
    return {
      kind: 'pure',
      minimum: null,
      confidence: facts.backend.family === 'other' ? 'guessed' : 'declared',
      from: 'nothing in the project needs a compiler',
    }
  const read = READERS[facts.backend.family] ?? (() => undefined)
  return read(facts.abi) ?? versionSpecific('guessed', facts.backend.compiled.join(', '))
}

function versionSpecific(confidence: Abi['confidence'], from: string): Abi {
  return { kind: 'version-specific', minimum: null, confidence, from }
}

function stable(minimum: string | null, confidence: Abi['confidence'], from: string): Abi {
  return { kind: 'abi3', minimum, confidence, from }
}

/** abi3t begins with 3.15 (PEP 803), whatever lower version is named. */
function threadedFrom(minors: readonly number[]): NonNullable<Abi['also']> {
  const [lowest = 15] = minors.toSorted((a, b) => a - b)
  return { kind: 'abi3t', minimum: `3.${Math.max(15, lowest)}` }
}

type Reader = (sources: PlanFacts['abi']) => Abi | undefined

const READERS: Partial<Record<Declared['backend']['family'], Reader>> = {
  setuptools: setuptoolsAbi,
  'scikit-build': scikitBuildAbi,
  meson: ({ pyproject }) =>
    valueAt(pyproject, 'tool', 'meson-python', 'limited-api') === true
      ? { ...stable(null, 'declared', '[tool.meson-python] limited-api'), also: threadedFrom([]) }
      : undefined,
}

/** Where setuptools' `bdist_wheel` takes its tag from; `Py_LIMITED_API` in an Extension alone gives no abi3 wheel. */
function setuptoolsAbi({ pyproject, setupCfg, setupPy }: PlanFacts['abi']): Abi | undefined {
  const table = tableAt(pyproject, 'tool', 'distutils', 'bdist_wheel')
  const places = [
    ['[tool.distutils.bdist_wheel]', table?.['py-limited-api'] ?? table?.['py_limited_api'], 'declared'],
    ['setup.cfg [bdist_wheel]', limitedApiIn(setupCfg, /^py[-_]limited[-_]api\s*[=:]\s*(\S+)/m), 'declared'],
    // setup.py is a program: a text search is a guess about what it does.
    ['setup.py', limitedApiIn(setupPy, /["']?py_limited_api["']?\s*[:=]\s*["'](cp\d+)["']/), 'guessed'],
  ] as const
  for (const [from, value, confidence] of places) {
    const minimum = minorOf(value)
    if (minimum !== undefined) return stable(minimum, confidence, from)
  }
  return undefined
}

function limitedApiIn(text: string | undefined, pattern: RegExp): string | undefined {
  return text === undefined ? undefined : pattern.exec(text)?.[1]
}

function scikitBuildAbi({ pyproject }: PlanFacts['abi']): Abi | undefined {
  const api = valueAt(pyproject, 'tool', 'scikit-build', 'wheel', 'py-api')
  if (typeof api !== 'string' || api === '') return undefined
  const from = '[tool.scikit-build] wheel.py-api'
  if (/^py[23]/.test(api)) return { kind: 'none', minimum: null, confidence: 'declared', from }
  const parts = api.split('.')
  const minimum = minorOf(parts.find((part) => /^cp\d+$/.test(part)))
  if (minimum === undefined) return undefined
  const threaded = parts.flatMap((part) => /^cp3(\d+)t$/.exec(part)?.[1] ?? []).map(Number)
  return { ...stable(minimum, 'declared', from), ...(threaded.length > 0 && { also: threadedFrom(threaded) }) }
}

/** `cp311` → `3.11` */
function minorOf(value: unknown): string | undefined {
  const [, major, minor] = typeof value === 'string' ? (/^cp(3)(\d+)$/.exec(value) ?? []) : []
  return major === undefined || minor === undefined ? undefined : `${major}.${minor}`
}

function rustAbi(facts: Declared): Abi {
  const { pyproject, cargo } = facts.abi
  const none = (from: string): Abi => ({ kind: 'none', minimum: null, confidence: 'declared', from })
  const bindings = textAt(pyproject, 'tool', 'maturin', 'bindings')
  if (bindings === 'bin' || bindings === 'cffi' || bindings === 'uniffi')
    return none(`[tool.maturin] bindings = "${bindings}"`)
  const tables = cargo?.tables ?? {}
  if (cargo?.pyo3 === undefined)
    return none(
      textsAt(tables, 'lib', 'crate-type').includes('cdylib') ? 'a cdylib without pyo3' : 'a crate without pyo3',
    )
  if (bindings !== 'pyo3' && tables['bin'] !== undefined && tables['lib'] === undefined)
    return none('a program, no cdylib')
  const features = new Set([...cargo.pyo3, ...activeFeatures(facts)])
  const minorsOf = (pattern: RegExp): readonly number[] =>
    [...features].flatMap((feature) => pattern.exec(feature)?.[1] ?? []).map(Number)
  const minors = minorsOf(/^abi3-py3(\d+)$/)
  const threaded = minorsOf(/^abi3t-py3(\d+)$/)
  const also = features.has('abi3t') || threaded.length > 0 ? { also: threadedFrom(threaded) } : {}
  // `abi3-py39` switches on every newer one: the smallest counts.
  if (minors.length > 0) {
    const minor = Math.min(...minors)
    return { ...stable(`3.${minor}`, 'declared', `pyo3 feature abi3-py3${minor}`), ...also }
  }
  if (features.has('abi3')) return { ...stable(null, 'declared', 'pyo3 feature abi3'), ...also }
  return { ...versionSpecific('declared', 'pyo3 without an abi3 feature'), ...also }
}

/** Features of pyo3 that the crate's own features switch on: from `default`, `[tool.maturin]` and the inputs. */
function activeFeatures(facts: Declared): readonly string[] {
  const table = tableAt(facts.abi.cargo?.tables ?? {}, 'features') ?? {}
  const maturin = tableAt(facts.abi.pyproject, 'tool', 'maturin') ?? {}
  const starts = [
    ...(maturin['no-default-features'] === true ? [] : ['default']),
    ...(maturin['all-features'] === true ? Object.keys(table) : []),
    ...featureNames(maturin['features']),
    ...facts.features,
  ]
  const reached = new Set<string>()
  const visit = (feature: string): void => {
    if (reached.has(feature)) return
    reached.add(feature)
    textsAt(table, feature).forEach(visit)
  }
  starts.forEach(visit)
  return [...reached].flatMap((feature) => /^pyo3(?:-ffi)?\??\/(.+)$/.exec(feature)?.[1] ?? [])
}

/** `[tool.maturin] features` holds texts, or tables of a feature and the interpreters that it is for. */
function featureNames(value: TomlValue | undefined): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: TomlValue) => {
    if (typeof entry === 'string') return [entry]
    return isTable(entry) ? (textAt(entry, 'feature') ?? []) : []
  })
}
