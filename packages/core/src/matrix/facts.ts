import type { Backend } from '../project/backend.ts'
import type { TomlTable } from '../project/toml.ts'

/** What a source tree says about the ABI of its extension modules. */
export interface AbiSources {
  /** pyproject.toml, whole. */
  readonly pyproject: TomlTable
  /** Set where maturin builds. */
  readonly cargo:
    | {
        /** Cargo.toml of the package, whole. */
        readonly tables: TomlTable
        /** Features of pyo3 in its dependency, the workspace's included; undefined without pyo3. */
        readonly pyo3: readonly string[] | undefined
      }
    | undefined
  /** Texts beside pyproject.toml; undefined where there is no such file. */
  readonly setupPy: string | undefined
  readonly setupCfg: string | undefined
}

/** Everything that a plan is made from: read once, from the tree, the ref and the pinned tools. */
export interface PlanFacts {
  /** As the metadata writes it. */
  readonly name: string
  /** PEP 440 normal form; undefined when only the built files will tell. */
  readonly version: string | undefined
  /** Relative to the repository's root, with forward slashes; `.` for the root itself. */
  readonly packageDir: string
  readonly requiresPython: string | undefined
  readonly classifiers: readonly string[]
  readonly backend: Pick<Backend, 'family' | 'compiled' | 'builder' | 'why'>
  readonly abi: AbiSources
  /** Cargo features that an input asks for besides those of `[tool.maturin]`. */
  readonly features: readonly string[]
  readonly commit: string | undefined
  /** Unix seconds. */
  readonly sourceDateEpoch: number
  readonly ref: { readonly tag: string | undefined; readonly release: boolean; readonly reason: string }
  /** Pinned tools that the jobs will use. */
  readonly tools: readonly { readonly name: string; readonly version: string }[]
}

/** What the inputs ask for. */
export interface PlanOptions {
  readonly targets: 'auto' | readonly string[]
  readonly pythons: 'auto' | readonly string[]
  readonly builder: 'auto' | 'maturin' | 'cibuildwheel' | 'build'
  /** On a pull request: the words of `targets` that it builds. Everywhere else, and by default, all of them. */
  readonly prTargets?: 'all' | readonly string[]
  /** `platform=label` words, for runners that are not the table's. */
  readonly runners?: readonly string[]
}
