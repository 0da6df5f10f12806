import { canonicalizeVersion, normalizeName, parseVersion, pypiRules } from '@pyrelease/core'
import { judgeAttestations, provenanceOf } from './attestations.ts'
import type { Outcome, Request } from './exchange.ts'
import { addProject } from './new-project.ts'
import { brokenAnswer, pyramidAnswer } from './pyramid.ts'
import { receive } from './received.ts'
import { newProject, type Project, type Role } from './state.ts'
import { storeFile } from './store.ts'
import {
  type Attempt,
  FILE_STEPS,
  type FileAttempt,
  firstVerdict,
  FORM_STEPS,
  judgeContents,
  type NamedAttempt,
  NEW_PROJECT_STEPS,
  PROJECT_STEPS,
  type UploadPlace,
  type Verdict,
} from './upload-steps.ts'
import { uploaderOf } from './uploader.ts'

/** `POST /legacy/`: reads the body whole, then goes through Warehouse's steps; the first that objects answers. */
export async function takeUpload(place: UploadPlace, request: Request): Promise<Outcome> {
  const rules = await pypiRules()
  const body = await receive(request, place.folder)
  if (body === 'no boundary') return pyramidAnswer(request, 400)
  if (body === 'too large') return pyramidAnswer(request, 413)
  using received = body
  const form = rules.readForm(received.fields)
  const action = request.url.searchParams.get(':action') ?? rules.formValue(form, ':action')
  const other = answerToAction(request, action)
  if (other !== undefined) return other
  const uploader = uploaderOf(request.headers, place.state)
  const verdict = await judge({ place, rules, received, form, uploader, now: place.clock() })
  if (verdict === undefined) return pyramidAnswer(request, 200)
  if (typeof verdict === 'string') return pyramidAnswer(request, 400, verdict)
  if ('status' in verdict) return pyramidAnswer(request, verdict.status, verdict.text)
  return verdict.breaks === 'none' ? 'no answer' : brokenAnswer()
}

/** `POST /pypi`, where uploads went long ago. */
export function answerOldUpload(request: Request): Outcome {
  const moved = `This API has moved to ${request.url.origin}/legacy/. See TODO for more information.`
  return pyramidAnswer(request, 410, GONE[request.url.searchParams.get(':action') ?? ''] ?? moved)
}

/** The page about uploads, which can only be read. */
export const READ_ONLY_PAGE: Outcome = { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } }

const GONE: Readonly<Record<string, string>> = {
  submit: 'Project pre-registration is no longer required or supported, upload your files instead.',
  submit_pkg_info: 'Project pre-registration is no longer required or supported, upload your files instead.',
  doc_upload: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
}

function answerToAction(request: Request, action: string | undefined): Outcome | undefined {
  if (action === 'file_upload') return undefined
  const gone = GONE[action ?? '']
  return gone === undefined ? READ_ONLY_PAGE : pyramidAnswer(request, 410, gone)
}

async function judge(attempt: Attempt): Promise<Verdict> {
  const first = admit(attempt)
  // It counts, even if nothing comes of it.
  if (first.creator !== undefined) attempt.place.state.creations.push({ user: first.creator, at: attempt.now })
  if (first.kind === 'answered') return first.verdict
  const contents = judgeContents(first.file)
  if (contents !== undefined) return contents
  const field = attestationsOf(first.file)
  if (field === undefined) {
    commit(first.file, undefined)
    return undefined
  }
  const attested = await judgeAttested(first.file, field)
  if (typeof attested === 'string') return attested
  // While signatures were looked at, another upload may have come in between.
  const again = admit(attempt)
  if (again.kind === 'answered') return again.verdict
  commit(again.file, attested.provenance)
  return undefined
}

/** How far an upload comes before anything is looked for in the file. */
type Admitted = (
  { readonly kind: 'answered'; readonly verdict: Verdict } | { readonly kind: 'admitted'; readonly file: FileAttempt }
) & {
  /** The user who had a project created for it. */
  readonly creator?: string
}

function admit(attempt: Attempt): Admitted {
  const { place, rules, form, uploader, received } = attempt
  const gate = firstVerdict(FORM_STEPS, attempt)
  if (gate !== undefined) return { kind: 'answered', verdict: gate }
  if (typeof uploader === 'string') throw new Error('an unknown uploader passed the gates')
  const name = rules.formValue(form, 'name') ?? ''
  const existing = place.state.projects.get(normalizeName(name))
  const named: NamedAttempt = { ...attempt, uploader, name, existing }
  const unfit = existing === undefined ? firstVerdict(NEW_PROJECT_STEPS, named) : undefined
  if (unfit !== undefined) return { kind: 'answered', verdict: unfit }
  const creation = existing === undefined && uploader.kind === 'user' ? { creator: uploader.user.name } : {}
  const project = existing ?? projectOf(named)
  const refusal = firstVerdict(PROJECT_STEPS, { ...named, project })
  if (refusal !== undefined) return { kind: 'answered', verdict: refusal, ...creation }
  const { content } = received
  if (content?.filename === undefined) return { kind: 'answered', verdict: { breaks: '500' }, ...creation }
  const release = project.releases.get(canonicalizeVersion(rules.formValue(form, 'version') ?? ''))
  const file: FileAttempt = { ...named, project, file: { ...content, filename: content.filename }, release }
  const verdict = firstVerdict(FILE_STEPS, file)
  return verdict === undefined ? { kind: 'admitted', file, ...creation } : { kind: 'answered', verdict, ...creation }
}

/** The field that is to be judged, if any. */
function attestationsOf({ place, rules, form }: FileAttempt): string | undefined {
  return place.state.flags.noAttestations ? undefined : rules.formValue(form, 'attestations')
}

/** @returns the text of a refusal, or what is served for the file */
async function judgeAttested(
  { place, uploader, file }: FileAttempt,
  field: string,
): Promise<string | { readonly provenance: unknown }> {
  const publisher = uploader.kind === 'job' ? uploader.token.publisher : undefined
  const { filename, digests } = file
  const { trustRoot, issuer } = place.sigstore ?? {}
  const judged = await judgeAttestations(field, {
    filename,
    sha256: digests.sha256,
    publisher,
    trustRoot,
    ...(issuer === undefined ? {} : { issuer }),
  })
  if (judged.kind === 'refused') return judged.text
  const { attestations } = judged
  return { provenance: publisher === undefined ? undefined : provenanceOf({ publisher, attestations }) }
}

function commit(
  { place, rules, form, file, uploader, name, existing, project, now }: FileAttempt,
  provenance: unknown,
) {
  const creator = uploader.kind === 'user' ? uploader.user.name : undefined
  if (existing === undefined) addProject(place.state, rules, project, creator)
  project.name = name
  const version = rules.formValue(form, 'version') ?? ''
  const normal = parseVersion(version)?.normal ?? version
  storeFile(place.state, place.folder, rules, { file, form, project, version: normal, now, provenance })
}

/** A new project belongs to the user who makes it. */
function projectOf({ uploader, name }: NamedAttempt): Project {
  const owner: readonly (readonly [string, Role])[] = uploader.kind === 'user' ? [[uploader.user.name, 'Owner']] : []
  return newProject(name, { roles: new Map(owner) })
}
