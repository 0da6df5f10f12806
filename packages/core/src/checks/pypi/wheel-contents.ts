import { ArchiveError } from '../../archive/archive-error.ts'
import { openZip, type ZipArchive, type ZipMember } from '../../archive/zip.ts'
import { looksLikeZip } from '../../archive/zip-directory.ts'
import { refusalOfZip } from '../../archive/zip-verdict.ts'
import { EntryPointsError, parseEntryPoints } from '../../standards/entry-points.ts'
import { escapeName, normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { parseRecord } from '../../standards/record.ts'
import { compareVersions, parseVersion } from '../../standards/version.ts'
import { type ReadName, readWheelName } from './file-name.ts'
import { formValue } from './form.ts'
import { isAcceptedPlatform } from './platform-tags.ts'
import { isScanned, refusalOfCode, SCAN_LIMIT } from './scan.ts'
import { beginsAsTar } from './tar-listing.ts'
import type { UploadedFile } from './uploaded-file.ts'
import {
  badArchive,
  BOTH_ZIP_AND_TAR,
  failing,
  FILENAME_LIMIT,
  firstRefusal,
  type Refusal,
  refused,
  type Rule,
} from './warehouse.ts'

interface OpenedWheel extends UploadedFile {
  readonly zip: ZipArchive
  /** `<name>-<version>.dist-info`, spelled as in the file name. */
  readonly distInfo: string
}

const RATIO = 50
const FREE_OF_RATIO = 64 * 1024 ** 2
const ENCRYPTED = 0x1
const NO_LIMITS = { entries: 1_000_000, unpacked: Infinity, ratio: Infinity }

/** The archive rules of a wheel, in Warehouse's order (legacy.py `_is_valid_dist_file`). */
const ARCHIVE_RULES: readonly Rule<OpenedWheel>[] = [
  { name: 'compression ratio', judge: judgeRatio },
  {
    name: 'compression type',
    judge: ({ zip }) =>
      zip.members.every(({ method }) => method === 0 || method === 8)
        ? undefined
        : badArchive('File does not use a supported compression type'),
  },
  {
    name: 'name and version',
    judge: ({ filename }) =>
      filename.split('-').length < 3 ? badArchive('Unable to parse name and version from wheel filename') : undefined,
  },
  {
    name: 'WHEEL',
    judge: ({ zip, distInfo }) => {
      const member = zip.find(`${distInfo}/WHEEL`)
      if (member === undefined) return badArchive(`WHEEL not found at ${distInfo}/WHEEL`)
      if (isEncrypted(member)) return failing('WHEEL in the wheel is encrypted')
      zip.read(member)
      return undefined
    },
  },
  { name: 'encrypted code', judge: ({ zip }) => judgeCode(zip) },
  {
    name: 'framing',
    judge: ({ bytes }) => {
      const reason = refusalOfZip(bytes)
      return reason === undefined
        ? undefined
        : badArchive(`ZIP archive not accepted: ${reason}. See https://docs.pypi.org/archives for more information`)
    },
  },
]

/** @returns PyPI's verdict on the container of a wheel */
export function refusalOfWheelArchive(file: UploadedFile): Refusal | undefined {
  if (!looksLikeZip(file.bytes)) return refused(badArchive('File is not a zipfile'))
  if (beginsAsTar(file.bytes)) return refused(badArchive(BOTH_ZIP_AND_TAR))
  return whenDamaged(badArchive('None'), () => firstRefusal(ARCHIVE_RULES, openWheelFile(file)))
}

/** The rules on names, tags and contents of a wheel, in Warehouse's order; the container has passed. */
const CONTENT_RULES: readonly Rule<OpenedWheel & { readonly read: ReadName }>[] = [
  {
    name: 'platform tags',
    judge: ({ filename, read }) => {
      const tag = read.platforms.find((platform) => !isAcceptedPlatform(platform))
      return tag === undefined ? undefined : `Binary wheel '${filename}' has an unsupported platform tag '${tag}'.`
    },
  },
  {
    name: 'project',
    judge: ({ project, read }) =>
      read.name === normalizeName(project)
        ? undefined
        : `Start filename for ${pythonRepr(project)} with ${pythonRepr(escapeName(project))}.`,
  },
  {
    name: 'spelling of the name',
    judge: ({ filename, project, read }) =>
      read.spelled.name === escapeName(project)
        ? undefined
        : `Filename ${pythonRepr(filename)} should contain the normalized project name ` +
          `${pythonRepr(escapeName(project))}, not ${pythonRepr(read.spelled.name)}.`,
  },
  {
    name: 'version',
    judge: ({ form, read }) => {
      const version = parseVersion(formValue(form, 'version') ?? '')
      return version === undefined || compareVersions(version, read.version) === 0
        ? undefined
        : `Version in filename should be ${pythonRepr(version.normal)} not ${pythonRepr(read.version.normal)}.`
    },
  },
  {
    name: 'licence files',
    judge: ({ form, filename, zip, distInfo }) => {
      const missing = form.get('license_file')?.find((path) => zip.find(`${distInfo}/licenses/${path}`) === undefined)
      return missing === undefined
        ? undefined
        : `License-File ${missing} does not exist in distribution file ${filename} at ${distInfo}/licenses/${missing}`
    },
  },
  { name: 'RECORD', judge: judgeRecord },
  { name: 'entry points', judge: judgeEntryPoints },
  {
    name: 'METADATA',
    judge: ({ filename, zip, distInfo }) =>
      readIfThere(zip, `${distInfo}/METADATA`) === undefined
        ? `Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`
        : undefined,
  },
  {
    name: 'length of the name',
    judge: ({ filename }) => {
      const bytes = Buffer.byteLength(filename)
      if (bytes > FILENAME_LIMIT) return failing(`the file name has ${bytes} bytes`, 'none')
      return bytes + '.metadata'.length > FILENAME_LIMIT ? `Filename is too long: '${filename}'` : undefined
    },
  },
]

/** @returns PyPI's verdict on the name, the tags and the contents of a wheel whose container has passed */
export function refusalOfWheelContents(file: UploadedFile): Refusal | undefined {
  const read = readWheelName(file.filename)
  if (typeof read === 'string') return refused(read)
  const damaged = failing('METADATA, RECORD or entry_points.txt in the wheel is damaged or encrypted')
  return whenDamaged(damaged, () => firstRefusal(CONTENT_RULES, { ...openWheelFile(file), read }))
}

/** The wheel's METADATA, which an index serves beside the file; only for wheels that have passed. */
export function metadataOfWheel(file: Pick<UploadedFile, 'filename' | 'bytes'>): Buffer | undefined {
  return readIfThere(openZip(file.bytes, NO_LIMITS), `${distInfoOf(file.filename)}/METADATA`)
}

function openWheelFile(file: UploadedFile): OpenedWheel {
  return { ...file, zip: openZip(file.bytes, NO_LIMITS), distInfo: distInfoOf(file.filename) }
}

function distInfoOf(filename: string): string {
  const [name = '', version = ''] = filename.split('-')
  return `${name}-${version}.dist-info`
}

function readIfThere(zip: ZipArchive, name: string): Buffer | undefined {
  const member = zip.find(name)
  return member === undefined ? undefined : zip.read(member)
}

function judgeRatio({ zip, bytes }: OpenedWheel): string | undefined {
  return zip.unpackedSize > FREE_OF_RATIO && zip.unpackedSize > bytes.size * RATIO
    ? badArchive(`File exceeds compression ratio of ${RATIO}`)
    : undefined
}

function judgeCode(zip: ZipArchive): Refusal | string | undefined {
  for (const member of zip.members.filter(({ name, size }) => isScanned(name) && size <= SCAN_LIMIT)) {
    if (isEncrypted(member)) return failing(`${member.name} in the wheel is encrypted`)
    const reason = refusalOfCode(zip.read(member))
    if (reason !== undefined) return badArchive(reason)
  }
  return undefined
}

function isEncrypted(member: ZipMember): boolean {
  return (member.flags & ENCRYPTED) !== 0
}

function judgeRecord({ filename, zip, distInfo }: OpenedWheel): Refusal | string | undefined {
  const content = readIfThere(zip, `${distInfo}/RECORD`)
  const text = content === undefined ? undefined : utf8(content)
  if (text === undefined) return `Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`
  const [line] = parseRecord(text).emptyLines
  return line === undefined ? undefined : failing(`RECORD has an empty line at ${line}`)
}

function judgeEntryPoints({ filename, zip, distInfo }: OpenedWheel): string | undefined {
  const content = readIfThere(zip, `${distInfo}/entry_points.txt`)
  if (content === undefined) return undefined
  const invalid = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`
  const text = utf8(content)
  if (text === undefined) return invalid
  try {
    parseEntryPoints(text)
    return undefined
  } catch (thrown) {
    if (thrown instanceof EntryPointsError) return invalid
    throw thrown
  }
}

function utf8(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}

/** What an archive that breaks while it is read comes to depends on who reads it. */
function whenDamaged(verdict: Refusal | string, judge: () => Refusal | undefined): Refusal | undefined {
  try {
    return judge()
  } catch (thrown) {
    if (!(thrown instanceof ArchiveError)) throw thrown
    return typeof verdict === 'string' ? refused(verdict) : verdict
  }
}
