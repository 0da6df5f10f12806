import { nearest } from '../../nearest.ts'
import { LEGACY_BACKEND } from '../../project/backend.ts'
import { BUILD_SYSTEM_KEYS } from '../../project/pyproject.ts'
import { tableAt } from '../../project/toml.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, type SourceFacts } from './facts.ts'
import { foundIn, mistyped, unknownKey } from './keys.ts'

/** `[build-system]`: who builds the package, and with what. */
export const BUILD_SYSTEM_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-02',
    key: 'no-build-system',
    severity: 'error',
    asks: '[build-system] names a backend and what it requires',
    definedBy: 'PEP 517, PEP 518',
    needs: [manifest],
    judge: judgeBuildSystem,
  },
  {
    id: 'SRC-02',
    severity: 'error',
    asks: '[build-system] has known keys, and a backend that can be found',
    definedBy: 'PEP 517, PEP 518',
    needs: [manifest],
    judge: judgeBackend,
  },
]

function judgeBuildSystem({ project }: SourceFacts): readonly Problem[] {
  const { pyproject, packageDir, packagesElsewhere, setupPy, setupCfg } = project
  const { document, buildSystem } = pyproject
  const file = packageDir === '.' ? 'pyproject.toml' : `${packageDir}/pyproject.toml`
  if (buildSystem === undefined)
    return [
      {
        message: `no [build-system] in ${file}${foundIn(packagesElsewhere)}`,
        remedy:
          packagesElsewhere.length > 0
            ? `Set package-dir${packagesElsewhere.length === 1 ? `: ${packagesElsewhere.join('')}` : ' to one of them'}.`
            : 'Write, for example:\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"',
        place: { file: document.file },
        severity: setupPy === undefined && setupCfg === undefined ? 'error' : 'warning',
      },
    ]
  const legacy = buildSystem.requires?.some((requirement) => /^setuptools\b/.test(requirement)) === true
  const absent: readonly (Problem | false)[] = [
    buildSystem.requires === undefined && {
      message: 'build-system.requires is missing',
      remedy: 'List what the backend needs, for example requires = ["hatchling"].',
      place: document.place('build-system'),
    },
    buildSystem.buildBackend === undefined && {
      message: `build-system.build-backend is missing; installers fall back to ${LEGACY_BACKEND}`,
      remedy: 'Name it, for example build-backend = "setuptools.build_meta".',
      place: document.place('build-system'),
      severity: legacy ? 'warning' : 'error',
    },
  ]
  return absent.filter((problem) => problem !== false)
}

function judgeBackend({ project: { pyproject, strayBackendPaths } }: SourceFacts): readonly Problem[] {
  const { document, buildSystem } = pyproject
  const backend = buildSystem?.buildBackend ?? LEGACY_BACKEND
  const misnamed: Problem = {
    message: `build-system.build-backend is "${backend}"; expected a module, perhaps with :object behind it`,
    remedy: 'Write what the documentation of the backend says, for example build-backend = "hatchling.build".',
    place: document.place('build-system', 'build-backend'),
  }
  return [
    ...(/^[\p{L}_]\w*(\.\w+)*(:\w+(\.\w+)*)?$/u.test(backend) ? [] : [misnamed]),
    ...strayBackendPaths.map((path) => ({
      message: `build-system.backend-path names ${path}, which is no folder inside the project`,
      remedy: 'Name folders relative to pyproject.toml and inside its tree.',
      place: document.place('build-system', 'backend-path'),
    })),
    ...mistyped(pyproject, 'build-system'),
    ...Object.keys(tableAt(document.tables, 'build-system') ?? {})
      .filter((key) => !Object.hasOwn(BUILD_SYSTEM_KEYS, key))
      .map((key) => unknownKey(pyproject, 'build-system', key, nearest(key, Object.keys(BUILD_SYSTEM_KEYS)))),
  ]
}
