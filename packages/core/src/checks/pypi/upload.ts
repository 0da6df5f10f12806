import { parseContentType } from '../../standards/content-type.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { refusalOfRendering } from './description.ts'
import { refusalOfFileName } from './file-name.ts'
import { fileTypeOf, type Form, formValue, refusalOfForm } from './form.ts'
import { refusalOfMetadata } from './metadata.ts'
import { refusalOfSdistArchive, refusalOfSdistContents } from './sdist-contents.ts'
import type { UploadedFile } from './uploaded-file.ts'
import { failing, FILE_LIMIT, FILENAME_LIMIT, firstRefusal, type Refusal, type Rule } from './warehouse.ts'
import { refusalsOfWheel } from './wheel-contents.ts'

/** Whether the description can be rendered, as far as it can be told without docutils: see `notJudged`. */
export function refusalOfDescription(form: Form): string | undefined {
  const description = formValue(form, 'description')
  const declared = formValue(form, 'description_content_type')
  if (description === undefined || !isRestructuredText(form) || description.trim() !== '') return undefined
  return refusalOfRendering(declared)
}

/**
 * @param size in bytes
 * @param limit in bytes, where PyPI allows the project more than others
 */
export function refusalOfSize(size: number, project: string, limit = FILE_LIMIT): string | undefined {
  return size > limit
    ? `File too large. Limit for project ${pythonRepr(project)} is ${Math.floor(limit / 1024 ** 2)} MB. See ` +
        'https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase ' +
        'for more information.'
    : undefined
}

/** The file cannot even be written where its name is longer than PyPI's file systems allow. */
export function refusalOfNameLength(filename: string): Refusal | undefined {
  const bytes = Buffer.byteLength(filename)
  return bytes > FILENAME_LIMIT ? failing(`the file name has ${bytes} bytes`, 'none') : undefined
}

/** Container, names, tags and contents: what Warehouse judges after it has compared digests and looked for duplicates. */
export function refusalOfContents(file: UploadedFile): Refusal | undefined {
  switch (fileTypeOf(file.form)) {
    case 'bdist_wheel':
      for (const [, refusal] of refusalsOfWheel(file)) return refusal
      return undefined
    case 'sdist':
      return refusalOfSdistArchive(file) ?? refusalOfSdistContents(file)
    case undefined:
      return undefined
  }
}

/** What the form decides alone, in Warehouse's order. */
export const FORM_RULES: readonly Rule<Pick<UploadedFile, 'form'>>[] = [
  { name: 'form', judge: ({ form }) => refusalOfForm(form) },
  { name: 'metadata', judge: ({ form }) => refusalOfMetadata(form) },
  { name: 'description', judge: ({ form }) => refusalOfDescription(form) },
]

/** Everything that form and file decide, in Warehouse's order. What depends on the index's state is not among it. */
const UPLOAD_RULES: readonly Rule<UploadedFile>[] = [
  ...FORM_RULES,
  {
    name: 'file name',
    judge: ({ form, filename }) => {
      const type = fileTypeOf(form)
      return type === undefined ? undefined : refusalOfFileName(filename, type)
    },
  },
  { name: 'length of the name', judge: ({ filename }) => refusalOfNameLength(filename) },
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
    ...(form.has('attestations') ? ['attestations: whether they verify'] : []),
  ]
}

function isRestructuredText(form: Form): boolean {
  const declared = formValue(form, 'description_content_type')
  return declared === undefined || parseContentType(declared).type === 'text/x-rst'
}
