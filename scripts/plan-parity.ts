// Our plans beside the real cibuildwheel: for each `[tool.cibuildwheel]` table of plan-parity/tables.json, the identifiers
// that our plan hands to it must be those that it selects itself; and our table of targets must be the one that it ships.
//   node scripts/plan-parity.ts
import { CIBUILDWHEEL } from './plan-parity/cibuildwheel.ts'
import { compareTables, TABLES } from './plan-parity/compare.ts'

const { agreed, total, identifiers, differences, drift } = await compareTables(TABLES)
for (const difference of differences) console.error(`error: ${difference}`)
for (const row of drift) console.error(`error: table of targets: ${row}`)
console.log(
  `cibuildwheel ${CIBUILDWHEEL}: ${TABLES.length} tables, ${agreed} of ${total} plans agree (${identifiers} identifiers)`,
)
process.exitCode = differences.length + drift.length === 0 ? 0 : 1
