import type { BackendFamily } from './backend.ts'
import type { Pyproject } from './pyproject.ts'
import { isTable, tableAt, type TomlTable, valueAt } from './toml.ts'
import { buildRequirements } from './build-requirements.ts'

/** Texts beside pyproject.toml that may show a compiled part; undefined where there is no such file. */
export interface EvidenceQuestion {
  readonly setupPy: string | undefined
  readonly cmakeLists: string | undefined
  readonly mesonBuild: string | undefined
  readonly hatchBuild: string | undefined
}

interface Evidence {
  readonly shows: string
  readonly found: (facts: EvidenceQuestion & { tables: TomlTable; family: BackendFamily }) => boolean
}

const HATCH_HOOKS = ['cython', 'mypyc', 'ziglang', 'cmake', 'scikit-build']
/** Requirements of a build that compile extension modules. */
export const COMPILING: readonly string[] = ['cffi', 'cython', 'pybind11', 'nanobind', 'setuptools-rust', 'mypy']

const EVIDENCE: readonly Evidence[] = [
  { shows: 'maturin compiles Rust', found: ({ family }) => family === 'maturin' },
  {
    shows: 'setup.py declares extension modules',
    found: ({ setupPy = '' }) =>
      /\b\w*Extension\s*\(|\bcffi_modules\b|\bext_modules\b|\brust_extensions\b/.test(setupPy.replace(/#.*/g, '')),
  },
  {
    shows: 'pyproject.toml has [[tool.setuptools-rust.ext-modules]]',
    found: ({ tables }) => tableAt(tables, 'tool', 'setuptools-rust') !== undefined,
  },
  {
    shows: 'pyproject.toml has ext-modules under [tool.setuptools]',
    found: ({ tables }) => valueAt(tables, 'tool', 'setuptools', 'ext-modules') !== undefined,
  },
  {
    shows: 'scikit-build-core runs CMake',
    found: ({ family, cmakeLists }) => family === 'scikit-build' && cmakeLists !== undefined,
  },
  {
    shows: 'meson.build makes an extension module',
    found: ({ family, mesonBuild = '' }) => family === 'meson' && /\bextension_module\s*\(/.test(mesonBuild),
  },
  {
    shows: 'a build hook of hatch compiles',
    found: ({ tables, family, hatchBuild = '' }) =>
      family === 'hatchling' &&
      (hatchHooks(tables).some((hook) => HATCH_HOOKS.includes(hook)) ||
        /\b(?:pure_python|infer_tag)\b/.test(hatchBuild)),
  },
  {
    shows: 'the build script of Poetry',
    found: ({ tables, family }) => family === 'poetry' && valueAt(tables, 'tool', 'poetry', 'build') !== undefined,
  },
  {
    shows: 'pdm-backend runs setuptools',
    found: ({ tables }) => valueAt(tables, 'tool', 'pdm', 'build', 'run-setuptools') === true,
  },
  {
    shows: 'build-system.requires a compiler of extension modules',
    found: ({ tables, family }) =>
      family !== 'flit' && family !== 'uv' && buildRequirements(tables).some((name) => COMPILING.includes(name)),
  },
]

/** What shows that wheels of this project hold compiled modules; text search gives hints, only a wheel gives proof. */
export function compiledEvidence(
  { document }: Pyproject,
  family: BackendFamily,
  texts: EvidenceQuestion,
): readonly string[] {
  const facts = { ...texts, tables: document.tables, family }
  return EVIDENCE.filter(({ found }) => found(facts)).map(({ shows }) => shows)
}

function hatchHooks(tables: TomlTable): readonly string[] {
  const places = [
    valueAt(tables, 'tool', 'hatch', 'build', 'hooks'),
    valueAt(tables, 'tool', 'hatch', 'build', 'targets', 'wheel', 'hooks'),
  ]
  return places.flatMap((hooks) => (isTable(hooks) ? Object.keys(hooks) : []))
}

const GATE =
  /\b(?:environ(?:\.get)?\s*[([]|getenv\s*\()\s*(["'])(\w+)\1|(["'])(\w+)\3\s+(?:not\s+)?in\s+(?:os\.)?environ\b/g
/** Variables that say how to compile rather than whether. */
const SETTINGS = /^(?:CC|CXX|LDSHARED|PATH|HOME|\w*FLAGS|\w*_(?:DIR|PATH|PREFIX|ROOT))$/

/** Names of the environment variables by which a setup.py seems to decide whether it compiles. */
export function environmentGates(setupPy: string): readonly string[] {
  const code = setupPy.replace(/^\s*#.*$/gm, '')
  const names = [...code.matchAll(GATE)].flatMap(([, , item, , member]) => item ?? member ?? [])
  return [...new Set(names)].filter((name) => !SETTINGS.test(name))
}
