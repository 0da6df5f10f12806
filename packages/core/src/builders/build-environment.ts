import { escapeName } from '../standards/name.ts'

export interface EnvironmentFacts {
  readonly name: string
  /** Known version of a project whose backend asks git for it; undefined when nothing is to be told. */
  readonly vcsVersion: string | undefined
  /** `build-system.requires`, as written. */
  readonly requires: readonly string[]
  /** Unix seconds of the commit. */
  readonly epoch: number
}

/** What every builder is told besides what all children are told: nothing of it depends on the machine. */
export function buildVariables(facts: EnvironmentFacts): Readonly<Record<string, string>> {
  return {
    SOURCE_DATE_EPOCH: String(facts.epoch),
    PYTHONHASHSEED: '0',
    // [tool.uv.sources] would replace build requirements by what only this machine has.
    UV_NO_SOURCES: '1',
    // maturin's own backend would fetch a Rust toolchain rather than say that there is none.
    MATURIN_NO_INSTALL_RUST: '1',
    CARGO_TERM_COLOR: 'never',
    CARGO_TERM_PROGRESS_WHEN: 'never',
    ...versionVariables(facts),
  }
}

/**
 * How each backend that reads the version from git is told what it is: the tag of a rehearsal need not exist.
 * setuptools-scm's name without `_FOR_` speaks to build requirements as well: only for those that read no other.
 */
function versionVariables(facts: EnvironmentFacts): Readonly<Record<string, string>> {
  const version = facts.vcsVersion
  if (version === undefined) return {}
  const plainOnly = facts.requires.some((requirement) => /^(hatch[-_.]vcs|flit[-_.]scm)\b/i.test(requirement.trim()))
  return {
    [`SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${escapeName(facts.name).toUpperCase()}`]: version,
    ...(plainOnly ? { SETUPTOOLS_SCM_PRETEND_VERSION: version } : {}),
    PDM_BUILD_SCM_VERSION: version,
    UV_DYNAMIC_VERSIONING_BYPASS: version,
    POETRY_DYNAMIC_VERSIONING_BYPASS: version,
  }
}
