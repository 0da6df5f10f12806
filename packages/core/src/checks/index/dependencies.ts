import { PYTHONS } from '../../matrix/pythons.ts'
import type { Dependency } from '../../package-index/dependencies.ts'
import type { SimpleFile } from '../../standards/simple-api.ts'
import { evaluateMarker, type Marker, MarkerError, type MarkerEnvironment } from '../../standards/marker.ts'
import { parseRequirement, type Requirement } from '../../standards/requirement.ts'
import { admitsPython, parseSpecifiers, specifiersContain, type Specifiers } from '../../standards/specifiers.ts'
import type { Check, Problem } from '../check.ts'
import { formText, type IndexFacts } from './facts.ts'
import { versionOf } from './release-index.ts'

/** Whether users can install what the project asks for. */
export const DEPENDENCY_CHECKS: readonly Check<IndexFacts>[] = [
  {
    id: 'IDX-10',
    severity: 'error',
    asks: 'each dependency exists in a version that satisfies it',
    definedBy: 'PEP 508, PEP 592; the simple API',
    needs: [
      ({ dependencies }) => (dependencies === undefined ? 'nobody asked for the dependencies' : undefined),
      ({ dependencies = [] }) => {
        const [first] = dependencies
        return first?.page.kind === 'unreadable' && dependencies.every(({ page }) => page.kind === 'unreadable')
          ? `${first.title} could not be asked: ${first.page.failure.message}`
          : undefined
      },
    ],
    judge: (facts) => (facts.dependencies ?? []).flatMap((dependency) => judgeDependency(dependency, facts)),
  },
]

const MINORS = [
  ...new Set(PYTHONS.filter(({ implementation }) => implementation === 'cpython').map(({ minor }) => minor)),
]

function judgeDependency(dependency: Dependency, facts: IndexFacts): readonly Problem[] {
  const { requirement: text, title, page } = dependency
  const { name, specifiers, marker } = parseRequirement(text)
  if (marker !== undefined && mentions(marker, 'extra')) return []
  const subject = name
  if (page.kind === 'unreadable')
    return [
      {
        severity: 'notice',
        message: `whether ${text} can be had was not judged: ${page.failure.message}`,
        remedy: page.failure.remedy,
        subject,
      },
    ]
  if (page.page === undefined)
    return [
      {
        message: `the dependency ${name} is not on ${title}`,
        remedy: `Correct the name in ${text}, or publish ${name} first.`,
        subject,
      },
    ]
  if (page.page.status === 'quarantined')
    return [
      {
        message: `the dependency ${name} is quarantined on ${title}: nobody can install it`,
        remedy: `Do without ${name} until the operators of ${title} let it go.`,
        subject,
      },
    ]
  return judgeVersions({ name, specifiers, marker }, page.page.files, facts, title)
}

type Wanted = Pick<Requirement, 'name' | 'specifiers' | 'marker'>

function judgeVersions(
  { name, specifiers, marker }: Wanted,
  all: readonly SimpleFile[],
  facts: IndexFacts,
  title: string,
): readonly Problem[] {
  const yankedToo = pinsOne(specifiers)
  const fitting = all.filter((file) => {
    const version = versionOf(file)
    return version !== '' && (file.yanked === false || yankedToo) && specifiersContain(specifiers, version)
  })
  if (fitting.length === 0)
    return [
      {
        message: `no release of '${name}' on ${title} satisfies '${specifiers.text === '' ? 'any version' : specifiers.text}'`,
        remedy: `Write bounds that a release of ${name} keeps; yanked releases count only where one is pinned by ==.`,
        subject: name,
      },
    ]
  const pythons = pythonsOf(facts).filter((minor) => marker === undefined || mayHold(marker, minor))
  const without = pythons.filter((minor) => !fitting.some((file) => admits(file, minor)))
  if (without.length === 0) return []
  return [
    {
      severity: without.length === pythons.length ? 'error' : 'warning',
      message: `no release of '${name}' on ${title} that satisfies '${specifiers.text}' runs on Python ${without.join(', ')}, which requires-python admits`,
      remedy: `Give ${name} other bounds there, by a marker such as ; python_version >= "3.12", or raise requires-python.`,
      subject: name,
    },
  ]
}

/** The versions of Python that the project says it runs on; none when it says nothing. */
function pythonsOf(facts: IndexFacts): readonly string[] {
  const stated = parseSpecifiers(facts.requiresPython ?? formText(facts, 'requires_python') ?? '')
  return stated === undefined || stated.clauses.length === 0
    ? []
    : MINORS.filter((minor) => admitsPython(stated, minor))
}

/** PEP 592: yanked files are for those who ask for their very version. */
function pinsOne({ clauses }: Specifiers): boolean {
  return clauses.some(({ operator, version }) => operator === '===' || (operator === '==' && !version.endsWith('.*')))
}

function admits({ requiresPython }: SimpleFile, minor: string): boolean {
  const stated = parseSpecifiers(requiresPython ?? '')
  return stated === undefined || admitsPython(stated, minor)
}

function mentions(marker: Marker, variable: string): boolean {
  if (marker.kind !== 'comparison') return marker.operands.some((operand) => mentions(operand, variable))
  return [marker.left, marker.right].some((side) => side.kind === 'variable' && side.name === variable)
}

/** Where projects are installed, for markers. */
const SYSTEMS: readonly MarkerEnvironment[] = [
  { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'x86_64' },
  { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'aarch64' },
  { os_name: 'posix', sys_platform: 'darwin', platform_system: 'Darwin', platform_machine: 'arm64' },
  { os_name: 'nt', sys_platform: 'win32', platform_system: 'Windows', platform_machine: 'AMD64' },
]

/** Whether a marker holds for CPython of a minor version on one of these systems. */
function mayHold(marker: Marker, minor: string): boolean {
  const python = {
    python_version: minor,
    python_full_version: `${minor}.99`,
    implementation_name: 'cpython',
    implementation_version: `${minor}.99`,
    platform_python_implementation: 'CPython',
    platform_release: '',
    platform_version: '',
  }
  return SYSTEMS.some((system) => {
    try {
      return evaluateMarker(marker, { ...python, ...system })
    } catch (thrown) {
      if (thrown instanceof MarkerError) return true
      throw thrown
    }
  })
}
