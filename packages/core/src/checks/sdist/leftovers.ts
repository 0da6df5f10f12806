import type { Check, Problem } from '../check.ts'
import { shownPaths } from '../shown-paths.ts'
import { SECRETS } from '../wheel/secrets-table.ts'
import { contents, filesOf, oneFolder, repository, type SdistFacts, type SdistMember } from './facts.ts'
import { matchesAny } from './globs.ts'
import { litterOf } from './litter-table.ts'

/** What must not be in the sdist: what a build left behind, what belongs to nobody's package, what is secret. */
export const LEFTOVER_CHECKS: readonly Check<SdistFacts>[] = [
  {
    id: 'SDI-11',
    key: 'sdist-forbidden',
    severity: 'error',
    asks: 'it holds nothing that a build left behind',
    definedBy: 'the input sdist-forbid',
    needs: [oneFolder],
    judge: judgeForbidden,
  },
  {
    id: 'SDI-11',
    key: 'sdist-litter',
    severity: 'warning',
    asks: 'everything in it is part of the package',
    definedBy: 'the input sdist-allow',
    needs: [oneFolder],
    judge: judgeLitter,
  },
  {
    id: 'SDI-11',
    severity: 'warning',
    asks: 'everything in it is tracked by git, or was generated',
    definedBy: 'check-manifest',
    needs: [oneFolder, repository],
    judge: judgeUntracked,
  },
  {
    id: 'SDI-11',
    severity: 'error',
    asks: 'it holds no credentials',
    definedBy: 'the issuers’ documentation of their tokens',
    needs: [oneFolder, contents],
    judge: judgeSecrets,
  },
  {
    id: 'SDI-11',
    severity: 'warning',
    asks: 'no file in it is very large',
    definedBy: 'pyrelease',
    judge: judgeSizes,
  },
  {
    key: 'sdist-duplicate-path',
    severity: 'warning',
    asks: 'no module lies in it under two paths',
    definedBy: 'maturin: include of a workspace member',
    needs: [oneFolder, contents],
    judge: judgeDuplicates,
  },
]

interface Leftover {
  readonly what: string
  /** What it matches is shown; whatever follows is inside. */
  readonly pattern: RegExp
  /** Whether tests, examples and vendored parts have such files honestly. */
  readonly hasFixtures: boolean
  /** Of what may as well be a part of the source, where nobody tells. */
  readonly unsure?: true
}

const LEFTOVERS: readonly Leftover[] = [
  { what: 'a repository', pattern: /(?:^|.*\/)\.(?:git|hg|svn|bzr)\//, hasFixtures: true },
  {
    what: 'Cargo’s build folder',
    pattern:
      /(?:^|.*\/)target\/(?=(?:[^/]+\/)?(?:debug|release)\/|wheels\/|package\/|\.rustc_info\.json$|CACHEDIR\.TAG$)/,
    hasFixtures: false,
  },
  {
    what: 'a built distribution',
    pattern: /^(?:.*\/)?[^/]+\.(?:whl|egg)$|^(?:dist|wheelhouse)\/[^/]+\.tar\.gz$/,
    hasFixtures: true,
  },
  {
    what: 'a compiled module',
    pattern: /^.*\.(?:abi3t?|cpython-[\w-]+|cp\d+t?-\w+|pypy\d+-[\w-]+)\.(?:so|pyd)$|^.*\.pyd$/,
    hasFixtures: true,
  },
  { what: 'a compiled library', pattern: /^.*\.(?:so(?:\.[\d.]+)?|dylib|dll)$/, hasFixtures: true, unsure: true },
  { what: 'compiler output', pattern: /^.*\.(?:o|obj|rlib|rmeta|pdb|gcda|gcno)$/, hasFixtures: true, unsure: true },
  { what: 'bytecode', pattern: /(?:^|.*\/)__pycache__\/|^.*\.py[co]$/, hasFixtures: true },
  {
    what: 'an environment or a cache',
    pattern:
      /(?:^|.*\/)(?:\.venv|\.tox|\.nox|\.eggs|\.mypy_cache|\.ruff_cache|\.pytest_cache|\.hypothesis|node_modules)\//,
    hasFixtures: false,
  },
]

const FIXTURES =
  /(?:^|\/)(?:tests?|testing|testdata|test[-_]data|fixtures|examples?|docs?|samples?|_?vendor(?:ed|ing)?|_vendored|third[-_]party)\//i

/** Git's word counts most: what it tracks is a source, whatever its name. */
function leftoverAt(path: string, facts: SdistFacts): (Leftover & { readonly at: string }) | undefined {
  if (facts.tracked?.has(path) === true) return undefined
  for (const row of [...cargoTarget(facts), ...LEFTOVERS]) {
    const [at] = row.pattern.exec(path) ?? []
    if (at !== undefined) return row.hasFixtures && FIXTURES.test(path) ? undefined : { ...row, at }
  }
  return undefined
}

/** Beside a Cargo.toml the name alone says it. */
function cargoTarget({ members }: SdistFacts): readonly Leftover[] {
  return members.some(({ path }) => path === 'Cargo.toml')
    ? [{ what: 'Cargo’s build folder', pattern: /^target\//, hasFixtures: false }]
    : []
}

function judgeForbidden(facts: SdistFacts): readonly Problem[] {
  const { forbid, allow } = facts.expected.sdist
  const files = filesOf(facts).filter(({ path }) => !matchesAny(path, allow))
  if (forbid.length > 0) {
    const found = files.map(({ path }) => path).filter((path) => matchesAny(path, forbid))
    return found.length === 0 ? [] : [holds(facts, found, 'error')]
  }
  const found = files.flatMap(({ path }) => leftoverAt(path, facts) ?? [])
  const kinds = [...new Set(found.map(({ what }) => what))]
  return kinds.map((what) => {
    const rows = found.filter((one) => one.what === what)
    const isUnsure = facts.tracked === undefined && rows.every(({ unsure }) => unsure === true)
    return holds(facts, [...new Set(rows.map(({ at }) => at))], isUnsure ? 'warning' : 'error')
  })
}

function holds({ name }: SdistFacts, paths: readonly string[], severity: 'error' | 'warning'): Problem {
  return {
    message: `${name}: the sdist holds build leftovers: ${shownPaths(paths)}`,
    remedy: 'Exclude it from the sdist where the backend is told what to pack, or build from a clean checkout.',
    severity,
    subject: name,
  }
}

function judgeLitter(facts: SdistFacts): readonly Problem[] {
  const { name, expected, pyproject } = facts
  const paths = filesOf(facts).map(({ path }) => path)
  const found = paths
    .filter((path) => !matchesAny(path, expected.sdist.allow))
    .flatMap((path) => {
      const what = litterOf(path, { paths, pyproject })
      return what === undefined ? [] : [{ path, what }]
    })
  if (found.length === 0) return []
  const shown = [...new Set(found.map(({ path }) => path.replace(/^([^/]+\/).*$/, '$1')))]
  const whose = [...new Set(found.map(({ what }) => what))].join(', ')
  return [
    {
      message: `${name}: ${found.length} ${found.length === 1 ? 'path is' : 'paths are'} not part of the package: ${shownPaths(shown)} (for ${whose})`,
      remedy:
        'Exclude them from the sdist (setuptools-scm: a MANIFEST.in; hatchling: exclude), or name them in sdist-allow.',
      subject: name,
    },
  ]
}

/** What builds write: metadata, and sources that are made from others. */
const GENERATED =
  /(?:^|\/)(?:PKG-INFO|setup\.cfg|[^/]+\.egg-info\/.*|Cargo\.toml(?:\.orig)?|Cargo\.lock|\.cargo_vcs_info\.json|\.git_archival\.txt|py\.typed|[^/]+\.(?:py|pyi|c|cc|cpp|cxx|h|hpp|rs|pxi|json|txt|in|toml|js|css|map))$/

function judgeUntracked(facts: SdistFacts): readonly Problem[] {
  const { name, tracked, expected } = facts
  const ends = new Set([...(tracked ?? [])].map((path) => path.split('/').at(-1)))
  const strange = filesOf(facts)
    .map(({ path }) => path)
    .filter((path) => tracked?.has(path) === false && !GENERATED.test(path) && !matchesAny(path, expected.sdist.allow))
    // maturin and workspaces move files: a name that git knows elsewhere is no stranger.
    .filter((path) => !ends.has(path.split('/').at(-1)) && leftoverAt(path, facts) === undefined)
  if (strange.length === 0) return []
  return [
    {
      message: `${name}: the sdist holds what git does not track: ${shownPaths(strange)}`,
      remedy: 'Add it to the repository, exclude it from the sdist, or name it in sdist-allow.',
      subject: name,
    },
  ]
}

/** Files that hold credentials by their very name. */
const SECRET_NAME =
  /(?:^|\/)(?:\.env(?:\.(?:local|prod|production|dev|development))?|\.pypirc|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519)|\.[\w.-]*_token)$/

interface SecretFile {
  readonly path: string
  readonly says: string
  readonly severity: 'error' | 'warning'
}

function judgeSecrets(facts: SdistFacts): readonly Problem[] {
  const found = filesOf(facts).flatMap((member) => secretIn(member, facts) ?? [])
  const kinds = [...new Set(found.map(({ says, severity }) => `${severity} ${says}`))]
  return kinds.flatMap((kind) => {
    const files = found.filter(({ says, severity }) => kind === `${severity} ${says}`)
    const [first] = files
    if (first === undefined) return []
    return [
      {
        message: `${facts.name}: ${shownPaths(files.map(({ path }) => path))}: ${first.says}`,
        remedy: 'Leave it out of the sdist; a credential that was ever built into a file is to be revoked.',
        severity: first.severity,
        subject: facts.name,
      },
    ]
  })
}

/** What is published in the repository, or made up for a test, is no secret any more. */
function secretIn({ path, marks, size }: SdistMember, facts: SdistFacts): SecretFile | undefined {
  if (size === 0) return undefined
  const isFixture = FIXTURES.test(path)
  const severity = isFixture || facts.tracked?.has(path) === true ? 'warning' : 'error'
  if (SECRET_NAME.test(path)) return { path, says: 'looks like a credentials file', severity }
  const text = marks.size === 0 ? undefined : facts.text(path)
  const found = SECRETS.find(({ mark, pattern }) => marks.has(mark) && text !== undefined && pattern.test(text))
  if (found === undefined || (isFixture && found.severity !== 'error')) return undefined
  return { path, says: `holds ${found.name}`, severity: found.severity === 'error' ? severity : 'warning' }
}

/** Bytes of one file in an sdist above which somebody should have meant it. */
const LARGE = 20 * 2 ** 20

function judgeSizes(facts: SdistFacts): readonly Problem[] {
  return filesOf(facts)
    .filter(({ size }) => size > LARGE)
    .map(({ path, size }) => ({
      message: `${facts.name}: ${path} has ${Math.round(size / 2 ** 20)} MiB`,
      remedy: 'Exclude it from the sdist if no build needs it.',
      subject: facts.name,
    }))
}

/** One path is the end of the other, and the bytes are the same: a folder that was packed twice. */
function judgeDuplicates(facts: SdistFacts): readonly Problem[] {
  const sources = filesOf(facts).filter(({ path, size }) => size > 0 && /\/[^/]+\.(?:pyi?|rs)$/.test(path))
  const byPath = new Map(sources.map((member) => [member.path, member]))
  const twice = sources.flatMap(({ path, sha256 }) => {
    const parts = path.split('/')
    const shorter = parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join('/'))
    return shorter.some((end) => byPath.get(end)?.sha256 === sha256) ? [path] : []
  })
  if (twice.length === 0) return []
  return [
    {
      message: `${facts.name}: ${twice.length} ${twice.length === 1 ? 'file occurs' : 'files occur'} under two paths in the sdist: ${shownPaths(twice)}`,
      remedy: 'Remove the include from [tool.maturin]: maturin packs the Python sources of the package by itself.',
      subject: facts.name,
    },
  ]
}
