import type { UploadForm } from '../../package-index/upload-form.ts'
import { refusalOfFileName } from './file-name.ts'
import { type FileType, readForm } from './form.ts'
import { FORM_RULES, notJudged, refusalOfSize } from './upload.ts'
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

/**
 * What PyPI would answer: its first refusal, and the one behind it where the first is only the file's size, for PyPI may
 * have granted the project more room than we know of.
 */
export function answersOf({ filename, type, size, project, form, contents }: JudgedFile): readonly Refusal[] {
  const ofForm = form === undefined ? undefined : firstRefusal(FORM_RULES, { form: readForm(form) })
  const ofName = refusalOfFileName(filename, type)
  const first = ofForm ?? (ofName === undefined ? undefined : asRefusal(ofName))
  if (first !== undefined) return [first]
  const ofSize = refusalOfSize(size, project)
  const [inside] = contents
  return [...(ofSize === undefined ? [] : [asRefusal(ofSize)]), ...(inside === undefined ? [] : [inside])]
}

export function verdictOf(file: JudgedFile): Verdict {
  const [refusal] = answersOf(file)
  if (refusal !== undefined) return { kind: 'refuse', text: refusalText(refusal) }
  const open = [
    ...(file.form === undefined ? ['it has no metadata that a form could be made of'] : notJudged(readForm(file.form))),
    ...(file.unread === undefined ? [] : [file.unread]),
  ]
  return open.length === 0 ? { kind: 'accept' } : { kind: 'unknown', because: open.join('; ') }
}
