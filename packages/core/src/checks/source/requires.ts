import { admitsNothing } from '../../standards/specifier-relations.ts'
import { admitsPython, parseSpecifiers, type Specifiers } from '../../standards/specifiers.ts'
import type { Check, Problem } from '../check.ts'
import { MINORS } from './classifiers.ts'
import { isDynamic, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'

/** What the package requires: Pythons and other packages. */
export const REQUIRES_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-19',
    key: 'requires-python',
    severity: 'error',
    asks: 'requires-python is a specifier set without an upper cap',
    definedBy: 'PEP 440; core metadata',
    needs: [projectTable, staticRequiresPython],
    judge: judgeRequiresPython,
  },
  {
    id: 'SRC-18',
    key: 'requires-python',
    severity: 'warning',
    asks: 'requires-python admits the Pythons that the release is meant for',
    definedBy: 'the input pythons',
    needs: [projectTable, pythonsAsked, staticRequiresPython],
    judge: judgePromise,
  },
  {
    id: 'SRC-20',
    severity: 'error',
    asks: 'dependencies and extras are requirements without direct addresses',
    definedBy: 'PEP 508; warehouse/forklift/metadata.py',
    needs: [projectTable],
    judge: judgeRequirements,
  },
]

function staticRequiresPython(facts: SourceFacts): string | undefined {
  return isDynamic(facts, 'requires-python') ? 'requires-python is dynamic' : undefined
}

function pythonsAsked({ pythons }: SourceFacts): string | undefined {
  return pythons === 'auto' ? 'pythons is auto' : undefined
}

function judgeRequiresPython(facts: SourceFacts): readonly Problem[] {
  const { requiresPython } = tableOf(facts)
  const place = facts.project.pyproject.document.place('project', 'requires-python')
  if (requiresPython === undefined)
    return [
      {
        message: 'requires-python is missing: installers will try this release on every Python',
        remedy: 'Write requires-python = ">=3.10", or whatever is the lowest that you test.',
        place,
        severity: 'warning',
      },
    ]
  const verdict = pypiVerdict('requires_python', requiresPython)
  if (verdict !== undefined)
    return [{ message: verdict, remedy: 'Write a specifier set such as requires-python = ">=3.10".', place }]
  const specifiers = parseSpecifiers(requiresPython)
  if (specifiers !== undefined && admitsNothing(specifiers))
    return [
      {
        message: `requires-python '${requiresPython}' admits no Python at all: nobody could install the release`,
        remedy: 'Write a specifier set such as requires-python = ">=3.10".',
        place,
      },
    ]
  const cap = specifiers?.clauses.find(({ operator, version }) => isCap(operator, version))
  if (cap === undefined || facts.pythons !== 'auto') return []
  return [
    {
      message: `requires-python '${requiresPython}' hides the release from users of newer Pythons; the resolver falls back to an older release`,
      remedy: `Remove ${cap.operator}${cap.version}, unless newer Pythons really break the package.`,
      place,
      severity: 'warning',
    },
  ]
}

/** `<4` is no cap that anybody will meet. */
function isCap(operator: string, version: string): boolean {
  if (operator === '~=') return version.split('.').length > 2
  return (operator === '<' || operator === '<=' || operator === '==') && /^3\.\d/.test(version)
}

/** Compares what is admitted, not how it is written: other spellings of the same set pass. */
function judgePromise(facts: SourceFacts): readonly Problem[] {
  const { requiresPython } = tableOf(facts)
  const specifiers = requiresPython === undefined ? undefined : parseSpecifiers(requiresPython)
  if (facts.pythons === 'auto' || specifiers === undefined) return []
  const meant = [...new Set(facts.pythons.map((python) => python.replace(/t$/, '')))].sort(byNumber)
  const admitted = admittedMinors(specifiers, meant)
  if (admitted.join() === meant.join()) return []
  const [lowest = '', highest = ''] = [meant[0], meant.at(-1)]
  const above = `3.${Number(highest.split('.')[1]) + 1}`
  return [
    {
      message: `requires-python admits ${admitted.join(', ') || 'none'}; the release is meant for ${meant.join(', ')}`,
      remedy: `Write requires-python = ">=${lowest}${highest === MINORS.at(-1) ? '' : `,<${above}`}", or name the others in pythons.`,
      place: facts.project.pyproject.document.place('project', 'requires-python'),
    },
  ]
}

function admittedMinors(specifiers: Specifiers, meant: readonly string[]): readonly string[] {
  const known = [...new Set(['3.6', '3.7', '3.8', ...MINORS, ...meant])]
  return known.filter((minor) => admitsPython(specifiers, minor)).sort(byNumber)
}

function byNumber(a: string, b: string): number {
  return Number(a.split('.')[1]) - Number(b.split('.')[1])
}

function judgeRequirements(facts: SourceFacts): readonly Problem[] {
  const { dependencies, optionalDependencies } = tableOf(facts)
  return [
    ...dependencies.flatMap((text, index) => problemOf(facts, text, ['dependencies', index])),
    ...[...optionalDependencies].flatMap(([extra, texts]) =>
      texts.flatMap((text, index) => problemOf(facts, text, ['optional-dependencies', extra, index])),
    ),
  ]
}

function problemOf(facts: SourceFacts, text: string, path: readonly (string | number)[]): readonly Problem[] {
  const verdict = pypiVerdict('requires_dist', text)
  if (verdict === undefined) return []
  const direct = verdict.startsWith("Can't have direct dependency")
  return [
    {
      message: verdict,
      remedy: direct
        ? 'Depend on a release by version, for example "demo>=1.2"; keep addresses in [tool.uv.sources] or a lock file.'
        : 'Write a requirement such as "demo>=1.2; python_version < \'3.12\'".',
      place: facts.project.pyproject.document.place('project', ...path),
      subject: text,
    },
  ]
}
