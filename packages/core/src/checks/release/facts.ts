import type { BuildReport } from '../../documents/build.ts'
import type { Plan } from '../../documents/plan.ts'
import type { Failure } from '../../failure.ts'
import type { IndexAddress } from '../../package-index/address.ts'
import type { ProjectPage } from '../../package-index/simple.ts'
import type { Run } from '../../project/run.ts'
import type { Candidate } from './candidate.ts'

/** What is true of a release before its first byte is sent. */
export interface ReleaseFacts {
  readonly index: IndexAddress
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
  readonly page: PageState
  readonly run: Run
  /** The checkout around the package, where this job has one. */
  readonly source: { readonly isShallow: boolean; readonly versionFromTags: boolean } | undefined
  readonly existing: 'skip-identical' | 'fail'
  /** Unix milliseconds. */
  readonly now: number
}

/** The project's page on the index; `page` is undefined where the index does not know the project. */
export type PageState =
  | { readonly kind: 'read'; readonly page: ProjectPage | undefined }
  | { readonly kind: 'unreadable'; readonly failure: Failure }

export function projectOf(files: readonly Candidate[]): ReleaseFacts['project'] {
  const content = files.map((file) => file.content).find((content) => content.kind === 'read')
  return content === undefined ? undefined : { name: content.project, version: content.version }
}

/** PyPI's rules bind PyPI and what rehearses it; other indexes have their own. */
export function isBoundByPypi(index: IndexAddress): boolean {
  return !index.isGuessed || index.isLocal
}

// What a check needs; each says what is missing.

export function readableFile({ project }: ReleaseFacts): string | undefined {
  return project === undefined ? 'no file could be read' : undefined
}

export function indexPage({ page }: ReleaseFacts): string | undefined {
  return page.kind === 'unreadable' ? 'the page of the index could not be read' : undefined
}

export function plan(facts: ReleaseFacts): string | undefined {
  return facts.plan === undefined ? 'no plan was given' : undefined
}
