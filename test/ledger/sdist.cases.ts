// Mistakes in what an sdist holds.
import { addFiles, commitAll, type Files } from '../core/project/source-tree.ts'
import { makeSdist, type MetadataFields } from '../fakes/archives.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'

const RUST = `[build-system]
requires = ["maturin>=1,<2"]
build-backend = "maturin"

[project]
name = "demo"
version = "1.0"
requires-python = ">=3.12"
readme = "README.md"

[tool.maturin]
python-source = "python"
module-name = "demo._demo"
`

const TREE: Files = {
  'pyproject.toml': RUST,
  'README.md': '# Demo\n',
  'Cargo.toml': '[package]\nname = "demo"\nversion = "1.0.0"\nedition = "2021"\n\n[lib]\nname = "_demo"\n',
  'Cargo.lock': 'version = 4\n\n[[package]]\nname = "demo"\nversion = "1.0.0"\n',
  'src/lib.rs': 'pub fn demo() {}\n',
  'python/demo/__init__.py': 'from ._demo import *\n',
}

/** A committed Rust project, and an sdist of it with other files. */
async function packed(
  folder: string,
  change: (tree: Files) => Files,
  metadata: MetadataFields = {},
): Promise<LedgerStep> {
  await addFiles(folder, TREE)
  commitAll(folder)
  const { filename, bytes } = makeSdist({ files: change(TREE), metadata })
  await addFiles(folder, { [`dist/${filename}`]: bytes })
  return { inputs: { dist: 'dist' } }
}

const withFiles =
  (files: Files) =>
  (tree: Files): Files => ({ ...tree, ...files })

const without =
  (...paths: readonly string[]) =>
  (tree: Files): Files =>
    Object.fromEntries(Object.entries(tree).filter(([path]) => !paths.includes(path)))

export const cases: readonly LedgerCase[] = [
  {
    rows: ['S0-28'],
    finding: 'sdist-missing',
    lay: (folder) => packed(folder, without('Cargo.lock', 'src/lib.rs')),
    says: /the sdist lacks src\/lib\.rs, Cargo\.lock$/,
  },
  {
    rows: ['S0-28'],
    finding: 'sdist-missing',
    lay: (folder) => packed(folder, without('python/demo/__init__.py')),
    says: /the sdist lacks python\/demo\/__init__\.py$/,
  },
  {
    rows: ['S0-29', 'S1-9'],
    finding: 'sdist-forbidden',
    lay: (folder) => packed(folder, withFiles({ 'target/release/libdemo.rlib': 'x' })),
    says: /the sdist holds build leftovers: target\/$/,
  },
  {
    rows: ['S1-9'],
    finding: 'sdist-forbidden',
    lay: (folder) => packed(folder, withFiles({ 'wheels/demo-0.9-cp312-abi3-linux_x86_64.whl': 'x' })),
    says: /the sdist holds build leftovers: wheels\/demo-0\.9-cp312-abi3-linux_x86_64\.whl$/,
  },
  {
    rows: ['S0-29', 'S1-9'],
    finding: 'sdist-forbidden',
    lay: (folder) => packed(folder, withFiles({ 'python/demo/_demo.abi3.so': 'x', 'python/demo/libdemo.so': 'x' })),
    says: /the sdist holds build leftovers: python\/demo\/_demo\.abi3\.so$/,
  },
  {
    rows: ['F-69'],
    finding: 'sdist-litter',
    lay: (folder) =>
      packed(
        folder,
        withFiles({
          '.claude/settings.json': '{}',
          '.specify/memory.md': 'x',
          'specs/1/plan.md': 'x',
          'CLAUDE.md': 'x',
          '.github/workflows/ci.yml': 'x',
          'docker/Dockerfile': 'x',
          'uv.lock': 'x',
        }),
      ),
    says: /7 paths are not part of the package: \.claude\/, \.specify\/, specs\/, CLAUDE\.md, \.github\/, docker\/, uv\.lock/,
  },
  {
    rows: ['X-1'],
    finding: 'sdist-duplicate-path',
    lay: (folder) => packed(folder, withFiles({ 'member/python/demo/__init__.py': 'from ._demo import *\n' })),
    says: /1 file occurs under two paths in the sdist: member\/python\/demo\/__init__\.py$/,
  },
  {
    rows: ['X-2'],
    finding: 'license-file',
    lay: (folder) => packed(folder, (tree) => tree, { 'License-Expression': 'MIT' }),
    says: /^no licence file in demo-1\.0\.tar\.gz$/,
  },
  {
    rows: ['X-2'],
    finding: 'license-file',
    lay: (folder) => packed(folder, (tree) => tree, { 'License-Expression': 'MIT', 'License-File': 'LICENSE' }),
    says: /^License-File LICENSE does not exist in distribution file demo-1\.0\.tar\.gz at demo-1\.0\/LICENSE$/,
  },
]
