import type { IndexAddress } from '../../package-index/address.ts'
import type { Dependency } from '../../package-index/dependencies.ts'
import type { PageState } from '../../package-index/page-state.ts'
import type { ProjectPage } from '../../package-index/simple.ts'
import type { Run } from '../../project/run.ts'
import type { Candidate } from '../candidate.ts'

export type { PageState } from '../../package-index/page-state.ts'

/** What an index says of the project, beside the files that shall go there. */
export interface IndexFacts {
  readonly index: IndexAddress
  readonly files: readonly Candidate[]
  /** The release that is meant: its name PEP 503 normalised, its version in PEP 440 normal form. */
  readonly project: { readonly name: string; readonly version: string } | undefined
  readonly page: PageState
  readonly existing: 'skip-identical' | 'fail'
  /** Unix milliseconds. */
  readonly now: number
  /** False where nothing is to be released now: what is used up then only asks for another version in time. */
  readonly releases?: boolean | undefined
  /** What started this run; left out where nobody asks. */
  readonly run?: Pick<Run, 'prerelease'> | undefined
  /** What indexes say of the dependencies; left out where nobody asked. */
  readonly dependencies?: readonly Dependency[] | undefined
  /** As the project states it, for a source tree without built files. */
  readonly requiresPython?: string | undefined
}

/** PyPI's rules bind PyPI and what rehearses it; other indexes have their own. */
export function isBoundByPypi(index: IndexAddress): boolean {
  return !index.isGuessed || index.isLocal
}

/** What a check needs: the page. */
export function indexPage({ page }: Pick<IndexFacts, 'page'>): string | undefined {
  return page.kind === 'unreadable' ? 'the page of the index could not be read' : undefined
}

/** What a check needs: an index that PyPI's own limits hold on. */
export function pypiLimits({ index }: Pick<IndexFacts, 'index'>): string | undefined {
  return isBoundByPypi(index) ? undefined : `${index.title} has limits of its own`
}

/** What a check needs: a release to ask about. */
export function release({ project }: Pick<IndexFacts, 'project'>): string | undefined {
  return project === undefined ? 'neither the source tree nor a file says name and version' : undefined
}

/** What a check needs: a project that the index knows. */
export function knownProject(facts: IndexFacts): string | undefined {
  return indexPage(facts) ?? (pageIn(facts) === undefined ? `the project is new to ${facts.index.title}` : undefined)
}

/** What a check needs: a project that the index does not know. */
export function newProject(facts: IndexFacts): string | undefined {
  return (
    indexPage(facts) ?? (pageIn(facts) === undefined ? undefined : `the project is on ${facts.index.title} already`)
  )
}

/** The page; undefined where there is none, or it could not be read. */
export function pageIn({ page }: Pick<IndexFacts, 'page'>): ProjectPage | undefined {
  return page.kind === 'read' ? page.page : undefined
}

/** The release, behind the need `release`. */
export function releaseOf({ project }: Pick<IndexFacts, 'project'>): NonNullable<IndexFacts['project']> {
  if (project === undefined) throw new Error('a check of the release ran without one')
  return project
}

/** The first value of a field of the forms that will be sent. */
export function formText({ files }: Pick<IndexFacts, 'files'>, key: string): string | undefined {
  return files
    .flatMap(({ content }) => (content.kind === 'read' ? content.form : []))
    .find(([name]) => name === key)?.[1]
}

/** The name as the metadata spells it. */
export function spelledName(facts: IndexFacts): string {
  return formText(facts, 'name') ?? releaseOf(facts).name
}
