// Trees laid out like those in which mistakes were made.
import { addFiles, commitAll, type Files } from '../core/project/source-tree.ts'
import type { LedgerStep } from './ledger-case.ts'

export const project = (version: string): string => `name = "tracer-mini"
version = "${version}"
description = "A recorder"
readme = "README.md"
requires-python = ">=3.12"
`
export const maturin = (table: string, tool = ''): string => `[build-system]
requires = ["maturin>=1.9,<2"]
build-backend = "maturin"

[project]
${table}
[tool.maturin]
module-name = "tracer_mini.tracer_mini"
${tool}
`
export const lock = (version: string, ...names: readonly string[]): string =>
  `version = 4\n\n[[package]]\nname = "tracer-mini"\nversion = "${version}"\ndependencies = [${names.map((name) => `"${name}"`).join(', ')}]\n` +
  names.map((name) => `\n[[package]]\nname = "${name}"\nversion = "0.25.1"\nsource = "registry"\n`).join('')

export const CRATE = `[package]
name = "tracer-mini"
version = "0.3.0"
edition = "2021"

[lib]
crate-type = ["cdylib", "rlib"]

[features]
default = ["extension-module"]
extension-module = ["pyo3/extension-module"]

[dependencies]
pyo3 = "0.25.1"
`

/** A package in a folder of its own below a root that is no package. */
export const TRACER: Files = {
  'pyproject.toml':
    '[project]\nname = "tracer"\nversion = "0.3.0"\n\n[tool.uv.workspace]\nmembers = ["tracer-mini", "pure"]\n',
  'uv.lock':
    'version = 1\n\n[[package]]\nname = "tracer-mini"\nversion = "0.3.0"\nsource = { editable = "tracer-mini" }\n',
  'pure/pyproject.toml': '[project]\nname = "pure"\nversion = "0.1.0"\n',
  'tracer-mini/pyproject.toml': maturin(project('0.3.0')),
  'tracer-mini/Cargo.toml': CRATE,
  'tracer-mini/Cargo.lock': lock('0.3.0', 'pyo3'),
  'tracer-mini/README.md': '# tracer-mini\n\npip install tracer-mini\n',
  'tracer-mini/tracer_mini/__init__.py': '',
}

/** A crate with an interface for Python as the last member of a workspace. */
export const LEDGER: Files = {
  'Cargo.toml': `[workspace]
members = ["ledger-core", "ledger-mini"]
resolver = "3"

[workspace.dependencies]
pyo3 = { version = "0.22.6", features = ["auto-initialize", "chrono"] }
`,
  'ledger-core/Cargo.toml': '[package]\nname = "ledger-core"\nversion = "0.8.4"\nedition = "2024"\n',
  'ledger-mini/Cargo.toml': `[package]
name = "ledger-mini"
version = "0.2.0"
edition = "2024"

[lib]
name = "ledger_mini"
crate-type = ["cdylib"]

[features]
extension-module = ["pyo3/extension-module"]

[dependencies]
pyo3 = { workspace = true }
ledger-core = { path = "../ledger-core" }
`,
  'ledger-mini/pyproject.toml': maturin(
    project('0.2.0').replace('tracer-mini', 'ledger-mini'),
    'python-source = "python"\nfeatures = ["extension-module"]',
  ).replace('tracer_mini.tracer_mini', 'ledger_mini'),
  'ledger-mini/README.md': '# ledger-mini\n',
}

/** A package that takes its version from git, with the sources of a C library as a submodule. */
export const CLOCK: Files = {
  'pyproject.toml': `[build-system]
requires = ["setuptools>=61", "setuptools-scm>=8", "cffi>=1.16"]
build-backend = "setuptools.build_meta"

[project]
name = "clock-mini"
dynamic = ["version"]
readme = "README.md"
requires-python = ">=3.10"

[tool.setuptools_scm]
fallback_version = "0.0.0.dev0"
`,
  'setup.py': 'from setuptools import setup\n\nsetup(cffi_modules=["vendor/libclock/build.py:ffi"])\n',
  'README.md': '# clock-mini\n',
  'src/clock_mini/__init__.py': '',
}

/** Writes and commits a tree, the package of which lies in a folder. */
export function laid(files: Files, inputs: Readonly<Record<string, string>>): (folder: string) => Promise<LedgerStep> {
  return async (folder) => {
    await addFiles(folder, files)
    commitAll(folder)
    return { inputs }
  }
}

export const tracer = (more: Files, inputs: Readonly<Record<string, string>> = {}) =>
  laid({ ...TRACER, ...more }, { 'package-dir': 'tracer-mini', ...inputs })
export const ledger = (more: Files) => laid({ ...LEDGER, ...more }, { 'package-dir': 'ledger-mini' })

/** The tree of `LEDGER` with one text of a file replaced. */
export function ledgerEdit(file: string, from: string, to: string): Files {
  return { [file]: String(LEDGER[file]).replace(from, to) }
}
