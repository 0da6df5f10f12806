// Every rule that verify-metadata asks, as a page for people: written by `npm run generate`.
import { AUDIT_CHECKS } from '../packages/core/src/checks/audits.ts'
import { type Check, checkName } from '../packages/core/src/checks/check.ts'
import { INDEX_CHECKS } from '../packages/core/src/checks/index/index.ts'
import { WAREHOUSE_COMMIT } from '../packages/core/src/checks/pypi/warehouse.ts'
import { SDIST_CHECKS } from '../packages/core/src/checks/sdist/index.ts'
import { SET_CHECKS } from '../packages/core/src/checks/set/index.ts'
import { SOURCE_CHECKS } from '../packages/core/src/checks/source/index.ts'
import { WHEEL_CHECKS } from '../packages/core/src/checks/wheel/index.ts'
import { WORKFLOW_CHECKS } from '../packages/core/src/checks/workflows/index.ts'

type Row = Pick<Check<never>, 'id' | 'key' | 'severity' | 'asks' | 'definedBy'>

/** In the order of a report. */
export const CATALOGUE: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  ['The source tree', SOURCE_CHECKS],
  ['Workflows and the commit', WORKFLOW_CHECKS],
  ['Each wheel', WHEEL_CHECKS],
  ['The sdist', SDIST_CHECKS],
  ['The whole set', SET_CHECKS],
  ['The index', INDEX_CHECKS],
  ["By others' tools", AUDIT_CHECKS],
]

export function cataloguePage(): string {
  return [
    '# What verify-metadata asks',
    '',
    'Made from the tables in `packages/core/src/checks`. `ignore` takes a key or an id; a key covers all its ids. The weight is that of most',
    'findings: some problems of a rule weigh more or less than others, and the finding says so.',
    '',
    `PyPI's own rules stand in \`packages/core/src/checks/pypi\`, as pypi/warehouse has them at commit \`${WAREHOUSE_COMMIT}\`.`,
    '',
    ...CATALOGUE.flatMap(([title, rows]) => [
      `## ${title}`,
      '',
      '| finding | weight | asks whether | defined by |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        (row) => `| ${[`\`${checkName(row)}\``, row.severity, row.asks, row.definedBy].map(cell).join(' | ')} |`,
      ),
      '',
    ]),
  ].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
