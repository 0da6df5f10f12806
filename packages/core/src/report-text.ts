import type { Place } from './failure.ts'
import { type Finding, type Judged, nameOf, type Severity } from './finding.ts'

const UNITS = ['B', 'kB', 'MB', 'GB']

/** Bytes for people: `12 B`, `3.4 kB`. */
export function sizeText(bytes: number): string {
  const power = bytes === 0 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power] ?? ''}`
}

/** `1 wheel`, `3 wheels`. */
export function countText(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** `2 errors, 1 notice`. */
export function severitiesText(findings: readonly Finding[]): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : [countText(number, severity)]
  })
  return counts.join(', ') || 'nothing found'
}

/** `pyproject.toml:3`. */
export function placeText({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`
}

/** What a text of several lines says first, without the colon that leads to the rest. */
export function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/:$/, '')
}

const SHOWN = 100

/** A value in quotes; of a long one its beginning, such as the title of a licence whose text stands in a field. */
export function quotedText(text: string): string {
  const first = (text.trim().split('\n')[0] ?? '').slice(0, SHOWN)
  return first === text.trim() ? JSON.stringify(text) : `${JSON.stringify(first)} …`
}

/** Findings as lines of a log, each with its remedy. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => [
    `${finding.severity} ${nameOf(finding)}: ${finding.place === undefined ? '' : `${placeText(finding.place)}: `}${finding.message}`,
    ...finding.remedy.split('\n').map((line) => `      ${line}`),
  ])
}

/** Findings as blocks of a job summary. Messages may be tables of their own: they keep their lines. */
export function findingBlocks(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    (finding) =>
      `**${finding.severity}** ${nameOf(finding)}${finding.place === undefined ? '' : ` in \`${placeText(finding.place)}\``}\n\n\`\`\`text\n${finding.message}\n\n${finding.remedy}\n\`\`\``,
  )
}

/** The same with what was set aside, and why: a line each. */
export function judgedLines({ standing, ignored }: Judged): readonly string[] {
  return [...findingLines(standing), ...ignored.map(ignoredLine)]
}

/** The same for a job summary, in Markdown. */
export function judgedBlocks({ standing, ignored }: Judged): readonly string[] {
  const list = ignored.map((one) => `- ${ignoredLine(one)}`).join('\n')
  return [...findingBlocks(standing), ...(list === '' ? [] : [list])]
}

function ignoredLine({ finding, reason }: Judged['ignored'][number]): string {
  return `ignored ${nameOf(finding)}: ${firstLine(finding.message)} (${reason})`
}
