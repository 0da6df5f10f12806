import { looksLikeZip } from '../../archive/zip-directory.ts'
import { escapeName, normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { parseVersion } from '../../standards/version.ts'
import { readSdistName } from './file-name.ts'
import { formValue } from './form.ts'
import { isScanned, refusalOfCode, SCAN_LIMIT } from './scan.ts'
import { beginsAsTar, type ListedMember, listTarGz } from './tar-listing.ts'
import type { UploadedFile } from './uploaded-file.ts'
import { badArchive, BOTH_ZIP_AND_TAR, firstRefusal, type Refusal, refused, type Rule } from './warehouse.ts'

const NOT_SPARSE =
  'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information'

interface OpenedSdist extends UploadedFile {
  readonly members: readonly ListedMember[]
  /** What all names have in common: the folder, of an sdist as it should be. */
  readonly top: string
}

/** The archive rules of an sdist, in Warehouse's order (legacy.py `_is_valid_dist_file`). */
const ARCHIVE_RULES: readonly Rule<OpenedSdist>[] = [
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
      const scanned = members.filter(
        ({ name, isFile, content }) => isFile && isScanned(name) && content.length <= SCAN_LIMIT,
      )
      const reason = scanned.map(({ content }) => refusalOfCode(content)).find((found) => found !== undefined)
      return reason === undefined ? undefined : badArchive(reason)
    },
  },
]

/** @returns PyPI's verdict on the container of an sdist */
export function refusalOfSdistArchive(file: UploadedFile): Refusal | undefined {
  if (looksLikeZip(file.bytes) && beginsAsTar(file.bytes)) return refused(badArchive(BOTH_ZIP_AND_TAR))
  const listing = listTarGz(file.bytes)
  switch (listing.kind) {
    case 'no tar':
      return refused(badArchive('File is not a tarfile'))
    case 'unreadable':
      return refused(badArchive('None'))
    case 'sparse':
      return refused(badArchive(NOT_SPARSE))
    case 'members':
      return firstRefusal(ARCHIVE_RULES, { ...file, ...opened(listing.members) })
  }
}

/** The rules on the name and the contents of an sdist, in Warehouse's order; the container has passed. */
const CONTENT_RULES: readonly Rule<UploadedFile>[] = [
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
    judge: ({ form, filename, bytes }) => {
      const asked = form.get('license_file') ?? []
      const listing = asked.length === 0 ? undefined : listTarGz(bytes)
      if (listing?.kind !== 'members') return undefined
      const { top, members } = opened(listing.members)
      const names = new Set(members.map(({ name }) => name))
      const missing = asked.find((path) => !names.has(`${top}/${path}`))
      return missing === undefined
        ? undefined
        : `License-File ${missing} does not exist in distribution file ${filename} at ${top}/${missing}`
    },
  },
]

/** @returns PyPI's verdict on the name and the contents of an sdist whose container has passed */
export function refusalOfSdistContents(file: UploadedFile): Refusal | undefined {
  return firstRefusal(CONTENT_RULES, file)
}

function opened(members: readonly ListedMember[]): { members: readonly ListedMember[]; top: string } {
  return { members, top: commonPath(members.map(({ name }) => name)) }
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
