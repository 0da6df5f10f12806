import { ArchiveError } from '../../archive/archive-error.ts'
import { openZip, type ZipArchive, type ZipMember } from '../../archive/zip.ts'
import { looksLikeZip } from '../../archive/zip-directory.ts'
import { refusalOfZip } from '../../archive/zip-verdict.ts'
import { distInfoNamedBy } from '../../archive/wheel-parts.ts'
import { isScanned, refusalOfCode, refusalOfMarks } from './scan.ts'
import { beginsAsTar } from './tar-listing.ts'
import type { UploadedFile } from './uploaded-file.ts'
import { badArchive, BOTH_ZIP_AND_TAR, failing, type Refusal, type Rule } from './warehouse.ts'

export interface OpenedWheel extends UploadedFile {
  readonly zip: ZipArchive
  /** `<name>-<version>.dist-info`, spelled as in the file name. */
  readonly distInfo: string
}

const RATIO = 50
const FREE_OF_RATIO = 64 * 1024 ** 2
const ENCRYPTED = 0x1
const NO_LIMITS = { entries: 1_000_000, unpacked: Infinity, ratio: Infinity }

/** What the file must be before it is opened. */
export const WHEEL_FILE_RULES = [
  {
    name: 'zip file',
    judge: ({ bytes }: UploadedFile) => (looksLikeZip(bytes) ? undefined : badArchive('File is not a zipfile')),
  },
  {
    name: 'zip and tar',
    judge: ({ bytes }: UploadedFile) =>
      looksLikeZip(bytes) && beginsAsTar(bytes) ? badArchive(BOTH_ZIP_AND_TAR) : undefined,
  },
] as const satisfies readonly Rule<UploadedFile>[]

/** The archive rules of a wheel, in Warehouse's order (legacy.py `_is_valid_dist_file`). */
export const WHEEL_ARCHIVE_RULES = [
  { name: 'compression ratio', judge: judgeRatio },
  {
    name: 'compression type',
    judge: ({ zip }: OpenedWheel) =>
      zip.members.every(({ method }) => method === 0 || method === 8)
        ? undefined
        : badArchive('File does not use a supported compression type'),
  },
  {
    name: 'name and version',
    judge: ({ filename }: OpenedWheel) =>
      filename.split('-').length < 3 ? badArchive('Unable to parse name and version from wheel filename') : undefined,
  },
  {
    name: 'WHEEL',
    judge: ({ zip, distInfo }: OpenedWheel) => {
      const member = zip.find(`${distInfo}/WHEEL`)
      if (member === undefined) return badArchive(`WHEEL not found at ${distInfo}/WHEEL`)
      if (isEncrypted(member)) return failing('WHEEL in the wheel is encrypted')
      zip.read(member)
      return undefined
    },
  },
  { name: 'encrypted code', judge: judgeCode },
  {
    name: 'framing',
    judge: ({ bytes, zip }: OpenedWheel) => {
      const reason = refusalOfZip(bytes, zip.members)
      return reason === undefined
        ? undefined
        : badArchive(`ZIP archive not accepted: ${reason}. See https://docs.pypi.org/archives for more information`)
    },
  },
] as const satisfies readonly Rule<OpenedWheel>[]

/** @returns undefined where CPython's zipfile cannot read the archive */
export function openWheelFile(file: UploadedFile): OpenedWheel | undefined {
  try {
    const zip = file.zip ?? openZip(file.bytes, NO_LIMITS)
    return { ...file, zip, distInfo: distInfoNamedBy(file.filename) }
  } catch (thrown) {
    if (thrown instanceof ArchiveError) return undefined
    throw thrown
  }
}

/** The wheel's METADATA, which an index serves beside the file; only for wheels that have passed. */
export function metadataOfWheel({ filename, bytes }: Pick<UploadedFile, 'filename' | 'bytes'>): Buffer | undefined {
  return readIfThere(openZip(bytes, NO_LIMITS), `${distInfoNamedBy(filename)}/METADATA`)
}

export function readIfThere(zip: ZipArchive, name: string): Buffer | undefined {
  const member = zip.find(name)
  return member === undefined ? undefined : zip.read(member)
}

function judgeRatio({ zip, bytes }: OpenedWheel): string | undefined {
  return isBomb(zip, bytes.size) ? badArchive(`File exceeds compression ratio of ${RATIO}`) : undefined
}

/** @param size of the archive in bytes */
export function isBomb({ unpackedSize }: ZipArchive, size: number): boolean {
  return unpackedSize > FREE_OF_RATIO && unpackedSize > size * RATIO
}

function judgeCode({ zip, code }: OpenedWheel): Refusal | string | undefined {
  if (code === 'unread') return undefined
  for (const member of zip.members.filter(({ name, size }) => isScanned(name, size))) {
    if (isEncrypted(member)) return failing(`${member.name} in the wheel is encrypted`)
    const found = code?.(member.name)
    if (found?.damage !== undefined) return badArchive('None')
    const reason = found === undefined ? refusalOfCode(zip.read(member)) : refusalOfMarks(found.marks)
    if (reason !== undefined) return badArchive(reason)
  }
  return undefined
}

function isEncrypted(member: ZipMember): boolean {
  return (member.flags & ENCRYPTED) !== 0
}
