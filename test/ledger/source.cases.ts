// What Cargo, maturin and git were not told.
import type { LedgerCase } from './ledger-case.ts'
import { CLOCK, CRATE, laid, ledger, ledgerEdit, maturin, project, tracer } from './miniatures.ts'

export const cases: readonly LedgerCase[] = [
  {
    rows: ['F-1'],
    finding: 'no-build-system',
    lay: tracer({}, { 'package-dir': '.' }),
    says: /^no \[build-system\] in pyproject\.toml; found in: tracer-mini$/,
  },
  {
    rows: ['F-18', 'R-8'],
    finding: 'path-dependency-outside',
    lay: tracer({
      'tracer-mini/Cargo.toml': `${CRATE}trace_format = { path = "../../sibling/trace_format" }\ntrace_writer = { path = "../../sibling/writer" }\n`,
    }),
    says: /^2 Cargo dependencies leave the repository: trace_format → \.\.\/\.\.\/sibling\/trace_format, trace_writer → \.\.\/\.\.\/sibling\/writer\. An sdist cannot contain them\.$/,
  },
  {
    rows: ['F-24', 'R-6'],
    finding: 'maturin-unknown-key',
    lay: tracer({
      'tracer-mini/pyproject.toml': maturin(project('0.3.0'), '[tool.maturin.sdist]\nexclude = ["src/**"]'),
    }),
    says: /^\[tool\.maturin\.sdist\] is not a maturin table and is ignored; use include\/exclude with format = "sdist"$/,
  },
  {
    rows: ['R-6'],
    finding: 'maturin-unknown-key',
    lay: ledger(ledgerEdit('ledger-mini/pyproject.toml', 'python-source', 'zig = false\npython-source')),
    says: /^tool\.maturin\.zig is no key of maturin and is ignored/,
  },
  {
    rows: ['F-37', 'R-7'],
    finding: 'pyo3-features',
    lay: ledger({}),
    says: /^auto-initialize is reached from Cargo\.toml:6; it needs a shared libpython, which wheels do not have$/,
  },
  {
    rows: ['F-37', 'R-7'],
    finding: 'pyo3-features',
    lay: ledger(ledgerEdit('ledger-mini/pyproject.toml', 'features = ["extension-module"]', '')),
    says: /^extension-module is not reached by the wheel build/,
  },
  {
    rows: ['F-46'],
    finding: 'pyo3-features',
    lay: ledger(ledgerEdit('Cargo.toml', '"auto-initialize"', '"extension-module"')),
    says: /^extension-module is switched on for every build by Cargo\.toml:6, so cargo test cannot link$/,
  },
  {
    rows: ['R-7'],
    finding: 'pyo3-features',
    lay: ledger(ledgerEdit('Cargo.toml', '"auto-initialize"', '"abi3"')),
    says: /^feature abi3 names no minimum/,
  },
  {
    rows: ['F-43'],
    finding: 'cargo-lock-missing',
    lay: ledger({ '.gitignore': 'Cargo.lock\n', 'Cargo.lock': '' }),
    says: /^Cargo\.lock is not tracked$/,
  },
  {
    rows: ['F-50'],
    finding: 'submodule-empty',
    lay: laid(
      { ...CLOCK, '.gitmodules': '[submodule "libclock"]\n\tpath = vendor/libclock\n\turl = https://example.org/c\n' },
      {},
    ),
    says: /^vendor\/libclock is a submodule, empty, and named by setup\.py$/,
  },
  {
    rows: ['S1-10'],
    finding: 'gitignore-binaries',
    lay: tracer({ 'tracer-mini/.gitignore': 'target/\n' }),
    says: /^tracer-mini\/tracer_mini\/\*\.so and tracer-mini\/tracer_mini\/\*\.pyd beside the Python sources are not ignored by git$/,
  },
]
