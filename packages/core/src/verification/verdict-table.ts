import type { Distribution, Verdict } from '../checks/distribution.ts'
import type { Finding } from '../finding.ts'
import { type Column, markdownTable } from '../markdown.ts'
import { severitiesText, sizeText } from '../report-text.ts'

/** What PyPI would do with a file, in a few words; what we think of it is said beside it, never in it. */
export function verdictText(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'accept':
      return 'PyPI takes it'
    case 'refuse':
      return `PyPI refuses it: ${verdict.text}`
    case 'unknown':
      return `PyPI: not judged, because ${verdict.because}`
  }
}

const ofFile = (findings: readonly Finding[], name: string): readonly Finding[] =>
  findings.filter(({ subject }) => subject === name)

/** For a log or a terminal: two lines a file. */
export function verdictLines(files: readonly Distribution[], findings: readonly Finding[]): readonly string[] {
  return files.flatMap(({ name, size, verdict }) => [
    `  ${name}  ${sizeText(size)}`,
    `    ${verdictText(verdict)}; our checks: ${severitiesText(ofFile(findings, name))}`,
  ])
}

const COLUMNS: readonly Column[] = ['file', { right: 'size' }, 'SHA-256', "PyPI's answer", 'our checks']

/** The same for a job summary, in Markdown. */
export function verdictParts(files: readonly Distribution[], findings: readonly Finding[]): readonly string[] {
  if (files.length === 0) return []
  const rows = files.map(({ name, size, sha256, verdict }) => [
    `\`${name}\``,
    sizeText(size),
    `\`${sha256.slice(0, 12)}…\``,
    verdictText(verdict),
    severitiesText(ofFile(findings, name)),
  ])
  return ['#### Files', markdownTable(COLUMNS, rows)]
}
