import { looksLikeZip } from '../../archive/zip-directory.ts'
import { escapeName, normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { parseVersion } from '../../standards/version.ts'
import { readSdistName } from './file-name.ts'
import { formValue } from './form.ts'
import { isScanned, refusalOfCode } from './scan.ts'
import { beginsAsTar, type ListedMember, listTarGz } from './tar-listing.ts'
import type { UploadedFile } from './uploaded-file.ts'
import { badArchive, BOTH_ZIP_AND_TAR, firstRefusal, type Refusal, refused, type Rule } from './warehouse.ts'

const NOT_SPARSE =
  'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information'

/** A member, as PyPI's rules see it. */
export interface SdistListing {
  /** Without slashes at the end. */
  readonly name: string
  /** What PyPI says of the code in it, if there is any. */
  readonly refusalOfCode: () => string | undefined
}

interface OpenedSdist extends UploadedFile {
  readonly members: readonly SdistListing[]
  /** What all names have in common: the folder, of an sdist as it should be. */
  readonly top: string
}

/** What PyPI's rules on sdists are about; `container` is what must hold for the archive to be listed at all. */
export type SdistRule = 'container' | 'one folder' | 'PKG-INFO' | 'encrypted code' | 'file name' | 'licence files'

interface NamedRule<Subject> extends Rule<Subject> {
  readonly name: SdistRule
  readonly judge: (subject: Subject) => string | undefined
}

/** The archive rules of an sdist, in Warehouse's order (legacy.py `_is_valid_dist_file`). */
const ARCHIVE_RULES: readonly NamedRule<OpenedSdist>[] = [
  {
    name: 'one folder',
    judge: ({ top }) =>
      top === '' || top === '/' ? badArchive('Incorrect number of top-level directories in sdist') : undefined,
  },
  {
    name: 'PKG-INFO',
    judge: ({ members, top }) =>
      members.some(({ name }) => name === `${top}/PKG-INFO`)
        ? undefined
        : badArchive(`PKG-INFO not found at ${top}/PKG-INFO`),
  },
  {
    name: 'encrypted code',
    judge: ({ members }) => {
      for (const member of members) {
        const reason = member.refusalOfCode()
        if (reason !== undefined) return badArchive(reason)
      }
      return undefined
    },
  },
]

/** @returns PyPI's verdict on the container of an sdist */
export function refusalOfSdistArchive(file: UploadedFile): Refusal | undefined {
  const opened = openSdist(file)
  return typeof opened === 'string' ? refused(opened) : firstRefusal(ARCHIVE_RULES, opened)
}

/** The sdist as tarfile lists it, or why it cannot be listed. */
function openSdist(file: UploadedFile, listed?: readonly SdistListing[]): OpenedSdist | string {
  if (looksLikeZip(file.bytes) && beginsAsTar(file.bytes)) return badArchive(BOTH_ZIP_AND_TAR)
  if (listed !== undefined) return { ...file, members: listed, top: commonPath(listed.map(({ name }) => name)) }
  const listing = listTarGz(file.bytes)
  switch (listing.kind) {
    case 'no tar':
      return badArchive('File is not a tarfile')
    case 'unreadable':
      return badArchive('None')
    case 'sparse':
      return badArchive(NOT_SPARSE)
    case 'members':
      return openSdist(file, listing.members.map(listedMember))
  }
}

function listedMember({ name, isFile, content }: ListedMember): SdistListing {
  const isCode = isFile && isScanned(name, content.length)
  return { name, refusalOfCode: () => (isCode ? refusalOfCode(content) : undefined) }
}

/** The rules on the name and the contents of an sdist, in Warehouse's order; the container has passed. */
const CONTENT_RULES: readonly NamedRule<UploadedFile & Partial<OpenedSdist>>[] = [
  {
    name: 'file name',
    judge: (file) => {
      const version = parseVersion(formValue(file.form, 'version') ?? '')
      const read = readSdistName(file.filename, normalizeName(file.project), version?.isPostrelease ?? false)
      if (read === undefined) return `Invalid source distribution filename: ${file.filename}`
      if (read.name !== normalizeName(file.project))
        return `Start filename for ${pythonRepr(file.project)} with ${pythonRepr(escapeName(file.project))}.`
      const expected = `${escapeName(file.project)}-${version?.normal ?? ''}.tar.gz`
      return file.filename === expected
        ? undefined
        : `Filename ${pythonRepr(file.filename)} is invalid, should be ${pythonRepr(expected)}.`
    },
  },
  {
    name: 'licence files',
    judge: ({ form, filename, members, top = '' }) => {
      if (members === undefined) return undefined
      const names = new Set(members.map(({ name }) => name))
      const missing = form.get('license_file')?.find((path) => !names.has(`${top}/${path}`))
      return missing === undefined
        ? undefined
        : `License-File ${missing} does not exist in distribution file ${filename} at ${top}/${missing}`
    },
  },
]

/** @returns PyPI's verdict on the name and the contents of an sdist whose container has passed */
export function refusalOfSdistContents(file: UploadedFile): Refusal | undefined {
  const opened = file.form.has('license_file') ? openSdist(file) : file
  return firstRefusal(CONTENT_RULES, typeof opened === 'string' ? file : opened)
}

/**
 * What every rule by itself would answer. PyPI gives the first of the answers only.
 * @param listed the members, where a strict reader has read them to the end: then tarfile sees the same
 */
export function refusalsOfSdist(file: UploadedFile, listed?: readonly SdistListing[]): ReadonlyMap<SdistRule, string> {
  const opened = openSdist(file, listed)
  const isListed = typeof opened !== 'string'
  const answers: readonly (readonly [SdistRule, string | undefined])[] = [
    ['container', isListed ? undefined : opened],
    ...(isListed ? ARCHIVE_RULES.map(({ name, judge }) => [name, judge(opened)] as const) : []),
    ...CONTENT_RULES.map(({ name, judge }) => [name, judge(isListed ? opened : file)] as const),
  ]
  return new Map(answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer] as const])))
}

/** Python's `os.path.commonpath`: by parts, without empty ones and dots. Empty where absolute and relative ones mix. */
function commonPath(names: readonly string[]): string {
  const split = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'))
  const absolute = names.filter((name) => name.startsWith('/')).length
  if (names.length === 0 || (absolute > 0 && absolute < names.length)) return ''
  const [first = [], ...others] = split
  const differs = first.findIndex((part, index) => others.some((parts) => parts[index] !== part))
  const shared = differs < 0 ? first : first.slice(0, differs)
  return `${absolute > 0 ? '/' : ''}${shared.join('/')}`
}
