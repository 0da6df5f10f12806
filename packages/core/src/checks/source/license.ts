import type { BackendFamily } from '../../project/backend.ts'
import { isLicenseName } from '../../project/license-texts.ts'
import { isTable, valueAt } from '../../project/toml.ts'
import { problemOfGlob } from '../../standards/glob-pattern.ts'
import type { Check, Problem } from '../check.ts'
import { isDynamic, projectTable, type SourceFacts, tableOf, texts, textsOf } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'

const PREFIX = 'License :: '

/** The licence as PEP 639 wants it, and the files that carry its text. */
export const LICENSE_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-15',
    severity: 'error',
    asks: 'the licence is an expression that PyPI takes, without classifiers beside it',
    definedBy: 'PEP 639; warehouse/forklift/metadata.py',
    needs: [projectTable, staticLicense],
    judge: judgeLicense,
  },
  {
    id: 'SRC-15',
    key: 'license-file',
    severity: 'error',
    asks: 'the licence files that are named exist and are UTF-8',
    definedBy: 'PEP 639; packaging.python.org, glob patterns',
    needs: [projectTable, texts, staticFiles],
    judge: judgeFiles,
  },
  {
    id: 'SRC-15',
    key: 'license-file',
    severity: 'warning',
    asks: 'a package with a licence has its text',
    definedBy: 'PEP 639; most licences demand it',
    needs: [projectTable, texts, staticFiles, licensed],
    judge: judgeAbsence,
  },
]

function staticLicense(facts: SourceFacts): string | undefined {
  return isDynamic(facts, 'license') ? 'the licence is dynamic' : undefined
}

function staticFiles(facts: SourceFacts): string | undefined {
  return isDynamic(facts, 'license-files') ? 'the licence files are dynamic' : undefined
}

/** `project.license` as it is written. */
export function statedLicense({ project }: SourceFacts): ReturnType<typeof valueAt> {
  return valueAt(project.pyproject.document.tables, 'project', 'license')
}

export function licenseClassifiers(facts: SourceFacts): readonly string[] {
  return tableOf(facts).classifiers.filter((classifier) => classifier.startsWith(PREFIX))
}

function licensed(facts: SourceFacts): string | undefined {
  const stated =
    statedLicense(facts) !== undefined ||
    licenseClassifiers(facts).length > 0 ||
    facts.project.cargo?.license !== undefined
  return stated ? undefined : 'nothing states a licence'
}

/** Backends that stop at an expression with classifiers beside it; PEP 639 asks all of them to. */
const STRICT: ReadonlySet<BackendFamily> = new Set(['setuptools', 'flit', 'pdm', 'scikit-build', 'meson'])

function judgeLicense(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const place = document.place('project', 'license')
  const stated = statedLicense(facts)
  if (isTable(stated)) {
    const keys = Object.keys(stated)
    if (keys.length === 1 && (keys[0] === 'file' || keys[0] === 'text')) return []
    return [
      {
        message: `project.license must have either file or text, not ${keys.join(' and ') || 'nothing'}`,
        remedy: 'Write an expression instead, for example license = "MIT".',
        place,
      },
    ]
  }
  if (typeof stated !== 'string') return []
  const verdict = pypiVerdict('license_expression', stated)
  const classifiers = licenseClassifiers(facts)
  const found: readonly (Problem | false)[] = [
    verdict !== undefined && {
      message: verdict,
      remedy: 'Write an SPDX expression, for example license = "MIT" or "Apache-2.0 OR BSD-3-Clause".',
      place,
    },
    classifiers.length > 0 && {
      message: `project.license is an expression, and classifiers name a licence too: ${classifiers.join(', ')}`,
      remedy: 'Remove them: PEP 639 has build backends refuse both together.',
      place: document.place('project', 'classifiers', tableOf(facts).classifiers.indexOf(classifiers[0] ?? '')),
      severity: STRICT.has(facts.project.backend.family) ? ('error' as const) : ('warning' as const),
    },
  ]
  return found.filter((problem) => problem !== false)
}

function judgeFiles(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const { patterns = [], named, files, elsewhere } = textsOf(facts).licenses
  const nearest = elsewhere === undefined ? '' : `; the nearest is ${elsewhere}`
  const unmatched = patterns.flatMap(({ pattern, files }, index): readonly Problem[] => {
    const place = document.place('project', 'license-files', index)
    const problem = problemOfGlob(pattern)
    if (problem !== undefined)
      return [
        {
          message: `license-files pattern '${pattern}' ${problem}`,
          remedy: 'Write paths relative to pyproject.toml, with /, * and ** only, for example "LICENSE*".',
          place,
          subject: pattern,
        },
      ]
    if (files.length > 0) return []
    return [
      {
        message: `license-files pattern '${pattern}' matches nothing${nearest}`,
        remedy: 'Put the file beside pyproject.toml, or correct the pattern: build backends stop at it.',
        place,
        subject: pattern,
      },
    ]
  })
  const place = document.place('project', 'license')
  const missing: Problem = {
    message: `project.license names ${named?.file ?? ''}, which does not exist${nearest}`,
    remedy: 'Put the file there, or write an expression: license = "MIT".',
    place,
  }
  const read = named === undefined ? files : [named, ...files.filter(({ file }) => file !== named.file)]
  return [
    ...unmatched,
    ...(named !== undefined && named.isUtf8 === undefined ? [missing] : []),
    ...read
      .filter(({ isUtf8 }) => isUtf8 === false)
      .map(({ file }) => ({
        message: `licence file ${file} is not UTF-8`,
        remedy: 'Save it as UTF-8.',
        place: { file },
        subject: file,
      })),
  ]
}

function judgeAbsence(facts: SourceFacts): readonly Problem[] {
  const { patterns, named, files, elsewhere } = textsOf(facts).licenses
  const dir = facts.project.packageDir
  // Who writes patterns has said what there is; those that match nothing are reported as that.
  if (patterns !== undefined || named !== undefined || files.some(({ file }) => isLicenseName(file))) return []
  const isElsewhere = elsewhere !== undefined && !elsewhere.includes('/') && dir !== '.'
  const nearest =
    elsewhere === undefined ? '' : `; the nearest is ${elsewhere}${isElsewhere ? ' at the repository root' : ''}`
  return [
    {
      message: `no licence file in ${dir === '.' ? 'the package' : dir}${nearest}`,
      remedy:
        elsewhere === undefined
          ? 'Put the text of the licence beside pyproject.toml as LICENSE.'
          : `Copy it beside pyproject.toml and write license-files = ["${elsewhere.split('/').at(-1) ?? ''}"]: builds take nothing from outside the package.`,
      place: facts.project.pyproject.document.place('project', 'license'),
    },
  ]
}
