import { field, fields } from '../../standards/core-metadata.ts'
import type { Check, Problem } from '../check.ts'
import { contents, metadata, type WheelFacts } from './facts.ts'
import { nativeFiles, someOf } from './natives.ts'
import { bundledLibraries, sbomFiles } from './sbom.ts'

/** Code of others that comes along in the wheel, and whether its licence does. */
export const BUNDLED_CHECKS: readonly Check<WheelFacts>[] = [
  {
    id: 'WHL-33',
    key: 'wheel-bundled-library',
    severity: 'notice',
    asks: 'the licence metadata covers the libraries that repair tools put in',
    definedBy: 'PEP 639; the licences of the libraries',
    needs: [contents, metadata],
    judge: judgeBundled,
  },
]

function judgeBundled(facts: WheelFacts): readonly Problem[] {
  const libraries = bundledLibraries(nativeFiles(facts))
  if (libraries.length === 0 || facts.metadata === undefined) return []
  const files = licenseFiles(facts)
  const texts = [...files, ...sbomFiles(facts)].map((name) => `${name}\n${facts.text(name) ?? ''}`.toLowerCase())
  const isCovered = (library: string): boolean => {
    const words = wordsOf(library)
    return RUNTIMES.test(words[0] ?? '') || words.some((word) => texts.some((text) => text.includes(word)))
  }
  const uncovered = libraries.filter((library) => !isCovered(library))
  const licence = field(facts.metadata, 'License-Expression') ?? field(facts.metadata, 'License') ?? 'no licence'
  const named = fields(facts.metadata, 'License-File')
  const listed = named.length === 0 ? 'no file' : named.join(', ')
  return [
    {
      message: `${facts.name} contains ${someOf(libraries, 5)}; licence metadata names ${firstLine(licence)} and files ${listed}`,
      remedy:
        uncovered.length === 0
          ? 'Nothing, if the licences of these libraries are among the files; else add them to project.license-files.'
          : `Add the licence of ${someOf([...new Set(uncovered.map((library) => wordsOf(library)[0] ?? library))], 5)} to project.license-files and to project.license (such as "MIT AND LGPL-2.1-or-later"), or link against libraries that users install themselves.`,
      severity: uncovered.length === 0 ? 'notice' : 'warning',
      subject: facts.name,
    },
  ]
}

function licenseFiles({ members, distInfo, metadata }: WheelFacts): readonly string[] {
  const named = new Set(metadata === undefined ? [] : fields(metadata, 'License-File'))
  return members
    .filter(({ name }) => name.startsWith(`${distInfo}/`))
    .filter(({ name }) => {
      const path = name.slice(distInfo.length + 1)
      return path.startsWith('licenses/') || path.startsWith('license_files/') || named.has(path)
    })
    .map(({ name }) => name)
}

/** Runtimes of compilers, whose licences let them go along with what was compiled. */
const RUNTIMES = /^(?:gcc|stdc|gfortran|quadmath|gomp|atomic|omp|msvcp|vcomp|vcruntime|concrt|ucrtbase|winpthread)$/

/** `libscipy_openblas64_-4b78795a.so` → `scipy`, `openblas` */
function wordsOf(library: string): readonly string[] {
  const file = library.replace(/^.*\//, '').toLowerCase()
  const [stem = ''] = file.replace(/^lib(?=[a-z]{2})/, '').split(/[-.]/)
  const words = stem.split(/[^a-z]+/).filter((word) => word.length > 2)
  return words.length === 0 ? [stem] : words
}

function firstLine(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
