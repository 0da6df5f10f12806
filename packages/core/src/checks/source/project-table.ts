import { nearest } from '../../nearest.ts'
import { PROJECT_KEYS } from '../../project/pyproject.ts'
import { tableAt } from '../../project/toml.ts'
import type { Check, Problem } from '../check.ts'
import { isExtensible } from './backend.ts'
import { manifest, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { mistyped, unknownKey } from './keys.ts'
import { misspeltTables, nearMiss, strangers } from './near-misses.ts'

/** `[project]`: keys and types, static and dynamic fields. */
export const PROJECT_TABLE_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-04',
    severity: 'error',
    asks: '[project] has known keys of the right types, and a name',
    definedBy: 'PEP 621',
    needs: [manifest],
    judge: judgeProject,
  },
  {
    id: 'SRC-04',
    severity: 'error',
    asks: 'each field of [project] is either static or dynamic',
    definedBy: 'PEP 621',
    needs: [projectTable],
    judge: judgeDynamic,
  },
  {
    id: 'SRC-05',
    severity: 'error',
    asks: 'no key of [project] and no table is a near miss',
    definedBy: 'PEP 518, PEP 621',
    needs: [manifest],
    judge: judgeNearMisses,
  },
]

function judgeProject({ project: { pyproject } }: SourceFacts): readonly Problem[] {
  const { document, project } = pyproject
  if (project === undefined)
    return [
      {
        message:
          'pyproject.toml has no [project]; what the backend makes of other files is judged on the built files only',
        remedy: 'Move name, version and the rest to [project].',
        place: { file: document.file },
        severity: 'warning',
      },
    ]
  const nameless: Problem = {
    message: 'project.name is missing; it is the one field that must be static',
    remedy: 'Write name = "…" under [project].',
    place: document.place('project'),
  }
  const named = 'name' in (tableAt(document.tables, 'project') ?? {})
  return [
    ...(named ? [] : [nameless]),
    ...mistyped(pyproject, 'project'),
    ...strangers(pyproject)
      .filter((key) => nearMiss(key) === undefined)
      .map((key) => unknownKey(pyproject, 'project', key, undefined)),
  ]
}

function judgeNearMisses({ project: { pyproject } }: SourceFacts): readonly Problem[] {
  const { document } = pyproject
  const keys = strangers(pyproject).flatMap((key): readonly Problem[] => {
    const meant = nearMiss(key)
    if (meant === undefined) return []
    const place = document.place('project', key)
    const isKey = meant.startsWith('project.')
    return [
      {
        message: `unknown key project.${key}; did you mean ${meant}?`,
        remedy: isKey ? `Write ${meant.slice('project.'.length)}.` : `Move it to [${meant.replace(/,.*|\..*/, '')}].`,
        place,
      },
    ]
  })
  const tables = misspeltTables(pyproject).map(([key, meant]) => ({
    message: `unknown table [${key}]; did you mean [${meant}]?`,
    remedy: `Write [${meant}]: nobody reads [${key}].`,
    place: document.place(key),
  }))
  return [...keys, ...tables]
}

function judgeDynamic(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const { dynamic, version } = tableOf(facts)
  const allowed = Object.keys(PROJECT_KEYS).filter((key) => key !== 'name' && key !== 'dynamic')
  const given = tableAt(document.tables, 'project') ?? {}
  const versionless: Problem = {
    message: 'project.version is neither static nor listed in dynamic',
    remedy: 'Write version = "…", or dynamic = ["version"] if the backend computes it.',
    place: document.place('project'),
  }
  return [
    ...(version === undefined && !('version' in given) && !dynamic.includes('version') ? [versionless] : []),
    ...dynamic.flatMap((field, index): readonly Problem[] => {
      const place = document.place('project', 'dynamic', index)
      if (!allowed.includes(field)) {
        const meant = nearest(field, allowed)
        return [
          {
            message: `project.dynamic lists "${field}", which cannot be dynamic`,
            remedy: meant === undefined ? 'Remove it.' : `Write "${meant}", or remove it.`,
            place,
          },
        ]
      }
      // Lists and tables may be both, by PEP 808: see SRC-29.
      if (!(field in given) || isExtensible(given[field])) return []
      return [
        {
          message: `project.${field} is both static and listed in dynamic`,
          remedy: 'Keep one of the two.',
          place,
        },
      ]
    }),
  ]
}
