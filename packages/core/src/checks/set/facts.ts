import type { BuildReport } from '../../documents/build.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Candidate } from '../candidate.ts'
import type { Distribution } from '../distribution.ts'
import type { Expectations } from '../expectations.ts'
import type { SimplePage } from '../../standards/simple-api.ts'

/** What is true of the files of a release together. */
export interface SetFacts {
  readonly files: readonly Candidate[]
  /** Build reports that lay beside the files. */
  readonly reports: readonly { readonly report: BuildReport; readonly from: string }[]
  /** Names of what is neither a wheel, nor an sdist, nor a document. */
  readonly strays: readonly string[]
  /** Where the files were found, for messages. */
  readonly where: string
  readonly plan: Plan | undefined
  /** Project and version of the first file that could be read. */
  readonly project: { readonly name: string; readonly version: string } | undefined
}

/** The same for files of which everything was read, beside what they should be and what the last release was. */
export interface WholeSetFacts extends SetFacts {
  readonly files: readonly Distribution[]
  readonly expected: Expectations
  /** The project's page on the index; undefined where it was not asked, could not be had, or does not exist. */
  readonly published: SimplePage | undefined
}

export function projectOf(files: readonly Candidate[]): SetFacts['project'] {
  const content = files.map((file) => file.content).find((content) => content.kind === 'read')
  return content === undefined ? undefined : { name: content.project, version: content.version }
}

// What a check needs; each says what is missing.

export function readableFile({ project }: Pick<SetFacts, 'project'>): string | undefined {
  return project === undefined ? 'no file could be read' : undefined
}

export function plan(facts: Pick<SetFacts, 'plan'>): string | undefined {
  return facts.plan === undefined ? 'no plan was given' : undefined
}
