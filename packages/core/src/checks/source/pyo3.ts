import { type CargoManifest, makesExtension } from '../../project/cargo.ts'
import type { Place } from '../../failure.ts'
import { inTree } from '../../project/tree.ts'
import { requirementReaches } from '../../standards/cargo-requirement.ts'
import { admitsPython, parseSpecifiers } from '../../standards/specifiers.ts'
import type { Check, Problem } from '../check.ts'
import { MINORS } from './classifiers.ts'
import { cargoOf, manifest, readableCargo, type SourceFacts } from './facts.ts'
import { placeText } from './versions.ts'

const KEY = 'pyo3-features'
const NEEDS = [manifest, readableCargo, extensionOfPyo3]

/** Features of pyo3 that decide whether a wheel can be built, and for which Pythons. */
export const PYO3_CHECKS: readonly Check<SourceFacts>[] = [
  {
    key: KEY,
    severity: 'error',
    asks: 'auto-initialize is not reached by the wheel build',
    definedBy: 'pyo3 build.rs',
    needs: NEEDS,
    judge: judgeEmbedding,
  },
  {
    key: KEY,
    severity: 'error',
    asks: 'extension-module is reached by the wheel build, where pyo3 needs it',
    definedBy: 'pyo3 < 0.26; maturin src/bridge/detection.rs',
    needs: NEEDS,
    judge: judgeExtensionModule,
  },
  {
    key: KEY,
    severity: 'notice',
    asks: 'extension-module is left to the wheel build',
    definedBy: 'pyo3, "cargo test with extension-module"',
    needs: NEEDS,
    judge: judgeWorkspace,
  },
  {
    key: KEY,
    severity: 'warning',
    asks: 'the stable ABI that pyo3 is asked for has a minimum',
    definedBy: 'maturin src/build_orchestrator.rs',
    needs: NEEDS,
    judge: judgeStableAbi,
  },
]

const CRATES = ['pyo3', 'pyo3-ffi'] as const

function extensionOfPyo3({ project: { cargo, pyproject } }: SourceFacts): string | undefined {
  if (cargo === undefined || !CRATES.some((name) => cargo.reached.has(name))) return 'the crate does not use pyo3'
  return makesExtension(cargo, pyproject) ? undefined : 'the crate makes no extension module of pyo3'
}

/** The manifest behind the needs, and what is switched on in pyo3, with the places. */
function pyo3Of(facts: SourceFacts): { cargo: CargoManifest; features: ReadonlyMap<string, Place> } {
  const cargo = cargoOf(facts)
  return { cargo, features: new Map(CRATES.flatMap((name) => [...(cargo.reached.get(name) ?? [])])) }
}

function judgeEmbedding(facts: SourceFacts): readonly Problem[] {
  const { cargo, features } = pyo3Of(facts)
  const place = features.get('auto-initialize')
  if (place === undefined) return []
  const fromTests =
    cargo.resolver === '1' &&
    cargo.crates[0]?.dependencies.some(
      ({ kind, place: { file, line } }) => kind === 'dev' && file === place.file && line === place.line,
    ) === true
  return [
    {
      message: `auto-initialize is reached from ${placeText(place)}; it needs a shared libpython, which wheels do not have`,
      remedy: fromTests
        ? 'Write resolver = "2" in the root manifest (under [workspace] or [package]): Cargo\'s first resolver adds the features of [dev-dependencies] to every build.'
        : 'Remove it there; where tests need it, write pyo3 = { version = "…", features = ["auto-initialize"] } under [dev-dependencies].',
      place,
    },
  ]
}

/** Since this release the variable PYO3_BUILD_EXTENSION_MODULE, which maturin sets, does the same. */
const BY_VARIABLE = '0.26.0'

function judgeExtensionModule(facts: SourceFacts): readonly Problem[] {
  const { cargo, features } = pyo3Of(facts)
  const locked = cargo.lock?.pins.get('pyo3')
  const versions = locked === undefined || locked.length === 0 ? [cargo.pyo3?.version] : locked.map((one) => `=${one}`)
  const isOld = versions.every((one) => one !== undefined && requirementReaches(one, BY_VARIABLE) === false)
  if (features.has('extension-module') || !isOld) return []
  return [
    {
      message: `extension-module is not reached by the wheel build: pyo3 ${versions.join(', ').replaceAll('=', '')} then links libpython, which wheels must not`,
      remedy:
        'Write extension-module = ["pyo3/extension-module"] under [features] in Cargo.toml and features = ["extension-module"] under [tool.maturin], or move to pyo3 0.26 or later.',
      place: cargo.crates[0]?.dependencies.find((one) => one.package === 'pyo3')?.place ?? {
        file: cargo.document.file,
      },
    },
  ]
}

/** In a crate of its own it is what everybody was long told to write; in a workspace it breaks the neighbours' tests. */
function judgeWorkspace(facts: SourceFacts): readonly Problem[] {
  const { cargo } = pyo3Of(facts)
  const name = 'extension-module'
  const places = cargo.crates.flatMap(({ dependencies }) =>
    dependencies
      .filter(({ package: crate, kind }) => crate === 'pyo3' && kind === 'normal')
      .flatMap(({ shared, features, place }) => {
        if (shared?.features.includes(name) === true) return [shared.place]
        return features.includes(name) && hasNeighbours(cargo) ? [place] : []
      }),
  )
  const [place] = places
  if (place === undefined) return []
  return [
    {
      message: `extension-module is switched on for every build by ${placeText(place)}, so cargo test cannot link`,
      remedy:
        'Give the crate a feature of its own, extension-module = ["pyo3/extension-module"], and switch it on by features = ["extension-module"] under [tool.maturin].',
      place,
    },
  ]
}

/** Members beside the crate and the folder of the root itself. */
function hasNeighbours({ workspace, document }: CargoManifest): boolean {
  const folder = inTree(document.file, '..')
  return workspace?.members.some((member) => member !== folder && member !== workspace.root) === true
}

/** Interpreters below a minimum that is named get wheels of their own, which is no fault. */
function judgeStableAbi(facts: SourceFacts): readonly Problem[] {
  const { features } = pyo3Of(facts)
  const place = features.get('abi3')
  if (place === undefined || [...features.keys()].some((feature) => /^abi3-py3\d+$/.test(feature))) return []
  const specifiers = parseSpecifiers(facts.project.requiresPython ?? '')
  const lowest = MINORS.find((minor) => specifiers !== undefined && admitsPython(specifiers, minor))
  return [
    {
      message: 'feature abi3 names no minimum: the wheel takes that of the first interpreter that builds it',
      remedy: `Write abi3-py${lowest?.replace('.', '') ?? '3XY'} instead, after the lowest Python of requires-python.`,
      place,
    },
  ]
}
