// What the texts of a project said, and what was true.
import { addFiles, commitAll, type Files } from '../core/project/source-tree.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'

const MIT =
  'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the Software without restriction. The above copyright notice and this permission notice shall be included in all copies.\n'

const CLASSIFIERS = [
  'Development Status :: 4 - Beta',
  'Operating System :: MacOS',
  'Operating System :: Microsoft :: Windows',
  'Operating System :: POSIX :: Linux',
  'Programming Language :: Python :: 3.12',
  'Programming Language :: Python :: 3.13',
  'Programming Language :: Python :: Implementation :: CPython',
  'Programming Language :: Rust',
]

const URLS = ['Homepage', 'Repository', 'Issues', 'Changelog']

/** Lines of a pyproject.toml that has no fault. */
interface Manifest {
  readonly version: string
  readonly requiresPython: string
  readonly readme: string
  readonly license: string
  readonly classifiers: readonly string[]
  readonly urls: readonly string[]
  readonly url: string
  readonly scripts: string
}

const GOOD: Manifest = {
  version: '0.3.0',
  requiresPython: '>=3.12,<3.14',
  readme: 'readme = "README.md"',
  license: 'license = "MIT"',
  classifiers: CLASSIFIERS,
  urls: URLS,
  url: 'https://github.com/maker/tracer-mini',
  scripts: '',
}

function pyproject(changes: Partial<Manifest>): string {
  const { version, requiresPython, readme, license, classifiers, urls, url, scripts } = { ...GOOD, ...changes }
  return `[build-system]
requires = ["maturin>=1.9,<2"]
build-backend = "maturin"

[project]
name = "tracer-mini"
version = "${version}"
description = "Traces"
requires-python = "${requiresPython}"
${readme}
${license}
classifiers = [
${classifiers.map((classifier) => `  "${classifier}",`).join('\n')}
]

[project.urls]
${urls.map((label) => `${label} = "${url}"`).join('\n')}

[project.scripts]
${scripts}

[tool.maturin]
module-name = "tracer_mini._core"
python-source = "python"
`
}

function tracer(changes: Partial<Manifest>, files: Files = {}): Files {
  const { version } = { ...GOOD, ...changes }
  return {
    'pyproject.toml': pyproject(changes),
    'Cargo.toml': `[package]\nname = "tracer-mini"\nversion = "${version}"\nlicense = "MIT"\n\n[lib]\nname = "_core"\ncrate-type = ["cdylib"]\n\n[dependencies]\npyo3 = "0.29"\n`,
    'Cargo.lock': `[[package]]\nname = "tracer-mini"\nversion = "${version}"\n\n[[package]]\nname = "pyo3"\nversion = "0.29.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
    'src/lib.rs': '',
    'python/tracer_mini/__init__.py': '',
    'README.md': '# tracer-mini\n\npip install tracer-mini\n',
    'CHANGELOG.md': `# Changelog\n\n## [${version}] - 2026-06-01\n\n- First.\n`,
    LICENSE: MIT,
    ...files,
  }
}

const RUN = { GITHUB_REPOSITORY: 'maker/tracer-mini', GITHUB_SERVER_URL: 'https://github.com' }
const TARGETS = 'manylinux2014-x86_64 macos-universal2 win-amd64 sdist'

function laid(files: Files, step: LedgerStep = {}): LedgerCase['lay'] {
  return async (folder) => {
    await addFiles(folder, files)
    commitAll(folder)
    return { ...step, env: { ...RUN, ...step.env } }
  }
}

const without = (left: string): readonly string[] => CLASSIFIERS.filter((classifier) => classifier !== left)

export const cases: readonly LedgerCase[] = [
  {
    rows: ['F-19', 'R-9', 'S1-5'],
    finding: 'license-parity',
    lay: laid({
      ...tracer({ license: '', classifiers: [...CLASSIFIERS, 'License :: OSI Approved :: MIT License'] }),
      'Cargo.toml':
        '[package]\nname = "tracer-mini"\nversion = "0.3.0"\nlicense = "Apache-2.0"\n[lib]\nname = "_core"\ncrate-type = ["cdylib"]\n',
    }),
    says: /^licence differs: Cargo Apache-2\.0, classifier MIT License, text of LICENSE looks like MIT$/,
  },
  {
    rows: ['F-39', 'R-9', 'S1-5'],
    finding: 'license-file',
    lay: laid(
      {
        LICENSE: MIT,
        ...Object.fromEntries(
          Object.entries(tracer({})).flatMap(([path, text]) =>
            path === 'LICENSE' ? [] : [[`ledger-mini/${path}`, text]],
          ),
        ),
      },
      { inputs: { 'package-dir': 'ledger-mini' } },
    ),
    says: /^no licence file in ledger-mini; the nearest is LICENSE at the repository root$/,
  },
  {
    rows: ['S1-5'],
    finding: 'license-file',
    lay: laid(tracer({ license: 'license = "MIT"\nlicense-files = ["LICENCE*"]' })),
    says: /^license-files pattern 'LICENCE\*' matches nothing/,
  },
  {
    rows: ['F-38'],
    finding: 'script-target',
    lay: laid(
      tracer(
        { scripts: 'tracer = "tracer_mini_cli:main"' },
        { 'python/tracer_mini_cli/__init__.py': 'def main(): ...\n' },
      ),
    ),
    says: /^script tracer needs tracer_mini_cli, which is not packed; add it to tool\.maturin\.python-packages$/,
  },
  {
    rows: ['S0-45', 'S2-6', 'S1-33'],
    finding: 'changelog-section',
    lay: laid(
      tracer({}, { 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n- a\n- b\n\n## [0.2.0] - 2026-01-01\n\n- x\n' }),
      {
        inputs: { tag: 'v0.3.0' },
      },
    ),
    says: /^CHANGELOG\.md has no section for 0\.3\.0; 'Unreleased' still holds 2 entries$/,
  },
  {
    rows: ['S0-45', 'S1-33'],
    finding: 'changelog-section',
    lay: laid(tracer({}, { 'CHANGELOG.md': '# Changelog\n\n## [0.3.0]\n\n- First.\n' })),
    says: /^CHANGELOG\.md: the section for 0\.3\.0 is undated$/,
  },
  ...['POSIX :: Linux', 'MacOS', 'Microsoft :: Windows'].map((system): LedgerCase => ({
    rows: ['S0-5', 'S0-18', 'S1-3'],
    finding: 'platform-classifiers',
    lay: laid(tracer({ classifiers: without(`Operating System :: ${system}`) }), { inputs: { targets: TARGETS } }),
    says: new RegExp(`^wheels are built for \\w+; the classifier Operating System :: ${system} is missing$`),
  })),
  ...['Programming Language :: Rust', 'Programming Language :: Python :: Implementation :: CPython'].map(
    (classifier): LedgerCase => ({
      rows: ['S0-18'],
      finding: 'platform-classifiers',
      lay: laid(tracer({ classifiers: without(classifier) }), { inputs: { targets: TARGETS } }),
      says: new RegExp(`the classifier ${classifier} is missing$`),
    }),
  ),
  ...['3.12', '3.13'].map((minor): LedgerCase => ({
    rows: ['S0-5', 'S0-18', 'S1-3'],
    finding: 'python-classifiers',
    lay: laid(tracer({ classifiers: without(`Programming Language :: Python :: ${minor}`) }), {
      inputs: { pythons: '3.12 3.13' },
    }),
    says: new RegExp(`^classifiers lack Python ${minor.replace('.', '\\.')}$`),
  })),
  {
    rows: ['S0-4'],
    finding: 'requires-python',
    lay: laid(tracer({ requiresPython: '>=3.8' }), { inputs: { pythons: '3.12 3.13' } }),
    says: /^requires-python admits 3\.8, .*3\.14.*; the release is meant for 3\.12, 3\.13$/,
  },
  {
    rows: ['S0-16', 'S1-1'],
    finding: 'requires-python',
    lay: laid(tracer({ requiresPython: '>=3.12' }), { inputs: { pythons: '3.12 3.13' } }),
    says: /^requires-python admits 3\.12, 3\.13, 3\.14.*; the release is meant for 3\.12, 3\.13$/,
  },
  {
    rows: ['S0-7', 'S1-2'],
    finding: 'readme',
    lay: laid(tracer({ readme: '' })),
    says: /^no long description: \[project\] has no readme$/,
  },
  {
    rows: ['S0-7', 'S1-2'],
    finding: 'readme',
    lay: laid(tracer({ readme: 'readme = "READ.md"' })),
    says: /^no long description: READ\.md does not exist$/,
  },
  {
    rows: ['S0-17'],
    finding: 'readme',
    lay: laid(tracer({ readme: 'readme = { file = "README.md", content-type = "text/x-rst" }' })),
    says: /^project\.readme is README\.md, and its content-type is text\/x-rst; expected text\/markdown$/,
  },
  {
    rows: ['S0-17'],
    finding: 'readme',
    lay: laid(
      tracer(
        { readme: 'readme = "README.rst"' },
        { 'README.rst': 'tracer-mini\n===========\n\n.. code-block:\n\n   pip install tracer-mini\n' },
      ),
      { inputs: { audits: 'true' } },
    ),
    says: /^README\.rst does not render as reStructuredText: /,
  },
  {
    rows: ['S0-50', 'S1-11'],
    finding: 'readme-install',
    lay: laid(tracer({}, { 'README.md': '# tracer-mini\n' })),
    says: /^README has no install section naming tracer-mini$/,
  },
  {
    rows: ['F-67', 'R-23'],
    finding: 'status-classifier',
    lay: laid(
      tracer({
        version: '1.0.0',
        classifiers: CLASSIFIERS.map((classifier) => classifier.replace('4 - Beta', '3 - Alpha')),
      }),
    ),
    says: /^1\.0\.0 is a final release ≥ 1 and the classifier says 3 - Alpha$/,
  },
  {
    rows: ['F-21', 'F-48'],
    finding: 'url-repository',
    lay: laid(tracer({ url: 'https://github.com/upstream/tracer' })),
    says: /^project\.urls name upstream\/tracer \(.*\), this run belongs to maker\/tracer-mini$/,
  },
  {
    rows: ['F-21'],
    finding: 'url-repository',
    lay: laid(
      tracer(
        {},
        {
          'CHANGELOG.md':
            '## [0.3.0] - 2026-06-01\n\n- x\n\n[0.3.0]: https://github.com/maker/old-name/releases/tag/v0.3.0\n',
        },
      ),
    ),
    says: /^the changelog names maker\/old-name \(0\.3\.0\), this run belongs to maker\/tracer-mini$/,
  },
  {
    rows: ['F-48', 'S0-6', 'S0-19', 'S1-4'],
    finding: 'project-urls',
    lay: laid(tracer({ urls: ['Homepage'] })),
    says: /^\[project\.urls\] lacks Repository, Issues, Changelog$/,
  },
  {
    rows: ['S0-6'],
    finding: 'project-urls',
    lay: laid(tracer({ urls: [] })),
    says: /^\[project\.urls\] lacks Homepage, Repository, Issues, Changelog$/,
  },
]
