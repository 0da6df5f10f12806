import type { Judgement } from '../checks/check.ts'
import { type Finding, nameOf, type Severity } from '../finding.ts'

// Static Analysis Results Interchange Format 2.1.0 (OASIS), as far as GitHub's code scanning reads it.

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/**
 * The findings as a SARIF log: one run, a rule for each name of a finding.
 * @param judgements of the same run: what each rule asks
 * @param fallback path of the file that findings without a place are shown at, relative to the repository
 * @returns JSON text
 */
export function sarifText(findings: readonly Finding[], judgements: readonly Judgement[], fallback: string): string {
  const asks = new Map(judgements.map(({ check, asks }) => [check, asks]))
  const names = [...new Set(findings.map(nameOf))].sort()
  const rules = names.map((name) => ({
    id: name,
    shortDescription: { text: asks.get(name) === undefined ? name : `Whether ${asks.get(name) ?? ''}` },
  }))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pyrelease',
            rules,
          },
        },
        results: findings.map((finding) => resultOf(finding, names, fallback)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(finding: Finding, names: readonly string[], fallback: string) {
  const { file = fallback, line = 1, column } = finding.place ?? {}
  const name = nameOf(finding)
  return {
    ruleId: name,
    ruleIndex: names.indexOf(name),
    level: LEVELS[finding.severity],
    message: { text: `${finding.message}\n${finding.remedy}` },
    locations: [
      {
        physicalLocation: {
          // As a URI reference: blanks and the like in a path are escaped, slashes are not.
          artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
          region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
        },
      },
    ],
  }
}
