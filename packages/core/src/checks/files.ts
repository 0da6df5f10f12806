import type { FoundFile } from './candidate.ts'
import { judgeAll, type Judgement } from './check.ts'
import type { Distribution } from './distribution.ts'
import { type FileQuestion, type ReadFile, readFile } from './read-file.ts'
import { SDIST_CHECKS } from './sdist/index.ts'
import { WHEEL_CHECKS } from './wheel/index.ts'

// The door to built files. It is heavy, so it is loaded when there are files.

export interface FileJudgements {
  readonly distribution: Distribution
  readonly judgements: readonly Judgement[]
}

/** Asks a file everything that is asked of its kind; findings have the file's name as their subject. */
export async function judgeFile(found: FoundFile, question: FileQuestion): Promise<FileJudgements> {
  return await readFile(found, question, (read) => ({
    distribution: read.distribution,
    judgements: judge(read).map((judgement) => ({
      ...judgement,
      findings: judgement.findings.map((finding) => ({ subject: found.name, ...finding })),
    })),
  }))
}

function judge(read: ReadFile): readonly Judgement[] {
  return read.kind === 'wheel' ? judgeAll(WHEEL_CHECKS, read.facts) : judgeAll(SDIST_CHECKS, read.facts)
}
