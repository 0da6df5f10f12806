import { openFileBytes, PYPI_HELP, type PypiRules, type UploadFields } from '@pyrelease/core'
import { isHasty, refusalOfNew } from './new-project.ts'
import type { Received, ReceivedFile } from './received.ts'
import { allFiles, filesOf, type Project, type Release, type State } from './state.ts'
import { refusalOfAccount, refusalOfUploader, type Uploader } from './uploader.ts'

// The steps of an upload, in the order of warehouse/forklift/legacy.py `file_upload` and its decorators: the first that
// objects is PyPI's answer.

/** What uploads need of the index. */
export interface UploadPlace {
  readonly state: State
  /** Folder of the index's files. */
  readonly folder: string
  /** Milliseconds. */
  clock(): number
  readonly sigstore?: Sigstore | undefined
}

/** Whose signatures are believed. */
export interface Sigstore {
  /** JSON of a Sigstore `TrustedRoot`. Without one, neither signatures nor signers are looked at. */
  readonly trustRoot?: unknown
  /** The issuer that certificates must name; default GitHub. */
  readonly issuer?: string | undefined
}

/** An upload on its way through the steps: what is known of it after the body was read. */
export interface Attempt {
  readonly place: UploadPlace
  readonly rules: PypiRules
  readonly received: Received
  readonly form: UploadFields
  readonly uploader: Uploader | string
  /** Milliseconds. */
  readonly now: number
}

/** The form is good, and says which project it is for. */
export interface NamedAttempt extends Attempt {
  readonly uploader: Uploader
  /** As the form spells it. */
  readonly name: string
  /** Undefined where the index has none. */
  readonly existing: Project | undefined
}

/** The project exists, or is about to. */
export interface ProjectAttempt extends NamedAttempt {
  readonly project: Project
}

export interface FileAttempt extends ProjectAttempt {
  readonly file: ReceivedFile & { readonly filename: string }
  readonly release: Release | undefined
}

/** What a step says: go on, be refused, or be done. */
export type Verdict =
  undefined | string | { readonly status: number; readonly text?: string } | { readonly breaks: '500' | 'none' }

export interface Step<Subject> {
  readonly name: string
  /** A text alone is answered with 400. */
  readonly judge: (subject: Subject) => Verdict
}

export function firstVerdict<Subject>(steps: readonly Step<Subject>[], subject: Subject): Verdict {
  for (const { judge } of steps) {
    const verdict = judge(subject)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

const forbidden = (text: string | undefined): Verdict => (text === undefined ? undefined : { status: 403, text })

export const FORM_STEPS: readonly Step<Attempt>[] = [
  {
    name: 'text fields are texts',
    judge: ({ received: { strayFiles } }) =>
      strayFiles[0] === undefined ? undefined : `${strayFiles[0]}: Should not be a tuple.`,
  },
  {
    name: 'index takes uploads',
    judge: ({ place: { state } }) => {
      if (state.flags.readOnly) return forbidden('Read-only mode: Uploads are temporarily disabled.')
      const page = `See ${PYPI_HELP}#admin-intervention for more information.`
      return state.flags.noUploads ? forbidden(`New uploads are temporarily disabled. ${page}`) : undefined
    },
  },
  { name: 'identity', judge: ({ uploader }) => (typeof uploader === 'string' ? forbidden(uploader) : undefined) },
  { name: 'form', judge: ({ rules, form }) => rules.refusalOfForm(form) },
  { name: 'metadata', judge: ({ rules, form }) => verdictOf(rules.refusalOfMetadata(form)) },
  {
    name: 'file',
    judge: ({ received: { content } }) => (content === undefined ? 'Upload payload does not have a file.' : undefined),
  },
]

/** Only for a name that the index does not know. */
export const NEW_PROJECT_STEPS: readonly Step<NamedAttempt>[] = [
  {
    name: 'identity of a user',
    judge: ({ uploader }) =>
      uploader.kind === 'user'
        ? undefined
        : 'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
          "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
          'metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/',
  },
  { name: 'account of the creator', judge: ({ uploader }) => forbidden(refusalOfAccount(uploader)) },
  {
    name: 'haste',
    judge: ({ place, uploader, now }) =>
      uploader.kind === 'user' && isHasty(place.state, uploader.user.name, now)
        ? { status: 429, text: 'Too many new projects created' }
        : undefined,
  },
  { name: 'name of the project', judge: ({ place, rules, name }) => refusalOfNew(place.state, rules, name) },
]

export const PROJECT_STEPS: readonly Step<ProjectAttempt>[] = [
  {
    name: 'permission',
    judge: ({ uploader, project, now }) => forbidden(refusalOfUploader(uploader, project, now / 1000)),
  },
  { name: 'account', judge: ({ uploader }) => forbidden(refusalOfAccount(uploader)) },
  {
    name: 'organisation',
    judge: ({ project: { organization } }) =>
      organization?.active === false
        ? 'Organization account owning this project is inactive. This may be due to inactive billing for Company ' +
          'Organizations, or administrator intervention for Community Organizations. Please contact support+orgs@pypi.org.'
        : undefined,
  },
  { name: 'description', judge: ({ rules, form }) => rules.refusalOfDescription(form) },
]

/** From here on the project goes by the name that the form gives it. */
export const FILE_STEPS: readonly Step<FileAttempt>[] = [
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
  { name: 'length of the name', judge: ({ rules, file }) => verdictOf(rules.refusalOfNameLength(file.filename)) },
  {
    name: 'room',
    judge: ({ place: { state }, rules, file, project, name }) =>
      rules.refusalOfRoom({
        size: file.size,
        held: filesOf(project).reduce((sum, { size }) => sum + size, 0),
        project: name,
        fileLimit: Math.max(state.limits.file, project.limits.file ?? 0),
        projectLimit: Math.max(state.limits.project, project.limits.project ?? 0),
      }),
  },
  { name: 'digests', judge: judgeDigests },
  { name: 'duplicate', judge: judgeDuplicate },
  {
    name: 'name of a deleted file',
    judge: ({ place: { state }, rules, file }) =>
      state.usedNames.has(file.filename) ? rules.NAME_WAS_USED : undefined,
  },
  {
    name: 'age of the release',
    judge: ({ rules, release, now }) =>
      release !== undefined && now - release.created > rules.RELEASE_STAYS_OPEN * 1000
        ? rules.RELEASE_IS_CLOSED
        : undefined,
  },
  {
    name: 'one sdist',
    judge: ({ rules, form, release }) =>
      rules.fileTypeOf(form) === 'sdist' && release?.files.some(({ kind }) => kind === 'sdist') === true
        ? rules.ONE_SDIST
        : undefined,
  },
]

function judgeDigests({ rules, form, file: { digests } }: FileAttempt): Verdict {
  const actual = { md5_digest: digests.md5, sha256_digest: digests.sha256, blake2_256_digest: digests.blake2b }
  return rules.DIGEST_FIELDS.every((field) => {
    const given = rules.formValue(form, field)
    return given === undefined || given.toLowerCase() === actual[field]
  })
    ? undefined
    : rules.OTHER_DIGEST
}

/** The same name or the same bytes anywhere in the index; both together are a repetition, which is done already. */
function judgeDuplicate({ place: { state }, rules, file: { filename, digests } }: FileAttempt): Verdict {
  const stored = allFiles(state).find(
    (other) => other.filename === filename || other.digests.blake2b === digests.blake2b,
  )
  if (stored === undefined) return undefined
  return stored.filename === filename && stored.digests.blake2b === digests.blake2b
    ? { status: 200 }
    : rules.fileExists(filename, digests.blake2b)
}

/** What is in the file, once all else has been judged. */
export function judgeContents({ rules, form, file, name }: FileAttempt): Verdict {
  using bytes = openFileBytes(file.path)
  return verdictOf(rules.refusalOfContents({ form, filename: file.filename, bytes, project: name }))
}

function verdictOf(refusal: ReturnType<PypiRules['refusalOfContents']>): Verdict {
  if (refusal === undefined) return undefined
  return refusal.kind === 'refused' ? refusal.text : { breaks: refusal.answer }
}
