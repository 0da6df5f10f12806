import type { ExpectedWheel, Plan, PlanEntry } from '../documents/plan.ts'
import { markdownDetails, markdownTable } from '../markdown.ts'
import { planGrid } from './plan-grid.ts'
import { countText } from '../report-text.ts'

/** The plan as a person reads it in a terminal: what will be built, where and why, and what will not. */
export function planText(plan: Plan): string {
  const { project, ref, abi, sdist, entries, skipped, totals } = plan
  const grid = planGrid(plan)
  const width = Math.max(12, ...entries.map(({ id }) => id.length), ...skipped.map(({ id }) => id.length)) + 2
  return [
    `${project.name} ${project.version ?? '(version known after the build)'}: ${totalText(totals)}`,
    `  ${ref.release ? 'a release' : 'no release'}: ${ref.reason}`,
    `  ABI: ${abiText(abi)} (${abi.confidence}: ${abi.from})`,
    ...costLines(plan),
    '',
    ...grid.map((line) => `  ${line}`),
    ...(grid.length === 0 ? [] : ['']),
    ...(sdist.build ? [`  ${'sdist'.padEnd(width)}${sdist.expected ?? ''}`] : []),
    ...entries.flatMap((entry) => entryLines(entry, width)),
    ...(skipped.length === 0 ? [] : ['', 'Not planned:']),
    ...skipped.map(
      ({ id, python, reason, detail }) =>
        `  ${id.padEnd(width)}${python === undefined ? '' : `${python}: `}${reason}${detail === undefined ? '' : ` (${detail})`}`,
    ),
  ].join('\n')
}

function abiText({ kind, minimum, also }: Plan['abi']): string {
  const first = minimum === null ? kind : `${kind} from ${minimum} on`
  return also === undefined ? first : `${first}, ${also.kind} from ${also.minimum} on`
}

/** What the jobs take, as far as the plan can tell. */
function costLines({ entries, totals: { waves } }: Plan): readonly string[] {
  const estimates = entries.flatMap(({ estimate }) => estimate ?? [])
  if (estimates.length === 0) return []
  const minutes = estimates.reduce((sum, estimate) => sum + estimate.minutes, 0)
  const price = estimates.reduce((sum, estimate) => sum + (estimate.price ?? 0), 0)
  const turns = Math.max(waves?.all ?? 1, waves?.macos ?? 1)
  return [
    `  estimate: ${countText(minutes, 'minute')} of runners, ${price.toFixed(2)} USD in a private repository; ` +
      (turns > 1 ? `on a free account the jobs run in ${turns} turns` : 'all jobs run at once'),
  ]
}

function entryLines({ id, runner, builder, strategy, expected, reason }: PlanEntry, width: number): readonly string[] {
  return [
    `  ${id.padEnd(width)}${expected.map(wheelText).join('  ')}`,
    `  ${''.padEnd(width)}${builder} on ${runner}, ${strategy.how}: ${strategy.why}; ${reason}`,
  ]
}

function wheelText({ python, abi, platform }: ExpectedWheel): string {
  const { family, floor, arch } = platform
  return `${python}-${abi}-${[family, floor?.replace('.', '_'), arch].filter(Boolean).join('_')}`
}

/** The plan in a few lines of a log: an entry each. */
export function planLines({ sdist, entries, totals, ref }: Plan): readonly string[] {
  return [
    `plan: ${totalText(totals)}; ${ref.release ? 'a release' : 'a rehearsal'} (${ref.reason})`,
    ...(sdist.build ? [`  sdist${sdist.expected === null ? '' : `  ${sdist.expected}`}`] : []),
    ...entries.map(({ id, runner, builder, expected }) => {
      const tags = expected.map(({ python, abi }) => `${python}-${abi}`).join(' ')
      return `  ${id}  ${tags}  by ${builder} on ${runner}`
    }),
  ]
}

/** The plan for a job summary, in Markdown: what is built where, and folded what is left out. */
export function planParts({ sdist, entries, totals, ref, skipped }: Plan): readonly string[] {
  const rows = entries.map(({ id, expected, builder, runner, reason }) => [
    `\`${id}\``,
    expected.map(({ python, abi }) => `\`${python}-${abi}\``).join(' '),
    `${builder} on ${runner}`,
    reason,
  ])
  const first = sdist.build ? [['`sdist`', sdist.expected ?? '', '', 'first: wheels are built from it']] : []
  const left = skipped
    .filter(({ reason }) => reason !== 'not-asked')
    .map(({ id, python = '', reason, detail }) => [
      `\`${id}\``,
      python,
      detail === undefined ? reason : `${reason}: ${detail}`,
    ])
  return [
    `#### ${totalText(totals)}: ${ref.release ? 'a release' : 'a rehearsal'}, since ${ref.reason}`,
    markdownTable(['target', 'wheels', 'built by', 'why'], [...first, ...rows]),
    ...(left.length === 0 ? [] : [markdownDetails('Left out', markdownTable(['target', 'Python', 'reason'], left))]),
  ]
}

function totalText({ wheels, jobs }: Plan['totals']): string {
  return `${countText(wheels, 'wheel')} in ${countText(jobs, 'job')}`
}
