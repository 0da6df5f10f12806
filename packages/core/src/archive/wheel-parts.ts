import { type CoreMetadata, parseCoreMetadata } from '../standards/core-metadata.ts'
import { type EntryPoint, EntryPointsError, parseEntryPoints } from '../standards/entry-points.ts'
import { lazily } from '../standards/lazily.ts'
import { parseRecord, type RecordFile } from '../standards/record.ts'
import { parseWheelFile, type WheelFile } from '../standards/wheel-file.ts'
import { ArchiveError } from './archive-error.ts'
import { decodeUtf8 } from './bytes.ts'
import type { ZipArchive } from './zip.ts'

/** What stands in a wheel's `.dist-info`. A part that cannot be read is undefined, and says why in `problems`. */
export interface WheelParts {
  /** Every top-level folder that ends in `.dist-info`. */
  readonly distInfos: readonly string[]
  /** The folder that is read: the one named after the file, else the only one there is. */
  readonly distInfo: string
  readonly metadata: CoreMetadata | undefined
  readonly wheelFile: WheelFile | undefined
  readonly record: RecordFile | undefined
  /** None where there is no `entry_points.txt`. */
  readonly entryPoints: readonly EntryPoint[] | undefined
  readonly problems: Readonly<Partial<Record<'metadata' | 'wheelFile' | 'record' | 'entryPoints', string | undefined>>>
}

/** Bytes above which none of the files of `.dist-info` is read. */
export const METADATA_LIMIT = 64 * 2 ** 20

/** The folder that a wheel of this name must have: its first two parts, as they are spelled. */
export function distInfoNamedBy(filename: string): string {
  const [name = '', version = ''] = filename.replace(/\.whl$/, '').split('-')
  return `${name}-${version}.dist-info`
}

/**
 * Reads each file of `.dist-info` for itself, when it is asked for: that one is missing or damaged hides none of the
 * others.
 */
export function readWheelParts(filename: string, zip: ZipArchive): WheelParts {
  const folders = new Set(zip.members.map(({ name }) => name.slice(0, Math.max(name.indexOf('/'), 0))))
  const distInfos = [...folders].filter((folder) => folder.endsWith('.dist-info'))
  const expected = distInfoNamedBy(filename)
  const [only] = distInfos.length === 1 ? distInfos : []
  const distInfo = distInfos.includes(expected) ? expected : (only ?? expected)
  const part = <T>(file: string, parse: (content: Buffer) => T): (() => Part<T>) =>
    lazily(() => readPart(zip, `${distInfo}/${file}`, parse))
  const metadata = part('METADATA', parseCoreMetadata)
  const wheelFile = part('WHEEL', (content) => parseWheelFile(content.toString()))
  const record = part('RECORD', readRecord)
  const entryPoints =
    zip.find(`${distInfo}/entry_points.txt`) === undefined
      ? (): Part<readonly EntryPoint[]> => ({ value: [] })
      : part('entry_points.txt', readEntryPoints)
  return {
    distInfos,
    distInfo,
    get metadata() {
      return metadata().value
    },
    get wheelFile() {
      return wheelFile().value
    },
    get record() {
      return record().value
    },
    get entryPoints() {
      return entryPoints().value
    },
    problems: {
      get metadata() {
        return metadata().problem
      },
      get wheelFile() {
        return wheelFile().problem
      },
      get record() {
        return record().problem
      },
      get entryPoints() {
        return entryPoints().problem
      },
    },
  }
}

interface Part<T> {
  readonly value?: T
  readonly problem?: string
}

function readPart<T>(zip: ZipArchive, name: string, parse: (content: Buffer) => T): Part<T> {
  try {
    const member = zip.find(name)
    if (member === undefined) throw new ArchiveError(`does not contain ${name}`)
    return { value: parse(zip.read(member, METADATA_LIMIT)) }
  } catch (error) {
    if (error instanceof ArchiveError) return { problem: error.message }
    throw error
  }
}

function readRecord(content: Buffer): RecordFile {
  const text = decodeUtf8(content)
  const record = parseRecord(text ?? content.toString())
  return text === undefined ? { ...record, problems: ['it is not UTF-8', ...record.problems] } : record
}

function readEntryPoints(content: Buffer): readonly EntryPoint[] {
  const text = decodeUtf8(content)
  if (text === undefined) throw new ArchiveError('it is not UTF-8')
  try {
    return parseEntryPoints(text)
  } catch (cause) {
    if (cause instanceof EntryPointsError) throw new ArchiveError(cause.message, { cause })
    throw cause
  }
}
