import { join } from 'node:path'
import { type BuildFacts, defaultInputs, type Interpreter, readProject, readRun, type Scratch } from '@pyrelease/core'
import { type BuildInputs, table } from '@pyrelease/build-wheels/inputs'
import { type Files, writeTree } from '../core/project/source-tree.ts'

/** A machine that tests imagine: Linux with glibc 2.36, CPython 3.9 to 3.13 and PyPy 3.11. */
export function interpreter(id: string, minor: string, platform = 'manylinux_2_36_x86_64'): Interpreter {
  const implementation = id.startsWith('pp') ? 'pypy' : 'cpython'
  return {
    id,
    version: `${minor.replace('t', '')}.0`,
    minor,
    executable: `/opt/${id}/bin/python`,
    implementation,
    freeThreaded: minor.endsWith('t'),
    tags: {
      implementation,
      major: 3,
      minor: Number(minor.replace(/t$/, '').slice(2)),
      freeThreaded: false,
      platforms: [platform],
    },
    supports: new Set([`${id}-${id}-${platform}`]),
    platform: 'linux-x86_64',
  }
}

export const PYTHONS: readonly Interpreter[] = [
  ...['3.9', '3.10', '3.11', '3.12', '3.13'].map((minor) => interpreter(`cp${minor.replace('.', '')}`, minor)),
  interpreter('cp314t', '3.14t'),
  interpreter('pp311', '3.11'),
]

/** What is true of a project on that machine. */
export async function factsOf(files: Files, changes: Partial<BuildFacts> = {}): Promise<BuildFacts & AsyncDisposable> {
  const tree: Scratch = await writeTree(files)
  const place = { root: '/place', source: '/place/source', target: '/place/target', kept: true }
  return {
    project: await readProject(tree.path),
    release: undefined,
    run: readRun({}),
    interpreters: PYTHONS,
    rust: { version: '1.95.0', host: 'x86_64-unknown-linux-gnu' },
    system: { platform: 'linux', arch: 'x64' },
    place,
    out: { path: join(tree.path, 'dist'), reports: [], strange: [] },
    ...changes,
    [Symbol.asyncDispose]: () => tree[Symbol.asyncDispose](),
  }
}

export function inputsWith(changes: Partial<BuildInputs> = {}): BuildInputs {
  return { ...defaultInputs('build-wheels', table), ...changes }
}

const classifiers = (minors: readonly string[]): string =>
  JSON.stringify(minors.map((minor) => `Programming Language :: Python :: ${minor}`))

/** pyproject.toml of a small project. */
export function pyproject(backend: string, requires: string, minors: readonly string[] = []): string {
  return `[build-system]
requires = ["${requires}"]
build-backend = "${backend}"
[project]
name = "tiny"
version = "1.0"
description = "Tiny"
requires-python = ">=3.9"
classifiers = ${classifiers(minors)}
`
}

export const PURE: Files = {
  'pyproject.toml': pyproject('flit_core.buildapi', 'flit_core>=3.11'),
  'tiny.py': '"""Tiny."""\n',
}

export const rust = (features: readonly string[], minors: readonly string[] = []): Files => ({
  'pyproject.toml': pyproject('maturin', 'maturin>=1.9,<2', minors),
  'Cargo.toml': `[package]
name = "tiny"
version = "1.0.0"
edition = "2021"
[lib]
crate-type = ["cdylib"]
[dependencies]
pyo3 = { version = "0.29", features = ${JSON.stringify(features)} }
`,
  'Cargo.lock': 'version = 4\n',
  'src/lib.rs': `use pyo3::prelude::*;
#[pymodule]
fn tiny(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("answer", 42)
}
`,
})
