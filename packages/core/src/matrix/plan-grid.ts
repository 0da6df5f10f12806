import type { ExpectedWheel, Plan } from '../documents/plan.ts'
import { PYTHONS } from './pythons.ts'

/** What serves an interpreter on a platform. */
const LEGEND = {
  own: 'a wheel of its own',
  abi3: 'the wheel of the stable ABI',
  abi3t: 'the wheel of both stable ABIs',
  any: 'the one wheel of the platform',
  '-': 'no wheel',
} as const
type Mark = keyof typeof LEGEND

/** The plan as a grid of platforms and Pythons; empty where one wheel serves all. */
export function planGrid({ entries }: Plan): readonly string[] {
  const served = new Set(entries.flatMap(({ expected }) => expected.flatMap(({ serves }) => serves)))
  const columns = PYTHONS.filter(({ id }) => served.has(id))
  if (columns.length === 0) return []
  const rows = entries
    .filter(({ id }) => id !== 'any')
    .map(({ word, expected }) => ({ word, marks: columns.map(({ id }) => markOf(expected, id)) }))
  const table = [['', ...columns.map(({ command }) => command)], ...rows.map(({ word, marks }) => [word, ...marks])]
  const widths = columns.map((_, column) => Math.max(...table.map((row) => row[column + 1]?.length ?? 0)))
  const first = Math.max(...table.map(([word = '']) => word.length))
  const used = new Set(rows.flatMap(({ marks }) => marks))
  return [
    ...table.map(([word = '', ...cells]) =>
      [word.padEnd(first), ...cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))].join('  ').trimEnd(),
    ),
    Object.entries(LEGEND)
      .filter(([mark]) => [...used].some((one) => one === mark))
      .map(([mark, meaning]) => `${mark}: ${meaning}`)
      .join('; '),
  ]
}

function markOf(expected: readonly ExpectedWheel[], python: string): Mark {
  const wheel = expected.find(({ serves }) => serves.includes(python))
  if (wheel === undefined) return '-'
  if (wheel.abi === 'none') return 'any'
  return wheel.abi === 'abi3' ? 'abi3' : wheel.abi === 'abi3.abi3t' ? 'abi3t' : 'own'
}
