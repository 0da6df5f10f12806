import type { CrateDependency } from '../../project/crate.ts'
import { requirementAllows } from '../../standards/cargo-requirement.ts'
import { toPep440 } from '../../standards/cargo-version.ts'
import type { Check, Problem } from '../check.ts'
import { cargoOf, manifest, readableCargo, type SourceFacts } from './facts.ts'

/** Cargo.lock: what pins the crates of wheels, and of those who build from the sdist. */
export const CARGO_LOCK_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-30',
    key: 'cargo-lock-missing',
    severity: 'warning',
    asks: 'Cargo.lock is tracked',
    definedBy: 'Cargo; maturin --locked',
    needs: [manifest, readableCargo],
    judge: judgeLockMissing,
  },
  {
    id: 'SRC-30',
    severity: 'error',
    asks: 'Cargo.lock agrees with Cargo.toml',
    definedBy: 'Cargo; maturin --locked',
    needs: [manifest, readableCargo, locked],
    judge: judgeLockStale,
  },
]

function locked({ project: { cargo } }: SourceFacts): string | undefined {
  return cargo?.lock === undefined || cargo.lock.tracked === false ? 'there is no Cargo.lock to build by' : undefined
}

function judgeLockMissing(facts: SourceFacts): readonly Problem[] {
  const { lock, document } = cargoOf(facts)
  if (lock !== undefined && lock.tracked !== false) return []
  return [
    {
      message: lock === undefined ? 'there is no Cargo.lock' : `${lock.file} is not tracked`,
      remedy:
        'Commit it (cargo generate-lockfile makes it), or set locked: false; the sdist will not pin its dependencies.',
      place: { file: document.file },
    },
  ]
}

/** Versions that differ in meaning are the business of SRC-08, which names every place at once. */
function judgeLockStale(facts: SourceFacts): readonly Problem[] {
  const { lock, name = '', version, crates } = cargoOf(facts)
  if (lock === undefined) return []
  const stale = (what: string, place = lock.own?.place): Problem => ({
    message: `${lock.file} is stale: it ${what}, so --locked refuses to build`,
    remedy: 'Run cargo update --workspace (or any cargo command without --locked) and commit the file.',
    place: place ?? { file: lock.file },
  })
  const { own, pins } = lock
  if (own === undefined) return [stale(`lists no package ${name}`)]
  const [lockedAs, stated] = [own.text, version.text].map((text) => {
    const mapped = toPep440(text)
    return 'version' in mapped ? mapped.version : text
  })
  const respelt = own.text !== version.text && lockedAs === stated
  const wanted = crates[0]?.dependencies ?? []
  const absent = wanted.filter((dependency) => !pins.has(dependency.package))
  const unfit = wanted.filter(({ package: dependency, requirement = '*' }) => {
    const versions = pins.get(dependency) ?? []
    return versions.length > 0 && !versions.some((one) => requirementAllows(requirement, one) !== false)
  })
  return [
    ...(respelt ? [stale(`still lists this package as ${own.text}, and Cargo.toml says ${version.text}`)] : []),
    ...(absent.length > 0 ? [stale(`lists no ${names(absent)} for ${name}`, absent[0]?.place)] : []),
    ...unfit.map((one) =>
      stale(`pins ${one.package} ${(pins.get(one.package) ?? []).join(', ')}, not ${one.requirement ?? ''}`, one.place),
    ),
  ]
}

function names(dependencies: readonly CrateDependency[]): string {
  return [...new Set(dependencies.map((dependency) => dependency.package))].join(', ')
}
