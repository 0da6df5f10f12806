import * as v from 'valibot'
import type { Finding } from '../finding.ts'
import { Failure } from '../failure.ts'
import type { Http } from '../http/client.ts'
import { type Clock, pauseAfter, type RetryPolicy, whole } from '../http/retry.ts'
import { inParallel } from '../in-parallel.ts'
import { readAttestation } from './attestation.ts'

/** A file on an index, and where the index says its provenance is. */
export interface ServedFile {
  readonly name: string
  /** Address of the integrity API, as the simple API names it. */
  readonly provenance?: string | undefined
}

const Provenance = v.looseObject({
  attestation_bundles: v.array(
    v.looseObject({
      attestations: v.array(
        v.looseObject({ envelope: v.looseObject({ statement: v.string(), signature: v.string() }) }),
      ),
    }),
  ),
})

/** What is asked again for a while: indexes purge their caches after the upload. */
const PATIENT: RetryPolicy = { attempts: 5, first: 1_000, most: 8_000 }
const MOST = 4

/**
 * Whether the index serves the attestations that were sent. PyPI takes a file and drops them without a word when its
 * administrators have switched them off, so that an upload alone proves nothing.
 * @param byName the JSON that was sent with each file
 */
export async function judgeServed(
  files: readonly ServedFile[],
  byName: ReadonlyMap<string, string>,
  { http, clock, title }: { readonly http: Http; readonly clock: Clock; readonly title: string },
  patience: RetryPolicy = PATIENT,
): Promise<readonly Finding[]> {
  const problems = await inParallel([...byName], MOST, async ([name, sent]) => {
    const provenance = files.find((file) => file.name === name)?.provenance
    if (provenance === undefined) return { name, why: 'its page names none' }
    for (let attempt = 0; ; attempt += 1) {
      const why = await problemAt(http, provenance, sent)
      if (why === undefined || attempt + 1 >= patience.attempts) return { name, why }
      await clock.sleep(pauseAfter(attempt, patience, clock))
    }
  })
  return problems.flatMap(({ name, why }) =>
    why === undefined
      ? []
      : [
          {
            severity: 'warning',
            key: 'attestations',
            message: `${title} took the attestation of ${name}, and does not serve it: ${why}`,
            remedy: 'Look at https://status.python.org: the index may have switched attestations off for a while.',
            subject: name,
          } as const,
        ],
  )
}

async function problemAt(http: Http, url: string, sent: string): Promise<string | undefined> {
  try {
    const headers = { Accept: 'application/vnd.pypi.integrity.v1+json' }
    const answer = await whole(await http.request('GET', url, { headers }))
    if (answer.status !== 200) return `${answer.status} ${answer.reason}`
    return holds(await answer.text(), sent) ? undefined : 'what it serves is another one'
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown.message
    throw thrown
  }
}

function holds(text: string, sent: string): boolean {
  const ours = readAttestation(sent)
  if (ours.kind === 'unfit') return false
  const { statement, signature } = ours.attestation.envelope
  try {
    return v
      .parse(Provenance, JSON.parse(text))
      .attestation_bundles.flatMap(({ attestations }) => attestations)
      .some(({ envelope }) => envelope.statement === statement && envelope.signature === signature)
  } catch {
    return false
  }
}
