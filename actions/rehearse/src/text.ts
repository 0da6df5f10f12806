import { builderText, type BuiltFile, countText, nameOf, placeText, sizeText, type SmokeReport } from '@pyrelease/core'
import { type Kept, keptOf } from './kept.ts'
import type { Step } from './plan.ts'
import { findingsOf, holds, isHeld, type Rehearsed, type Stage } from './run.ts'
import type { StageName } from './stages.ts'

const STAGES: readonly StageName[] = ['verify', 'build', 'smoke-test', 'publish', 'install back']

/** The report that a person reads in a terminal: what was done with each project, and the sum of it. */
export function textOf(
  steps: readonly Step[],
  rehearsed: readonly Rehearsed[],
  { passed, seconds }: { readonly passed: boolean; readonly seconds: number },
): string {
  const leftOut = steps.flatMap((step) =>
    step.kind === 'leave-out' ? [`Left out ${step.label}: ${step.reason}.`] : [],
  )
  const held = rehearsed.filter(isHeld).length
  const verdict = passed
    ? `All of it held: ${countText(held, 'release')} rehearsed in ${seconds.toFixed(1)} s.`
    : `${rehearsed.length - held} of ${countText(rehearsed.length, 'release')} would have failed. Nothing was published anywhere.`
  return ['', ...rehearsed.flatMap(projectLines), ...leftOut, ...(leftOut.length > 0 ? [''] : []), verdict].join('\n')
}

function projectLines(project: Rehearsed): readonly string[] {
  const kept = keptOf(project)
  const { name, version } = kept.build?.project ?? kept.findings?.project ?? { name: null, version: null }
  const reached = new Set(project.stages.map((stage) => stage.name))
  return [
    `${name ?? 'unnamed'} ${version ?? ''}`.padEnd(44) + project.label,
    '',
    ...project.stages.flatMap((stage) => stageLines(stage, kept)),
    ...STAGES.filter((name) => !reached.has(name)).map((name) => `  – ${name.padEnd(13)} not reached`),
    '',
  ]
}

function stageLines(stage: Stage, kept: Kept): readonly string[] {
  const { name, seconds, outcome } = stage
  const mark = holds(outcome) ? '✓' : '✗'
  const said = holds(outcome) ? SAID[name](kept) : ['did not hold']
  return [
    `  ${mark} ${name.padEnd(13)} ${(said[0] ?? '').padEnd(66)} ${seconds.toFixed(1).padStart(5)} s`,
    ...said.slice(1).map((line) => `${' '.repeat(18)}${line}`),
    ...findingsOf(stage)
      .filter(({ severity }) => severity !== 'notice')
      .flatMap(({ severity, message, remedy, place, ...named }) => [
        `    ${severity}: ${place === undefined ? '' : `${placeText(place)}: `}${indented(message)} [${nameOf(named)}]`,
        `      ${indented(remedy)}`,
      ]),
  ]
}

/** What a stage that held has to tell. */
const SAID: Readonly<Record<StageName, (kept: Kept) => readonly string[]>> = {
  verify: ({ findings }) => {
    const notices = findings?.findings.length ?? 0
    return [
      `${countText(findings?.judged.length ?? 0, 'rule')} judged, ${notices === 0 ? 'all held' : countText(notices, 'remark')}`,
    ]
  },
  build: ({ build }) => [
    `${countText(build?.files.length ?? 0, 'file')} by ${build === undefined ? '' : builderText(build)}`,
    ...(build?.files ?? []).flatMap(fileLines),
  ],
  'smoke-test': ({ smoke }) => smokeLines(smoke),
  publish: ({ receipts }) => [
    `${countText(receipts?.files.length ?? 0, 'file')} by Trusted Publishing, to an index on this machine`,
  ],
  'install back': ({ back }) => ['the same bytes came back from that index', ...smokeLines(back)],
}

function fileLines({ name, tags, size, sha256 }: BuiltFile): readonly string[] {
  const kind = tags.length === 0 ? 'sdist' : tags.join(' ')
  return [name, `  ${kind}, ${sizeText(size)}`, `  sha256 ${sha256}`]
}

function smokeLines(report: SmokeReport | undefined): readonly string[] {
  const rows = (report?.rows ?? []).filter(({ result }) => result === 'passed')
  const interpreters = new Set(rows.flatMap(({ interpreter }) => interpreter.split(' ')))
  return [`installed and run on ${[...interpreters].sort(byVersion).join(' ')} (${rows[0]?.platform ?? ''})`]
}

/** `cp39` before `cp310`. */
function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n      ')
}
