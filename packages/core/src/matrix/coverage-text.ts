import { markdownTable } from '../markdown.ts'
import type { CoverageCell, CoverageGrid, CoverageRow } from './coverage.ts'

/** What stands in a cell, the first that holds. `sdist`: nothing but the sdist serves it. */
type Mark = 'yes' | 'new' | 'missing' | 'dropped' | 'sdist' | '-'

const LEGEND: Readonly<Record<Mark, string>> = {
  yes: 'a wheel is there',
  new: 'a wheel is there, the last release had none',
  missing: 'a wheel was planned and is not there',
  dropped: 'the last release had a wheel, this one has none',
  sdist: 'users build from the sdist',
  '-': 'nothing serves it',
}

function markOf(cell: CoverageCell, { sdist }: CoverageGrid): Mark {
  if (cell.ours) return cell.published === false ? 'new' : 'yes'
  if (cell.planned === true) return 'missing'
  if (cell.published === true) return 'dropped'
  return sdist.ours ? 'sdist' : '-'
}

function sdistMark({ ours, planned, published }: CoverageCell): Mark {
  if (ours) return published === false ? 'new' : 'yes'
  if (planned === true) return 'missing'
  return published === true ? 'dropped' : '-'
}

function titleOf({ platform, floor }: CoverageRow): string {
  return floor === undefined ? platform : `${platform} (${floor})`
}

/** The grid for a log or a terminal; empty where nothing is known. */
export function coverageLines(grid: CoverageGrid): readonly string[] {
  if (grid.rows.length === 0 && !grid.sdist.ours) return []
  const rows = tableOf(grid)
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return [
    `${headingOf(grid)}:`,
    ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
    ...legendOf(rows).map((line) => `  ${line}`),
  ]
}

/** The same for a job summary, in Markdown. */
export function coverageParts(grid: CoverageGrid): readonly string[] {
  if (grid.rows.length === 0 && !grid.sdist.ours) return []
  const [columns = [], ...rows] = tableOf(grid)
  return [`#### ${headingOf(grid)}`, markdownTable(columns, rows), legendOf(rows).join('; ')]
}

function headingOf({ published }: CoverageGrid): string {
  return `Wheels by platform and Python${published === undefined ? '' : `, against ${published}`}`
}

function tableOf(grid: CoverageGrid): readonly (readonly string[])[] {
  const { columns, rows, sdist } = grid
  return [
    ['', ...columns.map(({ title }) => title)],
    ...rows.map((row) => [titleOf(row), ...row.cells.map((cell) => markOf(cell, grid))]),
    ['sdist', ...columns.map((_, index) => (index === 0 ? sdistMark(sdist) : ''))],
  ]
}

/** The marks that occur, but for those that explain themselves. */
function legendOf(rows: readonly (readonly string[])[]): readonly string[] {
  const used = new Set(rows.flatMap((row) => row.slice(1)))
  const marks: readonly Mark[] = ['new', 'missing', 'dropped', 'sdist', '-']
  return marks.filter((mark) => used.has(mark)).map((mark) => `${mark}: ${LEGEND[mark]}`)
}
