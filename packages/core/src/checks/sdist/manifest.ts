import { isList, isTable, tableAt, type TomlTable, type TomlValue } from '../../project/toml.ts'
import type { Check, Problem } from '../check.ts'
import { oneFolder, type SdistFacts, sourceTree } from './facts.ts'

/** pyproject.toml in the sdist: what a build from it goes by. */
export const MANIFEST_CHECKS: readonly Check<SdistFacts>[] = [
  {
    id: 'SDI-06',
    severity: 'warning',
    asks: 'pyproject.toml is in it',
    definedBy: 'source distribution format',
    needs: [oneFolder],
    judge: judgePresence,
  },
  {
    id: 'SDI-06',
    severity: 'warning',
    asks: 'its pyproject.toml says what the source tree says',
    definedBy: 'source distribution format',
    needs: [oneFolder, manifest, sourceTree],
    judge: judgeSameness,
  },
]

function manifest({ pyproject }: SdistFacts): string | undefined {
  return pyproject === undefined ? 'it has no pyproject.toml' : undefined
}

function judgePresence({ name, pyproject, top = '' }: SdistFacts): readonly Problem[] {
  if (pyproject === undefined)
    return [
      {
        message: `${name}: ${top}/pyproject.toml is missing: the sdist cannot be built by PEP 517`,
        remedy: 'Add pyproject.toml with a [build-system] table, and see that the backend packs it.',
        subject: name,
      },
    ]
  const [problem] = pyproject.problems
  if (problem === undefined) return []
  const where = problem.kind === 'encoding' ? '' : `:${problem.line}:${problem.column}`
  return [
    {
      message: `${name}: ${top}/pyproject.toml${where}: ${problem.message}; builds of the sdist may fail`,
      remedy: 'Write it as TOML 1.0: Python up to 3.14 reads no other.',
      subject: name,
    },
  ]
}

/** Tables that a build of the sdist goes by. */
const TABLES: readonly (readonly string[])[] = [['build-system'], ['project']]
/** Keys that backends fill in, or adapt to where files lie in the sdist: pdm-backend the first two, maturin the others. */
const REWRITTEN: readonly string[] = ['version', 'dynamic', 'readme', 'license-files', 'license', 'backend-path']

function judgeSameness({ name, pyproject, expected }: SdistFacts): readonly Problem[] {
  const ours = expected.project?.pyproject.document
  if (pyproject === undefined || ours === undefined) return []
  const changed = TABLES.flatMap((path) => {
    const [theirs, own] = [tableAt(pyproject.tables, ...path) ?? {}, tableAt(ours.tables, ...path) ?? {}]
    return [...new Set([...Object.keys(theirs), ...Object.keys(own)])]
      .filter((key) => !REWRITTEN.includes(key) && textOf(theirs[key]) !== textOf(own[key]))
      .map((key) => `${path.join('.')}.${key}`)
  })
  if (changed.length === 0) return []
  return [
    {
      message: `${name}: its pyproject.toml differs from the source tree in ${changed.join(', ')}`,
      remedy: 'Build the sdist from this commit; a build from it would go by other settings.',
      subject: name,
    },
  ]
}

/** One text for one value, whatever the order of keys. */
function textOf(value: TomlValue | undefined): string {
  if (value === undefined) return ''
  if (isList(value)) return `[${value.map(textOf).join(',')}]`
  if (isTable(value)) return `{${sortedEntries(value).join(',')}}`
  return JSON.stringify(typeof value === 'bigint' ? String(value) : value)
}

function sortedEntries(table: TomlTable): readonly string[] {
  return Object.keys(table)
    .toSorted()
    .map((key) => `${key}:${textOf(table[key])}`)
}
