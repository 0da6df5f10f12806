import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import type { Clock, RetryPolicy } from '../http/retry.ts'
import type { IndexAddress } from './address.ts'
import { type ProjectPage, readProjectPage } from './simple.ts'

/** A project's page on an index; `page` is undefined where the index does not know the project. */
export type PageState =
  | { readonly kind: 'read'; readonly page: ProjectPage | undefined }
  | { readonly kind: 'unreadable'; readonly failure: Failure }

/** What is needed to ask an index. */
export interface IndexServices {
  readonly http: Http
  readonly clock: Clock
}

/**
 * Reads a project's page, or says why it could not be read.
 * @param project PEP 503 normalised
 */
export async function readPageState(
  { http, clock }: IndexServices,
  index: IndexAddress,
  project: string,
  pace?: RetryPolicy,
): Promise<PageState> {
  try {
    return { kind: 'read', page: await readProjectPage(http, clock, index, project, pace) }
  } catch (thrown) {
    if (thrown instanceof Failure) return { kind: 'unreadable', failure: thrown }
    throw thrown
  }
}
