import {
  canonicalizeVersion,
  normalizeName,
  openFileBytes,
  parseVersion,
  PYPI_HELP,
  pypiRules,
  type PypiRules,
  type UploadFields,
} from '@pyrelease/core'
import type { Outcome, Request } from './exchange.ts'
import { brokenAnswer, pyramidAnswer } from './pyramid.ts'
import { receive, type Received, type ReceivedFile } from './received.ts'
import { allFiles, filesOf, type Project, type Release, type State } from './state.ts'
import { storeFile } from './store.ts'
import { refusalOfUploader, type Uploader, uploaderOf } from './uploader.ts'

/** What uploads need of the index. */
export interface UploadPlace {
  readonly state: State
  /** Folder of the index's files. */
  readonly folder: string
  /** Milliseconds. */
  clock(): number
}

/** An upload on its way through the steps: what is known of it after the body was read. */
interface Attempt {
  readonly place: UploadPlace
  readonly rules: PypiRules
  readonly received: Received
  readonly form: UploadFields
  readonly uploader: Uploader | string
  /** Milliseconds. */
  readonly now: number
}

/** The steps that need the file, and a project that exists or is about to. */
interface FileAttempt extends Attempt {
  readonly file: ReceivedFile & { readonly filename: string }
  readonly project: Project
  readonly release: Release | undefined
}

/** What a step says: go on, be refused, or be done. */
type Verdict =
  undefined | string | { readonly status: number; readonly text?: string } | { readonly breaks: '500' | 'none' }
interface Step<Subject> {
  readonly name: string
  /** A text alone is answered with 400. */
  readonly judge: (subject: Subject) => Verdict
}

const forbidden = (text: string): Verdict => ({ status: 403, text })
const page = (anchor: string): string => `See ${PYPI_HELP}#${anchor} for more information.`

/** What is judged before the project is known. The numbers of the steps are those of Warehouse's `file_upload`. */
const GATES: readonly Step<Attempt>[] = [
  {
    name: 'text fields are texts',
    judge: ({ received: { strayFiles } }) =>
      strayFiles[0] === undefined ? undefined : `${strayFiles[0]}: Should not be a tuple.`,
  },
  {
    name: 'index takes uploads',
    judge: ({ place: { state } }) => {
      if (state.flags.readOnly) return forbidden('Read-only mode: Uploads are temporarily disabled.')
      return state.flags.noUploads
        ? forbidden(`New uploads are temporarily disabled. ${page('admin-intervention')}`)
        : undefined
    },
  },
  { name: 'identity', judge: ({ uploader }) => (typeof uploader === 'string' ? forbidden(uploader) : undefined) },
  { name: 'form', judge: ({ rules, form }) => rules.refusalOfForm(form) },
  { name: 'metadata', judge: ({ rules, form }) => verdictOf(rules.refusalOfMetadata(form)) },
  {
    name: 'file',
    judge: ({ received: { content } }) => (content === undefined ? 'Upload payload does not have a file.' : undefined),
  },
  { name: 'project', judge: judgeProject },
]

/** What is judged once file and project are known. */
const STEPS: readonly Step<FileAttempt>[] = [
  {
    name: 'permission',
    judge: ({ uploader, project, now }) => {
      const text = typeof uploader === 'string' ? uploader : refusalOfUploader(uploader, project.name, now / 1000)
      return text === undefined ? undefined : forbidden(text)
    },
  },
  { name: 'description', judge: ({ rules, form }) => rules.refusalOfDescription(form) },
  {
    name: 'file name',
    judge: ({ rules, form, file }) => {
      const type = rules.fileTypeOf(form)
      return type === undefined ? undefined : rules.refusalOfFileName(file.filename, type)
    },
  },
  {
    name: 'type of the part',
    judge: ({ file }) => (file.contentType?.startsWith('image/') ? 'Invalid distribution file.' : undefined),
  },
  { name: 'size', judge: ({ rules, file, project }) => rules.refusalOfSize(file.size, project.name) },
  { name: 'size of the project', judge: judgeProjectSize },
  { name: 'digests', judge: judgeDigests },
  { name: 'duplicate', judge: judgeDuplicate },
  {
    name: 'name of a deleted file',
    judge: ({ place: { state }, file }) =>
      state.usedNames.has(file.filename)
        ? 'This filename was previously used by a file that has since been deleted. Use a different version. ' +
          page('file-name-reuse')
        : undefined,
  },
  {
    name: 'age of the release',
    judge: ({ rules, release, now }) =>
      release !== undefined && now - release.created > rules.RELEASE_STAYS_OPEN * 1000
        ? 'Uploading new files to releases older than 14 days is not allowed.'
        : undefined,
  },
  {
    name: 'one sdist',
    judge: ({ rules, form, release }) =>
      rules.fileTypeOf(form) === 'sdist' && release?.files.some(({ kind }) => kind === 'sdist')
        ? 'Only one sdist may be uploaded per release.'
        : undefined,
  },
  { name: 'contents', judge: judgeContents },
]

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
  const verdict = judge({ place, rules, received, form, uploader, now: place.clock() })
  if (verdict === undefined) return pyramidAnswer(request, 200)
  if (typeof verdict === 'string') return pyramidAnswer(request, 400, verdict)
  if ('status' in verdict) return pyramidAnswer(request, verdict.status, verdict.text)
  return verdict.breaks === 'none' ? 'no answer' : brokenAnswer()
}

const GONE: Readonly<Record<string, string>> = {
  submit: 'Project pre-registration is no longer required or supported, upload your files instead.',
  submit_pkg_info: 'Project pre-registration is no longer required or supported, upload your files instead.',
  doc_upload: 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.',
}

function answerToAction(request: Request, action: string | undefined): Outcome | undefined {
  if (action === 'file_upload') return undefined
  const gone = GONE[action ?? '']
  if (gone !== undefined) return pyramidAnswer(request, 410, gone)
  return { status: 405, headers: { allow: 'GET, HEAD, OPTIONS' } }
}

function judge(attempt: Attempt): Verdict {
  const gate = firstVerdict(GATES, attempt)
  if (gate !== undefined) return gate
  const { place, rules, form, received } = attempt
  const { content } = received
  if (content?.filename === undefined) return { breaks: '500' }
  const file = { ...content, filename: content.filename }
  const project = projectOf(attempt)
  const version = rules.formValue(form, 'version') ?? ''
  const release = project.releases.get(canonicalizeVersion(version))
  const verdict = firstVerdict(STEPS, { ...attempt, file, project, release })
  if (verdict !== undefined) return verdict
  const normal = parseVersion(version)?.normal ?? version
  storeFile(place.state, place.folder, rules, { file, form, project, version: normal, now: attempt.now })
  return undefined
}

function firstVerdict<Subject>(steps: readonly Step<Subject>[], subject: Subject): Verdict {
  for (const step of steps) {
    const verdict = step.judge(subject)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

/** The project, or the one that this upload would create; it comes into being only with its first file. */
function projectOf({ place, rules, form }: Attempt): Project {
  const name = rules.formValue(form, 'name') ?? ''
  return place.state.projects.get(normalizeName(name)) ?? { name, releases: new Map() }
}

function judgeProject({ place: { state }, rules, form, uploader }: Attempt): Verdict {
  const name = rules.formValue(form, 'name') ?? ''
  if (state.projects.has(normalizeName(name))) return undefined
  if (typeof uploader === 'string' || uploader.kind === 'job')
    return (
      'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
      "publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). " +
      'Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/'
    )
  return rules.refusalOfProjectName(
    name,
    [...state.projects.values()].map((project) => project.name),
  )
}

function judgeProjectSize({ rules, project, file }: FileAttempt): Verdict {
  const total = filesOf(project).reduce((sum, { size }) => sum + size, file.size)
  return total > rules.PROJECT_LIMIT
    ? `Project size too large. Limit for project '${project.name}' total size is ${rules.PROJECT_LIMIT / 1024 ** 3} GB. ` +
        'See https://docs.pypi.org/project-management/storage-limits#requesting-a-project-size-limit-increase'
    : undefined
}

function judgeDigests({ rules, form, file: { digests } }: FileAttempt): Verdict {
  const actual = { md5_digest: digests.md5, sha256_digest: digests.sha256, blake2_256_digest: digests.blake2b }
  return rules.DIGEST_FIELDS.every((field) => {
    const given = rules.formValue(form, field)
    return given === undefined || given.toLowerCase() === actual[field]
  })
    ? undefined
    : 'The digest supplied does not match a digest calculated from the uploaded file.'
}

/** The same name or the same bytes anywhere in the index; both together are a repetition, which is done already. */
function judgeDuplicate({ place: { state }, file: { filename, digests } }: FileAttempt): Verdict {
  const stored = allFiles(state).find((other) => other.filename === filename || other.digests.sha256 === digests.sha256)
  if (stored === undefined) return undefined
  if (stored.filename === filename && stored.digests.sha256 === digests.sha256) return { status: 200 }
  return `File already exists ('${filename}', with blake2_256 hash '${digests.blake2b}'). ${page('file-name-reuse')}`
}

function judgeContents({ rules, form, file, project }: FileAttempt): Verdict {
  using bytes = openFileBytes(file.path)
  return verdictOf(rules.refusalOfContents({ form, filename: file.filename, bytes, project: project.name }))
}

function verdictOf(refusal: ReturnType<PypiRules['refusalOfContents']>): Verdict {
  if (refusal === undefined) return undefined
  return refusal.kind === 'refused' ? refusal.text : { breaks: refusal.answer }
}
