import { parse } from 'smol-toml'
import type { PlanFacts, PlanOptions } from '../../../packages/core/src/matrix/facts.ts'
import type { TomlTable } from '../../../packages/core/src/project/toml.ts'

export function toml(text: string): TomlTable {
  return parse(text)
}

export function minors(...versions: readonly string[]): readonly string[] {
  return versions.map((version) => `Programming Language :: Python :: ${version}`)
}

const COMMON = {
  name: 'Demo.Pkg',
  version: '1.2.0',
  packageDir: '.',
  requiresPython: '>=3.9',
  classifiers: [],
  features: [],
  commit: 'f'.repeat(40),
  sourceDateEpoch: 1_790_000_000,
  ref: { tag: 'v1.2.0', release: true, reason: 'tag matches v{version}' },
  tools: [
    { name: 'uv', version: '0.13.9' },
    { name: 'maturin', version: '1.16.0' },
  ],
} as const

const NO_SOURCES = { pyproject: {}, cargo: undefined, setupPy: undefined, setupCfg: undefined } as const

export function pureFacts(changes: Partial<PlanFacts> = {}): PlanFacts {
  const backend = { family: 'hatchling', compiled: [], builder: 'build', why: 'nothing needs a compiler' } as const
  return { ...COMMON, backend, abi: NO_SOURCES, ...changes }
}

export function cFacts(changes: Partial<PlanFacts> = {}): PlanFacts {
  const compiled = ['[tool.setuptools] ext-modules']
  const backend = { family: 'setuptools', compiled, builder: 'cibuildwheel', why: 'it has ext-modules' } as const
  return { ...COMMON, backend, abi: NO_SOURCES, ...changes }
}

/** @param pyo3 features of the dependency */
export function rustFacts(pyo3: readonly string[] = [], changes: Partial<PlanFacts> = {}): PlanFacts {
  const backend = {
    family: 'maturin',
    compiled: ['maturin'],
    builder: 'maturin',
    why: 'maturin is the backend',
  } as const
  const cargo = { tables: toml('[lib]\ncrate-type = ["cdylib"]'), pyo3 }
  return { ...COMMON, backend, abi: { ...NO_SOURCES, cargo }, ...changes }
}

export const AUTO: PlanOptions = { targets: 'auto', pythons: 'auto', builder: 'auto' }
