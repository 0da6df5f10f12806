import { resolveGroups } from '../../standards/dependency-groups.ts'
import { isTable, valueAt } from '../../project/toml.ts'
import { isValidName, normalizeName } from '../../standards/name.ts'
import { parseRequirement, RequirementError } from '../../standards/requirement.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { pypiVerdict } from './pypi-verdict.ts'

/** Extras and dependency groups: names, and what they refer to. */
export const EXTRA_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-21',
    severity: 'error',
    asks: 'names of extras are valid, and stay apart after normalisation',
    definedBy: 'PEP 685; warehouse/forklift/metadata.py',
    needs: [projectTable],
    judge: judgeNames,
  },
  {
    id: 'SRC-21',
    severity: 'error',
    asks: 'extras of this package that it asks for itself exist',
    definedBy: 'PEP 508, PEP 685',
    needs: [projectTable],
    judge: judgeReferences,
  },
  {
    id: 'SRC-21',
    severity: 'error',
    asks: 'dependency groups hold requirements and include groups that exist, without a circle',
    definedBy: 'PEP 735',
    needs: [manifest],
    judge: judgeGroups,
  },
]

function judgeNames(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const names = [...tableOf(facts).optionalDependencies.keys()]
  return names.flatMap((extra, index): readonly Problem[] => {
    const place = document.place('project', 'optional-dependencies', extra)
    const verdict = isValidName(extra) ? undefined : (pypiVerdict('provides_extra', extra) ?? `'${extra}' is no name`)
    if (verdict !== undefined)
      return [{ message: verdict, remedy: 'Write letters, digits, - _ and . only.', place, subject: extra }]
    const twin = names.slice(0, index).find((other) => normalizeName(other) === normalizeName(extra))
    if (twin === undefined) return []
    return [
      {
        message: `extras '${twin}' and '${extra}' are the same name`,
        remedy: `Join them under ${normalizeName(extra)}.`,
        place,
        subject: extra,
      },
    ]
  })
}

/** `demo[test]` among the dependencies of demo stands for its extra. */
function judgeReferences(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const { optionalDependencies, dependencies, dynamic } = tableOf(facts)
  if (dynamic.includes('optional-dependencies')) return []
  const known = new Set([...optionalDependencies.keys()].map(normalizeName))
  const lists = [
    { path: ['dependencies'], texts: dependencies },
    ...[...optionalDependencies].map(([extra, texts]) => ({ path: ['optional-dependencies', extra], texts })),
  ]
  return lists.flatMap(({ path, texts }) =>
    texts.flatMap((text, index) =>
      ownExtras(facts, text)
        .filter((extra) => !known.has(normalizeName(extra)))
        .map((extra) => ({
          message: `'${text}' asks for the extra '${extra}' of this package, which there is not`,
          remedy:
            known.size === 0
              ? 'Remove it.'
              : `Write one of ${[...optionalDependencies.keys()].join(', ')}, or remove it.`,
          place: document.place('project', ...path, index),
          subject: extra,
        })),
    ),
  )
}

function ownExtras({ project: { name } }: SourceFacts, text: string): readonly string[] {
  try {
    const requirement = parseRequirement(text)
    return name !== undefined && normalizeName(requirement.name) === normalizeName(name) ? requirement.extras : []
  } catch (thrown) {
    // What is no requirement is the business of SRC-20.
    if (thrown instanceof RequirementError) return []
    throw thrown
  }
}

function judgeGroups({ project: { pyproject } }: SourceFacts): readonly Problem[] {
  const { document } = pyproject
  const table = valueAt(document.tables, 'dependency-groups')
  if (table === undefined) return []
  if (!isTable(table))
    return [
      {
        message: 'dependency-groups must be a table',
        remedy: 'Write, for example:\n[dependency-groups]\ntest = ["pytest"]',
        place: document.place('dependency-groups'),
      },
    ]
  return resolveGroups(table).problems.map(({ group, index, message }) => ({
    message: `dependency-groups.${group} ${message}`,
    remedy: 'Groups hold requirements such as "pytest>=8", and { include-group = "…" } with the name of another group.',
    place: document.place('dependency-groups', group, ...(index === undefined ? [] : [index])),
    subject: group,
  }))
}
