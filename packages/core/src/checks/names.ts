import { Failure } from '../failure.ts'
import type { Ignore } from '../finding.ts'
import { nearest } from '../nearest.ts'

/** Every finding that has a name of its own. */
const KEYS: readonly string[] = [
  'args-owned',
  'artifact-expired',
  'attestations',
  'backend-import',
  'cargo-lock-missing',
  'changelog-section',
  'checks-red',
  'coverage',
  'credentials-absent',
  'digest-differs',
  'entry-point-load',
  'extension-import',
  'gitignore-binaries',
  'glibc-floor',
  'index-duplicate',
  'index-timeout',
  'interpreter-missing',
  'license-file',
  'license-parity',
  'manylinux-policy',
  'maturin-unknown-key',
  'metadata-differs',
  'metadata-version',
  'no-artifacts',
  'no-build-system',
  'no-matching-artifact',
  'not-executed',
  'not-from-wheel',
  'package-unavailable',
  'path-dependency-outside',
  'permission-missing',
  'platform-classifiers',
  'project-urls',
  'promotion-unguarded',
  'publisher-claims',
  'pyo3-features',
  'python-classifiers',
  'readme',
  'readme-install',
  'requires-python',
  'run-unresolved',
  'runtime-version',
  'script-target',
  'sdist-duplicate-path',
  'sdist-forbidden',
  'sdist-litter',
  'sdist-missing',
  'sdist-rebuild',
  'second-uploader',
  'shallow-clone',
  'smoke-command',
  'status-classifier',
  'submodule-empty',
  'tag-claimed',
  'tag-format',
  'tag-lightweight',
  'tag-moved',
  'tag-version',
  'target-unknown',
  'token-secret',
  'tool-missing',
  'url-repository',
  'version-dev',
  'version-fallback',
  'version-local',
  'version-parity',
  'version-spelling',
  'wheel-abi3',
  'wheel-bundled-library',
  'wheel-linux-tag',
  'wheel-not-native',
  'wheel-stray-binary',
  'wheel-tag-content',
  'workflow-artifacts',
  'workflow-context',
  'workflow-duplicate-key',
  'workflow-permissions',
  'workflow-runner',
  'workflow-shell',
  'workflow-syntax',
]

/** Groups of the catalogue, and how many rules each has. */
const GROUPS: Readonly<Record<string, number>> = { SRC: 30, WHL: 38, SDI: 12, SET: 14, IDX: 12 }

const IDS: readonly string[] = Object.entries(GROUPS).flatMap(([group, count]) =>
  Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
)

/** Everything that `ignore` may name. */
export const FINDING_NAMES: readonly string[] = [...KEYS, ...IDS]

/**
 * Holds the entries of `ignore` against the names that there are.
 * @throws Failure (wrong usage) that lists every unknown name with the nearest known one
 */
export function refuseUnknownNames(ignores: readonly Ignore[]): void {
  const problems = ignores
    .filter(({ finding }) => !FINDING_NAMES.includes(finding))
    .map(({ finding }) => {
      const meant = nearest(finding, FINDING_NAMES)
      return `ignore: there is no finding "${finding}"${meant === undefined ? '' : `; did you mean ${meant}?`}`
    })
  if (problems.length > 0)
    throw new Failure(problems.join('\n'), {
      remedy: 'Name findings as reports print them: by key (version-parity) or by id (SRC-08).',
      usage: true,
    })
}
