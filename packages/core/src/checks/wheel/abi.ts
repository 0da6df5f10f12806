import { field } from '../../standards/core-metadata.ts'
import type { Tag } from '../../standards/tags.ts'
import { admitsPython, parseSpecifiers } from '../../standards/specifiers.ts'
import type { Check, Problem } from '../check.ts'
import { contents, type WheelFacts, wheelName } from './facts.ts'
import { extensionFiles, someOf } from './natives.ts'
import { strayFiles } from './strays.ts'
import { abiOfSuffix, fitOfSuffix, isStable, minorOf } from './suffixes.ts'

/** That extension modules have the ABI that the tag promises, and the tag no less than they have. */
export const ABI_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-16',
    key: 'wheel-abi3',
    severity: 'error',
    asks: 'no module of an abi3 wheel is for one version of Python only',
    definedBy: 'PEP 384, PEP 3149',
    needs: [wheelName, contents, forStableAbi],
    judge: judgeMismatch,
  },
  {
    id: 'WHL-16',
    key: 'wheel-abi3',
    severity: 'warning',
    asks: 'a wheel whose modules are all abi3 is tagged so',
    definedBy: 'PEP 384, PEP 425',
    needs: [wheelName, contents, forOneVersion],
    judge: judgeNarrowTag,
  },
  {
    id: 'WHL-16',
    severity: 'error',
    asks: 'extension modules have the ABI of the tag',
    definedBy: 'PEP 3149, PEP 703',
    needs: [wheelName, contents, notForStableAbi],
    judge: judgeMismatch,
  },
  {
    id: 'WHL-16',
    severity: 'error',
    asks: 'the ABI tags abi3 and abi3t stand where they may',
    definedBy: 'PEP 384, PEP 803',
    needs: [wheelName],
    judge: judgeStableTags,
  },
  {
    id: 'WHL-16',
    severity: 'notice',
    asks: 'the version of an abi3 wheel is not above the lowest that requires-python admits',
    definedBy: 'PEP 425, Requires-Python',
    needs: [wheelName, forStableAbi],
    judge: judgeBaseline,
  },
]

function isForStableAbi({ filename }: WheelFacts): boolean {
  return filename?.tags.every(({ abi }) => isStable(abi)) === true
}

function forStableAbi(facts: WheelFacts): string | undefined {
  return isForStableAbi(facts) ? undefined : 'the wheel is not tagged abi3'
}

function notForStableAbi(facts: WheelFacts): string | undefined {
  return isForStableAbi(facts) ? 'the wheel is tagged abi3' : undefined
}

function forOneVersion({ filename }: WheelFacts): string | undefined {
  const isOne = filename?.tags.every(({ abi }) => /^cp\d+$/.test(abi)) === true
  return isOne ? undefined : 'the wheel is not tagged for one version of CPython'
}

function judgeMismatch(facts: WheelFacts): readonly Problem[] {
  const { parts, tags } = facts.filename ?? { tags: [] }
  const strays = new Set(strayFiles(facts).map(({ name }) => name))
  const files = extensionFiles(facts).filter(({ name }) => !strays.has(name))
  const wrong = files.filter(({ use }) => fitOfSuffix(use.abi, tags) === 0)
  const [first] = wrong.length > 0 ? wrong : oneVersionFor(tags, files)
  if (first === undefined) return []
  const more = wrong.length > 1 ? ` and ${wrong.length - 1} more like it` : ''
  const built = abiOfSuffix(first.use.abi) ?? 'another ABI'
  const remedy = isForStableAbi(facts)
    ? `Build it for the stable ABI (Py_LIMITED_API; pyo3 feature abi3-py3X), or tag the wheel ${built}-${built}.`
    : `Build it with the interpreter that the tag names, or tag the wheel ${isStable(built) ? `${parts?.python ?? 'cp3X'}-abi3` : `${built}-${built}`}.`
  return [
    {
      message: `${facts.name} is tagged ${parts?.python ?? ''}-${parts?.abi ?? ''} but contains ${first.name}${more}`,
      remedy,
      subject: facts.name,
    },
  ]
}

/** In a wheel for all versions, modules that are all for the same one. */
function oneVersionFor<File extends { readonly use: { readonly abi: string | undefined } }>(
  tags: readonly Tag[],
  files: readonly File[],
): readonly File[] {
  if (!tags.every(({ abi, python, platform }) => abi === 'none' && python.startsWith('py') && platform !== 'any'))
    return []
  const abis = new Set(files.map(({ use }) => abiOfSuffix(use.abi)))
  const [only] = abis
  return abis.size === 1 && only !== undefined && !isStable(only) ? files : []
}

function judgeNarrowTag(facts: WheelFacts): readonly Problem[] {
  const files = extensionFiles(facts)
  const isAll = files.length > 0 && files.every(({ use }) => use.abi === 'abi3')
  if (!isAll) return []
  const [first] = files
  const wanted = `cp3${lowestMinor(facts)}-abi3`
  return [
    {
      message: `all modules in ${facts.name} are abi3 (${someOf([first?.name ?? ''])}); tag it ${wanted}`,
      remedy:
        `Tag it ${wanted}, and one wheel serves every later version: setuptools: py_limited_api = "cp3${lowestMinor(facts)}" under ` +
        '[tool.distutils.bdist_wheel]; scikit-build-core: wheel.py-api; maturin: pyo3 feature abi3-py3X.',
      subject: facts.name,
    },
  ]
}

/** Of the plan, else of requires-python, but not above the version that the wheel is tagged for. */
function lowestMinor({ filename, metadata, expected }: WheelFacts): number {
  const own = Math.min(...(filename?.tags ?? []).map(({ python }) => minorOf(python)))
  const planned = /^3\.(\d+)$/.exec(expected.plan?.abi.minimum ?? '')?.[1]
  if (planned !== undefined) return Math.min(Number(planned), own)
  const required = parseSpecifiers((metadata && field(metadata, 'Requires-Python')) ?? '')
  if (required === undefined || required.clauses.length === 0) return own
  for (let minor = 2; minor < own; minor += 1) if (admitsPython(required, `3.${minor}`)) return minor
  return own
}

function judgeStableTags(facts: WheelFacts): readonly Problem[] {
  const { parts, tags } = facts.filename ?? { tags: [] }
  const abis = new Set(tags.map(({ abi }) => abi))
  const shown = `${parts?.python ?? ''}-${parts?.abi ?? ''}`
  const rules: readonly (readonly [found: boolean, message: string, remedy: string])[] = [
    [
      abis.has('abi3t') && !abis.has('abi3'),
      `is tagged ${shown}: abi3t is part of abi3, and CPython with the lock looks for that name only`,
      'Tag it abi3.abi3t.',
    ],
    [
      abis.has('abi3t') && tags.some(({ python }) => minorOf(python) < 15),
      `is tagged ${shown}: abi3t begins with CPython 3.15`,
      'Tag it cp315-abi3.abi3t or later, and build older versions without abi3t.',
    ],
    [
      abis.has('abi3') && tags.some(({ python }) => minorOf(python) < 2),
      `is tagged ${shown}: abi3 needs the lowest CPython beside it`,
      'Tag it by the oldest version that it was built for, such as cp39-abi3.',
    ],
  ]
  return rules.flatMap(([found, message, remedy]) =>
    found ? [{ message: `${facts.name} ${message}`, remedy, subject: facts.name }] : [],
  )
}

function judgeBaseline(facts: WheelFacts): readonly Problem[] {
  const required = parseSpecifiers((facts.metadata && field(facts.metadata, 'Requires-Python')) ?? '')
  const own = Math.min(...(facts.filename?.tags ?? []).map(({ python }) => minorOf(python)))
  if (required === undefined || required.clauses.length === 0 || own < 7) return []
  const [lowest] = Array.from({ length: own - 6 }, (_, index) => index + 6).filter((minor) =>
    admitsPython(required, `3.${minor}`),
  )
  if (lowest === undefined || lowest >= own) return []
  return [
    {
      message: `${facts.name} serves Python 3.${own} and later, Requires-Python admits 3.${lowest}`,
      remedy: `Release other wheels for 3.${lowest}, build this one for cp3${lowest}, or write requires-python = ">=3.${own}".`,
      subject: facts.name,
    },
  ]
}
