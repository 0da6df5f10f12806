import type { PlanEntry, Plan } from '../documents/plan.ts'
import { runnerOf } from './runners.ts'

/** Minutes of a row: until the first wheel, for each further one, and how much slower QEMU is. Measured orders, no promise. */
const MINUTES = {
  maturin: { first: 3, further: 1 },
  cibuildwheel: { first: 2, further: 1 },
  build: { first: 1, further: 1 },
} as const
const QEMU = 10

/** Jobs that run at once on a free account: of all kinds, and on macOS. */
const AT_ONCE = { all: 20, macos: 5 }

export function estimateOf(
  { builder, runner, expected }: Pick<PlanEntry, 'builder' | 'runner' | 'expected'>,
  isEmulated: boolean,
): NonNullable<PlanEntry['estimate']> {
  const { first, further } = MINUTES[builder]
  const minutes = (first + further * (expected.length - 1)) * (isEmulated ? QEMU : 1)
  const price = runnerOf(runner)?.price
  return { minutes, price: price === undefined ? null : Math.round(minutes * price * 1000) / 1000 }
}

/** How often jobs must wait for others to end. */
export function wavesOf(entries: readonly PlanEntry[], jobs: number): NonNullable<Plan['totals']['waves']> {
  const macos = entries.filter(({ runner }) => runner.startsWith('macos-')).length
  return { all: Math.ceil(jobs / AT_ONCE.all), macos: Math.ceil(macos / AT_ONCE.macos) }
}
