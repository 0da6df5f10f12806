import type { Place } from '../failure.ts'
import type { Crate, CrateDependency, DependencyKind } from './crate.ts'

/** Which features a build asks of the crate itself. */
export interface FeatureChoice {
  readonly features: readonly string[]
  readonly allFeatures: boolean
  readonly noDefaultFeatures: boolean
}

/** Features that a build switches on, by package, and the place that switches on each. */
export type ReachedFeatures = ReadonlyMap<string, ReadonlyMap<string, Place>>

/**
 * Resolves features as Cargo does, from the manifests of this repository alone: what crates from a registry ask of each
 * other is not known. Each package in the answer is part of the build.
 * @param crates the built one first
 * @param kinds whose features count: with Cargo's first resolver those of all kinds, since the second those of `normal`
 */
export function reachedFeatures(
  crates: readonly Crate[],
  choice: FeatureChoice,
  kinds: readonly DependencyKind[],
): ReachedFeatures {
  const reached = new Map<string, Map<string, Place>>()
  const active = new Set<string>()
  const weak: (() => boolean)[] = []
  const byFolder = new Map(crates.map((crate) => [crate.folder, crate]))

  const [root] = crates
  if (root !== undefined) {
    enter(root)
    const chosen = [...(choice.noDefaultFeatures ? [] : ['default']), ...choice.features]
    const all = choice.allFeatures ? [...root.features.keys()] : []
    for (const feature of [...chosen, ...all]) follow(root, feature, root.document.place('features'))
  }
  // `dep?/feature` counts once something else has brought the dependency in.
  while (weak.some((retry) => retry()));
  return reached

  function enter(crate: Crate): void {
    if (active.has(crate.folder)) return
    active.add(crate.folder)
    const isRoot = crate === root
    for (const dependency of crate.dependencies)
      if (!dependency.optional && kinds.includes(dependency.kind) && (isRoot || dependency.kind !== 'dev'))
        bring(dependency)
  }

  function bring(dependency: CrateDependency): void {
    if (dependency.defaultFeatures) turnOn(dependency, 'default', dependency.place)
    for (const feature of dependency.shared?.features ?? [])
      turnOn(dependency, feature, dependency.shared?.place ?? dependency.place)
    for (const feature of dependency.features) turnOn(dependency, feature, dependency.place)
    if (!reached.has(dependency.package)) reached.set(dependency.package, new Map())
    const crate = crateOf(dependency)
    if (crate !== undefined) enter(crate)
  }

  function turnOn(dependency: CrateDependency, feature: string, place: Place): void {
    const features = reached.get(dependency.package) ?? new Map<string, Place>()
    reached.set(dependency.package, features)
    if (features.has(feature)) return
    features.set(feature, place)
    const crate = crateOf(dependency)
    if (crate !== undefined) follow(crate, feature, place)
  }

  function crateOf({ path }: CrateDependency): Crate | undefined {
    return path === undefined ? undefined : byFolder.get(path)
  }

  /** An entry of `[features]`: `feature`, `dep:key`, `key/feature` or `key?/feature`. */
  function follow(crate: Crate, entry: string, place: Place): void {
    const { key, weakly, feature } = /^(?<key>[^/?]+)(?<weakly>\??)\/(?<feature>.+)$/.exec(entry)?.groups ?? {}
    if (key !== undefined && feature !== undefined) {
      const dependencies = named(crate, key)
      if (weakly === '?') weak.push(retryFor(dependencies, feature, place))
      else
        for (const dependency of dependencies) {
          bring(dependency)
          turnOn(dependency, feature, place)
        }
      return
    }
    const entries = crate.features.get(entry)
    const mark = `${crate.folder}#${entry}`
    if (entries === undefined) for (const dependency of named(crate, entry.replace(/^dep:/, ''))) bring(dependency)
    else if (!active.has(mark)) {
      active.add(mark)
      for (const [index, next] of entries.entries()) follow(crate, next, crate.document.place('features', entry, index))
    }
  }

  function retryFor(dependencies: readonly CrateDependency[], feature: string, place: Place): () => boolean {
    let done = false
    return () => {
      const present = done ? [] : dependencies.filter((dependency) => reached.has(dependency.package))
      for (const dependency of present) turnOn(dependency, feature, place)
      done ||= present.length > 0
      return present.length > 0
    }
  }

  function named(crate: Crate, key: string): readonly CrateDependency[] {
    return crate.dependencies.filter((dependency) => dependency.key === key && dependency.kind !== 'dev')
  }
}
