import { libraryPath } from '../../archive/modules.ts'
import type { Check, Problem } from '../check.ts'
import type { Distribution } from '../distribution.ts'
import { shownPaths } from '../shown-paths.ts'
import type { WholeSetFacts } from './facts.ts'

/** Whether it matters which of the wheels an installer takes. */
export const CONTENT_CHECKS: readonly Check<WholeSetFacts>[] = [
  {
    id: 'SET-09',
    severity: 'warning',
    asks: 'no wheel hides another with other contents',
    definedBy: 'PEP 425: the most specific tag is taken',
    needs: [twoWheels],
    judge: judgeShadows,
  },
  {
    id: 'SET-10',
    severity: 'warning',
    asks: 'Python files are the same in all wheels',
    definedBy: 'pyrelease',
    needs: [twoWheels],
    judge: judgePureParts,
  },
]

function wheelsOf({ files }: WholeSetFacts): readonly Distribution[] {
  return files.filter(({ tags, members }) => tags.length > 0 && members.length > 0)
}

function twoWheels(facts: WholeSetFacts): string | undefined {
  return wheelsOf(facts).length < 2 ? 'fewer than two wheels can be read' : undefined
}

/** Modules as Python sources, with their digests: what differs there makes one wheel another package than the next. */
function sourcesOf({ members }: Distribution): ReadonlyMap<string, string> {
  return new Map(
    members.flatMap(({ name, sha256 }) => {
      const path = libraryPath(name)
      return path?.endsWith('.py') === true && sha256 !== undefined ? [[path, sha256] as const] : []
    }),
  )
}

function judgeShadows(facts: WholeSetFacts): readonly Problem[] {
  const wheels = wheelsOf(facts)
  const sources = new Map<Distribution, ReadonlyMap<string, string>>()
  const sourcesIn = (wheel: Distribution): ReadonlyMap<string, string> => {
    const known = sources.get(wheel) ?? sourcesOf(wheel)
    sources.set(wheel, known)
    return known
  }
  return wheels.flatMap((general) => {
    const hiding = wheels.filter((special) => special !== general && hides(special, general))
    const other = hiding.find((special) => !isSameSource(sourcesIn(special), sourcesIn(general)))
    if (other === undefined) return []
    const more = hiding.length === 1 ? '' : ` (one of ${hiding.length})`
    return [
      {
        message: `${other.name}${more} hides ${general.name} where both fit, and its content differs`,
        remedy: 'Publish one of them for each interpreter and platform, or make both from the same sources.',
        subject: other.name,
      },
    ]
  })
}

/** A version-specific wheel beside one of the stable ABI, or a wheel for a platform beside one for any. */
function hides(special: Distribution, general: Distribution): boolean {
  return general.tags.some((weak) =>
    special.tags.some((strong) => {
      if (weak.platform === 'any') return strong.platform !== 'any'
      return (
        weak.abi === 'abi3' &&
        strong.platform === weak.platform &&
        strong.abi === strong.python &&
        minorOf(strong.python) >= minorOf(weak.python)
      )
    }),
  )
}

function minorOf(python: string): number {
  return Number(/^cp3(\d+)$/.exec(python)?.[1] ?? Number.NaN)
}

function isSameSource(ours: ReadonlyMap<string, string>, theirs: ReadonlyMap<string, string>): boolean {
  return ours.size === theirs.size && [...ours].every(([path, sha256]) => theirs.get(path) === sha256)
}

function judgePureParts(facts: WholeSetFacts): readonly Problem[] {
  const firsts = new Map<string, { readonly sha256: string; readonly wheel: string }>()
  const differing = new Map<string, { readonly one: string; readonly other: string }>()
  for (const wheel of wheelsOf(facts))
    for (const [path, sha256] of sourcesOf(wheel)) {
      const first = firsts.get(path)
      if (first === undefined) firsts.set(path, { sha256, wheel: wheel.name })
      else if (first.sha256 !== sha256 && !differing.has(path))
        differing.set(path, { one: first.wheel, other: wheel.name })
    }
  const [first] = differing.values()
  if (first === undefined) return []
  const paths = [...differing.keys()]
  return [
    {
      message: `${shownPaths(paths)} ${paths.length === 1 ? 'differs' : 'differ'} between wheels, such as ${first.one} and ${first.other}`,
      remedy:
        'Build all wheels from one sdist. Where only line ends differ, let git keep them on Windows: * text=auto eol=lf in .gitattributes.',
      subject: first.other,
    },
  ]
}
