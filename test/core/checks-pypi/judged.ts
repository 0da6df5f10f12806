import { bytesOf } from '../../../packages/core/src/archive/bytes.ts'
import { readForm } from '../../../packages/core/src/checks/pypi/form.ts'
import { refusalOfContents } from '../../../packages/core/src/checks/pypi/upload.ts'
import type { UploadedFile } from '../../../packages/core/src/checks/pypi/uploaded-file.ts'
import { refusalText } from '../../../packages/core/src/checks/pypi/warehouse.ts'

export interface File {
  readonly filename: string
  readonly bytes: Buffer
}

type Fields = Readonly<Record<string, string>>

export interface Case {
  readonly name: string
  readonly file: File
  /** Where PyPI does not take it. */
  readonly text?: string
  readonly fields?: Fields
}

export const POLICY = 'See https://pypi.org/policy/acceptable-use-policy/ for more information.'

export const bad = (reason: string) => `Invalid distribution file. ${reason}`

/** An upload of this file to the project demo, version 1.0, unless the fields say otherwise. */
export function uploaded({ filename, bytes }: File, fields: Fields = {}): UploadedFile {
  const isWheel = filename.endsWith('.whl')
  const form = readForm(
    Object.entries({
      metadata_version: '2.4',
      name: 'demo',
      version: '1.0',
      filetype: isWheel ? 'bdist_wheel' : 'sdist',
      pyversion: isWheel ? 'py3' : 'source',
      md5_digest: 'taken to be right',
      ...fields,
    }),
  )
  return { form, filename, bytes: bytesOf(bytes), project: 'demo' }
}

/** What PyPI would say of the file's contents. */
export function judge(file: File, fields?: Fields): string | undefined {
  const refusal = refusalOfContents(uploaded(file, fields))
  return refusal === undefined ? undefined : refusalText(refusal)
}
