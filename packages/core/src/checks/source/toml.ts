import type { Check, Problem } from '../check.ts'
import type { SourceFacts } from './facts.ts'
import { foundIn } from './keys.ts'

/** pyproject.toml as a file: there, and of the TOML that every reader knows. */
export const TOML_CHECKS: readonly Check<SourceFacts>[] = [
  {
    id: 'SRC-01',
    severity: 'error',
    asks: 'pyproject.toml is there and is TOML 1.0',
    definedBy: 'PEP 518; tomllib of CPython 3.11 to 3.14',
    judge: judgeToml,
  },
]

function judgeToml({ project: { pyproject, packageDir, packagesElsewhere } }: SourceFacts): readonly Problem[] {
  const { document, exists } = pyproject
  if (!exists)
    return [
      {
        message: `there is no pyproject.toml in ${packageDir}${foundIn(packagesElsewhere)}`,
        remedy: 'Set package-dir to the folder of the pyproject.toml that is released, or write one there.',
      },
    ]
  return document.problems.map((problem) => {
    if (problem.kind === 'encoding')
      return {
        message: `pyproject.toml ${problem.message}`,
        remedy: 'Save the file as UTF-8 without a byte order mark.',
        place: { file: document.file },
      }
    const place = { file: document.file, line: problem.line, column: problem.column }
    if (problem.kind === 'syntax')
      return { message: `pyproject.toml is no TOML: ${problem.message}`, remedy: 'Correct the line.', place }
    return {
      message: `${problem.message} (TOML 1.1); Python ≤ 3.14 cannot read it and builds of the sdist will fail`,
      remedy: TOML_1_0[problem.message] ?? 'Write a character as itself, or as \\uXXXX.',
      place,
    }
  })
}

const TOML_1_0: Readonly<Record<string, string>> = {
  'inline table spans lines': 'Write the inline table on one line, or as a [table] of its own.',
  'a comma ends an inline table': 'Remove the comma before the closing brace.',
  'time without seconds': 'Write the seconds, for example 07:32:00.',
}
