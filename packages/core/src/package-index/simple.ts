import { Failure } from '../failure.ts'
import { printable } from '../http/address.ts'
import type { Answer, Http } from '../http/client.ts'
import { askPatiently, type Clock, type RetryPolicy, whole } from '../http/retry.ts'
import { parseSimplePage, SIMPLE_ACCEPT, type SimplePage } from '../standards/simple-api.ts'
import type { IndexAddress } from './address.ts'

/** A project page, and when it was made. */
export interface ProjectPage extends SimplePage {
  /** `X-PyPI-Last-Serial`: never falls, unless an older copy was served. */
  readonly serial: number | undefined
}

/**
 * Reads a project's page of the simple repository API: JSON is asked for, HTML accepted (PEP 503, 691).
 * @param project PEP 503 normalised
 * @returns undefined when the index knows no such project
 * @throws Failure when the index does not answer, or answers something else
 */
export async function readProjectPage(
  http: Http,
  clock: Clock,
  index: IndexAddress,
  project: string,
  pace: RetryPolicy = paceOf(index),
): Promise<ProjectPage | undefined> {
  const address = index.simple(project)
  const headers = { Accept: SIMPLE_ACCEPT, 'Cache-Control': 'no-cache' }
  const ask = (url: string) => askPatiently(clock, pace, async () => whole(await http.request('GET', url, { headers })))
  const guess = await ask(address)
  const elsewhere = index.isGuessed && guess.status === 404 ? movedBy(guess, address) : undefined
  const answer = elsewhere === undefined ? guess : await ask(elsewhere)
  const text = await answer.text()
  if (answer.status === 404) return undefined
  if (answer.status !== 200)
    throw new Failure(
      `${printable(address)} answered ${answer.status} ${answer.reason}; expected the project page of ${project}`,
      {
        remedy: `${guessed(index)}Look at the status page of ${index.title}, and run it again.`,
      },
    )
  const serial = Number(answer.header('x-pypi-last-serial') ?? Number.NaN)
  try {
    const page = parseSimplePage(text, answer.header('content-type') ?? 'text/html', answer.url)
    return { ...page, serial: Number.isSafeInteger(serial) ? serial : undefined }
  } catch (cause) {
    throw new Failure(`${printable(address)} is no page of the simple repository API`, {
      remedy: `${guessed(index)}Check that this is the address of a package index.`,
      cause,
    })
  }
}

/** Servers that keep their simple API elsewhere, by a header that each of their answers has. */
const ELSEWHERE: readonly { readonly header: string; readonly folder: string }[] = [
  { header: 'x-devpi-api-version', folder: '+simple' },
]

function movedBy(answer: Answer, address: string): string | undefined {
  const server = ELSEWHERE.find(({ header }) => answer.header(header) !== undefined)
  return server === undefined ? undefined : address.replace(/simple(\/[^/]+\/)$/, `${server.folder}$1`)
}

function guessed(index: IndexAddress): string {
  return index.isGuessed ? `This address was derived from the upload address ${index.upload}. ` : ''
}

/** Indexes on this machine answer at once or not at all; PyPI deserves patience. */
export function paceOf(index: Pick<IndexAddress, 'isLocal'>): RetryPolicy {
  return index.isLocal ? { attempts: 4, first: 100, most: 1_000 } : { attempts: 5, first: 1_000, most: 15_000 }
}
