import type { Family } from '../../matrix/target.ts'
import { parseTargets } from '../../matrix/words.ts'
import { parseVersion } from '../../standards/version.ts'
import { Failure } from '../../failure.ts'
import type { Check, Problem } from '../check.ts'
import { staticClassifiers } from './classifiers.ts'
import { projectTable, type SourceFacts, tableOf, version } from './facts.ts'

/** Classifiers that say where the package runs, what it is made of, and how mature it is. */
export const PLATFORM_CLASSIFIER_CHECKS: readonly Check<SourceFacts>[] = [
  {
    key: 'platform-classifiers',
    severity: 'warning',
    asks: 'the classifiers name the systems that wheels are built for, the implementation and Rust',
    definedBy: 'the input targets; trove-classifiers',
    needs: [projectTable, staticClassifiers, targetsKnown, native],
    judge: judgePlatforms,
  },
  {
    key: 'status-classifier',
    severity: 'warning',
    asks: 'the development status agrees with the version',
    definedBy: 'PEP 440; trove-classifiers',
    needs: [projectTable, staticClassifiers, version],
    judge: judgeStatus,
  },
]

function targetsKnown({ targets }: SourceFacts): string | undefined {
  return targets === undefined ? 'nobody has said which targets are built' : undefined
}

function native({ project }: SourceFacts): string | undefined {
  return isNative(project) ? undefined : 'wheels of a pure package are for every system'
}

function isNative({ backend, cargo }: SourceFacts['project']): boolean {
  return cargo !== undefined || backend.compiled.length > 0 || backend.builder === 'cibuildwheel'
}

interface System {
  readonly name: string
  /** What to add. */
  readonly classifier: string
  /** What says it too. */
  readonly accepts: RegExp
}

const ANY_SYSTEM = 'OS Independent'
const LINUX: System = { name: 'Linux', classifier: 'POSIX :: Linux', accepts: /^(?:POSIX|Unix)/ }

const SYSTEMS: Partial<Readonly<Record<Family, System>>> = {
  manylinux: LINUX,
  musllinux: LINUX,
  macosx: { name: 'macOS', classifier: 'MacOS', accepts: /^MacOS/ },
  win: { name: 'Windows', classifier: 'Microsoft :: Windows', accepts: /^Microsoft/ },
  android: { name: 'Android', classifier: 'Android', accepts: /^Android/ },
  ios: { name: 'iOS', classifier: 'iOS', accepts: /^iOS/ },
}

const OS_PREFIX = 'Operating System :: '
const CPYTHON = 'Programming Language :: Python :: Implementation :: CPython'
const RUST = 'Programming Language :: Rust'

function judgePlatforms(facts: SourceFacts): readonly Problem[] {
  const { classifiers } = tableOf(facts)
  const { document } = facts.project.pyproject
  const named = classifiers.flatMap((one) => (one.startsWith(OS_PREFIX) ? [one.slice(OS_PREFIX.length)] : []))
  const asked = askedSystems(facts)
  // Without `targets` the plan itself follows the classifiers.
  const severity = asked === undefined ? ('notice' as const) : ('warning' as const)
  const systems = asked ?? (named.length > 0 ? [] : [SYSTEMS.manylinux, SYSTEMS.macosx, SYSTEMS.win])
  const missing = [...new Set(systems)].flatMap((system) =>
    system === undefined || named.some((one) => one === ANY_SYSTEM || system.accepts.test(one)) ? [] : [system],
  )
  const implementations = classifiers.some((one) => one.startsWith('Programming Language :: Python :: Implementation'))
  const lacking = [
    ...missing.map(({ name, classifier }) => ({
      what: `wheels are built for ${name}`,
      classifier: `${OS_PREFIX}${classifier}`,
    })),
    ...(implementations || !bindsCPython(facts) ? [] : [{ what: 'wheels are built for CPython', classifier: CPYTHON }]),
    ...(facts.project.cargo === undefined || classifiers.includes(RUST)
      ? []
      : [{ what: 'Cargo builds it', classifier: RUST }]),
  ]
  if (lacking.length === 0) return []
  return [
    {
      message: lacking.map(({ what, classifier }) => `${what}; the classifier ${classifier} is missing`).join('\n'),
      remedy: `Add under classifiers:\n${lacking.map(({ classifier }) => `  "${classifier}",`).join('\n')}`,
      place: document.place('project', 'classifiers'),
      severity,
    },
  ]
}

/** Programs in Rust are packed for any Python. */
function bindsCPython({ project: { cargo } }: SourceFacts): boolean {
  return cargo === undefined || cargo.pyo3 !== undefined
}

/** Undefined with `auto`, and for words that are no targets: the plan refuses them. */
function askedSystems({ targets = 'auto' }: SourceFacts): readonly (System | undefined)[] | undefined {
  if (targets === 'auto') return undefined
  try {
    return parseTargets(targets).rows.map(({ target }) => SYSTEMS[target.family])
  } catch (thrown) {
    if (thrown instanceof Failure) return undefined
    throw thrown
  }
}

const STATUS = 'Development Status :: '

/** From this on, a first number is a year and no promise. */
const FIRST_YEAR = 1990

function judgeStatus(facts: SourceFacts): readonly Problem[] {
  const { classifiers } = tableOf(facts)
  const parsed = parseVersion(facts.project.version ?? '')
  const stated = classifiers.filter((classifier) => classifier.startsWith(STATUS))
  const [first = ''] = stated
  const place = facts.project.pyproject.document.place('project', 'classifiers', classifiers.indexOf(first))
  if (stated.length > 1)
    return [
      {
        message: `${stated.length} classifiers state a development status: ${stated.map((one) => one.slice(STATUS.length)).join(', ')}`,
        remedy: 'Keep the one that is true.',
        place,
      },
    ]
  const major = parsed?.release[0] ?? 0
  const isEarly = /^[123]\b/.test(first.slice(STATUS.length))
  if (parsed === undefined || parsed.isPrerelease || major < 1 || major >= FIRST_YEAR || !isEarly) return []
  return [
    {
      message: `${parsed.normal} is a final release ≥ 1 and the classifier says ${first.slice(STATUS.length)}`,
      remedy: `Write "${STATUS}4 - Beta" or "${STATUS}5 - Production/Stable".`,
      place,
    },
  ]
}
