import { COMPILING, environmentGates } from '../../project/compiled.ts'
import { buildRequirements } from '../../project/build-requirements.ts'
import type { Project } from '../../project/source.ts'
import type { Check, Problem } from '../check.ts'
import { contents, type WheelFacts, wheelName } from './facts.ts'
import { binaryText, isForTrial, type NativeFile, nativeFiles, someOf } from './natives.ts'

/** That native code is in the wheels that promise it, and in no others. */
export const PURITY_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-13',
    key: 'wheel-tag-content',
    severity: 'error',
    asks: 'a wheel for any platform holds no native code',
    definedBy: 'PEP 425, PEP 427',
    needs: [wheelName, contents],
    judge: judgeAny,
  },
  {
    id: 'WHL-13',
    severity: 'warning',
    asks: 'a wheel with native code is not marked as pure',
    definedBy: 'PEP 427, Root-Is-Purelib',
    needs: [contents],
    judge: judgePurelib,
  },
  {
    id: 'WHL-14',
    key: 'wheel-not-native',
    severity: 'error',
    asks: 'a wheel of a native package, or for one platform, holds native code',
    definedBy: 'PEP 425; the input native, or the build requirements',
    needs: [wheelName, contents],
    judge: judgeNative,
  },
]

function isForAny({ filename }: WheelFacts): boolean {
  return filename?.tags.every(({ platform }) => platform === 'any') === true
}

function tagsText({ filename }: WheelFacts): string {
  const { python, abi, platform } = filename?.parts ?? { python: '', abi: '', platform: '' }
  return `${python}-${abi}-${platform}`
}

function judgeAny(facts: WheelFacts): readonly Problem[] {
  const files = nativeFiles(facts)
  const [first] = files.toSorted((a, b) => weightOf(b) - weightOf(a))
  if (!isForAny(facts) || first === undefined) return []
  const others = files.filter((file) => file !== first).map(({ name }) => name)
  const more = others.length === 0 ? '' : `, and there are ${someOf(others)}`
  return [
    {
      message: `${facts.name} is tagged ${tagsText(facts)}, its binary ${first.name} is ${binaryText(first.binary)}${more}`,
      remedy:
        'Leave the binary out; or, if the package needs it, build one wheel per platform and let the backend tag it so ' +
        '(setuptools: has_ext_modules; hatchling: pure_python = False and infer_tag in a build hook).',
      severity: isChosenAtRunTime(files) ? 'warning' : 'error',
      subject: facts.name,
    },
  ]
}

function weightOf({ use }: NativeFile): number {
  return use.kind === 'extension' ? 1 : 0
}

/**
 * Material of tests; launchers for Windows, which installers copy; and files for several systems, one of which is picked
 * when it runs.
 */
function isChosenAtRunTime(files: readonly NativeFile[]): boolean {
  const areInert = files.every(({ name }) => name.endsWith('.exe') || isForTrial(name))
  return areInert || new Set(files.map(({ binary }) => binary.format)).size > 1
}

function judgePurelib(facts: WheelFacts): readonly Problem[] {
  if (facts.wheelFile?.rootIsPurelib?.toLowerCase() !== 'true' || isForAny(facts)) return []
  const files = nativeFiles(facts).filter(({ name }) => !/^[^/]+\.data\//.test(name))
  if (files.length === 0) return []
  return [
    {
      message: `${facts.name}: WHEEL says Root-Is-Purelib: true, and the root holds native code: ${someOf(files.map(({ name }) => name))}`,
      remedy: 'Let the build backend write Root-Is-Purelib: false, so that it is installed where native code belongs.',
      subject: facts.name,
    },
  ]
}

function judgeNative(facts: WheelFacts): readonly Problem[] {
  const { native, project } = facts.expected
  if (nativeFiles(facts).length > 0 || native === 'none') return []
  if (isForAny(facts) && isPlannedPure(facts)) return []
  const tag = isForAny(facts) ? 'any' : tagsText(facts)
  if (native === undefined) {
    if (tag === 'any') return []
    return [
      {
        message: `${facts.name} is tagged ${tag} and holds no native code`,
        remedy:
          'Find out why the build left it out; if nothing is compiled, let the backend tag the wheel py3-none-any, or set native: none.',
        subject: facts.name,
      },
    ]
  }
  const { found, remedy } = causeOf(project)
  return [
    {
      message: `${facts.name} is tagged ${tag} and holds no compiled module, but the package is native (${evidenceOf(project)})${found === undefined ? '' : `. ${found}`}`,
      remedy,
      subject: facts.name,
    },
  ]
}

/** Some packages have a pure wheel beside the compiled ones, for everybody else. */
function isPlannedPure({ expected }: WheelFacts): boolean {
  const wheels = expected.plan?.entries.flatMap((entry) => entry.expected) ?? []
  return wheels.some(({ platform }) => platform.family === 'any')
}

function evidenceOf(project: Project | undefined): string {
  if (project === undefined) return 'native: required'
  const compilers = buildRequirements(project.pyproject.document.tables).filter((name) => COMPILING.includes(name))
  if (compilers.length > 0) return `${compilers.join(', ')} in build requires`
  return project.backend.compiled[0] ?? 'native: required'
}

/** Why a native package was built pure, as far as its source tells. */
function causeOf(project: Project | undefined): { readonly found: string | undefined; readonly remedy: string } {
  const gates = environmentGates(project?.setupPy ?? '')
  if (gates.length > 0)
    return {
      found: `setup.py decides by environment variable ${gates.join(', ')}`,
      remedy: `Compile without asking the environment, or set ${gates.map((name) => `${name}=1`).join(' ')} where the wheel is built.`,
    }
  if (project?.backend.family === 'hatchling') {
    const [compiler = 'the compiler'] = buildRequirements(project.pyproject.document.tables).filter((name) =>
      COMPILING.includes(name),
    )
    return {
      found: `hatchling has no hook for ${compiler}`,
      remedy:
        `Build with setuptools (for cffi: cffi_modules in setup.py), or write a hatch build hook that compiles and sets ` +
        'pure_python = False and infer_tag = True.',
    }
  }
  return {
    found: undefined,
    remedy: 'Look in the log of the build for the compiler that did not run; if nothing is compiled, set native: none.',
  }
}
