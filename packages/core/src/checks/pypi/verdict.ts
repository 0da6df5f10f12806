import type { UploadForm } from '../../package-index/upload-form.ts'
import { refusalOfFileName } from './file-name.ts'
import { type FileType, readForm, refusalOfForm } from './form.ts'
import { refusalsOfMetadata } from './metadata.ts'
import { FORM_RULES, notJudged, refusalOfDescription, refusalOfSize } from './upload.ts'
import { asRefusal, firstRefusal, type Refusal, refusalText } from './warehouse.ts'

/** What PyPI would answer to a file, as far as the file and the form that we send with it decide that. */
export type Verdict =
  | { readonly kind: 'accept' }
  /** `text` is PyPI's own, of its first refusal. */
  | { readonly kind: 'refuse'; readonly text: string }
  /** Nothing refuses it; what is listed was not judged, and why. */
  | { readonly kind: 'unknown'; readonly because: string }

/** A file of which everything was read that decides. */
export interface JudgedFile {
  readonly filename: string
  readonly type: FileType
  /** Bytes. */
  readonly size: number
  readonly project: string
  /** Undefined without metadata: then nothing can be sent, and only the file itself is judged. */
  readonly form: UploadForm | undefined
  /** What the rules on container, name and contents say, in PyPI's order. */
  readonly contents: Iterable<Refusal>
  /** What of the contents was not judged, and why. */
  readonly unread: string | undefined
}

/** What PyPI would answer: its first refusal. What follows it is not even looked for. */
function answerOf({ filename, type, size, project, form, contents }: JudgedFile): Refusal | undefined {
  const ofForm = form === undefined ? undefined : firstRefusal(FORM_RULES, { form: readForm(form) })
  if (ofForm !== undefined) return ofForm
  const outside = refusalOfFileName(filename, type) ?? refusalOfSize(size, project)
  if (outside !== undefined) return asRefusal(outside)
  const [inside] = contents
  return inside
}

/** Every answer that PyPI would give, were each the only one: who can build once more wants to know them all. */
export function everyAnswerOf({ filename, type, size, project, form, contents }: JudgedFile): readonly Refusal[] {
  const fields = form === undefined ? undefined : readForm(form)
  const ofForm =
    fields === undefined
      ? []
      : [
          refusalOfForm(fields),
          ...refusalsOfMetadata(fields).map(({ refusal }) => refusal),
          refusalOfDescription(fields),
        ]
  const outside = [...ofForm, refusalOfFileName(filename, type), refusalOfSize(size, project)]
  return [...outside.flatMap((one) => (one === undefined ? [] : [asRefusal(one)])), ...contents]
}

export function verdictOf(file: JudgedFile): Verdict {
  const refusal = answerOf(file)
  if (refusal !== undefined) return { kind: 'refuse', text: refusalText(refusal) }
  const open = [
    ...(file.form === undefined ? ['it has no metadata that a form could be made of'] : notJudged(readForm(file.form))),
    ...(file.unread === undefined ? [] : [file.unread]),
  ]
  return open.length === 0 ? { kind: 'accept' } : { kind: 'unknown', because: open.join('; ') }
}
