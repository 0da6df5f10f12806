import type { Builder } from '../documents/plan.ts'
import { compiledEvidence, type EvidenceQuestion } from './compiled.ts'
import type { Pyproject } from './pyproject.ts'
import { tableAt } from './toml.ts'
import { buildRequirements } from './build-requirements.ts'

/** Families of build backends. */
export type BackendFamily =
  'maturin' | 'setuptools' | 'hatchling' | 'flit' | 'pdm' | 'poetry' | 'scikit-build' | 'meson' | 'uv' | 'other'

export interface Backend {
  readonly family: BackendFamily
  /** `build-backend` as written; setuptools' legacy backend when there is none. */
  readonly module: string
  /** What shows that a compiler is needed, such as `setup.py calls Extension`; empty for a pure package. */
  readonly compiled: readonly string[]
  /** Who builds it for a release, by the evidence. */
  readonly builder: Builder
  /** Completes "{builder}, because …". */
  readonly why: string
}

/** What pip falls back to without `build-backend` (PEP 517). */
export const LEGACY_BACKEND = 'setuptools.build_meta:__legacy__'

const FAMILIES: readonly (readonly [pattern: RegExp, requirement: string, family: BackendFamily])[] = [
  [/^maturin\b|^maturin_/, 'maturin', 'maturin'],
  [/^scikit_build_core\b/, 'scikit-build-core', 'scikit-build'],
  [/^mesonpy\b/, 'meson-python', 'meson'],
  [/^hatchling\b/, 'hatchling', 'hatchling'],
  [/^flit_core\b/, 'flit-core', 'flit'],
  [/^pdm\b/, 'pdm-backend', 'pdm'],
  [/^poetry\b|^poetry_dynamic_versioning\b/, 'poetry-core', 'poetry'],
  [/^uv_build\b/, 'uv-build', 'uv'],
  [/^setuptools\b/, 'setuptools', 'setuptools'],
]

/** What `build-system.requires` calls the backends, normalised. */
export const BACKEND_REQUIREMENTS: ReadonlyMap<BackendFamily, string> = new Map(
  FAMILIES.map(([, requirement, family]) => [family, requirement]),
)

/** By the module's name; a backend inside the tree wraps the one that it requires. */
export function familyOf({ buildSystem, document }: Pyproject): BackendFamily {
  const module = buildSystem?.buildBackend ?? LEGACY_BACKEND
  const named = FAMILIES.find(([pattern]) => pattern.test(module))
  if (named !== undefined) return named[2]
  const requires = buildRequirements(document.tables)
  return FAMILIES.find(([, requirement]) => requires.includes(requirement))?.[2] ?? 'other'
}

/** Chooses the builder by what the project shows; the first row that applies. */
export function readBackend(pyproject: Pyproject, family: BackendFamily, texts: EvidenceQuestion): Backend {
  const module = pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND
  const compiled = compiledEvidence(pyproject, family, texts)
  const rows: readonly { readonly if: boolean; readonly builder: Builder; readonly why: string }[] = [
    {
      if: tableAt(pyproject.document.tables, 'tool', 'cibuildwheel') !== undefined,
      builder: 'cibuildwheel',
      why: 'pyproject.toml has [tool.cibuildwheel]',
    },
    { if: family === 'maturin', builder: 'maturin', why: `the build backend is ${module}` },
    { if: compiled.length > 0, builder: 'cibuildwheel', why: compiled.join('; ') },
  ]
  const { builder, why } = rows.find((row) => row.if) ?? { builder: 'build', why: 'nothing in it is compiled' }
  return { family, module, compiled, builder, why }
}
