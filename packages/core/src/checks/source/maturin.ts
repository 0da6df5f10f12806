import { nearest } from '../../nearest.ts'
import { isList, isTable, tableAt, type TomlValue } from '../../project/toml.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, type SourceFacts } from './facts.ts'

/** The release of maturin whose keys these are (maturin.schema.json, src/pyproject_toml.rs). */
export const MATURIN_VERSION = '1.16.0'

/** Keys of a table and, for tables below it, theirs; `'*'` stands for any name. */
interface Keys {
  readonly [key: string]: Keys | null
}

const RUNNER_KEYS: Keys = {
  runner: null,
  manylinux: null,
  container: null,
  'docker-options': null,
  'rust-toolchain': null,
  'rustup-components': null,
  'before-script-linux': null,
  args: null,
}
const PLATFORM_KEYS: Keys = { ...RUNNER_KEYS, targets: null, target: { ...RUNNER_KEYS, arch: null } }
const GITHUB_KEYS: Keys = {
  pytest: null,
  zig: null,
  'skip-attestation': null,
  'trusted-publishing': null,
  'publishing-environment': null,
  args: null,
  linux: PLATFORM_KEYS,
  musllinux: PLATFORM_KEYS,
  windows: PLATFORM_KEYS,
  macos: PLATFORM_KEYS,
  emscripten: PLATFORM_KEYS,
  android: PLATFORM_KEYS,
}
const INCLUDE_KEYS: Keys = { path: null, format: null, from: null, to: null, crate_name: null }

const KEYS: Keys = {
  'all-features': null,
  auditwheel: null,
  bindings: null,
  compatibility: null,
  config: null,
  data: null,
  'editable-profile': null,
  exclude: INCLUDE_KEYS,
  features: { feature: null, 'python-version': null, 'python-implementation': null },
  frozen: null,
  'generate-ci': { github: GITHUB_KEYS },
  include: INCLUDE_KEYS,
  'include-import-lib': null,
  locked: null,
  'manifest-path': null,
  manylinux: null,
  'module-name': null,
  'no-default-features': null,
  'pgo-command': null,
  'pgo-dependency-group': null,
  profile: null,
  'python-packages': null,
  'python-source': null,
  'rustc-args': null,
  sbom: { rust: null, auditwheel: null, include: null },
  'sdist-generator': null,
  'skip-auditwheel': null,
  strip: null,
  target: { '*': { 'macos-deployment-target': null, 'macosx-deployment-target': null } },
  targets: { name: null, kind: null },
  'unstable-flags': null,
  'use-base-python': null,
}

/** Keys that people believe in, and what does what they want. */
const CURES: Readonly<Record<string, string>> = {
  sdist: 'use include/exclude with format = "sdist"',
  wheel: 'use include/exclude with format = "wheel"',
  'sdist-include': 'use include with format = "sdist"',
  zig: 'zig is chosen when building: the input zig of build-wheels, or --zig',
  universal2: 'ask for the target macos-universal2',
  release: 'profile = "release" names the profile',
  interpreter: 'the Pythons are chosen when building: the input pythons, or --interpreter',
  out: 'the folder is chosen when building: the input out, or --out',
}

/** Keys under `[tool.maturin]`: maturin reads those that it knows, and says nothing of others. */
export const MATURIN_CHECKS: readonly Check<SourceFacts>[] = [
  {
    key: 'maturin-unknown-key',
    severity: 'warning',
    asks: 'maturin knows every key under [tool.maturin]',
    definedBy: `maturin ${MATURIN_VERSION}, maturin.schema.json`,
    needs: [manifest, maturinTable],
    judge: judgeKeys,
  },
]

function maturinTable({ project }: SourceFacts): string | undefined {
  return project.pyproject.tool('maturin') === undefined ? 'there is no [tool.maturin]' : undefined
}

function judgeKeys({ project: { pyproject } }: SourceFacts): readonly Problem[] {
  const { document } = pyproject
  return unknownIn(tableAt(document.tables, 'tool', 'maturin'), KEYS, []).map(({ path, isTable: table, known }) => {
    const key = path.at(-1) ?? ''
    const full = ['tool', 'maturin', ...path].join('.')
    const meant = nearest(key, known)
    const cure = path.length === 1 ? CURES[key] : undefined
    const hint = cure ?? (meant === undefined ? undefined : `did you mean ${meant}?`)
    return {
      message: `${table ? `[${full}] is not a maturin table` : `${full} is no key of maturin`} and is ignored${hint === undefined ? '' : `; ${hint}`}`,
      remedy:
        cure === undefined && meant !== undefined
          ? `Write ${meant}, or remove it.`
          : 'Remove it; what it was meant for does not happen.',
      place: document.place('tool', 'maturin', ...path),
    }
  })
}

interface Unknown {
  readonly path: readonly string[]
  readonly isTable: boolean
  readonly known: readonly string[]
}

/** Arrays of tables, such as `include`, are looked through element by element; each unknown key is named once. */
function unknownIn(value: TomlValue | undefined, keys: Keys, path: readonly string[]): readonly Unknown[] {
  if (isList(value)) {
    const found = value.flatMap((item) => (isTable(item) ? unknownIn(item, keys, path) : []))
    return [...new Map(found.map((one) => [one.path.join('.'), one])).values()]
  }
  if (!isTable(value)) return []
  const known = Object.keys(keys).filter((key) => key !== '*')
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = Object.hasOwn(keys, key) ? keys[key] : keys['*']
    if (below === undefined) return [{ path: [...path, key], isTable: isTable(inner), known }]
    return below === null ? [] : unknownIn(inner, below, [...path, key])
  })
}
