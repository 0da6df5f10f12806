import type { ByteSource } from '../../archive/bytes.ts'
import type { ZipArchive } from '../../archive/zip.ts'
import type { Form } from './form.ts'
import type { FoundCode } from './scan.ts'

/** A file that is being uploaded, with what the form says of it. */
export interface UploadedFile {
  readonly form: Form
  readonly filename: string
  readonly bytes: ByteSource
  /** The project's name as the index shows it: of a new project, the form's. */
  readonly project: string
  /** The archive of a wheel, where it is open already. */
  readonly zip?: ZipArchive
  /** Code is read and looked at, unless a pass over the archive did that before, or nobody shall: then it is `unread`. */
  readonly code?: FoundCode | 'unread'
}
