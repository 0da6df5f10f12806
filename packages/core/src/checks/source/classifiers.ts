import { PYTHONS } from '../../matrix/pythons.ts'
import { admitsPython, parseSpecifiers } from '../../standards/specifiers.ts'
import type { Check, Problem } from '../check.ts'
import { CLASSIFIERS, CLASSIFIERS_OF, DEPRECATED_CLASSIFIERS, nearestClassifier } from '../classifiers.ts'
import { isDynamic, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'

/** Trove classifiers: that PyPI knows them, and that those of Python tell the truth. */
export const CLASSIFIER_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-17',
    severity: 'error',
    asks: 'PyPI knows every classifier',
    definedBy: `trove-classifiers of ${CLASSIFIERS_OF}`,
    needs: [projectTable],
    judge: judgeKnown,
  },
  {
    id: 'SRC-18',
    key: 'python-classifiers',
    severity: 'warning',
    asks: 'the classifiers name the Pythons that are supported',
    definedBy: 'pyroma; scientific-python/repo-review',
    needs: [projectTable, staticClassifiers],
    judge: judgePythons,
  },
]

export function staticClassifiers(facts: SourceFacts): string | undefined {
  return isDynamic(facts, 'classifiers') ? 'the classifiers are dynamic' : undefined
}

function judgeKnown(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  return tableOf(facts).classifiers.flatMap((classifier, index) => {
    const verdict = pypiVerdict('classifiers', classifier)
    if (verdict === undefined) return []
    return [
      {
        message: verdict,
        remedy: remedyFor(classifier),
        place: document.place('project', 'classifiers', index),
        subject: classifier,
      },
    ]
  })
}

function remedyFor(classifier: string): string {
  if (classifier.startsWith('Private ::'))
    return 'It keeps a package off PyPI: remove it to publish there, or publish to another index.'
  const [successor] = DEPRECATED_CLASSIFIERS.get(classifier) ?? []
  const meant = successor ?? (CLASSIFIERS.has(classifier) ? undefined : nearestClassifier(classifier))
  return meant === undefined
    ? `Remove it; the list (of ${CLASSIFIERS_OF}) is at https://pypi.org/classifiers/.`
    : `Write "${meant}", or remove it; the list (of ${CLASSIFIERS_OF}) is at https://pypi.org/classifiers/.`
}

const PREFIX = 'Programming Language :: Python :: '

/** CPython's minor versions that wheels can be built for, lowest first. */
export const MINORS: readonly string[] = [
  ...new Set(PYTHONS.filter(({ implementation }) => implementation === 'cpython').map(({ minor }) => minor)),
]

function judgePythons(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const { classifiers, requiresPython } = tableOf(facts)
  const place = document.place('project', 'classifiers')
  const named = classifiers.flatMap((classifier, index) => {
    const minor = classifier.startsWith(PREFIX) ? classifier.slice(PREFIX.length) : ''
    return /^3\.\d+$/.test(minor) ? [{ minor, place: document.place('project', 'classifiers', index) }] : []
  })
  const specifiers = requiresPython === undefined ? undefined : parseSpecifiers(requiresPython)
  const denied = named.flatMap(({ minor, place }): readonly Problem[] =>
    specifiers === undefined || admitsPython(specifiers, minor)
      ? []
      : [
          {
            message: `classifier ${minor} but requires-python ${requiresPython ?? ''}`,
            remedy: `Remove "${PREFIX}${minor}", or widen requires-python.`,
            place,
          },
        ],
  )
  const early = named.flatMap(({ minor, place }): readonly Problem[] =>
    Number(minor.slice(2)) <= Number(MINORS.at(-1)?.slice(2))
      ? []
      : [
          {
            message: `classifier ${minor}, but the newest Python that wheels can be built for is ${MINORS.at(-1) ?? ''}`,
            remedy: `Remove "${PREFIX}${minor}" until the release was tested there.`,
            place,
          },
        ],
  )
  const wanted = wantedMinors(
    facts,
    named.map(({ minor }) => minor),
  )
  const missing = wanted.filter((minor) => !named.some((one) => one.minor === minor))
  if (missing.length === 0) return [...denied, ...early]
  return [
    ...denied,
    ...early,
    {
      message: `classifiers lack Python ${missing.join(', ')}`,
      remedy: `Add under classifiers:\n${missing.map((minor) => `  "${PREFIX}${minor}",`).join('\n')}`,
      place,
    },
  ]
}

/** Those that `pythons` asks for; else, where classifiers name any, all that requires-python admits up to the highest of them. */
function wantedMinors({ pythons, project }: SourceFacts, named: readonly string[]): readonly string[] {
  if (pythons !== 'auto') return [...new Set(pythons.map((python) => python.replace(/t$/, '')))]
  const specifiers = project.requiresPython === undefined ? undefined : parseSpecifiers(project.requiresPython)
  if (named.length === 0 || specifiers === undefined) return []
  const positions = named.map((minor) => MINORS.indexOf(minor)).filter((position) => position >= 0)
  return MINORS.slice(0, Math.max(-1, ...positions) + 1).filter((minor) => admitsPython(specifiers, minor))
}
