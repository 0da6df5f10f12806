import {
  coverageOf,
  type CoverageGrid,
  platformNames,
  serves,
  type Service,
  servicesOf,
} from '../../matrix/coverage.ts'
import { PYTHONS } from '../../matrix/pythons.ts'
import { lastRelease } from '../../package-index/last-release.ts'
import { field, fields } from '../../standards/core-metadata.ts'
import { admitsPython, parseSpecifiers } from '../../standards/specifiers.ts'
import type { Check, Problem } from '../check.ts'
import type { Distribution } from '../distribution.ts'
import { plan, readableFile, type WholeSetFacts } from './facts.ts'
import { compareToPlan, platformText } from './planned.ts'

/** Whether there is a wheel wherever one was planned or promised. */
export const COVERAGE_CHECKS: readonly Check<WholeSetFacts>[] = [
  {
    id: 'SET-06',
    key: 'coverage',
    severity: 'error',
    asks: 'the wheels are those that were planned',
    definedBy: 'pyrelease.plan/1',
    needs: [plan],
    judge: judgePlanned,
  },
  {
    id: 'SET-06',
    key: 'coverage',
    severity: 'error',
    asks: 'every Python that a classifier names has a wheel on every platform',
    definedBy: 'trove classifiers',
    needs: [readableFile, platformWheels],
    judge: judgePythons,
  },
  {
    id: 'SET-06',
    key: 'coverage',
    severity: 'error',
    asks: 'every system that a classifier names has a wheel',
    definedBy: 'trove classifiers',
    needs: [readableFile, platformWheels],
    judge: judgeSystems,
  },
  {
    id: 'SET-08',
    severity: 'warning',
    asks: 'every Python that requires-python admits is served',
    definedBy: 'core metadata: Requires-Python',
    needs: [readableFile, noSdist],
    judge: judgeAdmitted,
  },
]

function platformWheels({ files }: WholeSetFacts): string | undefined {
  const wheels = files.filter(({ tags }) => tags.length > 0)
  if (wheels.length === 0) return 'there are no wheels'
  return wheels.some(({ tags }) => tags.some(({ platform }) => platform === 'any'))
    ? 'a wheel for any platform is among them'
    : undefined
}

function noSdist({ files }: WholeSetFacts): string | undefined {
  return files.some(({ kind }) => kind === 'sdist') ? 'the sdist serves every Python' : undefined
}

function judgePlanned({ plan: planned, files }: WholeSetFacts): readonly Problem[] {
  if (planned === undefined) return []
  const { missing, surplus } = compareToPlan(planned, files)
  if (missing.length === 0 && surplus.length === 0) return []
  const wanted = missing.map(({ expected }) => `${expected.python}-${expected.abi}-${platformText(expected.platform)}`)
  const parts = [
    ...(wanted.length === 0 ? [] : [`planned and missing: ${wanted.join(', ')}`]),
    ...(surplus.length === 0 ? [] : [`built and not planned: ${surplus.join(', ')}`]),
  ]
  const empty = [...new Set(missing.map(({ entry }) => entry))].filter((entry) => isWholeEntry(entry, planned, missing))
  return [
    {
      message: parts.join('; '),
      remedy:
        empty.length > 0
          ? `See why ${empty.join(', ')} handed on no wheel: the job failed, was left out, or its artifact is not here.`
          : 'See why the builder chose other tags: the interpreter, the stable ABI or the platform differ from the plan.',
      // A guess of what would be built proves nothing.
      severity: planned.abi.confidence === 'guessed' ? 'warning' : 'error',
    },
  ]
}

function isWholeEntry(
  id: string,
  { entries }: NonNullable<WholeSetFacts['plan']>,
  missing: readonly { readonly entry: string }[],
): boolean {
  const entry = entries.find((one) => one.id === id)
  return entry?.expected.length === missing.filter((one) => one.entry === id).length
}

const MINOR = /^Programming Language :: Python :: (\d+\.\d+)$/

/** What a plan leaves out with a reason of its own is no broken promise; what nobody asked for is. */
function judgePythons(facts: WholeSetFacts): readonly Problem[] {
  const services = servicesOf(facts.files)
  const platforms = [...new Set(services.flatMap(({ platform }) => platformNames(platform)))]
  return classifiersOf(facts).flatMap((classifier) => {
    const [, minor] = MINOR.exec(classifier) ?? []
    const python = PYTHONS.find((one) => one.implementation === 'cpython' && !one.freeThreaded && one.minor === minor)
    if (python === undefined) return []
    const bare = platforms.filter((name) => !isServed(services, name, python.id) && !isLeftOut(facts, name, python.id))
    if (bare.length === 0) return []
    return [
      {
        message: `${python.id} is promised by "${classifier}" and has no wheel on ${bare.join(', ')}`,
        remedy:
          'Build it there, or take the classifier back; an interpreter that a builder does not know needs a newer builder.',
        severity: severityOf(facts),
      },
    ]
  })
}

function isServed(services: readonly Service[], name: string, id: string): boolean {
  return services.some(({ pythons, platform }) => platformNames(platform).includes(name) && serves(pythons, id))
}

function isLeftOut({ plan: planned }: WholeSetFacts, name: string, id: string): boolean {
  if (planned === undefined) return false
  const rows = planned.entries.filter(({ expected }) =>
    expected.some(({ platform }) => platformNames(platform).includes(name)),
  )
  const ids = new Set(['*', ...rows.map((row) => row.id)])
  return planned.skipped.some((one) => one.python === id && ids.has(one.id) && one.reason !== 'not-asked')
}

const SYSTEMS: readonly {
  readonly classifier: RegExp
  readonly families: readonly string[]
  readonly called: string
}[] = [
  {
    classifier: /^Operating System :: POSIX :: Linux$/,
    families: ['manylinux', 'musllinux', 'linux'],
    called: 'Linux',
  },
  { classifier: /^Operating System :: MacOS(?: :: MacOS X)?$/, families: ['macosx'], called: 'macOS' },
  { classifier: /^Operating System :: Microsoft(?: :: Windows)?$/, families: ['win'], called: 'Windows' },
]

function judgeSystems(facts: WholeSetFacts): readonly Problem[] {
  const families = new Set(servicesOf(facts.files).map(({ platform }) => platform.family))
  return SYSTEMS.flatMap((system) => {
    const classifier = classifiersOf(facts).find((one) => system.classifier.test(one))
    if (classifier === undefined || system.families.some((family) => families.has(family))) return []
    return [
      {
        message: `${system.called} is promised by "${classifier}" and has no wheel`,
        remedy: 'Build wheels for it, or take the classifier back.',
        severity: severityOf(facts),
      },
    ]
  })
}

/** Without a plan nobody said that these files are all of the release. */
function severityOf({ plan: planned }: WholeSetFacts): 'error' | 'warning' {
  return planned === undefined ? 'warning' : 'error'
}

function judgeAdmitted(facts: WholeSetFacts): readonly Problem[] {
  const stated = metadataOf(facts)
  const requiresPython = stated === undefined ? undefined : field(stated, 'Requires-Python')
  const specifiers = parseSpecifiers(requiresPython ?? '')
  if (requiresPython === undefined || specifiers === undefined) return []
  const services = servicesOf(facts.files)
  const left = PYTHONS.filter(({ implementation, freeThreaded }) => implementation === 'cpython' && !freeThreaded)
    .filter(({ minor }) => admitsPython(specifiers, minor))
    .filter(({ id }) => !services.some(({ pythons }) => serves(pythons, id)))
    .map(({ minor }) => minor)
  if (left.length === 0) return []
  return [
    {
      message: `requires-python is ${requiresPython} and allows ${left.join(', ')}, which no wheel and no sdist serves`,
      remedy:
        'Add the sdist or wheels for them, or narrow requires-python: installers stop there instead of falling back.',
    },
  ]
}

function metadataOf({ files }: WholeSetFacts) {
  return files.map(({ metadata }) => metadata).find((metadata) => metadata !== undefined)
}

function classifiersOf(facts: WholeSetFacts): readonly string[] {
  const metadata = metadataOf(facts)
  return metadata === undefined ? [] : fields(metadata, 'Classifier')
}

/** The grid that reports show: the files beside the plan and the last release. */
export function gridOf(facts: WholeSetFacts): CoverageGrid {
  const metadata = metadataOf(facts)
  const requiresPython = metadata === undefined ? undefined : field(metadata, 'Requires-Python')
  const published = lastRelease(facts.published, facts.project?.version ?? '')
  return coverageOf({ files: facts.files.filter(isNamed), plan: facts.plan, published, requiresPython })
}

/** A wheel whose name is none has no tags either, and is no sdist for that. */
function isNamed({ kind, tags }: Distribution): boolean {
  return kind === 'sdist' || tags.length > 0
}
