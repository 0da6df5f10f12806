// Versions that disagreed, and tags that meant something else.
import { addFiles, commitAll, git } from '../core/project/source-tree.ts'
import type { LedgerCase, LedgerStep } from './ledger-case.ts'
import { CLOCK, ledger, ledgerEdit, maturin, project, tracer, TRACER } from './miniatures.ts'

const PLACES: readonly (readonly [file: string, row: string])[] = [
  ['tracer-mini/pyproject.toml', 'tracer-mini/pyproject.toml:7 +project.version +0.2.0'],
  ['tracer-mini/Cargo.toml', 'tracer-mini/Cargo.toml:3 +package.version +0.2.0'],
  ['tracer-mini/Cargo.lock', 'tracer-mini/Cargo.lock:5 +package tracer-mini +0.2.0'],
  ['uv.lock', 'uv.lock:5 +package tracer-mini +0.2.0'],
  ['pyproject.toml', 'pyproject.toml:3 +project.version +0.2.0'],
]

const pushed = (tag: string, sha: string): Readonly<Record<string, string>> => ({
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: `refs/tags/${tag}`,
  GITHUB_SHA: sha,
})

/** A clone with the last commit alone, as actions/checkout makes it. */
async function shallowClock(folder: string): Promise<LedgerStep> {
  await addFiles(`${folder}/origin`, CLOCK)
  commitAll(`${folder}/origin`)
  git(`${folder}/origin`, 'tag', 'v1.0.0')
  commitAll(`${folder}/origin`, 'after the release')
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}/origin`, 'clone')
  return { inputs: { 'package-dir': 'clone' } }
}

async function taggedTracer(folder: string, tag: readonly string[]): Promise<string> {
  await addFiles(folder, TRACER)
  const sha = commitAll(folder)
  git(folder, 'tag', ...tag)
  return sha
}

const TAGGED = { 'package-dir': 'tracer-mini', 'tag-format': 'recorder-v{version}' }

export const cases: readonly LedgerCase[] = [
  ...PLACES.map(([file, row]): LedgerCase => ({
    rows: ['F-17'],
    finding: 'version-parity',
    lay: tracer({ [file]: String(TRACER[file]).replace('0.3.0', '0.2.0') }),
    says: new RegExp(`^5 places carry the version and disagree:\\n[^]*${row} += 0\\.2\\.0`),
  })),
  {
    rows: ['F-30', 'S0-10'],
    finding: 'version-parity',
    lay: ledger(ledgerEdit('ledger-mini/Cargo.toml', 'version = "0.2.0"', 'version = "0.3.0"')),
    says: /ledger-mini\/Cargo\.toml:3 +package\.version +0\.3\.0 += 0\.3\.0/,
  },
  {
    rows: ['F-40', 'R-10'],
    finding: 'version-spelling',
    lay: ledger(ledgerEdit('ledger-mini/Cargo.toml', 'version = "0.2.0"', 'version = "0.9.3.post1"')),
    says: /^"0\.9\.3\.post1" is no SemVer version/,
  },
  {
    rows: ['F-40'],
    finding: 'version-local',
    lay: ledger({
      ...ledgerEdit('ledger-mini/Cargo.toml', 'version = "0.2.0"', 'version = "0.9.3+post1"'),
      ...ledgerEdit('ledger-mini/pyproject.toml', 'version = "0.2.0"', 'dynamic = ["version"]'),
    }),
    says: /local versions in '0\.9\.3\+post1' is not allowed/,
  },
  {
    rows: ['F-41', 'R-12'],
    finding: 'tag-claimed',
    async lay(folder) {
      await addFiles(folder, { 'Cargo.toml': '[package]\nname = "ledger"\nversion = "0.2.0"\n' })
      commitAll(folder)
      git(folder, 'tag', 'v0.2.0')
      return { inputs: { tag: 'v0.2.0', ...(await ledger({})(folder)).inputs } }
    },
    says: /^tag v0\.2\.0 exists at [0-9a-f]{40} and its tree has no ledger-mini 0\.2\.0/,
  },
  {
    rows: ['F-68', 'R-11'],
    finding: 'shallow-clone',
    lay: shallowClock,
    says: /^depth-limited clone and the version comes from git/,
  },
  {
    rows: ['F-68', 'R-11'],
    finding: 'version-fallback',
    lay: shallowClock,
    says: /^no tag of this clone fits v\{version\}, so the build falls back to 0\.0\.0\.dev0$/,
  },
  {
    rows: ['F-68', 'R-11'],
    finding: 'version-local',
    lay: tracer({
      'tracer-mini/pyproject.toml': maturin(project('0.0.0.dev1+g9c09165d9')),
    }),
    says: /local versions in '0\.0\.0\.dev1\+g9c09165d9' is not allowed/,
  },
  {
    rows: ['R-11'],
    finding: 'version-dev',
    lay: tracer({ 'tracer-mini/pyproject.toml': maturin(project('1.0.1.dev33')) }, { tag: 'v1.0.1.dev33' }),
    says: /^1\.0\.1\.dev33 is a development version$/,
  },
  {
    rows: ['F-14', 'R-12'],
    finding: 'tag-moved',
    async lay(folder) {
      const first = await taggedTracer(folder, ['-a', 'recorder-v0.3.0', '-m', 'm'])
      commitAll(folder, 'repaired')
      git(folder, 'tag', '--force', '-a', 'recorder-v0.3.0', '-m', 'm')
      return { inputs: TAGGED, env: pushed('recorder-v0.3.0', first) }
    },
    says: /^tag recorder-v0\.3\.0 points at [0-9a-f]{40} now; this run began at [0-9a-f]{40}/,
  },
  {
    rows: ['S0-37', 'S2-10'],
    finding: 'tag-lightweight',
    async lay(folder) {
      const sha = await taggedTracer(folder, ['recorder-v0.3.0'])
      return { inputs: { ...TAGGED, 'tag-annotated': 'true' }, env: pushed('recorder-v0.3.0', sha) }
    },
    says: /^tag recorder-v0\.3\.0 is lightweight/,
  },
  {
    rows: ['S0-46'],
    finding: 'tag-format',
    lay: tracer({}, { ...TAGGED, tag: 'recorder-0.3.0' }),
    says: /^tag recorder-0\.3\.0 fits none of: recorder-v\{version\}$/,
  },
  {
    rows: ['S0-46'],
    finding: 'tag-format',
    lay: tracer({}, { ...TAGGED, tag: 'recorder-v0.3' }),
    says: /^tag recorder-v0\.3 has two numbers, not three$/,
  },
  {
    rows: ['S0-48'],
    finding: 'tag-version',
    lay: tracer({}, { ...TAGGED, tag: 'recorder-v0.4.0' }),
    says: /^tag recorder-v0\.4\.0 says 0\.4\.0, metadata says 0\.3\.0$/,
  },
]
