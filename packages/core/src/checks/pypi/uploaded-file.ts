import type { ByteSource } from '../../archive/bytes.ts'
import type { Form } from './form.ts'

/** A file that is being uploaded, with what the form says of it. */
export interface UploadedFile {
  readonly form: Form
  readonly filename: string
  readonly bytes: ByteSource
  /** The project's name as the index shows it: of a new project, the form's. */
  readonly project: string
}
