import type { Check, Problem } from '../check.ts'
import { archive, contents, type WheelFacts } from './facts.ts'
import { type NativeFile, nativeFiles } from './natives.ts'

/** The lists of what a wheel is made of (PEP 770). */
export const SBOM_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-33',
    severity: 'warning',
    asks: 'files in .dist-info/sboms are CycloneDX or SPDX',
    definedBy: 'PEP 770',
    needs: [archive],
    judge: judgeSboms,
  },
  {
    id: 'WHL-33',
    severity: 'warning',
    asks: 'a wheel into which libraries were put says which',
    definedBy: 'PEP 770; auditwheel',
    needs: [contents],
    judge: judgePresence,
  },
]

export function sbomFiles({ members, distInfo }: WheelFacts): readonly string[] {
  return members
    .filter(({ name, isDirectory }) => !isDirectory && name.startsWith(`${distInfo}/sboms/`))
    .map(({ name }) => name)
}

/** Names of the members that repair tools put in. */
export function bundledLibraries(files: readonly NativeFile[]): readonly string[] {
  return files.filter(({ use }) => use.kind === 'bundled').map(({ name }) => name)
}

function judgeSboms(facts: WheelFacts): readonly Problem[] {
  return sbomFiles(facts)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const problem = problemOf(facts.text(name))
      return problem === undefined
        ? []
        : [
            {
              message: `${facts.name}: ${name} ${problem}`,
              remedy: 'Let the tool that makes it write CycloneDX or SPDX as JSON.',
              subject: facts.name,
            },
          ]
    })
}

function problemOf(text: string | undefined): string | undefined {
  if (text === undefined) return 'is no UTF-8 text that can be read'
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return `is no JSON: ${thrown.message}`
    throw thrown
  }
  const keys = typeof document === 'object' && document !== null ? Object.keys(document) : []
  // CycloneDX has its own name in it; SPDX 2 its version, SPDX 3 the context of JSON-LD.
  return ['bomFormat', 'spdxVersion', '@context'].some((key) => keys.includes(key))
    ? undefined
    : 'is neither CycloneDX (bomFormat) nor SPDX (spdxVersion)'
}

function judgePresence(facts: WheelFacts): readonly Problem[] {
  const libraries = bundledLibraries(nativeFiles(facts))
  if (libraries.length === 0 || sbomFiles(facts).length > 0) return []
  const folders = [...new Set(libraries.map((name) => name.replace(/[^/]*$/, '')))]
  return [
    {
      message: `${facts.name}: ${folders.join(', ')} holds ${libraries.length} bundled ${libraries.length === 1 ? 'library' : 'libraries'}, but there is no ${facts.distInfo}/sboms entry`,
      remedy: 'Repair with auditwheel 6.5 or later, which writes one, or add one that names the libraries.',
      subject: facts.name,
    },
  ]
}
