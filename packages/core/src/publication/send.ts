import type { Receipt } from '../documents/receipt.ts'
import type { Finding } from '../finding.ts'
import type { Http } from '../http/client.ts'
import type { Clock } from '../http/retry.ts'
import { reusableWorkflow } from '../oidc/reusable-workflow.ts'
import type { UploadKeys } from '../oidc/upload-keys.ts'
import type { IndexAddress } from '../package-index/address.ts'
import { readProjectPage } from '../package-index/simple.ts'
import { uploadAll, type UploadResult } from '../package-index/uploads.ts'
import { type Visibility, waitForFiles } from '../package-index/wait.ts'
import type { Progress } from '../door.ts'
import type { PublishStep } from './steps.ts'

/** What became of a publication. */
export interface Published {
  /** One per step, in their order. */
  readonly files: readonly PublishedFile[]
  readonly visibility: Visibility
  readonly findings: readonly Finding[]
}

export interface PublishedFile {
  readonly result: Receipt['result']
  readonly seconds: number
}

export interface SendServices {
  readonly http: Http
  readonly clock: Clock
  readonly progress: Progress
}

export interface SendTarget {
  readonly index: IndexAddress
  /** PEP 503 normalised. */
  readonly project: string
  /** Seconds to wait until the index shows every file. */
  readonly patience: number
}

/** What steps come to when nothing is sent: by choice, or because something forbids it. */
export function unsent(steps: readonly PublishStep[], isByChoice: boolean): Published {
  return { files: steps.map((step) => unsentFile(step, isByChoice)), visibility: { kind: 'not-asked' }, findings: [] }
}

/** Uploads what the steps say, gives the keys back, and waits until the index shows all of it. */
export async function sendSteps(
  steps: readonly PublishStep[],
  target: SendTarget,
  keys: UploadKeys,
  services: SendServices,
): Promise<Published> {
  const notices: Finding[] = []
  const sent = await sendAll(steps, target, keys, services).finally(async () => {
    notices.push(...(await keys.giveBack()))
  })
  const stopped = [...sent.values()].flatMap((result) => (result.kind === 'stopped' ? [result.finding] : []))
  return {
    files: steps.map((step) => sentFile(step, sent.get(step.name))),
    visibility: stopped.length > 0 ? { kind: 'not-asked' } : await waitForAll(steps, target, services),
    findings: [...stopped, ...reusableWorkflow(keys.claims(), target.index.title), ...notices],
  }
}

async function sendAll(
  steps: readonly PublishStep[],
  { index, project }: SendTarget,
  keys: UploadKeys,
  { http, clock, progress }: SendServices,
): Promise<ReadonlyMap<string, UploadResult>> {
  const uploads = steps.flatMap(({ action, ...file }) =>
    action.kind === 'upload' ? [{ ...file, form: action.form }] : [],
  )
  if (uploads.length === 0) return new Map()
  const destination = { index, project, releaseExists: uploads.length < steps.length }
  const note = (line: string) => {
    progress.note(line)
  }
  const results = await progress.during(`Uploading ${uploads.length} of ${steps.length} files to ${index.title}`, () =>
    uploadAll(uploads, destination, keys, { http, clock, note }),
  )
  return new Map(results.map((result, place) => [uploads[place]?.name ?? '', result]))
}

function waitForAll(
  steps: readonly PublishStep[],
  { index, project, patience }: SendTarget,
  { http, clock, progress }: SendServices,
): Promise<Visibility> {
  const look = () => readProjectPage(http, clock, index, project)
  return progress.during(`Waiting until ${index.title} shows every file`, () =>
    waitForFiles(look, index, steps, patience, clock),
  )
}

function sentFile(step: PublishStep, result: UploadResult | undefined): PublishedFile {
  if (result === undefined) return unsentFile(step, false)
  if (result.kind === 'not-sent') return { result: 'not-uploaded', seconds: 0 }
  return { result: result.kind === 'stopped' ? 'not-uploaded' : result.kind, seconds: result.seconds }
}

function unsentFile({ action }: PublishStep, isByChoice: boolean): PublishedFile {
  if (action.kind === 'already-there') return { result: 'already-there', seconds: 0 }
  return { result: action.kind === 'upload' && isByChoice ? 'would-upload' : 'not-uploaded', seconds: 0 }
}
