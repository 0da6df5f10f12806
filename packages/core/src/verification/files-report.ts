import type { Distribution, Verdict } from '../checks/distribution.ts'
import type { JudgedFile } from '../documents/findings.ts'
import type { Finding } from '../finding.ts'
import type { CoverageGrid } from '../matrix/coverage.ts'
import { coverageLines, coverageParts } from '../matrix/coverage-text.ts'
import { verdictLines, verdictParts } from './verdict-table.ts'

/** What a report says of built files, in each of its forms; empty where none were judged. */
export interface FilesReport {
  readonly documented: readonly Omit<JudgedFile, 'findings'>[] | undefined
  /** For a log or a terminal. */
  readonly lines: readonly string[]
  /** For a job summary, in Markdown. */
  readonly parts: readonly string[]
}

/** @param grid which Pythons and platforms the files serve; undefined where no built files are meant */
export function filesReport(
  files: readonly Distribution[],
  findings: readonly Finding[],
  grid: CoverageGrid | undefined,
): FilesReport {
  if (grid === undefined) return { documented: undefined, lines: [], parts: [] }
  return {
    documented: files.map(({ name, kind, size, sha256, verdict }) => ({
      name,
      kind,
      size,
      sha256,
      pypi: documentedVerdict(verdict),
    })),
    lines: [...verdictLines(files, findings), ...coverageLines(grid)],
    parts: [...coverageParts(grid), ...verdictParts(files, findings)],
  }
}

function documentedVerdict(verdict: Verdict): JudgedFile['pypi'] {
  switch (verdict.kind) {
    case 'accept':
      return { answer: 'accept' }
    case 'refuse':
      return { answer: 'refuse', text: verdict.text }
    case 'unknown':
      return { answer: 'unknown', because: verdict.because }
  }
}
