import { nearest } from '../../nearest.ts'
import { PROJECT_KEYS, type Pyproject } from '../../project/pyproject.ts'
import { tableAt } from '../../project/toml.ts'
import type { Check, Problem } from '../check.ts'
import { manifest, projectTable, type SourceFacts, tableOf } from './facts.ts'
import { mistyped, unknownKey } from './keys.ts'

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
    asks: 'no key of [project] is a near miss',
    definedBy: 'PEP 621',
    needs: [projectTable],
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
  return strangers(pyproject).flatMap((key) => {
    const meant = nearMiss(key)
    return meant === undefined ? [] : [unknownKey(pyproject, 'project', key, meant)]
  })
}

function strangers({ document }: Pyproject): readonly string[] {
  return Object.keys(tableAt(document.tables, 'project') ?? {}).filter((key) => !Object.hasOwn(PROJECT_KEYS, key))
}

/** What other tools and other times call the fields. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  author: 'authors',
  maintainer: 'maintainers',
  licence: 'license',
  'license-file': 'license-files',
  summary: 'description',
  'long-description': 'readme',
  requires: 'dependencies',
  'install-requires': 'dependencies',
  'extras-require': 'optional-dependencies',
  extras: 'optional-dependencies',
  'python-requires': 'requires-python',
  python: 'requires-python',
  'console-scripts': 'scripts',
  entrypoints: 'entry-points',
  url: 'urls',
  homepage: 'urls',
}

function nearMiss(key: string): string | undefined {
  const dashed = key.replaceAll('_', '-').toLowerCase()
  return OTHER_NAMES[dashed] ?? nearest(dashed, Object.keys(PROJECT_KEYS))
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
      if (!(field in given)) return []
      return [
        {
          message: `project.${field} is both static and listed in dynamic`,
          remedy: `Keep one of the two. (Adding to a static list or table, PEP 808, needs Metadata-Version 2.6, which PyPI refuses.)`,
          place,
        },
      ]
    }),
  ]
}
