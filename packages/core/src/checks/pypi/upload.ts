import { parseContentType } from './content-type.ts'
import { refusalOfFileName } from './file-name.ts'
import { type FileType, fileTypeOf, type Form, formValue, refusalOfForm } from './form.ts'
import { refusalOfMetadata } from './metadata.ts'
import { refusalOfSdistArchive, refusalOfSdistContents } from './sdist-contents.ts'
import type { UploadedFile } from './uploaded-file.ts'
import { FILE_LIMIT, firstRefusal, HELP, type Refusal, type Rule } from './warehouse.ts'
import { refusalOfWheelArchive, refusalOfWheelContents } from './wheel-contents.ts'

/** Whether the description can be rendered, as far as it can be told without docutils: see `notJudged`. */
export function refusalOfDescription(form: Form): string | undefined {
  const description = formValue(form, 'description')
  const declared = formValue(form, 'description_content_type')
  if (description === undefined || !isRestructuredText(form) || description.trim() !== '') return undefined
  const how = declared === undefined ? 'in the default format of reStructuredText' : `for '${declared}'`
  return `The description failed to render ${how}. See ${HELP}#description-content-type for more information.`
}

/** @param size in bytes */
export function refusalOfSize(size: number, project: string): string | undefined {
  return size > FILE_LIMIT
    ? `File too large. Limit for project '${project}' is ${FILE_LIMIT / 1024 ** 2} MB. See ` +
        'https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase ' +
        'for more information.'
    : undefined
}

const ARCHIVES: Readonly<Record<FileType, (file: UploadedFile) => Refusal | undefined>> = {
  bdist_wheel: refusalOfWheelArchive,
  sdist: refusalOfSdistArchive,
}

const CONTENTS: Readonly<Record<FileType, (file: UploadedFile) => Refusal | undefined>> = {
  bdist_wheel: refusalOfWheelContents,
  sdist: refusalOfSdistContents,
}

/** Container, names, tags and contents: what Warehouse judges after it has compared digests and looked for duplicates. */
export function refusalOfContents(file: UploadedFile): Refusal | undefined {
  const type = fileTypeOf(file.form)
  return type === undefined ? undefined : (ARCHIVES[type](file) ?? CONTENTS[type](file))
}

/** Everything that form and file decide, in Warehouse's order. What depends on the index's state is not among it. */
const UPLOAD_RULES: readonly Rule<UploadedFile>[] = [
  { name: 'form', judge: ({ form }) => refusalOfForm(form) },
  { name: 'metadata', judge: ({ form }) => refusalOfMetadata(form) },
  { name: 'description', judge: ({ form }) => refusalOfDescription(form) },
  {
    name: 'file name',
    judge: ({ form, filename }) => {
      const type = fileTypeOf(form)
      return type === undefined ? undefined : refusalOfFileName(filename, type)
    },
  },
  { name: 'size', judge: ({ bytes, project }) => refusalOfSize(bytes.size, project) },
  { name: 'contents', judge: refusalOfContents },
]

/**
 * What PyPI would answer to this upload, as far as form and file decide it; digests are taken to be right.
 * @returns undefined when PyPI would take it, apart from its own state and what `notJudged` lists
 */
export function refusalOfUpload(file: UploadedFile): Refusal | undefined {
  return firstRefusal(UPLOAD_RULES, file)
}

/** What PyPI judges about an upload and these rules do not, one sentence each. */
export function notJudged(form: Form): readonly string[] {
  return [
    ...(isRestructuredText(form) && formValue(form, 'description') !== undefined
      ? ['description: whether docutils renders it without errors']
      : []),
    ...(formValue(form, 'license_expression') === undefined
      ? []
      : ['license-expression: whether it is a valid SPDX expression']),
    ...(form.has('attestations') ? ['attestations: whether they verify'] : []),
  ]
}

function isRestructuredText(form: Form): boolean {
  const declared = formValue(form, 'description_content_type')
  return declared === undefined || parseContentType(declared).type === 'text/x-rst'
}
