import type { Abi, ExpectedWheel } from '../documents/plan.ts'
import type { Finding } from '../finding.ts'
import { normalizeName } from '../standards/name.ts'
import { sameVersion } from '../standards/version.ts'
import type { Built } from './built-file.ts'

/** What was to be built. */
export interface Expectations {
  /** Undefined where only the built files tell. */
  readonly name: string | undefined
  readonly version: string | undefined
  /** No wheels: an entry that builds the sdist alone. */
  readonly wheels: readonly ExpectedWheel[]
  /** Whether a built wheel is an expected one, by its tags: the matrix's `matchFile`. */
  readonly isExpected: (expected: ExpectedWheel, file: string) => boolean
  /** How sure the expectations are: on a guess only warnings rest. */
  readonly confidence: Abi['confidence']
  /** Whether wheels hold compiled code: as the input says, or as the project shows. */
  readonly native: Native
}

export type Native =
  /** `cure` is what this project in particular might change. */
  | { readonly is: 'compiled'; readonly because: string; readonly cure?: string | undefined }
  | { readonly is: 'pure'; readonly because: string }
  | { readonly is: 'either' }

/** Judges what was built before anyone gets it. An empty list says that it is what was to be built. */
export function judgeBuilt(files: readonly Built[], expectations: Expectations): readonly Finding[] {
  const wheels = files.filter(({ file }) => file.kind === 'wheel')
  if (expectations.wheels.length > 0 && wheels.length === 0)
    return [
      {
        key: 'no-artifacts',
        severity: 'error',
        message: 'the build ended well and produced no wheel',
        remedy: 'See in the log what the builder made instead, and where it put it.',
      },
    ]
  return [
    ...files.flatMap((built) => identityFindings(built, expectations)),
    ...wheels.flatMap((built) => [...tagFindings(built), ...nativeFindings(built, expectations.native)]),
    ...coverageFindings(wheels, expectations),
    ...doubledFindings(wheels),
  ]
}

/** Two builds under one name, with other bytes: nobody could say later which of them was tested. */
function doubledFindings(wheels: readonly Built[]): readonly Finding[] {
  return wheels.flatMap(({ file }, index) => {
    const first = wheels.slice(0, index).find((other) => other.file.name === file.name)?.file
    if (first === undefined) return []
    return [
      {
        key: 'digest-differs',
        id: 'SET-13',
        severity: 'error',
        subject: file.name,
        message: `${file.name} was built twice, with different digests: ${first.sha256}, ${file.sha256}`,
        remedy: 'Name fewer interpreters in pythons: one of those that the wheel serves is enough.',
      },
    ]
  })
}

/** Whether a file says that it is of the project and the version that were to be built. */
export function identityFindings(
  { file, name, version }: Built,
  expected: Pick<Expectations, 'name' | 'version'>,
): readonly Finding[] {
  const findings: Finding[] = []
  const wrong = (what: string, found: string, wanted: string): Finding => ({
    id: 'SET-01',
    severity: 'error',
    subject: file.name,
    message: `${file.name} says ${what} ${found}; it was to be ${wanted}`,
    remedy: `Find out where the backend takes the ${what} from: pyproject.toml, the tag and the built files must agree.`,
  })
  if (expected.name !== undefined && normalizeName(name) !== normalizeName(expected.name))
    findings.push(wrong('name', name, expected.name))
  if (expected.version !== undefined && !sameVersion(version, expected.version))
    findings.push(wrong('version', version, expected.version))
  return findings
}

function platformsOf({ file }: Built): readonly string[] {
  return [...new Set(file.tags.map((tag) => tag.replace(/^[^-]*-[^-]*-/, '')))]
}

/** The two armv6l and armv7l tags are the only ones of plain `linux` that PyPI takes. */
function tagFindings(built: Built): readonly Finding[] {
  const { file } = built
  const plain = platformsOf(built).filter((platform) => /^linux_(?!armv[67]l$)/.test(platform))
  const versioned = file.tags.some((tag) => tag.includes('-abi3-')) ? built.binaries.filter(isVersioned) : []
  return [
    ...plain.map((platform): Finding => ({
      key: 'wheel-linux-tag',
      id: 'WHL-04',
      severity: 'error',
      subject: file.name,
      message: `${file.name} is tagged ${platform}, which PyPI refuses`,
      remedy: 'Build it for a manylinux target, so that its libraries are checked and bundled.',
    })),
    ...versioned.map((member): Finding => ({
      key: 'wheel-abi3',
      id: 'WHL-16',
      severity: 'error',
      subject: file.name,
      message: `${file.name} is tagged abi3 and holds ${member}, which one version of Python alone loads`,
      remedy: 'Compile it with Py_LIMITED_API, and name it .abi3.so (setuptools: Extension(…, py_limited_api=True)).',
    })),
  ]
}

function isVersioned(member: string): boolean {
  return /\.(cpython-\d+|cp\d+-)[^/]*\.(so|pyd)$/.test(member)
}

function nativeFindings(built: Built, native: Native): readonly Finding[] {
  const { file, binaries } = built
  const isAny = platformsOf(built).every((platform) => platform === 'any')
  const [binary] = binaries
  const finding = (key: string, id: string, message: string, remedy: string): readonly Finding[] => [
    { key, id, severity: 'error', subject: file.name, message, remedy },
  ]
  if (isAny && binary !== undefined)
    return finding(
      'wheel-tag-content',
      'WHL-13',
      `${file.name} is tagged any and holds ${binary}, which is native code`,
      'Let the backend know that the wheel is not pure (hatchling: infer_tag in a build hook; setuptools: ext_modules).',
    )
  if (binary === undefined && native.is === 'compiled')
    return finding(
      'wheel-not-native',
      'WHL-14',
      `${file.name} holds no compiled module, but the package is native: ${native.because}`,
      [
        'Make the build compile it always, also from the sdist, or say native: none if the package may do without.',
        ...(native.cure === undefined ? [] : [native.cure]),
      ].join('\n'),
    )
  if (binary === undefined && !isAny)
    return finding(
      'wheel-not-native',
      'WHL-14',
      `${file.name} is tagged for one platform and holds no native code`,
      'Add what should be compiled to the build, or let the backend make a py3-none-any wheel.',
    )
  if (!isAny && native.is === 'pure')
    return finding(
      'wheel-tag-content',
      'WHL-13',
      `${file.name} is built for one platform, but the package is pure: ${native.because}`,
      'If it is compiled, say native: required; then every platform of the plan gets its own wheel.',
    )
  return []
}

function coverageFindings(wheels: readonly Built[], expected: Expectations): readonly Finding[] {
  const severity = expected.confidence === 'guessed' ? 'warning' : 'error'
  const names = wheels.map(({ file }) => file.name)
  const taken = new Set<string>()
  const missing = expected.wheels.filter((wanted) => {
    const found = names.find((name) => !taken.has(name) && expected.isExpected(wanted, name))
    if (found !== undefined) taken.add(found)
    return found === undefined
  })
  const surplus = names.filter((name) => !taken.has(name))
  if (missing.length === 0 && surplus.length === 0) return []
  const wanted = missing.map((wheel) => `${wheel.python}-${wheel.abi} for ${platformName(wheel)}`).join(', ')
  return [
    {
      key: 'coverage',
      id: 'SET-06',
      severity,
      message: [
        ...(missing.length > 0 ? [`planned and not built: ${wanted}`] : []),
        ...(surplus.length > 0 ? [`built and not planned: ${surplus.join(', ')}`] : []),
      ].join('; '),
      remedy: abi3Lost(missing, surplus)
        ? 'The stable ABI was planned and not made: see which interpreters the builder says do not support it.'
        : 'See why the builder chose other tags: the interpreter, the stable ABI or the floor differ from the plan.',
    },
  ]
}

function abi3Lost(missing: readonly ExpectedWheel[], surplus: readonly string[]): boolean {
  return missing.some(({ abi }) => abi === 'abi3') && surplus.some((name) => /-(cp\d+)-\1t?-/.test(name))
}

function platformName({ platform }: ExpectedWheel): string {
  return [platform.family, platform.floor?.replace('.', '_'), platform.arch].filter(Boolean).join('_')
}
