import { Failure } from '../failure.ts'
import type { Finding } from '../finding.ts'
import type { Http } from '../http/client.ts'
import { type Backoff, type Clock, pauseAfter } from '../http/retry.ts'
import type { FilePart } from './multipart.ts'
import { paceOf, readProjectPage } from './simple.ts'
import { type Standing, standingOf } from './standing.ts'
import { type Credentials, uploadFile, type UploadOutcome } from './upload.ts'
import type { UploadForm } from './upload-form.ts'
import { type Destination, explainUpload } from './upload-refusals.ts'

/** A file that has to be sent. */
export interface Upload extends FilePart {
  readonly sha256: string
  readonly form: UploadForm
}

export type Key =
  | { readonly kind: 'ready'; readonly credentials: Credentials }
  | { readonly kind: 'refused'; readonly finding: Finding }

/** Where credentials come from, each time a file is sent. */
export interface KeySource {
  /**
   * @param seconds for which the credentials must still hold
   * @throws Failure when nobody answers
   */
  take(seconds: number): Promise<Key>
  /** Forgets credentials that the index calls expired. */
  drop(credentials: Credentials): void
}

export type UploadResult =
  | { readonly kind: 'uploaded'; readonly seconds: number }
  /** The index held these bytes already, though its page had not shown them. */
  | { readonly kind: 'already-there'; readonly seconds: number }
  | { readonly kind: 'stopped'; readonly finding: Finding; readonly seconds: number }
  /** Another file stopped everything first. */
  | { readonly kind: 'not-sent' }

export interface UploadServices {
  readonly http: Http
  readonly clock: Clock
  /** Told of each file that is up. */
  readonly note: (line: string) => void
}

/** Files under way at once. More would meet the locks under which PyPI commits. */
const IN_FLIGHT = 4
const ATTEMPTS = 5
/** Attempts where the first answer gives little hope: PyPI breaks the line in which it names some refusals. */
const HOPELESS_ATTEMPTS = 2
/** PyPI's edge recovers within a minute or not for long. */
const BACKOFF: Backoff = { first: 3_000, most: 60_000 }
/** Bytes per second of a bad line. */
const SLOW = 500_000

/**
 * Sends files: one alone, because the first file of a version creates the release and of several first ones only one
 * gets through, then a few at a time. Whatever stops one file keeps further ones from being started.
 * @returns one result per upload, in their order
 */
export async function uploadAll(
  uploads: readonly Upload[],
  destination: Destination,
  keys: KeySource,
  services: UploadServices,
): Promise<readonly UploadResult[]> {
  const results = new Map<Upload, UploadResult>()
  const waiting = [...uploads]
  let isStopped = false
  const work = async (most: number): Promise<void> => {
    for (let count = 0; count < most && !isStopped; count += 1) {
      const upload = waiting.shift()
      if (upload === undefined) return
      const result = await uploadOne(upload, destination, keys, services)
      results.set(upload, result)
      if (result.kind === 'stopped') isStopped = true
      else services.note(`${upload.name}: ${result.kind} (${result.seconds.toFixed(1)} s)`)
    }
  }
  if (!destination.releaseExists) await work(1)
  await Promise.all(Array.from({ length: IN_FLIGHT }, () => work(uploads.length)))
  return uploads.map((upload) => results.get(upload) ?? { kind: 'not-sent' })
}

type Sent = Exclude<UploadResult, { readonly kind: 'not-sent' }>
type Verdict = 'uploaded' | 'already-there' | Finding

async function uploadOne(
  upload: Upload,
  destination: Destination,
  keys: KeySource,
  services: UploadServices,
): Promise<Sent> {
  const started = services.clock.now()
  const verdict = await settle(upload, destination, keys, services).catch((thrown: unknown): Finding => {
    if (!(thrown instanceof Failure)) throw thrown
    const message = `${upload.name} was not sent: ${thrown.message}`
    return { severity: 'error', id: 'SET-11', message, remedy: thrown.remedy, subject: upload.name }
  })
  const seconds = (services.clock.now() - started) / 1000
  return typeof verdict === 'string' ? { kind: verdict, seconds } : { kind: 'stopped', finding: verdict, seconds }
}

/**
 * Until the index has taken the file, or refused it for good. After an answer that does not tell, the index's page is
 * asked, then the same bytes are sent again: to PyPI identical bytes are no new upload.
 */
async function settle(
  upload: Upload,
  destination: Destination,
  keys: KeySource,
  services: UploadServices,
): Promise<Verdict> {
  const { http, clock } = services
  const { index } = destination
  let isRenewed = false
  let reason = ''
  let most = ATTEMPTS
  for (let attempt = 0; attempt < most; attempt += 1) {
    // The token is looked at only when the whole file has arrived.
    const key = await keys.take(upload.size / SLOW)
    if (key.kind === 'refused') return key.finding
    const outcome = await uploadFile(http, index, key.credentials, upload.form, upload, clock.now())
    if (outcome.kind === 'accepted') return 'uploaded'
    if (outcome.kind === 'refused' && isExpired(outcome) && !isRenewed) {
      isRenewed = true
      keys.drop(key.credentials)
      continue
    }
    if (outcome.kind === 'refused' && !isDuplicate(outcome)) return explainUpload(upload.name, outcome, destination)
    if (outcome.kind === 'unclear') {
      reason = outcome.reason
      if (!outcome.mayPass) most = Math.max(attempt + 1, HOPELESS_ATTEMPTS)
      const pause = pauseAfter(attempt, index.isLocal ? paceOf(index) : BACKOFF, clock)
      await clock.sleep(Math.max(pause, outcome.retryAfter ?? 0))
    }
    const standing = await look(upload, destination, services)
    if (standing.kind === 'same') return outcome.kind === 'refused' && attempt === 0 ? 'already-there' : 'uploaded'
    if (standing.kind === 'other') return differs(upload, standing.sha256, destination)
    if (outcome.kind === 'refused') return explainUpload(upload.name, outcome, destination)
  }
  return {
    severity: 'error',
    id: 'SET-11',
    message: `${index.title} did not take ${upload.name} in ${most} attempts: ${reason}`,
    remedy: `Run the job again later: files that are up with the same bytes are skipped. Look at the status page of ${index.title}.`,
    subject: upload.name,
  }
}

type Refused = Extract<UploadOutcome, { readonly kind: 'refused' }>

function isExpired({ status, message }: Refused): boolean {
  return status === 403 && message.includes('token is expired')
}

/** Some indexes refuse identical bytes too; their page tells which it was. */
function isDuplicate({ message }: Refused): boolean {
  return /already exist/i.test(message)
}

/** What the index shows of the file now. One that does not answer leaves the question open. */
async function look(upload: Upload, destination: Destination, { http, clock }: UploadServices): Promise<Standing> {
  try {
    return standingOf(upload, await readProjectPage(http, clock, destination.index, destination.project))
  } catch (thrown) {
    if (thrown instanceof Failure) return { kind: 'absent' }
    throw thrown
  }
}

function differs(upload: Upload, sha256: string, { index }: Destination): Finding {
  return {
    severity: 'error',
    key: 'digest-differs',
    id: 'IDX-03',
    message: `${upload.name} is on ${index.title} with the SHA-256 ${sha256}; ours is ${upload.sha256}`,
    remedy: `Somebody else published this file meanwhile. ${index.title} never replaces one: find out who, then raise the version.`,
    subject: upload.name,
  }
}
