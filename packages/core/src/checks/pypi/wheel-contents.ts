import { decodeUtf8 } from '../../archive/bytes.ts'
import { EntryPointsError, parseEntryPoints } from '../../standards/entry-points.ts'
import { escapeName, normalizeName } from '../../standards/name.ts'
import { pythonRepr } from '../../standards/python-repr.ts'
import { parseRecord } from '../../standards/record.ts'
import { compareVersions, parseVersion } from '../../standards/version.ts'
import { type ReadName, readWheelName } from './file-name.ts'
import { formValue } from './form.ts'
import { isAcceptedPlatform } from './platform-tags.ts'
import type { UploadedFile } from './uploaded-file.ts'
import { badArchive, failing, FILENAME_LIMIT, type Refusal, refusalsBy, refused, type Rule } from './warehouse.ts'
import { type OpenedWheel, openWheelFile, readIfThere, WHEEL_ARCHIVE_RULES, WHEEL_FILE_RULES } from './wheel-archive.ts'

interface NamedWheel extends UploadedFile {
  readonly read: ReadName
}

/** What Warehouse asks of a wheel's name once packaging can read it, in its order. */
const NAME_RULES = [
  {
    name: 'platform tags',
    judge: ({ filename, read }: NamedWheel) => {
      const tag = read.platforms.find((platform) => !isAcceptedPlatform(platform))
      return tag === undefined ? undefined : unsupportedPlatform(filename, tag)
    },
  },
  {
    name: 'project',
    judge: ({ project, read }: NamedWheel) =>
      read.name === normalizeName(project)
        ? undefined
        : `Start filename for ${pythonRepr(project)} with ${pythonRepr(escapeName(project))}.`,
  },
  {
    name: 'spelling of the name',
    judge: ({ filename, project, read }: NamedWheel) =>
      read.spelled.name === escapeName(project)
        ? undefined
        : `Filename ${pythonRepr(filename)} should contain the normalized project name ` +
          `${pythonRepr(escapeName(project))}, not ${pythonRepr(read.spelled.name)}.`,
  },
  {
    name: 'version',
    judge: ({ form, read }: NamedWheel) => {
      const version = parseVersion(formValue(form, 'version') ?? '')
      return version === undefined || compareVersions(version, read.version) === 0
        ? undefined
        : `Version in filename should be ${pythonRepr(version.normal)} not ${pythonRepr(read.version.normal)}.`
    },
  },
] as const satisfies readonly Rule<NamedWheel>[]

/** What it asks of the members, in its order. */
const MEMBER_RULES = [
  {
    name: 'licence files',
    judge: (wheel: OpenedWheel) => {
      const [missing] = missingLicenceFiles(wheel)
      return missing === undefined
        ? undefined
        : `License-File ${missing} does not exist in distribution file ${wheel.filename} at ${wheel.distInfo}/licenses/${missing}`
    },
  },
  { name: 'RECORD', judge: judgeRecord },
  { name: 'entry points', judge: judgeEntryPoints },
  {
    name: 'METADATA',
    judge: ({ filename, zip, distInfo }: OpenedWheel) =>
      readIfThere(zip, `${distInfo}/METADATA`) === undefined
        ? `Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`
        : undefined,
  },
] as const satisfies readonly Rule<OpenedWheel>[]

const LENGTH_RULES = [
  {
    name: 'length of the name',
    judge: ({ filename }: UploadedFile) => {
      const bytes = Buffer.byteLength(filename)
      if (bytes > FILENAME_LIMIT) return failing(`the file name has ${bytes} bytes`, 'none')
      return bytes + '.metadata'.length > FILENAME_LIMIT ? `Filename is too long: '${filename}'` : undefined
    },
  },
] as const satisfies readonly Rule<UploadedFile>[]

/** What PyPI's rules on wheels are about. */
export type WheelRule =
  | (
      | typeof WHEEL_FILE_RULES
      | typeof WHEEL_ARCHIVE_RULES
      | typeof NAME_RULES
      | typeof MEMBER_RULES
      | typeof LENGTH_RULES
    )[number]['name']
  /** Whether CPython's zipfile can read its directory. */
  | 'directory'
  /** Whether packaging can read the name. */
  | 'file name'

/**
 * What each rule for itself has against a wheel, in Warehouse's order: the first is PyPI's answer. Rules on what cannot be
 * read have nothing to say.
 */
export function* refusalsOfWheel(file: UploadedFile): Generator<readonly [WheelRule, Refusal], void, undefined> {
  const unreadable = refused(badArchive('None'))
  yield* refusalsBy(WHEEL_FILE_RULES, file, unreadable)
  const opened = openWheelFile(file)
  if (opened === undefined) yield ['directory', unreadable]
  else yield* refusalsBy(WHEEL_ARCHIVE_RULES, opened, unreadable)
  const damaged = failing('METADATA, RECORD or entry_points.txt in the wheel is damaged or encrypted')
  const read = readWheelName(file.filename)
  if (typeof read === 'string') yield ['file name', refused(read)]
  else yield* refusalsBy(NAME_RULES, { ...file, read }, damaged)
  if (opened !== undefined) yield* refusalsBy(MEMBER_RULES, opened, damaged)
  yield* refusalsBy(LENGTH_RULES, file, damaged)
}

export function unsupportedPlatform(filename: string, tag: string): string {
  return `Binary wheel '${filename}' has an unsupported platform tag '${tag}'.`
}

/** Paths of `License-File` that lie nowhere in the wheel; PyPI names the first. */
export function missingLicenceFiles({ form, zip, distInfo }: Pick<OpenedWheel, 'form' | 'zip' | 'distInfo'>): string[] {
  const paths = form.get('license_file') ?? []
  return paths.filter((path) => zip.find(`${distInfo}/licenses/${path}`) === undefined)
}

/** Without, no line can be empty, and most RECORDs need not be taken apart. */
const TWO_BREAKS = /(?:^|\n|\r(?!\n))[\r\n]/

function judgeRecord({ filename, zip, distInfo }: OpenedWheel): Refusal | string | undefined {
  const content = readIfThere(zip, `${distInfo}/RECORD`)
  const text = content === undefined ? undefined : decodeUtf8(content)
  if (text === undefined) return `Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`
  if (!TWO_BREAKS.test(text)) return undefined
  const [line] = parseRecord(text).emptyLines
  return line === undefined ? undefined : failing(`RECORD has an empty line at ${line}`)
}

function judgeEntryPoints({ filename, zip, distInfo }: OpenedWheel): string | undefined {
  const content = readIfThere(zip, `${distInfo}/entry_points.txt`)
  if (content === undefined) return undefined
  const invalid = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`
  const text = decodeUtf8(content)
  if (text === undefined) return invalid
  try {
    parseEntryPoints(text)
    return undefined
  } catch (thrown) {
    if (thrown instanceof EntryPointsError) return invalid
    throw thrown
  }
}
