import { textsAt } from '../../project/toml.ts'
import { parseImportName, problemOfImportName, problemsOfImportNames } from '../../standards/import-name.ts'
import type { Check, Problem } from '../check.ts'
import { isDynamic, projectTable, type SourceFacts, texts, textsOf } from './facts.ts'

const KEYS = ['import-names', 'import-namespaces'] as const

/** What the package lets its users import, by its own account. */
export const IMPORT_NAME_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-26',
    severity: 'error',
    asks: 'import-names and import-namespaces are identifiers, each once, with their parents',
    definedBy: 'PEP 794',
    needs: [projectTable, stated],
    judge: judgeNames,
  },
  {
    id: 'SRC-26',
    severity: 'error',
    asks: 'what import-names lists is in the tree',
    definedBy: 'PEP 794',
    needs: [projectTable, stated, texts, pure],
    judge: judgeModules,
  },
  {
    id: 'SRC-26',
    severity: 'error',
    asks: 'import-names lists all that can be imported',
    definedBy: 'PEP 794',
    needs: [projectTable, stated, texts, sourceFolder],
    judge: judgeUnlisted,
  },
]

function namesAt({ project }: SourceFacts, key: (typeof KEYS)[number]): readonly string[] {
  return textsAt(project.pyproject.document.tables, 'project', key)
}

function stated(facts: SourceFacts): string | undefined {
  if (KEYS.every((key) => isDynamic(facts, key))) return 'the import names are dynamic'
  return KEYS.every((key) => namesAt(facts, key).length === 0) ? 'no import names are listed' : undefined
}

function pure({ project: { backend } }: SourceFacts): string | undefined {
  return backend.compiled.length > 0 || backend.family === 'maturin'
    ? 'compiled modules show in built files'
    : undefined
}

function sourceFolder(facts: SourceFacts): string | undefined {
  const { importRoot } = textsOf(facts)
  return importRoot === undefined || importRoot.names.length === 0
    ? 'there is no folder of its own for what is imported; the built files will tell'
    : undefined
}

function judgeNames(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const single = KEYS.flatMap((key) =>
    namesAt(facts, key).flatMap((name, index) => {
      const problem = problemOfImportName(name, key)
      if (problem === undefined) return []
      return [
        {
          message: problem,
          remedy: 'Write names as they are imported, such as "spam.eggs" or "_spam; private".',
          place: document.place('project', key, index),
          subject: name,
        },
      ]
    }),
  )
  const together = problemsOfImportNames(namesAt(facts, 'import-names'), namesAt(facts, 'import-namespaces'))
  return [
    ...single,
    ...together.map((message) => ({
      message: `import-names: ${message}`,
      remedy: 'List every name once, in import-names or in import-namespaces, and with it all packages above it.',
      place: document.place('project', namesAt(facts, 'import-names').length > 0 ? KEYS[0] : KEYS[1]),
    })),
  ]
}

function judgeModules(facts: SourceFacts): readonly Problem[] {
  const { document } = facts.project.pyproject
  const { modules } = textsOf(facts)
  return KEYS.flatMap((key) =>
    namesAt(facts, key).flatMap((text, index) => {
      const name = parseImportName(text)?.name
      if (name === undefined || modules.get(name)?.kind !== 'absent') return []
      return [
        {
          message: `${key} lists ${name}, and there is no such module in the tree`,
          remedy: 'Remove it, or correct its spelling.',
          place: document.place('project', key, index),
          subject: name,
        },
      ]
    }),
  )
}

function judgeUnlisted(facts: SourceFacts): readonly Problem[] {
  const { importRoot } = textsOf(facts)
  const listed = KEYS.flatMap((key) => namesAt(facts, key)).map((text) => parseImportName(text)?.name ?? '')
  // A parent that is missing was reported with its child.
  const unlisted = (importRoot?.names ?? []).filter(
    (name) => !listed.some((one) => one === name || one.startsWith(`${name}.`)),
  )
  if (unlisted.length === 0) return []
  return [
    {
      message: `import-names does not list ${unlisted.join(', ')}, which can be imported from ${importRoot?.folder ?? ''}`,
      remedy: `Add ${unlisted.map((name) => `"${name}"`).join(', ')}, with "; private" behind what is not for users.`,
      place: facts.project.pyproject.document.place('project', KEYS[0]),
    },
  ]
}
